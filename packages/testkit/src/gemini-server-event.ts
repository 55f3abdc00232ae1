import { createHash } from 'node:crypto';

/** Filler of any length that is never held as a whole: base64 text of `byteLength` bytes, different for every seed. */
export interface LongText {
  readonly byteLength: number;
  readonly seed: number;
  /** The first bytes; a multiple of three, so that base64 pieces join without padding. */
  readonly head?: Uint8Array;
}

/** Exact JSON text of one event, in pieces. */
export type JsonPieces = readonly (string | LongText)[];

/** One event of a scripted stream. */
export interface ServerEvent {
  readonly json: JsonPieces;
  /** Without `data:` in front, as Vertex drops its errors into a stream; may be spread over lines. */
  readonly isBare?: boolean;
}

/** Decoded bytes per step: a multiple of three; 64 KiB of base64. */
const STEP_BYTES = 48 * 1024;
const FILLER_BYTES = STEP_BYTES;
/** Odd multiple of four characters, so that the steps of one long text differ from each other. */
const SHIFT_CHARACTERS = 4 * 1021;

const fillers = new Map<number, Buffer>();

/** Twice the same filler in base64: every window of one length in it is valid base64 when it starts at a multiple of 4. */
function fillerOf(seed: number): Buffer {
  let filler = fillers.get(seed);
  if (filler === undefined) {
    const bytes = Buffer.alloc(FILLER_BYTES);
    let state = (seed + 1) * 0x9e3779b1;
    for (let at = 0; at < FILLER_BYTES; at++) {
      state = (Math.imul(state ^ (state >>> 15), 0x85ebca6b) + at) | 0;
      bytes[at] = state >>> 24;
    }
    const text = Buffer.from(bytes.toString('base64'), 'latin1');
    filler = Buffer.concat([text, text]);
    fillers.set(seed, filler);
  }
  return filler;
}

/** The base64 characters of a long text, in views of at most 64 KiB that nobody may change. */
export function* charactersOf(text: LongText): Generator<Buffer> {
  const head = text.head ?? new Uint8Array(0);
  if (head.byteLength > 0) {
    yield Buffer.from(Buffer.from(head).toString('base64'), 'latin1');
  }
  const filler = fillerOf(text.seed);
  let left = text.byteLength - head.byteLength;
  for (let step = 0; left >= 3; step++) {
    const bytes = Math.min(STEP_BYTES, left - (left % 3));
    const from = (step * SHIFT_CHARACTERS) % (filler.byteLength / 2);
    yield filler.subarray(from, from + (bytes / 3) * 4);
    left -= bytes;
  }
  if (left > 0) {
    yield Buffer.from(Buffer.alloc(left, 0x5a).toString('base64'), 'latin1');
  }
}

export function characterCount(text: LongText): number {
  return Math.ceil(text.byteLength / 3) * 4;
}

/** The bytes that the text stands for: of a picture, what a client should end up with. */
export function* decodedBytes(text: LongText): Generator<Buffer> {
  for (const characters of charactersOf(text)) {
    yield Buffer.from(characters.toString('latin1'), 'base64');
  }
}

/** SHA-256 of the decoded bytes, hex: the name of the picture's blob. */
export function sha256OfLongText(text: LongText): string {
  const hash = createHash('sha256');
  for (const bytes of decodedBytes(text)) {
    hash.update(bytes);
  }
  return hash.digest('hex');
}

/** The exact JSON bytes of one event, in order. */
export function* jsonBytes(event: ServerEvent): Generator<Buffer> {
  for (const piece of event.json) {
    if (typeof piece === 'string') {
      yield Buffer.from(piece);
    } else {
      yield* charactersOf(piece);
    }
  }
}

export function jsonByteLength(event: ServerEvent): number {
  return event.json.reduce(
    (sum, piece) => sum + (typeof piece === 'string' ? Buffer.byteLength(piece) : characterCount(piece)),
    0,
  );
}

/** The exact JSON text; for events that fit into memory. */
export function jsonText(event: ServerEvent): string {
  return Buffer.concat([...jsonBytes(event)]).toString('utf8');
}

/** SHA-256 of the exact JSON text, hex; for events of any size. */
export function sha256OfJson(event: ServerEvent): string {
  const hash = createHash('sha256');
  for (const bytes of jsonBytes(event)) {
    hash.update(bytes);
  }
  return hash.digest('hex');
}

/** The long texts of some events, in order: pictures and signatures. */
export function longTextsOf(events: readonly ServerEvent[]): readonly LongText[] {
  return events.flatMap((event) => event.json.filter((piece) => typeof piece !== 'string'));
}

/** The head of a PNG of this size, then filler: enough for whoever reads the size off the first bytes. */
export function pngText(byteLength: number, size = { width: 1376, height: 768 }, seed = 1): LongText {
  const head = Buffer.alloc(33);
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]).copy(head);
  head.writeUInt32BE(13, 8);
  head.write('IHDR', 12, 'latin1');
  head.writeUInt32BE(size.width, 16);
  head.writeUInt32BE(size.height, 20);
  head.set([8, 2], 24);
  return { byteLength, seed, head };
}

/** The head of a JPEG of this size, then filler. */
export function jpegText(byteLength: number, size = { width: 1376, height: 768 }, seed = 2): LongText {
  const head = Buffer.alloc(39);
  Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex').copy(head);
  Buffer.from('ffc0001108', 'hex').copy(head, 20);
  head.writeUInt16BE(size.height, 25);
  head.writeUInt16BE(size.width, 27);
  Buffer.from('03012200021101031101', 'hex').copy(head, 29);
  return { byteLength, seed, head };
}
