import type { Aborts } from '../base/abort.ts';
import type { Pieces, SpoolReader } from '../spool/spool.ts';

/** Larger pieces gain nothing and make Node's base64 and allocator slow (relay study §7). */
const PIECE_BYTES = 64 * 1024;
/** A few thoughts are not worth a buffer of that size. */
const WORTH_MEMORY_BYTES = 16 * 1024;

/** Where a follower's bytes go. */
export interface FollowerSink {
  /** Takes the pieces in any case; `false`: it holds enough, wait for `drained` before the next. */
  write(pieces: Pieces): boolean;
  /** Whether it still refers to pieces that it was given. */
  readonly holdsPieces: boolean;
  /** Resolves when what it holds has gone, or when nobody takes anything any more (the signal aborts then). */
  drained(): Promise<void>;
}

/**
 * Brings the bytes of a spool from an offset on to a sink, as they come, until the spool's end (or the end of the range).
 *
 * At the head the sink is handed the producer's own buffers. When it holds enough, the follower lets go and reads the
 * file at its own pace until it has caught up: a slow reader slows nobody and costs no memory.
 *
 * Throws the spool's error when it ended before the first byte or inside an event; stops quietly when the signal aborts.
 */
export async function followSpool(
  reader: SpoolReader,
  range: { readonly from: number; readonly until?: number },
  sink: FollowerSink,
  signal: Aborts,
): Promise<void> {
  const { from, until = Number.POSITIVE_INFINITY } = range;
  let at = from;
  /** Read into again and again while the sink holds nothing of it. */
  let memory: Buffer | undefined;
  /** Resolves the present wait at the head. */
  let wake: (() => void) | undefined;
  let isEndAwaited = false;

  /** Resolves at the end, or when the sink holds enough; then it tells so. */
  const followHead = (): Promise<boolean> => {
    if (!isEndAwaited) {
      isEndAwaited = true;
      void reader.waitBeyond(Number.MAX_SAFE_INTEGER, signal).then(() => wake?.());
    }
    return new Promise((resolve) => {
      const detach = reader.attach((pieces) => {
        for (const piece of pieces) {
          at += piece.byteLength;
        }
        const hasRoom = sink.write(pieces);
        if (!hasRoom) {
          wake = undefined;
          resolve(true);
        }
        return !hasRoom ? 'full' : sink.holdsPieces ? 'held' : 'passed';
      });
      wake = () => {
        wake = undefined;
        detach();
        resolve(false);
      };
      if (signal.aborted || reader.end !== undefined) {
        wake();
      }
    });
  };

  while (!signal.aborted && at < until) {
    if (reader.written > at) {
      if (!sink.holdsPieces && memory === undefined && reader.written - at >= WORTH_MEMORY_BYTES) {
        memory = Buffer.allocUnsafeSlow(PIECE_BYTES);
      }
      const into = sink.holdsPieces ? undefined : memory;
      const piece = await reader.read(at, Math.min(PIECE_BYTES, until - at), into);
      at += piece.byteLength;
      // One piece for each reader that is behind: its memory must not depend on how slow it is.
      if (!sink.write([piece]) || sink.holdsPieces) {
        await sink.drained();
      }
    } else if (reader.end !== undefined) {
      if (reader.end.kind !== 'complete') {
        throw reader.end.error;
      }
      return;
    } else if (until === Number.POSITIVE_INFINITY) {
      // A stream may be silent for minutes, and thousands at once.
      memory = undefined;
      if (await followHead()) {
        await sink.drained();
      }
    } else {
      await reader.waitBeyond(at, signal);
    }
  }
}
