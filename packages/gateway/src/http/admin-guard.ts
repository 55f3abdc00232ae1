import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { GatewayError } from '@heliograph/wire';
import type { IdentifyCaller } from '../access/identify-caller.ts';
import { readCredential } from './credentials.ts';

/** Whether a credential is the admin secret. Takes the same time whatever is given, so that nothing can be guessed by it. */
export type IsAdmin = (secret: string | undefined) => boolean;

export function createIsAdmin(adminSecret: string): IsAdmin {
  // Hashes have one length, which is what the comparison needs, and the secret itself is not kept.
  const expected = sha256(adminSecret);
  return (secret) => secret !== undefined && timingSafeEqual(sha256(secret), expected);
}

/**
 * Lets only the admin secret pass, from `Authorization: Bearer` or `x-goog-api-key`. Not from `?key=`: addresses end up
 * in histories and in the logs of proxies, and this secret opens everything. Throws `unauthenticated` (401) without a
 * known credential, `admin_required` (403) with the token of a caller.
 */
export async function requireAdmin(
  headers: IncomingHttpHeaders,
  rooms: { readonly isAdmin: IsAdmin; readonly identifyCaller: IdentifyCaller },
): Promise<void> {
  const secret = readCredential(headers, new URLSearchParams());
  if (rooms.isAdmin(secret)) {
    return;
  }
  if (secret === undefined) {
    throw new GatewayError(
      'unauthenticated',
      'No admin secret was sent. Send it as Authorization: Bearer hga-…; admin.key in the data folder holds it.',
    );
  }
  const { token } = await rooms.identifyCaller(secret).catch((error: unknown) => {
    throw GatewayError.is(error) && error.code === 'unauthenticated'
      ? new GatewayError(
          'unauthenticated',
          'This is not the admin secret. Send the one in admin.key in the data folder (or HELIOGRAPH_ADMIN_SECRET), as Authorization: Bearer hga-….',
          { cause: error },
        )
      : error;
  });
  throw new GatewayError(
    'admin_required',
    `The token "${token.name}" makes pictures; this address needs the admin secret. Send it as Authorization: Bearer hga-…; admin.key in the data folder holds it.`,
  );
}

function sha256(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
