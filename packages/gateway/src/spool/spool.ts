import type { GatewayError } from '@heliograph/wire';

/** How a spool ended; everyone who follows it sees the same end. */
export type SpoolEnd =
  /** After a whole event. */
  | { readonly kind: 'complete' }
  /** Before the first byte: followers can still answer with a proper HTTP status. */
  | { readonly kind: 'failed'; readonly error: GatewayError }
  /** Inside an event: the socket of a follower is destroyed, the line never closed. */
  | { readonly kind: 'truncated'; readonly error: GatewayError };

/** The append-only bytes of one generation (canonical SSE). One producer appends, any number of readers follow. */
export interface Spool {
  /** Bytes readable now. */
  readonly written: number;
  readonly end: SpoolEnd | undefined;
  /** Appends pieces in order; resolves when they are readable and safe to reuse. A slow disk slows the producer. */
  append(pieces: readonly Uint8Array[]): Promise<void>;
  finish(end: SpoolEnd): Promise<void>;
  /** Up to `maxBytes` bytes at `offset`; at least one when `offset < written`. */
  read(offset: number, maxBytes: number): Promise<Uint8Array>;
  /** Resolves when there is more than `offset` bytes, or the end, or the signal aborts. */
  waitBeyond(offset: number, signal: AbortSignal): Promise<void>;
  /** Frees handles and memory; the file, if any, stays until retention removes it. */
  close(): Promise<void>;
}
