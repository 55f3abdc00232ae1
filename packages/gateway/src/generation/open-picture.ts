import { GatewayError } from '@heliograph/wire';
import type { BlobStore } from '../blobs/blobs.ts';
import type { SpoolReader } from '../spool/spool.ts';
import type { PictureRow } from '../store/tables.ts';
import type { OpenReader } from './open-reader.ts';

/** The bytes of one picture; to be closed. */
export interface OpenPicture {
  readonly byteLength: number;
  /** Bytes `from` until `until` (exclusive), in pieces of at most 64 KiB. */
  read(from: number, until: number): AsyncIterable<Uint8Array>;
  close(): Promise<void>;
}

/** Opens a picture from its blob, or from the spool when it was not kept as one. Throws `generation_gone`. */
export type OpenPictureOf = (picture: PictureRow) => Promise<OpenPicture>;

const PIECE_BYTES = 48 * 1024;

export function createOpenPicture(rooms: {
  readonly blobs: Pick<BlobStore, 'size' | 'read'>;
  readonly openReader: OpenReader;
}): OpenPictureOf {
  return async (picture) => {
    const { blob } = picture;
    const byteLength = blob === null ? undefined : await rooms.blobs.size(blob);
    if (blob !== null && byteLength !== undefined) {
      return {
        byteLength,
        read: (from, until) => rooms.blobs.read(blob, from, until),
        close: async () => {},
      };
    }
    const { spool_offset: offset, spool_length: length } = picture;
    // Another length: the text holds escapes or blanks, and its characters are not where they should be.
    if (offset === null || length === null || length !== Math.ceil(picture.bytes / 3) * 4) {
      throw picturesGone(picture);
    }
    const reader = await rooms.openReader(picture.generation_id).catch((error: unknown) => {
      throw GatewayError.is(error) && error.code === 'generation_gone' ? picturesGone(picture) : error;
    });
    return {
      byteLength: picture.bytes,
      read: (from, until) => readDecoded(reader, { offset, length }, from, until),
      close: () => reader.close(),
    };
  };
}

function picturesGone({ generation_id: id, kind, number }: PictureRow): GatewayError {
  return new GatewayError(
    'generation_gone',
    `The ${kind === 'final' ? 'picture' : 'preview'} ${number} of ${id} is not kept any more. Make it again; HELIOGRAPH_PICTURES_KEEP_DAYS says how long pictures stay.`,
  );
}

interface Encoded {
  readonly offset: number;
  readonly length: number;
}

/** Decodes the wanted bytes out of a spool, where the base64 is canonical: four characters for every three bytes. */
async function* readDecoded(
  reader: SpoolReader,
  { offset, length }: Encoded,
  from: number,
  until: number,
): AsyncGenerator<Uint8Array> {
  const firstGroup = Math.floor(from / 3);
  let at = firstGroup * 4;
  let position = firstGroup * 3;
  let carried = '';
  while (position < until && at < length) {
    const piece = await reader.read(offset + at, Math.min((PIECE_BYTES / 3) * 4, length - at));
    at += piece.byteLength;
    const characters = carried + Buffer.from(piece).toString('latin1');
    const whole = characters.length - (characters.length % 4);
    carried = characters.slice(whole);
    const decoded = Buffer.from(characters.slice(0, whole), 'base64');
    const wanted = decoded.subarray(Math.max(0, from - position), Math.max(0, until - position));
    position += decoded.byteLength;
    if (wanted.byteLength > 0) {
      yield wanted;
    }
  }
}
