import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { GatewayError } from '@heliograph/wire';

/** What a link opens: one picture of one generation. */
export interface LinkedPicture {
  readonly generationId: string;
  readonly kind: 'final' | 'preview';
  readonly number: number;
}

export interface LinkSigner {
  /** The query of a link, `expires=…&signature=…`; it is valid for so long from now. */
  sign(picture: LinkedPicture, validForMs: number): string;
  /** Throws `link_invalid` when this was not signed here for this picture, `link_expired` when it was, too long ago. */
  verify(picture: LinkedPicture, query: URLSearchParams): void;
}

/** Whoever has the key of links must not have the one that secrets are sealed with: each use has a key of its own. */
const PURPOSE = 'heliograph signed links v1';

/** `now`: milliseconds since 1970. */
export function createLinkSigner(masterKey: Uint8Array, now: () => number): LinkSigner {
  const key = Buffer.from(hkdfSync('sha256', masterKey, '', PURPOSE, 32));
  const signatureOf = ({ generationId, kind, number }: LinkedPicture, expires: string): Buffer =>
    createHmac('sha256', key)
      .update(JSON.stringify([generationId, kind, number, expires]))
      .digest();

  return {
    sign(picture, validForMs) {
      const expires = String(Math.ceil((now() + validForMs) / 1000));
      return `expires=${expires}&signature=${signatureOf(picture, expires).toString('base64url')}`;
    },
    verify(picture, query) {
      const expires = query.get('expires') ?? '';
      const given = query.get('signature') ?? '';
      // Compared as text: base64 has several spellings of the same bytes, and only ours was given out.
      const expected = Buffer.from(signatureOf(picture, expires).toString('base64url'));
      const signature = Buffer.from(given);
      if (
        !/^\d{1,12}$/.test(expires) ||
        signature.length !== expected.length ||
        !timingSafeEqual(signature, expected)
      ) {
        throw new GatewayError('link_invalid');
      }
      if (now() >= Number(expires) * 1000) {
        throw new GatewayError('link_expired');
      }
    },
  };
}
