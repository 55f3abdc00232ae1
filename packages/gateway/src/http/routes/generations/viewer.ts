import type { IncomingHttpHeaders } from 'node:http';
import { GatewayError } from '@heliograph/wire';
import type { IdentifyCaller } from '../../../access/identify-caller.ts';
import type { TokenId } from '../../../base/ids.ts';
import type { IsAdmin } from '../../admin-guard.ts';
import { readCredential } from '../../credentials.ts';

/** Who looks at generations: a token at its own, the admin at all. */
export type Viewer = { readonly kind: 'admin' } | { readonly kind: 'token'; readonly tokenId: TokenId };

/** Throws what `identifyCaller` throws (401). The admin secret counts in a header only: addresses end up in logs. */
export async function identifyViewer(
  headers: IncomingHttpHeaders,
  query: URLSearchParams,
  rooms: { readonly identifyCaller: IdentifyCaller; readonly isAdmin: IsAdmin },
): Promise<Viewer> {
  if (rooms.isAdmin(readCredential(headers, new URLSearchParams()))) {
    return { kind: 'admin' };
  }
  const { token } = await rooms.identifyCaller(readCredential(headers, query));
  return { kind: 'token', tokenId: token.id };
}

export function maySee(viewer: Viewer, tokenId: TokenId): boolean {
  return viewer.kind === 'admin' || viewer.tokenId === tokenId;
}

/** Whether another token's generation exists is nobody's business: it is not found. */
export function notFound(id: string): GatewayError {
  return new GatewayError(
    'generation_not_found',
    `There is no generation "${id.slice(0, 80)}" among yours. GET /api/v1/generations lists them.`,
  );
}
