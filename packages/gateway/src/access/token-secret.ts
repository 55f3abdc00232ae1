import { createHash, randomBytes } from 'node:crypto';

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const SECRET_LENGTH = 40;
/** Bytes at or above this would favour the first letters of the alphabet. */
const UNBIASED_BELOW = 256 - (256 % ALPHABET.length);

/** A new secret: `hg-` and 40 characters of base 62 (238 bits). */
export function createTokenSecret(): string {
  let secret = 'hg-';
  while (secret.length < SECRET_LENGTH + 3) {
    for (const byte of randomBytes(SECRET_LENGTH)) {
      if (byte < UNBIASED_BELOW && secret.length < SECRET_LENGTH + 3) {
        secret += ALPHABET[byte % ALPHABET.length];
      }
    }
  }
  return secret;
}

/** SHA-256: the secret has full entropy, so a slow password hash would add nothing but latency. */
export function hashTokenSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/** What may be shown of a secret: enough to recognise it, not to use it. */
export function hintOfSecret(secret: string): string {
  return secret.length >= 16 ? `${secret.slice(0, 6)}…${secret.slice(-4)}` : `${secret.slice(0, 2)}…`;
}
