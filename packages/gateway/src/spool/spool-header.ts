/**
 * The first page of a spool's file. The bytes behind it are those of the generation only as far as `written` says:
 * behind that lie older ones, for files are used again.
 *
 * ```
 *  0  8  magic                          32  36  boot of the machine that wrote it, ASCII
 *  8  1  state                          68   1  length of the id
 * 16  8  written                        69 187  id, ASCII
 * 24  8  finishedAt
 * ```
 */
export interface SpoolHeader {
  readonly id: string;
  readonly state: SpoolState;
  readonly written: number;
  /** Milliseconds since 1970; 0 while it is written. */
  readonly finishedAt: number;
  /** Which boot of the machine wrote it: after a crash of the machine the page cache is gone, and `written` may lie. */
  readonly boot: string;
}

/** `synced`: finished, and on the disk itself, so that it survives a crash of the machine. */
const SPOOL_STATES = ['free', 'writing', 'finished', 'synced'] as const;
type SpoolState = (typeof SPOOL_STATES)[number];

/** Where the generation's bytes start: a page of its own for the header, so that pages are overwritten whole. */
export const DATA_OFFSET = 4096;
export const HEADER_BYTES = 256;
/** The part that changes while the spool is written. */
export const PROGRESS_OFFSET = 8;
export const PROGRESS_BYTES = 24;

const MAGIC = Buffer.from('HGSPOOL1');
const BOOT_OFFSET = 32;
const BOOT_BYTES = 36;
const ID_LENGTH_OFFSET = 68;
const ID_OFFSET = 69;
const MAX_ID_BYTES = HEADER_BYTES - ID_OFFSET;

export function encodeHeader(header: SpoolHeader): Buffer {
  if (!/^[\x21-\x7e]+$/.test(header.id) || header.id.length > MAX_ID_BYTES) {
    throw new Error(
      `a spool cannot be named ${JSON.stringify(header.id)}: 1 to ${MAX_ID_BYTES} visible ASCII`,
    );
  }
  const bytes = Buffer.alloc(HEADER_BYTES);
  MAGIC.copy(bytes);
  encodeProgress(header, bytes, PROGRESS_OFFSET);
  bytes.write(header.boot.slice(0, BOOT_BYTES), BOOT_OFFSET, 'latin1');
  bytes[ID_LENGTH_OFFSET] = header.id.length;
  bytes.write(header.id, ID_OFFSET, 'latin1');
  return bytes;
}

/** Writes the 24 bytes that change into `target`. */
export function encodeProgress(
  { state, written, finishedAt }: Pick<SpoolHeader, 'state' | 'written' | 'finishedAt'>,
  target: Buffer,
  at: number,
): void {
  target.writeUInt32LE(SPOOL_STATES.indexOf(state), at);
  target.writeDoubleLE(written, at + 8);
  target.writeDoubleLE(finishedAt, at + 16);
}

/** Undefined when these bytes are no header. */
export function decodeHeader(bytes: Buffer): SpoolHeader | undefined {
  if (bytes.length < HEADER_BYTES || !bytes.subarray(0, MAGIC.length).equals(MAGIC)) {
    return undefined;
  }
  const state = SPOOL_STATES[bytes.readUInt32LE(PROGRESS_OFFSET)];
  const written = bytes.readDoubleLE(PROGRESS_OFFSET + 8);
  const finishedAt = bytes.readDoubleLE(PROGRESS_OFFSET + 16);
  const idLength = bytes[ID_LENGTH_OFFSET] ?? 0;
  if (state === undefined || !Number.isSafeInteger(written) || written < 0 || idLength > MAX_ID_BYTES) {
    return undefined;
  }
  return {
    id: bytes.toString('latin1', ID_OFFSET, ID_OFFSET + idLength),
    state,
    written,
    finishedAt,
    boot: bytes.toString('latin1', BOOT_OFFSET, BOOT_OFFSET + BOOT_BYTES).replace(/\0+$/, ''),
  };
}
