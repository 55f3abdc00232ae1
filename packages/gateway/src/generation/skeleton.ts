import type { BlobStore } from '../blobs/blobs.ts';
import type { SpoolEnd, SpoolReader } from '../spool/spool.ts';
import type { PictureRow } from '../store/tables.ts';

/**
 * A spool without the base64 of its pictures: the text that is left, and where what is left out comes from. With the
 * blobs it gives the same bytes at every offset.
 */
export interface Skeleton {
  /** Bytes of the whole spool. */
  readonly totalBytes: number;
  /** In order, not overlapping. */
  readonly holes: readonly Hole[];
}

/** A left-out range of the spool: the canonical base64 of a blob. */
interface Hole {
  readonly offset: number;
  readonly length: number;
  readonly blob: string;
  /** Of the blob. */
  readonly bytes: number;
}

/**
 * What can be left out of a spool. Only pictures whose blob was kept, and whose base64 was canonical: the recorder gives
 * `spool_offset` to no others, for their text could not be made again from the bytes.
 */
export function planSkeleton(totalBytes: number, pictures: readonly PictureRow[]): Skeleton {
  const holes: Hole[] = [];
  for (const { blob, bytes, spool_offset: offset, spool_length: length } of pictures) {
    if (blob !== null && offset !== null && length !== null && length === encodedLength(bytes)) {
      holes.push({ offset, length, blob, bytes });
    }
  }
  holes.sort((a, b) => a.offset - b.offset);
  return { totalBytes, holes };
}

/** Bytes of text that stay when the holes are left out. */
export function textBytesOf({ totalBytes, holes }: Skeleton): number {
  return totalBytes - holes.reduce((sum, { length }) => sum + length, 0);
}

/** The ranges of the spool between the holes. */
export function textRangesOf({ totalBytes, holes }: Skeleton): { from: number; until: number }[] {
  const ranges: { from: number; until: number }[] = [];
  let at = 0;
  for (const { offset, length } of holes) {
    if (offset > at) {
      ranges.push({ from: at, until: offset });
    }
    at = offset + length;
  }
  if (totalBytes > at) {
    ranges.push({ from: at, until: totalBytes });
  }
  return ranges;
}

/** Reads a skeleton as if it were the spool that it was made from. */
export function createSkeletonReader(
  skeleton: Skeleton,
  source: {
    /** Bytes of the text that is left, counted without the holes. */
    readText(offset: number, length: number): Promise<Uint8Array>;
    readonly readBlob: BlobStore['read'];
    close(): Promise<void>;
  },
  end: SpoolEnd,
): SpoolReader {
  const { totalBytes, holes } = skeleton;
  return {
    written: totalBytes,
    end,
    async read(offset, maxBytes) {
      let leftOut = 0;
      for (const hole of holes) {
        if (offset < hole.offset) {
          return source.readText(offset - leftOut, Math.min(maxBytes, hole.offset - offset));
        }
        if (offset < hole.offset + hole.length) {
          const at = offset - hole.offset;
          return readBase64(hole, at, Math.min(at + maxBytes, hole.length), source.readBlob);
        }
        leftOut += hole.length;
      }
      return source.readText(offset - leftOut, Math.min(maxBytes, totalBytes - offset));
    },
    waitBeyond: async () => {},
    attach: () => () => {},
    close: source.close,
  };
}

/** Characters `from` until `until` of a blob's base64: four for every three bytes, padded at the end. */
async function readBase64(
  { blob, bytes }: Hole,
  from: number,
  until: number,
  readBlob: BlobStore['read'],
): Promise<Uint8Array> {
  const firstGroup = Math.floor(from / 4);
  const firstByte = firstGroup * 3;
  const pieces: Uint8Array[] = [];
  for await (const piece of readBlob(blob, firstByte, Math.min(bytes, Math.ceil(until / 4) * 3))) {
    pieces.push(Buffer.from(piece));
  }
  const text = Buffer.concat(pieces).toString('base64');
  return Buffer.from(text, 'latin1').subarray(from - firstGroup * 4, until - firstGroup * 4);
}

function encodedLength(bytes: number): number {
  return Math.ceil(bytes / 3) * 4;
}
