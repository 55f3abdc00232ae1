import {
  ERROR_CODES,
  type ErrorCode,
  EventScanner,
  GatewayError,
  JsonScanError,
  SSE_HEAD,
} from '@heliograph/wire';
import type { CapturedPicture, PictureCapture } from '../recording/capture-picture.ts';
import { addEvent, type Facts, memberOf, NO_FACTS } from '../recording/facts.ts';
import { pictureKinds } from '../recording/picture-kinds.ts';
import type { SpoolReader } from '../spool/spool.ts';

/** What a spool turns out to hold when it is read once more. */
export interface ScannedSpool {
  readonly facts: Facts;
  /** Whole pictures; also one whose event breaks off behind it. */
  readonly pictures: readonly CapturedPicture[];
  /** It does not break off inside an event. */
  readonly endsWithEvent: boolean;
  /** It ends with an error chunk of ours or of the upstream. */
  readonly error: GatewayError | undefined;
}

interface OpenPicture {
  readonly capture: PictureCapture;
  isWhole: boolean;
  /** Where its text begins in the spool; undefined when that does not hold the plain base64. */
  offset: number | undefined;
  length: number;
}

const PIECE_BYTES = 64 * 1024;
/** The head of an event holds what its picture is. */
const HEAD_BYTES = 64 * 1024;

/** Reads a canonical spool from its start. */
export async function scanSpool(
  reader: SpoolReader,
  openCapture: () => PictureCapture,
): Promise<ScannedSpool> {
  let facts = NO_FACTS;
  let error: GatewayError | undefined;
  const pictures: CapturedPicture[] = [];
  /** Of the present event. */
  let media: OpenPicture[] = [];
  let eventStart = SSE_HEAD.length;
  /** The piece that is being scanned, and where it lies. */
  let piece: Uint8Array = new Uint8Array(0);
  let at = 0;

  const openMedia = () => {
    const picture: OpenPicture = { capture: openCapture(), isWhole: false, offset: undefined, length: 0 };
    media.push(picture);
    return {
      checksCharacters: true,
      base64(text: Uint8Array) {
        // What was escaped comes from another buffer than the spool's.
        const isPlain = text.buffer === piece.buffer;
        if (picture.length === 0 && isPlain) {
          picture.offset = at + text.byteOffset - piece.byteOffset;
        } else if (!isPlain) {
          picture.offset = undefined;
        }
        picture.length += text.byteLength;
        picture.capture.base64(text);
      },
      close() {
        picture.isWhole = true;
        picture.capture.close();
      },
    };
  };
  const take = (picture: OpenPicture, what: { readonly isThought: boolean; readonly mimeType: string }) => {
    const { offset, length } = picture;
    pictures.push(
      picture.capture.finish({
        isPreview: what.isThought,
        number: pictures.filter(({ isPreview }) => isPreview === what.isThought).length,
        mimeType: what.mimeType,
        ...(offset !== undefined && { spool: { offset, length } }),
      }),
    );
  };
  const scanner = new EventScanner({
    openMedia,
    onEvent(event) {
      error = errorOfChunk(event.value);
      if (error === undefined) {
        facts = addEvent(facts, event);
      }
      const kinds = pictureKinds(event.value);
      const spans = event.spans.filter(({ kind }) => kind === 'media');
      for (const [index, picture] of media.entries()) {
        take(picture, kinds.get(spans[index]) ?? UNKNOWN);
      }
      media = [];
      eventStart += event.byteLength + SSE_HEAD.length + 2;
    },
  });

  let endsWithEvent = false;
  try {
    while (at < reader.written) {
      piece = await reader.read(at, PIECE_BYTES);
      scanner.feed(piece);
      await media.at(-1)?.capture.pressure();
      at += piece.byteLength;
    }
    endsWithEvent = !scanner.end().insideEvent;
  } catch (thrown) {
    // What the scanner cannot read is where it breaks off.
    if (!(thrown instanceof JsonScanError)) {
      await Promise.all(media.map(({ capture }) => capture.discard()));
      throw thrown;
    }
  }
  const head = media.some(({ isWhole }) => isWhole) ? await readText(reader, eventStart) : '';
  for (const picture of media) {
    if (picture.isWhole) {
      take(picture, { isThought: /"thought"\s*:\s*true/.test(head), mimeType: '' });
    } else {
      await picture.capture.discard();
    }
  }
  return { facts, pictures, endsWithEvent, error };
}

const UNKNOWN = { isThought: false, mimeType: '' };

async function readText(reader: SpoolReader, from: number): Promise<string> {
  const bytes = await reader.read(from, Math.min(HEAD_BYTES, reader.written - from));
  return Buffer.from(bytes).toString('latin1');
}

/** The error in a chunk of our own spelling, or in an upstream's. */
function errorOfChunk(value: unknown): GatewayError | undefined {
  const { error } = memberOf(value);
  if (error === undefined) {
    return undefined;
  }
  const { message, details } = memberOf(error);
  const { reason } = memberOf(Array.isArray(details) ? details[0] : undefined);
  const code =
    ERROR_CODES.find((known) => known.toUpperCase() === reason) ?? ('upstream_failed' as ErrorCode);
  return new GatewayError(code, typeof message === 'string' ? message : undefined);
}
