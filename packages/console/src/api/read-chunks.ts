import { Base64Decoder, EventScanner, Span } from '@heliograph/wire';

export interface ChunkReader {
  /**
   * One chunk of the stream. `pictureOf` gives the bytes of an `inlineData.data`, which in the chunk is only a mark of
   * where the text was; it has to be called before `onChunk` returns.
   */
  onChunk(chunk: unknown, pictureOf: PictureOf): void;
  /** Characters of base64 read of the picture that is on its way. */
  onMedia(characters: number): void;
}

/** A picture of 20 MB comes in hundreds of pieces; nobody reads more numbers than this. */
const TELL_EVERY_MS = 100;

type PictureOf = (data: unknown, mimeType: string) => Blob | undefined;

/**
 * Reads a Gemini stream to its end. A picture's base64 is decoded as it passes, so a line of 30 MB is never a string,
 * and the work is linear in its length. Throws when the stream stops inside a chunk or is no such stream.
 */
export async function readChunks(body: ReadableStream<Uint8Array>, reader: ChunkReader): Promise<void> {
  let media = new Map<number, Uint8Array<ArrayBuffer>[]>();
  let characters = 0;
  let toldAtMs = 0;

  const scanner = new EventScanner({
    // Thoughts and texts stay in the chunk; what is longer is a signature, which nobody here reads.
    longStringBytes: 256 * 1024,
    maxSkeletonBytes: 4 * 1024 * 1024,
    openMedia: ({ ordinal }) => {
      const pieces: Uint8Array<ArrayBuffer>[] = [];
      const decoder = new Base64Decoder();
      media.set(ordinal, pieces);
      characters = 0;
      return {
        base64: (piece) => {
          pieces.push(decoder.decode(piece) as Uint8Array<ArrayBuffer>);
          characters += piece.length;
        },
        close: () => decoder.end(),
      };
    },
    onEvent: ({ value }) => {
      const ofThisChunk = media;
      media = new Map();
      characters = 0;
      reader.onChunk(value, (data, mimeType) => {
        const pieces = data instanceof Span ? ofThisChunk.get(data.ordinal) : undefined;
        return pieces === undefined ? undefined : new Blob(pieces, { type: mimeType });
      });
    },
  });

  for await (const piece of piecesOf(body)) {
    scanner.feed(piece);
    if (characters > 0 && performance.now() - toldAtMs >= TELL_EVERY_MS) {
      toldAtMs = performance.now();
      reader.onMedia(characters);
    }
  }
  if (scanner.end().insideEvent) throw new Error('The stream stopped inside a chunk.');
}

/** Not every browser can iterate over a stream yet. Leaving early cancels the request. */
async function* piecesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = body.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
}
