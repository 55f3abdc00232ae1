import type { MediaSink } from '@heliograph/wire';
import { createBase64Decoder } from '../blobs/base64-decoder.ts';
import type { BlobWriter } from '../blobs/blobs.ts';
import { type PictureSize, readPictureSize } from '../blobs/picture-size.ts';

/** A picture of a stream, whole. */
export interface CapturedPicture {
  /** A thought picture: shown while the model works, never charged (protocol facts §3.7). */
  readonly isPreview: boolean;
  /** Running number among its kind, from 0. */
  readonly number: number;
  /** What the bytes are, else what was declared. */
  readonly mimeType: string;
  readonly bytes: number;
  readonly width?: number;
  readonly height?: number;
  /** Where its base64 lies in the spool; only when the same text can be made again from the bytes. */
  readonly spool?: { readonly offset: number; readonly length: number };
  /** SHA-256 of the bytes once they are durable; undefined when they are not kept as a blob. Never rejects. */
  readonly blob: Promise<string | undefined>;
}

/** Decodes one picture while it passes. */
export interface PictureCapture extends Pick<MediaSink, 'base64' | 'close'> {
  /** A promise while the disk is behind. */
  pressure(): Promise<void> | undefined;
  /** To be called when its event has ended. */
  finish(place: Pick<CapturedPicture, 'isPreview' | 'number' | 'mimeType' | 'spool'>): CapturedPicture;
  discard(): Promise<void>;
}

/** The first bytes of a picture are enough to know its size. */
const HEAD_BYTES = 64 * 1024;

/**
 * `openWriter`: where the decoded bytes go; undefined: they are only measured. `reportFault`: a blob that could not be
 * written (a full disk); the stream goes on without it.
 */
export function capturePicture(
  openWriter: (() => BlobWriter) | undefined,
  reportFault: (error: unknown) => void,
): PictureCapture {
  const writer = openWriter?.();
  let slow: Promise<void> | undefined;
  let size: PictureSize | undefined;
  let head: Buffer | undefined = Buffer.alloc(0);
  const decoder = createBase64Decoder((bytes) => {
    if (head !== undefined) {
      head = Buffer.concat([head, bytes.subarray(0, HEAD_BYTES - head.byteLength)]);
      size = readPictureSize(head);
      if (size !== undefined || head.byteLength >= HEAD_BYTES) {
        head = undefined;
      }
    }
    slow = writer?.write(bytes) ?? undefined;
  });

  return {
    base64: (piece) => decoder.base64(piece),
    close: () => decoder.close(),
    pressure: () => slow,
    finish(place) {
      const isDecoded = !decoder.isBroken;
      const blob = isDecoded
        ? (writer?.finish().then(
            ({ hash }) => hash,
            (error: unknown) => {
              reportFault(error);
              return undefined;
            },
          ) ?? Promise.resolve(undefined))
        : (writer?.discard().then(() => undefined) ?? Promise.resolve(undefined));
      const { spool, ...where } = place;
      return {
        ...where,
        mimeType: size?.mimeType ?? place.mimeType,
        bytes: decoder.bytes,
        ...(size !== undefined && { width: size.width, height: size.height }),
        ...(spool !== undefined &&
          isDecoded &&
          decoder.isCanonical &&
          decoder.characters === spool.length && { spool }),
        blob,
      };
    },
    discard: () => writer?.discard() ?? Promise.resolve(),
  };
}
