import type { Span } from '@heliograph/wire';

/** What a picture is delivered as, in the place of its base64. */
export type Delivered =
  | { readonly kind: 'link'; readonly mimeType: string; readonly uri: string }
  | { readonly kind: 'inline'; readonly mimeType: string; readonly bytes: Uint8Array };

/**
 * One event with its pictures delivered in another form: `inlineData` becomes `fileData` with a link, or holds another
 * encoding. Everything else of the JSON stays byte for byte.
 *
 * `outside`: the JSON around the media strings, cut at them: text before the first, between them, after the last (the
 * quotes are in it). `delivered`: one for each media string, in order.
 */
export function rewritePictures(outside: readonly Buffer[], delivered: readonly Delivered[]): Uint8Array[] {
  const pieces: Uint8Array[] = [];
  let before = outside[0] ?? Buffer.alloc(0);
  delivered.forEach((form, index) => {
    const after = outside[index + 1] ?? Buffer.alloc(0);
    const opening = openingOf(before);
    const closing = closingOf(after);
    pieces.push(before.subarray(0, opening));
    pieces.push(...membersOf(form));
    before = after.subarray(closing);
  });
  pieces.push(before);
  return pieces;
}

/** The bytes of an event outside its media strings, from those pieces of it that were kept. */
export function cutAtMedia(
  kept: readonly { readonly offset: number; readonly bytes: Uint8Array }[],
  media: readonly Span[],
): Buffer[] {
  const parts: Uint8Array[][] = [[]];
  let at = 0;
  const take = (until: number): void => {
    for (const { offset, bytes } of kept) {
      const from = Math.max(at, offset);
      const to = Math.min(until, offset + bytes.byteLength);
      if (from < to) {
        parts.at(-1)?.push(bytes.subarray(from - offset, to - offset));
      }
    }
  };
  for (const span of media) {
    take(span.offset);
    at = span.offset + span.length;
    parts.push([]);
  }
  take(Number.POSITIVE_INFINITY);
  return parts.map((pieces) => Buffer.concat(pieces));
}

/** Where the key of the media's object begins. Between it and the media no other key of that name can stand. */
function openingOf(before: Buffer): number {
  const at = Math.max(before.lastIndexOf('"inlineData"'), before.lastIndexOf('"inline_data"'));
  return at === -1 ? before.byteLength : at;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const CLOSING_BRACE = 0x7d;

/** Behind the brace that ends the media's object; the text starts with the quote that ends the media. */
function closingOf(after: Buffer): number {
  let inString = false;
  for (let at = 1; at < after.byteLength; at++) {
    const byte = after[at];
    if (inString) {
      if (byte === BACKSLASH) {
        at++;
      } else if (byte === QUOTE) {
        inString = false;
      }
    } else if (byte === QUOTE) {
      inString = true;
    } else if (byte === CLOSING_BRACE) {
      return at + 1;
    }
  }
  return after.byteLength;
}

/** Binary bytes per piece of base64: a multiple of 3, so that the pieces join without padding. */
const PIECE_BYTES = 48 * 1024;

function* membersOf(form: Delivered): Generator<Uint8Array> {
  const mimeType = JSON.stringify(form.mimeType);
  if (form.kind === 'link') {
    yield Buffer.from(`"fileData":{"mimeType":${mimeType},"fileUri":${JSON.stringify(form.uri)}}`);
    return;
  }
  const bytes = Buffer.from(form.bytes.buffer, form.bytes.byteOffset, form.bytes.byteLength);
  yield Buffer.from(`"inlineData":{"mimeType":${mimeType},"data":"`);
  for (let at = 0; at < bytes.byteLength; at += PIECE_BYTES) {
    yield Buffer.from(bytes.toString('base64', at, at + PIECE_BYTES), 'latin1');
  }
  yield Buffer.from('"}');
}
