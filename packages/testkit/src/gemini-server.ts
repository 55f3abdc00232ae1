import { createHash } from 'node:crypto';
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { constants, createBrotliCompress, createDeflate, createGzip } from 'node:zlib';
import type { BodyStep, GeminiAnswer } from './gemini-server-answers.ts';
import { charactersOf } from './gemini-server-event.ts';

/** A request that the server got, and how far it is with it. Times in ms of `performance.now()`. */
export interface ServedRequest {
  readonly index: number;
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly byteLength: number;
  /** SHA-256 of the body, hex. */
  readonly sha256: string;
  /** The body, when it has at most 1 MiB. */
  readonly text: string | undefined;
  /** Running number of the connection it came on. */
  readonly connection: number;
  readonly arrivedAt: number;
  readonly answer: GeminiAnswer | undefined;
  /** Of the answer's body, before chunking and compression. */
  readonly bytesSent: number;
  /** `left`: the other side closed before the answer was finished; `cut`: we did, as the script says. */
  readonly state: 'running' | 'ended' | 'cut' | 'left';
  readonly closedAt: number | undefined;
  /** Resolves when its answer is over, one way or another. */
  readonly closed: Promise<void>;
}

export interface ServedConnection {
  readonly index: number;
  readonly openedAt: number;
  readonly closedAt: number | undefined;
  readonly closed: Promise<void>;
}

export interface GeminiServer extends AsyncDisposable {
  /** `http://127.0.0.1:…`, for a channel's base URL. */
  readonly url: string;
  readonly port: number;
  readonly requests: readonly ServedRequest[];
  readonly connections: readonly ServedConnection[];
  /** Resolves with the request of this running number once it has arrived whole. */
  waitForRequest(index: number): Promise<ServedRequest>;
  /** Closes every connection and stops listening: from then on connections are refused. */
  close(): Promise<void>;
}

/** An answer for each request in turn, the last one again and again; or a function of the request. */
export type GeminiScript =
  | readonly GeminiAnswer[]
  | ((request: ServedRequest) => GeminiAnswer | Promise<GeminiAnswer>);

export interface GeminiServerOptions {
  /** PEM; the server speaks TLS then. */
  readonly tls?: { readonly key: string; readonly cert: string };
  readonly host?: string;
  /** How long a kept-alive connection may rest; default 60 s. */
  readonly keepAliveMs?: number;
  readonly port?: number;
}

type State = { -readonly [Key in keyof ServedRequest]: ServedRequest[Key] } & { finish(): void };
type ConnectionState = { -readonly [Key in keyof ServedConnection]: ServedConnection[Key] };

const TEXT_BYTES = 1024 * 1024;
const WRITE_BYTES = 16 * 1024;

/** A real HTTP server that answers as the script says: every shape and every fault of a Gemini upstream. */
export async function startGeminiServer(
  script: GeminiScript,
  options: GeminiServerOptions = {},
): Promise<GeminiServer> {
  const requests: State[] = [];
  const connections: ConnectionState[] = [];
  const connectionOf = new WeakMap<Socket, number>();
  const sockets = new Set<Socket>();
  const waiting = new Set<() => void>();

  const onConnection = (socket: Socket): void => {
    const index = connections.length;
    const state: ConnectionState = {
      index,
      openedAt: performance.now(),
      closedAt: undefined,
      closed: new Promise((resolve) => {
        socket.once('close', () => {
          state.closedAt = performance.now();
          sockets.delete(socket);
          resolve();
        });
      }),
    };
    connections.push(state);
    connectionOf.set(socket, index);
    sockets.add(socket);
    socket.setNoDelay(true);
    socket.on('error', () => {});
  };

  const onRequest = async (message: IncomingMessage, response: ServerResponse): Promise<void> => {
    const state = await readRequest(message, response, connectionOf.get(message.socket) ?? -1);
    state.index = requests.length;
    requests.push(state);
    for (const check of [...waiting]) {
      check();
    }
    const answer =
      typeof script === 'function' ? await script(state) : script[Math.min(state.index, script.length - 1)];
    if (answer === undefined) {
      throw new Error('the script of the Gemini server has no answer');
    }
    state.answer = answer;
    await sendAnswer(answer, response, state);
  };

  const handle = (message: IncomingMessage, response: ServerResponse): void => {
    onRequest(message, response).catch((error: unknown) => {
      // The other side has left in the middle of its request or of our answer; anything else is a fault of the script.
      if (!message.destroyed && !response.destroyed) {
        response.destroy(error as Error);
        throw error;
      }
    });
  };
  const server: Server =
    options.tls === undefined ? createServer(handle) : createTlsServer({ ...options.tls }, handle);
  server.on(options.tls === undefined ? 'connection' : 'secureConnection', onConnection);
  // Also those whose handshake failed: they would keep the server from closing.
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  server.keepAliveTimeout = options.keepAliveMs ?? 60_000;
  server.requestTimeout = 0;
  const host = options.host ?? '127.0.0.1';
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, host, resolve);
  });
  const { port } = server.address() as AddressInfo;

  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      for (const socket of sockets) {
        socket.destroy();
      }
    });

  return {
    url: `${options.tls === undefined ? 'http' : 'https'}://${host.includes(':') ? `[${host}]` : host}:${port}`,
    port,
    requests,
    connections,
    waitForRequest: (index) =>
      new Promise((resolve) => {
        const check = () => {
          const request = requests[index];
          if (request !== undefined) {
            waiting.delete(check);
            resolve(request);
          }
        };
        waiting.add(check);
        check();
      }),
    close,
    [Symbol.asyncDispose]: close,
  };
}

async function readRequest(
  message: IncomingMessage,
  response: ServerResponse,
  connection: number,
): Promise<State> {
  const url = new URL(message.url ?? '/', 'http://upstream');
  const hash = createHash('sha256');
  const pieces: Buffer[] = [];
  let byteLength = 0;
  for await (const piece of message as AsyncIterable<Buffer>) {
    hash.update(piece);
    byteLength += piece.byteLength;
    if (byteLength <= TEXT_BYTES) {
      pieces.push(piece);
    }
  }
  let finish: () => void = () => {};
  const closed = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const state: State = {
    index: -1,
    method: message.method ?? '',
    path: url.pathname,
    query: url.searchParams,
    headers: message.headers,
    byteLength,
    sha256: hash.digest('hex'),
    text: byteLength <= TEXT_BYTES ? Buffer.concat(pieces).toString('utf8') : undefined,
    connection,
    arrivedAt: performance.now(),
    answer: undefined,
    bytesSent: 0,
    state: 'running',
    closedAt: undefined,
    closed,
    finish,
  };
  response.once('close', () => {
    state.closedAt = performance.now();
    if (state.state === 'running') {
      state.state = response.writableFinished ? 'ended' : 'left';
    }
    finish();
  });
  return state;
}

/** Something that bytes are written to, with back-pressure. */
interface Sink {
  write(bytes: Uint8Array): boolean;
  once(event: 'drain', listener: () => void): unknown;
  end(): unknown;
}

async function sendAnswer(answer: GeminiAnswer, response: ServerResponse, state: State): Promise<void> {
  if (answer.headAfter !== undefined) {
    await wait(
      typeof answer.headAfter === 'number' ? { waitMs: answer.headAfter } : { waitFor: answer.headAfter },
      state,
    );
    if (state.state === 'left') {
      return;
    }
  }
  const sink = openSink(answer, response);
  const limit = answer.cut?.afterBytes ?? Number.POSITIVE_INFINITY;
  const writeBytes = answer.writeBytes ?? WRITE_BYTES;
  let gathered: Uint8Array[] = [];
  let size = 0;

  const flush = async (): Promise<void> => {
    if (size === 0) {
      return;
    }
    const bytes = gathered.length === 1 ? (gathered[0] as Uint8Array) : Buffer.concat(gathered);
    gathered = [];
    size = 0;
    state.bytesSent += bytes.byteLength;
    if (!sink.write(bytes)) {
      await Promise.race([new Promise<void>((resolve) => sink.once('drain', resolve)), state.closed]);
    } else if (writeBytes < 64) {
      // So that such small writes do not leave as one packet.
      await new Promise((resolve) => setImmediate(resolve));
    }
  };

  for (const step of answer.body) {
    if (typeof step === 'object' && !(step instanceof Uint8Array) && !('byteLength' in step)) {
      await flush();
      if (!('flush' in step)) {
        await wait(step, state);
      }
    } else {
      for (const bytes of bytesOf(step)) {
        let at = 0;
        while (at < bytes.byteLength && state.state === 'running') {
          const room = Math.min(writeBytes - size, limit - state.bytesSent - size, bytes.byteLength - at);
          if (room > 0) {
            gathered.push(bytes.subarray(at, at + room));
            size += room;
            at += room;
          }
          if (size >= writeBytes || state.bytesSent + size >= limit) {
            await flush();
          }
          if (state.bytesSent >= limit) {
            await cut(answer, response, state);
            return;
          }
        }
      }
    }
    if (state.state !== 'running') {
      return;
    }
  }
  await flush();
  if (answer.cut !== undefined) {
    await cut(answer, response, state);
  } else {
    if (answer.isRaw === true) {
      state.state = 'ended';
    }
    sink.end();
  }
}

function openSink(answer: GeminiAnswer, response: ServerResponse): Sink {
  if (answer.isRaw === true) {
    return response.socket as Socket;
  }
  const headers: Record<string, string> = {
    'content-type': 'text/event-stream',
    ...(answer.contentLength !== undefined && { 'content-length': String(answer.contentLength) }),
    ...(answer.encoding !== undefined && { 'content-encoding': answer.encoding }),
    ...answer.headers,
  };
  response.strictContentLength = false;
  response.writeHead(
    answer.status ?? 200,
    Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== '')),
  );
  response.flushHeaders();
  if (answer.encoding === undefined) {
    return response;
  }
  const compress =
    answer.encoding === 'br'
      ? createBrotliCompress({ flush: constants.BROTLI_OPERATION_FLUSH })
      : answer.encoding === 'gzip'
        ? createGzip({ flush: constants.Z_SYNC_FLUSH })
        : createDeflate({ flush: constants.Z_SYNC_FLUSH });
  compress.pipe(response);
  return compress;
}

function bytesOf(step: Extract<BodyStep, string | { readonly byteLength: number }>): Iterable<Uint8Array> {
  if (typeof step === 'string') {
    return [Buffer.from(step)];
  }
  return step instanceof Uint8Array ? [step] : charactersOf(step);
}

async function cut(answer: GeminiAnswer, response: ServerResponse, state: State): Promise<void> {
  if (answer.cut?.how === 'stall') {
    await state.closed;
    return;
  }
  const { socket } = response;
  state.state = 'cut';
  // What was written must have left this process, or a reset would take it along.
  await new Promise<void>((resolve) => socket?.write('', () => resolve()) ?? resolve());
  await pause(20);
  if (answer.cut?.how === 'reset') {
    socket?.resetAndDestroy();
  } else {
    socket?.end();
    socket?.destroySoon();
  }
}

async function wait(
  step: { readonly waitMs: number } | { readonly waitFor: Promise<unknown> },
  state: State,
): Promise<void> {
  const stop = new AbortController();
  const done = 'waitMs' in step ? pause(step.waitMs, undefined, { signal: stop.signal }) : step.waitFor;
  await Promise.race([done, state.closed]).finally(() => stop.abort());
}
