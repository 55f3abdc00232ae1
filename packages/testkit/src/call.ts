import { type IncomingHttpHeaders, type IncomingMessage, type RequestOptions, request } from 'node:http';
import { connect, type Socket } from 'node:net';
import { generatePath, sampleBody } from './sample-requests.ts';

export interface CallOptions {
  readonly method?: string;
  /** Sent as it is: no client normalises it on the way. */
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** A string or bytes as they are, an object as JSON. */
  readonly body?: string | Uint8Array | object;
  /** The key, as `x-goog-api-key`. */
  readonly key?: string | undefined;
}

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  readonly text: string;
  /** False: the connection was cut before the message had ended. */
  readonly isWhole: boolean;
  /** The body as JSON. */
  json(): unknown;
  /** The body as Google's error. */
  error(): GoogleError;
}

export interface GoogleError {
  readonly code: number;
  readonly status: string;
  readonly message: string;
  readonly details: readonly (Readonly<Record<string, unknown>> & { readonly '@type': string })[];
}

/** Where calls go: a test gateway has all of it. */
export interface Target {
  readonly url: string;
  readonly secret?: string;
}

/** One HTTP call on a connection of its own, read to its end. */
export async function call(target: Target, options: CallOptions = {}): Promise<Answer> {
  const { response } = await openCall(target, options);
  const pieces: Buffer[] = [];
  let isWhole = true;
  try {
    for await (const piece of response as AsyncIterable<Buffer>) {
      pieces.push(piece);
    }
  } catch {
    isWhole = false;
  }
  const body = Buffer.concat(pieces);
  const text = body.toString('utf8');
  return {
    status: response.statusCode ?? 0,
    headers: response.headers,
    body,
    text,
    isWhole: isWhole && response.complete,
    json: () => JSON.parse(text) as unknown,
    error: () => (JSON.parse(text) as { error: GoogleError }).error,
  };
}

/** A generation with the target's own key: the sample request unless told otherwise. */
export function generate(target: Target, options: CallOptions = {}): Promise<Answer> {
  return call(target, generateOptions(target, options));
}

/** The same, left open at its head. */
export function openGenerate(target: Target, options: CallOptions = {}): Promise<OpenCall> {
  return openCall(target, generateOptions(target, options));
}

function generateOptions(target: Target, options: CallOptions): CallOptions {
  return { method: 'POST', path: generatePath(), key: target.secret, body: sampleBody(), ...options };
}

export interface OpenCall {
  readonly response: IncomingMessage;
  /** The caller is gone, without a word. */
  leave(): void;
}

/** A call whose head has arrived and whose body has not been read yet. */
export function openCall(target: Target, options: CallOptions = {}): Promise<OpenCall> {
  const { hostname, port } = new URL(target.url);
  const body = bytesOf(options.body);
  const settings: RequestOptions = {
    host: hostname,
    port,
    method: options.method ?? (body === undefined ? 'GET' : 'POST'),
    path: options.path ?? '/',
    agent: false,
    headers: {
      ...(body !== undefined && { 'content-type': 'application/json', 'content-length': body.byteLength }),
      ...(options.key !== undefined && { 'x-goog-api-key': options.key }),
      ...options.headers,
    },
  };
  return new Promise((resolve, reject) => {
    const sent = request(settings, (response) => {
      resolve({ response, leave: () => sent.destroy() });
    });
    sent.once('error', reject);
    sent.end(body);
  });
}

function bytesOf(body: CallOptions['body']): Uint8Array | undefined {
  if (body === undefined || body instanceof Uint8Array) {
    return body;
  }
  return Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
}

/** A bare connection, for what no HTTP client would send. */
export interface RawConnection {
  readonly socket: Socket;
  /** All that has arrived. */
  received(): string;
  /** Resolves with all that has arrived once the text is in it, or rejects when the connection closes without it. */
  waitFor(text: string): Promise<string>;
  /** Resolves when the other side has closed. */
  readonly closed: Promise<void>;
}

export function openConnection({ url }: Target): RawConnection {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  let received = '';
  const waiting = new Set<() => void>();
  const wake = () => {
    for (const check of [...waiting]) {
      check();
    }
  };
  socket.on('data', (piece) => {
    received += piece.toString('latin1');
    wake();
  });
  // A reset is an end like another here; who cares reads what had arrived.
  socket.on('error', () => {});
  const closed = new Promise<void>((resolve) => {
    socket.once('close', () => {
      resolve();
      wake();
    });
  });
  return {
    socket,
    received: () => received,
    closed,
    waitFor: (text) =>
      new Promise((resolve, reject) => {
        const check = () => {
          if (received.includes(text)) {
            waiting.delete(check);
            resolve(received);
          } else if (socket.destroyed) {
            waiting.delete(check);
            reject(new Error(`closed before ${JSON.stringify(text)} came: ${received.slice(-400)}`));
          }
        };
        waiting.add(check);
        check();
      }),
  };
}
