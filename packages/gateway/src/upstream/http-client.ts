import {
  type Agent,
  type ClientRequest,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type RequestOptions,
  request,
} from 'node:http';
import { request as tlsRequest } from 'node:https';
import type { Socket } from 'node:net';
import type { Readable } from 'node:stream';
import type { TLSSocket } from 'node:tls';
import { urlToHttpOptions } from 'node:url';
import { createBrotliDecompress, createUnzip } from 'node:zlib';
import { GatewayError } from '@heliograph/wire';
import { type BatchReaderOptions, createBatchReader } from './batch-reader.ts';
import { isPrivateHost } from './check-base-url.ts';
import type { ProxySettings } from './choose-proxy.ts';
import { createConnectionAgents, privateAddressError } from './connection-agents.ts';
import { connectionError } from './connection-error.ts';
import { type DivertedBody, divertBody } from './divert-body.ts';
import { createPhaseTimer } from './phase-timer.ts';
import type { RequestBytes } from './upstream.ts';

/** How long each phase of a call may take, in milliseconds. */
export interface HttpLimits {
  /** Resolving, connecting, TLS. */
  readonly connectTimeoutMs: number;
  /** From the last byte sent to the head of the answer: silent 4K renders take minutes. */
  readonly firstByteTimeoutMs: number;
  /** Between two bytes of the answer, as long as we are willing to take them. */
  readonly idleTimeoutMs: number;
}

export interface HttpCall {
  readonly method: 'GET' | 'POST';
  /** Taken apart once: for many calls to one address hand in the same value, and do not change it. */
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: RequestBytes;
  readonly limits: HttpLimits;
  /** Whether private, loopback and link-local addresses may be connected to. */
  readonly allowsPrivate: boolean;
}

/** An answer whose head has arrived. Its body must be read to the end or closed. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** The next bytes, decompressed. Throws `upstream_failed` or `upstream_timeout` when the message ends too early. */
  next(): Promise<IteratorResult<readonly Uint8Array[], undefined>>;
  /** Closes the connection unless the body was read to its end. */
  close(): void;
}

export interface HttpClient {
  /** Sends a call. Throws a `GatewayError`; redirects are refused (`upstream_misconfigured`). */
  open(call: HttpCall, signal: AbortSignal): Promise<HttpAnswer>;
  /** Closes the connections that rest in the pool. */
  close(): void;
}

export interface HttpClientOptions {
  readonly proxies?: ProxySettings;
  /** How names are resolved; the machine's own resolver when absent. */
  readonly resolve?: Parameters<typeof createConnectionAgents>[1];
  /** How long a connection that nobody uses is kept; 30 s when absent. */
  readonly restMs?: number;
}

/** Bodies up to this size leave with the head, in one packet if they fit. */
const SMALL_BODY_BYTES = 64 * 1024;
/**
 * A kept-alive connection that the other side has closed meanwhile fails at once. Later than this the request may have
 * been worked on: it is not sent twice, for a picture must not be paid twice.
 */
const STALE_WITHIN_MS = 1000;

/** Calls upstreams over pooled kept-alive connections. */
export function createHttpClient(options: HttpClientOptions = {}): HttpClient {
  const agents = createConnectionAgents(options.proxies ?? {}, options.resolve, options.restMs);
  const routes = new WeakMap<URL, Route>();
  return {
    async open(call, signal) {
      let route = routes.get(call.url);
      if (route === undefined) {
        route = routeOf(call.url);
        routes.set(call.url, route);
      }
      if (!call.allowsPrivate && route.isPrivate) {
        throw privateAddressError();
      }
      const { options: address } = route;
      const send = async (fresh: boolean) => {
        const agent = agents.agentFor(call.url, { allowsPrivate: call.allowsPrivate, fresh });
        return sendCall(call, address, agent instanceof Promise ? await agent : agent, signal);
      };
      let answer = await send(false);
      if (answer === STALE) {
        answer = await send(true);
      }
      if (answer === STALE) {
        throw connectionError(undefined);
      }
      refuseRedirect(answer, call.url);
      return answer;
    },
    close: agents.close,
  };
}

/** What of a URL is needed at every call. */
interface Route {
  readonly options: RequestOptions;
  readonly isPrivate: boolean;
}

function routeOf(url: URL): Route {
  const { protocol, hostname, port, path } = urlToHttpOptions(url);
  return { options: { protocol, hostname, port, path }, isPrivate: isPrivateHost(url) };
}

/** The pooled connection had been closed by the other side before it got anything. */
const STALE = 'stale';

function sendCall(
  call: HttpCall,
  address: RequestOptions,
  agent: Agent,
  signal: AbortSignal,
): Promise<HttpAnswer | typeof STALE> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) {
      reject(cancelled());
      return;
    }
    const open = address.protocol === 'https:' ? tlsRequest : request;
    const sent = open({
      ...address,
      method: call.method,
      agent,
      headers: {
        ...call.headers,
        'accept-encoding': 'identity',
        ...(call.body !== undefined && { 'content-length': call.body.byteLength }),
      },
    });
    new SentCall(sent, call.limits, signal, { resolve, reject }).send(call.body);
  });
}

/** A call that is under way, and then its answer. A class, for thousands of them wait at the same time. */
class SentCall implements HttpAnswer, BatchReaderOptions, DivertedBody {
  readonly #sent: ClientRequest;
  readonly #limits: HttpLimits;
  readonly #signal: AbortSignal;
  readonly #startedAt = performance.now();
  readonly #timer = createPhaseTimer();
  readonly #reader = createBatchReader(this);
  /** Undefined once the head of the answer has arrived. */
  #opening: Opening | undefined;
  #message: IncomingMessage | undefined;
  /** What is held back when nobody reads. */
  #source: Pick<Readable, 'pause' | 'resume'> | undefined;

  constructor(sent: ClientRequest, limits: HttpLimits, signal: AbortSignal, opening: Opening) {
    this.#sent = sent;
    this.#limits = limits;
    this.#signal = signal;
    this.#opening = opening;
  }

  send(body: RequestBytes | undefined): void {
    const { connectTimeoutMs } = this.#limits;
    this.#signal.addEventListener('abort', this, { once: true });
    this.#timer.start(connectTimeoutMs, () =>
      this.#fail(timeout('could not be connected to', connectTimeoutMs, 'connect')),
    );
    this.#sent.on('socket', (socket) => this.#useSocket(socket));
    // Not `once`: a connection that breaks tells the request, and later the answer.
    this.#sent.on('error', (error) => this.#endBadly(error));
    this.#sent.on('response', (message) => this.#beginAnswer(message));
    sendBody(this.#sent, body, () => this.#timer.touch()).catch((error: unknown) =>
      this.#fail(asBodyError(error)),
    );
  }

  get status(): number {
    return this.#message?.statusCode ?? 0;
  }

  get headers(): IncomingHttpHeaders {
    return this.#message?.headers ?? {};
  }

  next(): Promise<IteratorResult<readonly Uint8Array[], undefined>> {
    return this.#reader.next();
  }

  close(): void {
    if (!this.#reader.isEnded) {
      this.#fail(cancelled());
    }
  }

  /** The signal aborted. */
  handleEvent(): void {
    this.#fail(cancelled());
  }

  pause(): void {
    this.#source?.pause();
  }

  resume(): void {
    this.#source?.resume();
  }

  onWait(): void {
    this.#timer.touch();
  }

  onEnd(): void {
    this.#settle();
    // An answer that came before the whole request was sent leaves a connection that nobody can use.
    if (!this.#sent.writableFinished) {
      this.#sent.destroy();
    }
  }

  onPayload(piece: Uint8Array): void {
    this.#reader.push(piece);
  }

  onLent(bringBack: () => void): void {
    this.#reader.borrow(bringBack);
  }

  onFault(cause: Error): void {
    this.#fail(brokenOff(cause));
  }

  #useSocket(socket: Socket): void {
    const { firstByteTimeoutMs } = this.#limits;
    const onConnected = (): void =>
      this.#timer.start(firstByteTimeoutMs, () =>
        this.#fail(timeout('did not begin to answer', firstByteTimeoutMs, 'first byte')),
      );
    if (socket.connecting || (socket as { secureConnecting?: boolean }).secureConnecting === true) {
      socket.once((socket as TLSSocket).encrypted === true ? 'secureConnect' : 'connect', onConnected);
    } else {
      onConnected();
    }
    divertBody(this.#sent, socket, (message) =>
      this.#opening === undefined && isPlainChunked(message) ? this : undefined,
    );
  }

  #beginAnswer(message: IncomingMessage): void {
    const isDiverted = isPlainChunked(message);
    const decoded = isDiverted ? message : decodeBody(message, (error) => this.#fail(error));
    const opening = this.#opening;
    if (decoded === undefined || opening === undefined) {
      return;
    }
    this.#message = message;
    this.#source = isDiverted ? message.socket : decoded;
    this.#opening = undefined;
    decoded.on('data', (piece: Uint8Array) => this.#reader.push(piece));
    decoded.on('end', () => this.#reader.end());
    // A message that ends before its end makes the call fail.
    message.on('error', (error) => this.#fail(brokenOff(error)));
    message.on('close', () => {
      if (!message.complete) {
        this.#fail(brokenOff(undefined));
      }
    });
    this.#watchSilence();
    opening.resolve(this);
  }

  #watchSilence(): void {
    const { idleTimeoutMs } = this.#limits;
    this.#timer.start(idleTimeoutMs, () => {
      if (this.#reader.isWaiting) {
        this.#fail(timeout('fell silent', idleTimeoutMs, 'idle'));
      } else {
        this.#watchSilence();
      }
    });
  }

  #endBadly(error: Error): void {
    const isStale = this.#sent.reusedSocket && this.#opening !== undefined && isHangUp(error);
    if (isStale && performance.now() - this.#startedAt < STALE_WITHIN_MS && !this.#signal.aborted) {
      this.#settle();
      this.#opening?.resolve(STALE);
    } else {
      this.#fail(connectionError(error));
    }
  }

  #fail(error: GatewayError): void {
    this.#settle();
    if (this.#opening === undefined) {
      this.#reader.fail(error);
    } else {
      this.#opening.reject(error);
    }
    this.#sent.destroy();
  }

  #settle(): void {
    this.#timer.stop();
    this.#signal.removeEventListener('abort', this);
  }
}

interface Opening {
  readonly resolve: (answer: HttpAnswer | typeof STALE) => void;
  readonly reject: (error: GatewayError) => void;
}

/** Whether its chunks can be read without Node's parser. */
function isPlainChunked(message: IncomingMessage): boolean {
  const { 'transfer-encoding': transfer = '', 'content-encoding': content = 'identity' } = message.headers;
  return transfer.trim().toLowerCase() === 'chunked' && content.trim().toLowerCase() === 'identity';
}

/** The body without its compression. */
function decodeBody(message: IncomingMessage, fail: (error: GatewayError) => void): Readable | undefined {
  const encoding = (message.headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  if (encoding === 'identity' || encoding === '') {
    return message;
  }
  if (!['gzip', 'x-gzip', 'deflate', 'br'].includes(encoding)) {
    fail(
      new GatewayError(
        'upstream_failed',
        `The upstream compressed its answer in a way that is not known here (${encoding}), though it was asked not to. Tell the operator.`,
      ),
    );
    return undefined;
  }
  const decoder = encoding === 'br' ? createBrotliDecompress() : createUnzip();
  decoder.on('error', (cause) =>
    fail(
      new GatewayError(
        'upstream_failed',
        'The compressed answer of the upstream is broken. Send the request again.',
        { cause },
      ),
    ),
  );
  return message.pipe(decoder);
}

/** Sends the body with back-pressure. Ends quietly when the connection closes first: that is told elsewhere. */
async function sendBody(
  sent: ClientRequest,
  body: RequestBytes | undefined,
  onActivity: () => void,
): Promise<void> {
  if (body === undefined) {
    sent.end();
    return;
  }
  const pieces = body.read();
  if (body.byteLength <= SMALL_BODY_BYTES) {
    sent.end(Buffer.concat(Symbol.iterator in pieces ? [...pieces] : await listOf(pieces)));
    return;
  }
  for await (const piece of pieces) {
    if (sent.destroyed) {
      return;
    }
    if (!sent.write(piece)) {
      await drained(sent);
    }
    onActivity();
  }
  sent.end();
}

async function listOf(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array[]> {
  const list: Uint8Array[] = [];
  for await (const piece of pieces) {
    list.push(piece);
  }
  return list;
}

function drained(sent: ClientRequest): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      sent.off('drain', done);
      sent.off('close', done);
      resolve();
    };
    sent.on('drain', done);
    sent.on('close', done);
  });
}

function refuseRedirect(answer: HttpAnswer, from: URL): void {
  if (answer.status < 300 || answer.status > 399) {
    return;
  }
  answer.close();
  const { location } = answer.headers;
  const to =
    location !== undefined && URL.canParse(location, from.href) ? new URL(location, from.href) : undefined;
  // Without the query: some upstreams are given their key there.
  const where = to === undefined ? 'another address' : `${to.origin}${to.pathname}`;
  throw new GatewayError(
    'upstream_misconfigured',
    `The upstream redirects to ${where} (HTTP ${answer.status}), and redirects are not followed. Give the channel the base URL of the server itself.`,
  );
}

function isHangUp(error: Error): boolean {
  return 'code' in error && (error.code === 'ECONNRESET' || error.code === 'EPIPE');
}

function cancelled(): GatewayError {
  return new GatewayError('cancelled', 'The generation was cancelled.');
}

function brokenOff(cause: Error | undefined): GatewayError {
  return new GatewayError(
    'upstream_failed',
    'The upstream broke its answer off before the end. Send the request again.',
    cause === undefined ? {} : { cause },
  );
}

function timeout(says: string, afterMs: number, limit: string): GatewayError {
  return new GatewayError(
    'upstream_timeout',
    `The upstream ${says} within ${afterMs / 1000} s. Send the request again; the operator can raise the channel's ${limit} timeout.`,
  );
}

function asBodyError(cause: unknown): GatewayError {
  return GatewayError.is(cause)
    ? cause
    : new GatewayError('internal', 'The request body could not be read again. Send the request again.', {
        cause,
      });
}
