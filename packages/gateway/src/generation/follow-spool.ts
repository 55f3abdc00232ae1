import type { Spool } from '../spool/spool.ts';

/** Larger pieces gain nothing and make Node's base64 and allocator slow (relay study §7). */
const PIECE_BYTES = 64 * 1024;

/**
 * The bytes of a spool from an offset on, as they come, until its end (or the end of the range). A slow reader holds one piece and slows nobody.
 * Throws the spool's error when it ended before the first byte or inside an event; stops quietly when the signal
 * aborts.
 */
export async function* followSpool(
  spool: Spool,
  range: { readonly from: number; readonly until?: number },
  signal: AbortSignal,
): AsyncGenerator<Uint8Array> {
  const { from, until = Number.POSITIVE_INFINITY } = range;
  let at = from;
  while (!signal.aborted && at < until) {
    if (spool.written > at) {
      const piece = await spool.read(at, Math.min(PIECE_BYTES, until - at));
      at += piece.byteLength;
      yield piece;
    } else if (spool.end !== undefined) {
      if (spool.end.kind !== 'complete') {
        throw spool.end.error;
      }
      return;
    } else {
      await spool.waitBeyond(at, signal);
    }
  }
}
