import { Agent, type ClientRequestArgs } from 'node:http';
import type { OnReadOpts, Socket } from 'node:net';
import type { Duplex } from 'node:stream';

/**
 * What sockets are read into while pictures pass. A quarter of a megabyte in one read costs half of four reads of Node's
 * 64 KiB, and memory that is used again is still in the processor's cache.
 */
const BLOCK_BYTES = 256 * 1024;
/** Blocks that wait to be used again; whatever is beyond is left to the garbage collector. */
const MAX_FREE = 32;
/** What brings less is copied: a few thoughts should not hold a block. */
const LEND_FROM_BYTES = 32 * 1024;
/**
 * The event loop reads a socket up to 32 times in a row while there is more in it: 8 MB of one picture, during which nobody
 * else gets anything. After so many full blocks it is the others' turn.
 */
const BLOCKS_PER_TURN = 2;
/** For all sockets that bring little; its bytes are copied before the next one reads. */
const SHARED = Buffer.allocUnsafeSlow(64 * 1024);

/**
 * Takes what a socket read. With `bringBack` the bytes lie in a block that is used again: it wants to be called when nobody
 * refers to them any more (never, when that is not known). Without it they may be kept.
 */
export type TakeRead = (bytes: Buffer, bringBack?: () => void) => void;

/** Reads one socket, where Node would take fresh memory for every read. */
export interface BlockReader {
  /** Who is given what was read; undefined: the listeners for `data`, as ever. */
  take: TakeRead | undefined;
}

const readers = new WeakMap<object, BlockReader>();

/** Undefined for sockets that Node reads by itself: TLS, proxies. */
export function blockReaderOf(socket: object): BlockReader | undefined {
  return readers.get(socket);
}

/** An agent whose connections are read into blocks. */
export class BlockAgent extends Agent {
  override createConnection(
    options: ClientRequestArgs,
    callback?: (error: Error | null, socket: Duplex) => void,
  ): Duplex | null | undefined {
    const reader: BlockReader = { take: undefined };
    const onread = readInto(reader, () => socket as Socket);
    const socket = super.createConnection({ ...options, onread } as ClientRequestArgs, callback);
    if (socket) {
      readers.set(socket, reader);
    }
    return socket;
  }
}

function readInto(reader: BlockReader, socket: () => Socket): OnReadOpts {
  let memory: Buffer = SHARED;
  let fullBlocks = 0;
  const emit = (bytes: Buffer): void => {
    socket().emit('data', bytes);
  };
  const goOn = (): void => {
    // Unless somebody has paused it meanwhile, who will let it go on.
    if (!socket().isPaused()) {
      socket().resume();
    }
  };
  return {
    // Asked for after every read.
    buffer: () => memory,
    callback(count) {
      const read = memory;
      const { take = emit } = reader;
      if (read === SHARED || take === emit || count < LEND_FROM_BYTES) {
        take(Buffer.from(read.subarray(0, count)));
      } else {
        memory = SHARED;
        take(read.subarray(0, count), () => giveBlockBack(read));
      }
      if (reader.take === undefined || count < LEND_FROM_BYTES) {
        if (memory !== SHARED) {
          giveBlockBack(memory);
        }
        memory = SHARED;
      } else if (memory === SHARED) {
        memory = free.pop() ?? Buffer.allocUnsafeSlow(BLOCK_BYTES);
      }
      fullBlocks = count < read.byteLength ? 0 : fullBlocks + 1;
      if (fullBlocks < BLOCKS_PER_TURN) {
        return true;
      }
      fullBlocks = 0;
      setImmediate(goOn);
      return false;
    },
  };
}

const free: Buffer[] = [];

function giveBlockBack(block: Buffer): void {
  if (free.length < MAX_FREE) {
    free.push(block);
  }
}
