import { randomFillSync } from 'node:crypto';

export type TokenId = string & { readonly brand: 'TokenId' };
export type GenerationId = string & { readonly brand: 'GenerationId' };

export type ChannelId = string & { readonly brand: 'ChannelId' };

export function createChannelId(): ChannelId {
  return `ch_${randomText(9)}` as ChannelId;
}

export function createTokenId(): TokenId {
  return `tok_${randomText(9)}` as TokenId;
}

/**
 * Begins with the time: ids of one moment lie next to each other in the database, so that a commit touches one page of
 * each index and not one for every generation. Nobody can guess the rest.
 */
export function createGenerationId(): GenerationId {
  const bytes = Buffer.allocUnsafe(15);
  bytes.writeUIntBE(Date.now(), 0, TIME_BYTES);
  takeRandom(bytes.byteLength - TIME_BYTES).copy(bytes, TIME_BYTES);
  return `gen_${bytes.toString('base64url')}` as GenerationId;
}

/** 22 URL-safe characters, the shape of Google's `responseId` (protocol facts §4). */
export function createResponseId(): string {
  return randomText(16);
}

const TIME_BYTES = 6;

function randomText(byteLength: number): string {
  return takeRandom(byteLength).toString('base64url');
}

/** The system is asked for many at once: one call for each id takes ten times as long as the id. */
const pool = Buffer.alloc(4096);
let taken = pool.byteLength;

/** A view of bytes that nobody else gets; read it before the next call. */
function takeRandom(byteLength: number): Buffer {
  if (taken + byteLength > pool.byteLength) {
    randomFillSync(pool);
    taken = 0;
  }
  taken += byteLength;
  return pool.subarray(taken - byteLength, taken);
}
