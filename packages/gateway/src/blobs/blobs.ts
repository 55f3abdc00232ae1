/** Pictures by the SHA-256 of their bytes (hex). The same picture is there once, whoever made it. */
export interface BlobStore {
  /** A new picture, written as it arrives. */
  openWriter(): BlobWriter;
  /** Size of a blob, or undefined when it is not there. */
  size(hash: string): Promise<number | undefined>;
  /** Bytes `from` until `until` (exclusive), in pieces of at most 64 KiB. Throws `generation_gone` when it is not there. */
  read(hash: string, from: number, until: number): AsyncIterable<Uint8Array>;
  remove(hash: string): Promise<void>;
  list(): Promise<readonly { readonly hash: string; readonly bytes: number; readonly writtenAt: number }[]>;
}

export interface BlobWriter {
  /**
   * Takes decoded bytes; they may be used again by their owner once this returned or resolved. A promise comes back only
   * when the disk is slow. A fault of the disk is kept for `finish`.
   */
  write(bytes: Uint8Array): void | Promise<void>;
  /** Makes the bytes durable (fdatasync, off the event loop) and puts them under their name. Rejects with `storage_full`. */
  finish(): Promise<{ readonly hash: string; readonly bytes: number }>;
  /** Forgets what was written. */
  discard(): Promise<void>;
}
