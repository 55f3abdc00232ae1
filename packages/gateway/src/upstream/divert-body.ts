import type { ClientRequest, IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import { type ChunkCutter, ChunkError, createChunkCutter } from './cut-chunks.ts';
import { type BlockReader, blockReaderOf, type TakeRead } from './read-blocks.ts';

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
 * To be called with the connection that the request was given. `choose` is asked once the head has been read, after the
 * `response` event; undefined leaves everything to Node. It stays with Node too when the request is not wired up as
 * expected. The stream of the message then only ends.
 */
export function divertBody(
  sent: ClientRequest,
  socket: Socket,
  choose: (message: IncomingMessage) => DivertedBody | undefined,
): void {
  const listeners = socket.listeners('data') as TakeRead[];
  const [parse] = listeners;
  if (parse !== undefined && listeners.length === 1) {
    const diversion = new Diversion(socket, parse, choose);
    sent.on('response', (message) => {
      diversion.message = message;
    });
    sent.on('close', () => diversion.giveBack());
  }
}

class Diversion {
  message: IncomingMessage | undefined;
  readonly #socket: Socket;
  readonly #parse: TakeRead;
  readonly #choose: (message: IncomingMessage) => DivertedBody | undefined;
  readonly #blocks: BlockReader | undefined;
  /** What listens in the place of Node's parser. */
  #own: TakeRead | undefined;
  /** Bytes of the head's end that were seen. */
  #matched = 0;

  constructor(
    socket: Socket,
    parse: TakeRead,
    choose: (message: IncomingMessage) => DivertedBody | undefined,
  ) {
    this.#socket = socket;
    this.#parse = parse;
    this.#choose = choose;
    this.#blocks = blockReaderOf(socket);
    this.#take((bytes) => this.#readHead(bytes));
  }

  giveBack(): void {
    if (this.#own !== undefined) {
      this.#socket.off('data', this.#own);
      this.#own = undefined;
      if (this.#blocks !== undefined) {
        this.#blocks.take = undefined;
      }
      // With the message over, Node has let go of the connection: the next call listens anew.
      if (!this.#socket.destroyed && this.message?.complete !== true) {
        this.#socket.on('data', this.#parse);
      }
    }
  }

  #take(listener: TakeRead): void {
    this.#socket.off('data', this.#own ?? this.#parse);
    this.#own = listener;
    this.#socket.on('data', listener);
  }

  /** Node destroys the socket when it finds a fault, and must not be handed anything then. */
  #hand(bytes: Buffer): void {
    if (bytes.byteLength > 0 && !this.#socket.destroyed && this.message?.complete !== true) {
      this.#parse.call(this.#socket, bytes);
    }
  }

  #readHead(bytes: Buffer): void {
    let at = 0;
    while (at < bytes.byteLength && !this.#socket.destroyed) {
      const from = at;
      while (at < bytes.byteLength && this.#matched < HEAD_END.length) {
        const byte = bytes[at] as number;
        this.#matched = byte === HEAD_END[this.#matched] ? this.#matched + 1 : byte === HEAD_END[0] ? 1 : 0;
        at += 1;
      }
      const isEnd = this.#matched === HEAD_END.length;
      this.#hand(bytes.subarray(from, at));
      if (this.message !== undefined) {
        // Before its end was seen here, the head was over for Node: then the rest is Node's as well.
        this.#beginBody(isEnd ? this.#choose(this.message) : undefined, bytes.subarray(at));
        return;
      }
      if (isEnd) {
        // An interim answer (103 Early Hints …): the real one follows.
        this.#matched = 0;
      }
    }
  }

  #beginBody(body: DivertedBody | undefined, rest: Buffer): void {
    if (body === undefined || this.#socket.destroyed) {
      this.giveBack();
      this.#hand(rest);
      return;
    }
    const cutter = createChunkCutter();
    const readChunks: TakeRead = (bytes, bringBack) => this.#readChunks(cutter, body, bytes, bringBack);
    this.#take(readChunks);
    if (this.#blocks !== undefined) {
      this.#blocks.take = readChunks;
    }
    readChunks(rest);
  }

  #readChunks(
    cutter: ChunkCutter,
    body: DivertedBody,
    bytes: Buffer,
    bringBack: (() => void) | undefined,
  ): void {
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
    let end = -1;
    let fault: ChunkError | undefined;
    try {
      end = cutter.cut(bytes, gather);
    } catch (error) {
      if (!(error instanceof ChunkError)) {
        throw error;
      }
      fault = error;
    }
    if (until > from) {
      body.onPayload(bytes.subarray(from, until));
    }
    if (fault !== undefined) {
      body.onFault(fault);
      return;
    }
    if (bringBack !== undefined) {
      body.onLent(bringBack);
    }
    if (end >= 0) {
      // For Node the body was empty up to here.
      this.giveBack();
      this.#hand(LAST_CHUNK);
      this.#hand(bytes.subarray(end));
    }
  }
}
