import type { GatewayError } from '@heliograph/wire';
import type { Aborts } from '../base/abort.ts';

/** Bytes in order. Their owner does not use them again, so whoever takes them may keep them. */
export type Pieces = readonly Uint8Array[];

/** What a follower did with pieces that it was handed. */
export type Taken =
  /** Copied them, or the system has them: it does not refer to their memory any more. */
  | 'passed'
  /** It still refers to them. */
  | 'held'
  /** The same, and it wants no more for now: it reads on behind them. */
  | 'full';

/** How a spool ended; everyone who follows it sees the same end. */
export type SpoolEnd =
  /** After a whole event. */
  | { readonly kind: 'complete' }
  /** Before the first byte: followers can still answer with a proper HTTP status. */
  | { readonly kind: 'failed'; readonly error: GatewayError }
  /** Inside an event: the socket of a follower is destroyed, the line never closed. */
  | { readonly kind: 'truncated'; readonly error: GatewayError };

/** What a follower needs of a spool, live or finished, or rebuilt from a skeleton and its blobs. */
export interface SpoolReader {
  /** Bytes readable now. */
  readonly written: number;
  readonly end: SpoolEnd | undefined;
  /**
   * Up to `maxBytes` (and 64 KiB) bytes at `offset`; at least one when `offset < written`. Throws `generation_gone`.
   * What comes from a file is put into `into` when the reader gives a buffer that it does not use any more: that spares
   * a fresh one for every piece.
   */
  read(offset: number, maxBytes: number, into?: Uint8Array): Promise<Uint8Array>;
  /** Resolves when there is more than `offset` bytes, or the end, or the signal aborts. */
  waitBeyond(offset: number, signal: Aborts): Promise<void>;
  /**
   * For a follower that has read everything: from now on it is handed what is appended, as the producer's own buffers,
   * before anybody else waits for it. The returned function detaches, and so does `full` from the listener.
   */
  attach(listener: (pieces: Pieces) => Taken): () => void;
  /** Lets go of the reader's hold; a spool that nobody holds may be removed by retention. */
  close(): Promise<void>;
}

/** The append-only bytes of one generation (canonical SSE). One producer appends, any number of readers follow. */
export interface Spool extends SpoolReader {
  /**
   * Appends pieces in order: attached followers have them at once. A promise comes back only when the producer must
   * wait (a slow or full disk) before it appends again; it never rejects.
   */
  append(pieces: Pieces): void | Promise<void>;
  /**
   * From the next bytes on nothing stays in memory alone: a small spool goes to a log whenever an event has come whole in
   * one piece, any other to a file as it comes; after the process was killed it is still there. Called when a picture
   * opens; a spool of thoughts alone stays in memory.
   */
  persist(): void;
  /** Nobody refers to the memory of what was appended last: it is on the disk, and attached followers have passed it on. */
  readonly hasPassedOn: boolean;
  /** False from the first fault of the disk on: later readers get `generation_gone`. */
  readonly isKept: boolean;
  finish(end: SpoolEnd): Promise<void>;
}

/** The spools of a gateway: files that are made once and used again, and memory for small ones. */
export interface SpoolStore {
  /** Throws `storage_full` when there is no room for another. */
  openSpool(id: string): Spool;
  /** A finished spool that is still there; it is not removed until the reader is closed. */
  openKept(id: string, end: SpoolEnd): Promise<SpoolReader | undefined>;
  /**
   * What was being written when the process before this one died: spools with bytes on disk and no end. They can be
   * opened like kept ones, and are listed again at the next start unless `markFinished` or `remove` was called.
   */
  listUnfinished(): Promise<readonly { readonly id: string; readonly written: number }[]>;
  /** An unfinished spool was dealt with and is a kept one from now on. */
  markFinished(id: string): Promise<void>;
  /** Gives the file back for reuse. Waits for nobody: a reader that still holds it is told `generation_gone`. */
  remove(id: string): Promise<void>;
  /** Kept spools, oldest first, with their sizes in bytes. */
  listKept(): Promise<
    readonly { readonly id: string; readonly bytes: number; readonly finishedAt: number }[]
  >;
  /** The same without a list: there may be a million, of which the first few are asked for. */
  oldestKept(): IterableIterator<{
    readonly id: string;
    readonly written: number;
    readonly finishedAt: number;
  }>;
  /** Of all kept spools. */
  readonly keptBytes: number;
  close(): Promise<void>;
}
