const LINE_FEED = 0x0a;
const HEAD_BYTES = 'data: '.length;
const SEPARATOR = Buffer.from('\n,\r\n');

/**
 * Canonical SSE to Google's JSON array (protocol facts §2.3): `[` first event, `\n,\r\n` between events, `\n]` at
 * the end. Works on bytes cut anywhere: canonical events have no line feed inside their JSON.
 */
export async function* frameJsonArray(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let toSkip = HEAD_BYTES;
  let isFirst = true;
  yield Buffer.from('[');
  for await (const piece of bytes) {
    let at = 0;
    while (at < piece.byteLength) {
      if (toSkip > 0) {
        const skipped = Math.min(toSkip, piece.byteLength - at);
        toSkip -= skipped;
        at += skipped;
        if (toSkip === 0 && !isFirst) {
          yield SEPARATOR;
        }
        continue;
      }
      isFirst = false;
      const lineEnd = piece.indexOf(LINE_FEED, at);
      const until = lineEnd === -1 ? piece.byteLength : lineEnd;
      if (until > at) {
        yield piece.subarray(at, until);
      }
      at = until;
      if (lineEnd !== -1) {
        // Both line feeds of the blank line, then the head of the next event.
        toSkip = 2 + HEAD_BYTES;
      }
    }
  }
  yield Buffer.from('\n]');
}
