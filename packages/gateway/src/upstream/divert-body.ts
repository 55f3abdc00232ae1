import type { ClientRequest, IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import { ChunkError, createChunkCutter } from './cut-chunks.ts';
import { blockReaderOf, type TakeRead } from './read-blocks.ts';

export interface DivertedBody {
  /** Payload: of one read at most one piece, a view of what the socket read. */
  readonly onPayload: (piece: Uint8Array) => void;
  /** The payload before lies in memory that may be brought back. */
  readonly onLent: (bringBack: () => void) => void;
  /** The chunks are broken. */
  readonly onFault: (error: ChunkError) => void;
}

const HEAD_END = [0x0d, 0x0a, 0x0d, 0x0a] as const;
const LAST_CHUNK = Buffer.from('0\r\n');

/**
 * Lets the bytes of a chunked body past Node's HTTP parser, which copies every chunk into a buffer of its own: half of what
 * reading a picture costs. Node reads the head and the end of the message (so framing, keep-alive and trailers stay its
 * business); what lies between, whole chunks, is cut by us inside what the socket read.
 *
 * `choose` is asked once the head has been read, after the `response` event; undefined leaves everything to Node. It stays
 * with Node too when the request is not wired up as expected. The stream of the message then only ends.
 */
export function divertBody(
  sent: ClientRequest,
  choose: (message: IncomingMessage) => DivertedBody | undefined,
): void {
  sent.once('socket', (socket: Socket) => {
    const listeners = socket.listeners('data') as TakeRead[];
    const [parse] = listeners;
    if (parse === undefined || listeners.length !== 1) {
      return;
    }
    let message: IncomingMessage | undefined;
    sent.once('response', (arrived) => {
      message = arrived;
    });
    let matched = 0;
    let own: TakeRead | undefined;
    const blocks = blockReaderOf(socket);

    const take = (listener: TakeRead): void => {
      socket.off('data', own ?? parse);
      own = listener;
      socket.on('data', listener);
    };
    const giveBack = (): void => {
      if (own !== undefined) {
        socket.off('data', own);
        own = undefined;
        if (blocks !== undefined) {
          blocks.take = undefined;
        }
        // With the message over, Node has let go of the connection: the next call listens anew.
        if (!socket.destroyed && message?.complete !== true) {
          socket.on('data', parse);
        }
      }
    };
    /** Node destroys the socket when it finds a fault, and must not be handed anything then. */
    const hand = (bytes: Buffer): void => {
      if (bytes.byteLength > 0 && !socket.destroyed && message?.complete !== true) {
        parse.call(socket, bytes);
      }
    };

    const readHead: TakeRead = (bytes) => {
      let at = 0;
      while (at < bytes.byteLength && !socket.destroyed) {
        const from = at;
        while (at < bytes.byteLength && matched < HEAD_END.length) {
          const byte = bytes[at] as number;
          matched = byte === HEAD_END[matched] ? matched + 1 : byte === HEAD_END[0] ? 1 : 0;
          at += 1;
        }
        const isEnd = matched === HEAD_END.length;
        hand(bytes.subarray(from, at));
        if (message !== undefined) {
          // Before its end was seen here, the head was over for Node: then the rest is Node's as well.
          beginBody(isEnd ? choose(message) : undefined, bytes.subarray(at));
          return;
        }
        if (isEnd) {
          // An interim answer (103 Early Hints …): the real one follows.
          matched = 0;
        }
      }
    };

    const beginBody = (body: DivertedBody | undefined, rest: Buffer): void => {
      if (body === undefined || socket.destroyed) {
        giveBack();
        hand(rest);
        return;
      }
      const readChunks = chunkReader(body);
      take(readChunks);
      if (blocks !== undefined) {
        blocks.take = readChunks;
      }
      readChunks(rest);
    };

    const chunkReader = (body: DivertedBody): TakeRead => {
      const cutter = createChunkCutter();
      return (bytes, bringBack) => {
        let from = 0;
        let until = 0;
        // The bytes are ours: payload is moved together, for one piece in place of sixteen makes everything behind cheaper.
        const gather = (piece: Uint8Array): void => {
          const at = piece.byteOffset - bytes.byteOffset;
          if (until === 0) {
            from = at;
            until = at;
          } else {
            bytes.copyWithin(until, at, at + piece.byteLength);
          }
          until += piece.byteLength;
        };
        const handOn = (): void => {
          if (until > from) {
            body.onPayload(bytes.subarray(from, until));
          }
        };
        let end: number;
        try {
          end = cutter.cut(bytes, gather);
        } catch (error) {
          if (!(error instanceof ChunkError)) {
            throw error;
          }
          handOn();
          body.onFault(error);
          return;
        }
        handOn();
        if (bringBack !== undefined) {
          body.onLent(bringBack);
        }
        if (end >= 0) {
          // For Node the body was empty up to here.
          giveBack();
          hand(LAST_CHUNK);
          hand(bytes.subarray(end));
        }
      };
    };

    take(readHead);
    sent.once('close', giveBack);
  });
}
