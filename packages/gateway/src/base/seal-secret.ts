import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** 32 bytes. */
export type MasterKey = Buffer & { readonly brand: 'MasterKey' };

const ALGORITHM = 'aes-256-gcm';
/** First byte of what is sealed, so that another way of sealing can be told apart later. */
const VERSION = 1;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Encrypts a short text (AES-256-GCM, base64url). `context` says what it is for (`channel:ch_…`) and is needed again to open
 * it: a sealed text that somebody moves to another row of the database does not open there.
 */
export function sealSecret(key: MasterKey, text: string, context: string): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(ALGORITHM, key, nonce);
  cipher.setAAD(Buffer.from(context));
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([Buffer.of(VERSION), nonce, sealed, cipher.getAuthTag()]).toString('base64url');
}

/** The text again. Throws an `Error` that says what to do when the key or the context is another, or it was changed. */
export function openSecret(key: MasterKey, sealed: string, context: string): string {
  const bytes = Buffer.from(sealed, 'base64url');
  if (bytes[0] !== VERSION || bytes.byteLength < 1 + NONCE_BYTES + TAG_BYTES) {
    throw new Error(
      `The stored secret of ${context} is not in a form that this version reads. Enter the secret again.`,
    );
  }
  const nonce = bytes.subarray(1, 1 + NONCE_BYTES);
  const decipher = createDecipheriv(ALGORITHM, key, nonce, { authTagLength: TAG_BYTES });
  decipher.setAAD(Buffer.from(context));
  decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
  try {
    return (
      decipher.update(bytes.subarray(1 + NONCE_BYTES, -TAG_BYTES), undefined, 'utf8') + decipher.final('utf8')
    );
  } catch (cause) {
    throw new Error(
      `The stored secret of ${context} cannot be opened with this master key. Start with the key that it was stored with (master.key in the data folder, or HELIOGRAPH_MASTER_KEY), or enter the secret again.`,
      { cause },
    );
  }
}
