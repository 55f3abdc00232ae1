import { randomBytes } from 'node:crypto';
import type { LookupAddress } from 'node:dns';
import { createServer, request, type Server } from 'node:http';
import { type AddressInfo, connect, createServer as createTcpServer, type Socket } from 'node:net';
import {
  type GeminiScript,
  type GeminiServer,
  jsonText,
  SELF_SIGNED,
  type ServerEvent,
  sseAnswer,
  startGeminiServer,
  textOnly,
} from '@heliograph/testkit';
import { GatewayError } from '@heliograph/wire';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { giveMemoryBack } from '../base/lent-memory.ts';
import { createHttpClient, type HttpCall, type HttpClient, type HttpClientOptions } from './http-client.ts';

const LIMITS = { connectTimeoutMs: 5000, firstByteTimeoutMs: 5000, idleTimeoutMs: 5000 };
const TEXT = jsonText(textOnly()[0] as ServerEvent);

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) {
    await close();
  }
});

async function start(
  script: GeminiScript = [sseAnswer(textOnly())],
  options: Parameters<typeof startGeminiServer>[1] = {},
): Promise<GeminiServer> {
  const server = await startGeminiServer(script, options);
  closing.push(server.close);
  return server;
}

function open(options: HttpClientOptions = {}): HttpClient {
  const client = createHttpClient(options);
  closing.push(client.close);
  return client;
}

function callOf(url: string, settings: Partial<HttpCall> = {}): HttpCall {
  const body = Buffer.from('{"contents":[]}');
  return {
    method: 'POST',
    url: new URL(url),
    headers: {},
    body: {
      byteLength: body.byteLength,
      async *read() {
        yield body;
      },
    },
    limits: LIMITS,
    allowsPrivate: true,
    ...settings,
  };
}

async function fetchText(
  client: HttpClient,
  call: HttpCall,
  signal = new AbortController().signal,
): Promise<string> {
  const answer = await client.open(call, signal);
  const pieces: Uint8Array[] = [];
  for (let step = await answer.next(); step.done !== true; step = await answer.next()) {
    pieces.push(...step.value);
  }
  return Buffer.concat(pieces).toString('utf8');
}

async function failureOf(promise: Promise<unknown>): Promise<GatewayError> {
  const error: unknown = await promise.then(
    () => new Error('it did not fail'),
    (thrown: unknown) => thrown,
  );
  if (!GatewayError.is(error)) {
    throw error;
  }
  return error;
}

/** A resolver that gives these addresses for every name. */
function resolver(...addresses: readonly string[]): NonNullable<HttpClientOptions['resolve']> {
  const found: LookupAddress[] = addresses.map((address) => ({
    address,
    family: address.includes(':') ? 6 : 4,
  }));
  const resolve = (_name: string, options: { all?: boolean }, done: (...results: unknown[]) => void) => {
    if (options.all === true) {
      done(null, found);
    } else {
      done(null, found[0]?.address, found[0]?.family);
    }
  };
  return resolve as unknown as NonNullable<HttpClientOptions['resolve']>;
}

describe('connections', () => {
  it('are kept and used again, one for each call at a time', async () => {
    const server = await start();
    const client = open();
    for (let count = 0; count < 3; count++) {
      expect(await fetchText(client, callOf(server.url))).toContain(TEXT);
    }
    expect(server.connections).toHaveLength(1);
    await Promise.all([1, 2, 3].map(() => fetchText(client, callOf(server.url))));
    expect(server.connections).toHaveLength(3);
  });

  it('are closed when they have rested long enough', async () => {
    const server = await start();
    const client = open({ restMs: 100 });
    await Promise.all([1, 2].map(() => fetchText(client, callOf(server.url))));
    await Promise.all(server.connections.map(({ closed }) => closed));
    expect(await fetchText(client, callOf(server.url))).toContain(TEXT);
    expect(server.connections).toHaveLength(3);
  });

  it('that may reach private networks are not lent to channels that may not', async () => {
    const server = await start();
    const client = open({ resolve: resolver('127.0.0.1') });
    const url = `http://upstream.test:${server.port}`;
    expect(await fetchText(client, callOf(url))).toContain(TEXT);
    expect((await failureOf(fetchText(client, callOf(url, { allowsPrivate: false })))).code).toBe(
      'upstream_misconfigured',
    );
    expect(server.requests).toHaveLength(1);
  });

  it('that were read only in part are closed', async () => {
    const server = await start([sseAnswer(textOnly(), {}, { cut: { afterBytes: 20, how: 'stall' } })]);
    const answer = await open().open(callOf(server.url), new AbortController().signal);
    await answer.next();
    answer.close();
    await server.connections[0]?.closed;
    await expect(answer.next()).rejects.toMatchObject({ code: 'cancelled' });
  });

  it('that the other side closed meanwhile cost nothing: the call is sent again on a new one', async () => {
    // Answers the first request of each connection and resets at the second, as if it had closed just then.
    let connections = 0;
    const server = createTcpServer((socket) => {
      connections += 1;
      let requests = 0;
      socket.on('error', () => {});
      socket.on('data', () => {
        requests += 1;
        if (requests === 1) {
          socket.write('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok');
        } else {
          socket.resetAndDestroy();
        }
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    closing.push(() => new Promise((resolve) => server.close(resolve)));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const client = open();
    expect(await fetchText(client, callOf(url))).toBe('ok');
    expect(await fetchText(client, callOf(url))).toBe('ok');
    expect(connections).toBe(2);
    client.close();
  });

  it('that are reset when new are not tried twice', async () => {
    let connections = 0;
    const server = createTcpServer((socket) => {
      connections += 1;
      socket.on('error', () => {});
      socket.once('data', () => socket.resetAndDestroy());
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    closing.push(() => new Promise((resolve) => server.close(resolve)));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    expect((await failureOf(fetchText(open(), callOf(url)))).code).toBe('upstream_failed');
    expect(connections).toBe(1);
  });

  it('that are refused are a failure that another channel may make good', async () => {
    const server = await start();
    await server.close();
    const failure = await failureOf(fetchText(open(), callOf(server.url)));
    expect(failure).toMatchObject({
      code: 'upstream_failed',
      message: expect.stringContaining('was refused (ECONNREFUSED)'),
    });
  });
});

describe('addresses', () => {
  it.each(['http://127.0.0.1:1', 'http://[::1]:1', 'http://169.254.169.254', 'http://localhost:1'])(
    '%s is refused before anything is connected',
    async (url) => {
      const failure = await failureOf(fetchText(open(), callOf(url, { allowsPrivate: false })));
      expect(failure).toMatchObject({
        code: 'upstream_misconfigured',
        message: expect.stringContaining('allowPrivate'),
      });
    },
  );

  it.each([
    ['loopback', ['127.0.0.1']],
    ['IPv6 loopback', ['::1']],
    ['the metadata service', ['169.254.169.254']],
    ['a mapped address', ['::ffff:127.0.0.1']],
    ['two private ones', ['10.0.0.1', 'fd00::1']],
  ])('a name that resolves to %s is refused', async (_name, addresses) => {
    const server = await start();
    const client = open({ resolve: resolver(...addresses) });
    const call = callOf(`http://upstream.test:${server.port}`, { allowsPrivate: false });
    expect((await failureOf(fetchText(client, call))).code).toBe('upstream_misconfigured');
    expect(server.connections).toHaveLength(0);
  });

  it('a name that is changed between two calls is looked at each time', async () => {
    const server = await start();
    let address = '127.0.0.1';
    const seen: string[] = [];
    const client = open({
      resolve: ((...call: Parameters<ReturnType<typeof resolver>>) => {
        seen.push(address);
        resolver(address)(...call);
      }) as ReturnType<typeof resolver>,
    });
    const url = `http://upstream.test:${server.port}`;
    expect((await failureOf(fetchText(client, callOf(url, { allowsPrivate: false })))).code).toBe(
      'upstream_misconfigured',
    );
    address = '10.0.0.1';
    expect((await failureOf(fetchText(client, callOf(url, { allowsPrivate: false })))).code).toBe(
      'upstream_misconfigured',
    );
    expect(seen).toEqual(['127.0.0.1', '10.0.0.1']);
  });

  it('of several, only the public ones are used', async () => {
    const server = await start();
    // A public address that nobody answers at; the private one, which would answer, must not be fallen back to.
    const client = open({ resolve: resolver('127.0.0.1', '192.88.98.1') });
    const limits = { ...LIMITS, connectTimeoutMs: 300 };
    const call = callOf(`http://upstream.test:${server.port}`, { allowsPrivate: false, limits });
    const failure = await failureOf(fetchText(client, call));
    expect(['upstream_timeout', 'upstream_failed']).toContain(failure.code);
    expect(server.connections).toHaveLength(0);
  });

  it('a name that does not exist is a fault of the channel', async () => {
    const missing = ((_name: string, _options: object, done: (error: Error) => void) => {
      done(Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' }));
    }) as unknown as NonNullable<HttpClientOptions['resolve']>;
    const failure = await failureOf(fetchText(open({ resolve: missing }), callOf('https://no.such.example')));
    expect(failure).toMatchObject({
      code: 'upstream_misconfigured',
      message: expect.stringContaining('ENOTFOUND'),
    });
  });
});

describe('certificates', () => {
  it('that nobody vouches for are refused, with the reason', async () => {
    const server = await start(undefined, { tls: SELF_SIGNED });
    const failure = await failureOf(fetchText(open(), callOf(`https://localhost:${server.port}`)));
    expect(failure).toMatchObject({
      code: 'upstream_misconfigured',
      message: expect.stringContaining('it is self-signed (DEPTH_ZERO_SELF_SIGNED_CERT)'),
    });
    expect(server.requests).toHaveLength(0);
  });

  it('do not matter for what comes after: a picture arrives whole through TLS, on a connection that is kept', async () => {
    // Nobody vouches for the one that is here; that such are refused is tested above.
    vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0');
    closing.push(() => vi.unstubAllEnvs());
    const text = randomBytes(1_500_000).toString('hex');
    const server = await start([{ body: [text], writeBytes: 16 * 1024 }], { tls: SELF_SIGNED });
    const client = open();
    const call = callOf(`https://localhost:${server.port}`);
    for (let count = 0; count < 2; count++) {
      // Not compared by `toBe`, which would print three megabytes.
      expect((await fetchText(client, call)) === text).toBe(true);
    }
    expect(server.connections).toHaveLength(1);
  });

  it('where there is no TLS, say so', async () => {
    const server = await start();
    const failure = await failureOf(fetchText(open(), callOf(server.url.replace('http:', 'https:'))));
    expect(failure).toMatchObject({
      code: 'upstream_misconfigured',
      message: expect.stringContaining('does not speak TLS'),
    });
  });
});

interface TestProxy {
  readonly url: string;
  readonly seen: readonly string[];
}

/** A small proxy: absolute URLs and CONNECT, every name being this machine. */
async function startProxy(credentials?: string): Promise<TestProxy> {
  const seen: string[] = [];
  const isAllowed = (header: string | undefined): boolean =>
    credentials === undefined || header === `Basic ${Buffer.from(credentials).toString('base64')}`;
  const sockets = new Set<Socket>();
  const proxy: Server = createServer((incoming, outgoing) => {
    seen.push(`${incoming.method} ${incoming.url}`);
    if (!isAllowed(incoming.headers['proxy-authorization'])) {
      outgoing.writeHead(407).end();
      return;
    }
    const { port, pathname, search } = new URL(incoming.url ?? '');
    const onward = request(
      {
        host: '127.0.0.1',
        port,
        path: pathname + search,
        method: incoming.method,
        headers: incoming.headers,
      },
      (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
      },
    );
    incoming.pipe(onward);
  });
  proxy.on('connect', (incoming, socket: Socket, head: Buffer) => {
    seen.push(`CONNECT ${incoming.url}`);
    if (!isAllowed(incoming.headers['proxy-authorization'])) {
      socket.end('HTTP/1.1 407 Proxy Authentication Required\r\ncontent-length: 0\r\n\r\n');
      return;
    }
    const onward = connect(Number(incoming.url?.split(':')[1]), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      onward.write(head);
      onward.pipe(socket).pipe(onward);
    });
    onward.on('error', () => {}).on('close', () => socket.destroy());
    socket.on('error', () => {}).on('close', () => onward.destroy());
  });
  proxy.on('connection', (socket) => sockets.add(socket));
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  closing.push(() => {
    for (const socket of sockets) {
      socket.destroy();
    }
    return new Promise((resolve) => proxy.close(resolve));
  });
  const { port } = proxy.address() as AddressInfo;
  return { url: `http://${credentials === undefined ? '' : `${credentials}@`}127.0.0.1:${port}`, seen };
}

describe('proxies', () => {
  it('carry http: by absolute URL, on connections that are kept', async () => {
    const server = await start();
    const proxy = await startProxy('user:pass');
    const client = open({ proxies: { httpProxy: proxy.url } });
    const call = callOf(`http://upstream.test:${server.port}/v1beta/models/m:x?alt=sse`, {
      allowsPrivate: false,
    });
    expect(await fetchText(client, call)).toContain(TEXT);
    expect(await fetchText(client, call)).toContain(TEXT);
    const line = `POST http://upstream.test:${server.port}/v1beta/models/m:x?alt=sse`;
    expect(proxy.seen).toEqual([line, line]);
    expect(server.requests[0]).toMatchObject({ path: '/v1beta/models/m:x', text: '{"contents":[]}' });
  });

  it('carry https: by CONNECT, and see nothing of it', async () => {
    const server = await start(undefined, { tls: SELF_SIGNED });
    const proxy = await startProxy();
    const client = open({ proxies: { httpsProxy: proxy.url } });
    const failure = await failureOf(fetchText(client, callOf(`https://upstream.test:${server.port}/`)));
    // As far as the certificate, that is: it is checked behind the proxy as it is without.
    expect(failure).toMatchObject({
      code: 'upstream_misconfigured',
      message: expect.stringContaining('self-signed'),
    });
    expect(proxy.seen).toEqual([`CONNECT upstream.test:${server.port}`]);
  });

  it('are passed by where NO_PROXY says so', async () => {
    const server = await start();
    const proxy = await startProxy();
    const client = open({
      proxies: { httpProxy: proxy.url, noProxy: 'upstream.test' },
      resolve: resolver('127.0.0.1'),
    });
    expect(await fetchText(client, callOf(`http://upstream.test:${server.port}`))).toContain(TEXT);
    expect(proxy.seen).toEqual([]);
  });

  it('that want a password or are gone make the call fail', async () => {
    const proxy = await startProxy('user:pass');
    const proxies = { httpsProxy: proxy.url.replace('user:pass', 'user:wrong') };
    const answer = await open({ proxies }).open(
      callOf('https://upstream.test:1/'),
      new AbortController().signal,
    );
    expect(answer.status).toBe(407);
    answer.close();
    const gone = await start();
    await gone.close();
    const failure = await failureOf(
      fetchText(open({ proxies: { httpProxy: gone.url } }), callOf('http://upstream.test/')),
    );
    expect(failure.code).toBe('upstream_failed');
  });
});

describe('messages', () => {
  const chunked = 'transfer-encoding: chunked\r\n';
  it.each([
    ['chunked', `HTTP/1.1 200 OK\r\n${chunked}\r\n3\r\nabc\r\n2;x=y\r\nde\r\n0\r\n\r\n`],
    ['with trailers', `HTTP/1.1 200 OK\r\n${chunked}trailer: x-a\r\n\r\n5\r\nabcde\r\n0\r\nx-a: 1\r\n\r\n`],
    [
      'after early hints',
      `HTTP/1.1 103 Early Hints\r\nlink: <x>\r\n\r\nHTTP/1.1 200 OK\r\n${chunked}\r\n5\r\nabcde\r\n0\r\n\r\n`,
    ],
    ['of a declared length', 'HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\nabcde'],
    ['that end with the connection', 'HTTP/1.1 200 OK\r\nconnection: close\r\n\r\nabcde'],
    ['of an old server', 'HTTP/1.0 200 OK\r\n\r\nabcde'],
  ])('%s are read, whole and byte by byte', async (_name, text) => {
    const server = await start([
      { isRaw: true, body: [text] },
      { isRaw: true, body: [text], writeBytes: 1 },
    ]);
    const client = open();
    expect(await fetchText(client, callOf(server.url))).toBe('abcde');
    expect(await fetchText(client, callOf(server.url))).toBe('abcde');
  });

  it.each([
    ['whose chunks are broken', `HTTP/1.1 200 OK\r\n${chunked}\r\n3\r\nabcd\r\n0\r\n\r\n`],
    ['whose chunks have no size', `HTTP/1.1 200 OK\r\n${chunked}\r\nxyz\r\nabc`],
    ['of two lengths', `HTTP/1.1 200 OK\r\n${chunked}content-length: 3\r\n\r\n3\r\nabc\r\n0\r\n\r\n`],
    ['without their last chunk', `HTTP/1.1 200 OK\r\n${chunked}\r\n3\r\nabc\r\n`],
    ['without the line behind their last chunk', `HTTP/1.1 200 OK\r\n${chunked}\r\n3\r\nabc\r\n0\r\n`],
    ['shorter than declared', 'HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nabcde'],
    ['whose head is broken', 'HTTP/1.1 200 OK\r\nno header\r\n\r\nabcde'],
    ['whose head never ends', 'HTTP/1.1 200 OK\r\ncontent-'],
    ['whose head is endless', `HTTP/1.1 200 OK\r\n${'x: y\r\n'.repeat(20_000)}`],
  ])('%s are an error', async (_name, text) => {
    const server = await start([
      { isRaw: true, body: [text] },
      { isRaw: true, body: [text], writeBytes: 50 },
    ]);
    const client = open();
    expect((await failureOf(fetchText(client, callOf(server.url)))).code).toBe('upstream_failed');
    expect((await failureOf(fetchText(client, callOf(server.url)))).code).toBe('upstream_failed');
  });

  it('without a body leave a connection that goes on, in any order', async () => {
    const server = await start([
      { status: 204, headers: { 'content-type': '' }, body: [] },
      { body: ['abc'] },
      { body: [], contentLength: 0 },
      { body: ['abc'], contentLength: 3 },
      { body: [] },
      { body: ['abc'], encoding: 'gzip' },
      { status: 500, body: ['abc'] },
      { body: ['abc'] },
    ]);
    const client = open();
    const texts: string[] = [];
    for (let count = 0; count < 8; count++) {
      texts.push(await fetchText(client, callOf(server.url)));
    }
    expect(texts).toEqual(['', 'abc', '', 'abc', '', 'abc', 'abc', 'abc']);
    expect(server.connections).toHaveLength(1);
  });

  it('that ended while nobody read leave a connection that goes on', async () => {
    const text = 'x'.repeat(400_000);
    const server = await start([{ body: [text] }]);
    const client = open();
    for (let count = 0; count < 3; count++) {
      const answer = await client.open(callOf(server.url), new AbortController().signal);
      await server.requests[count]?.closed;
      // Until what has left the server has arrived here.
      await new Promise((resolve) => setTimeout(resolve, 50));
      let bytes = 0;
      for (let step = await answer.next(); step.done !== true; step = await answer.next()) {
        bytes += step.value.reduce((sum, piece) => sum + piece.byteLength, 0);
      }
      expect(bytes).toBe(text.length);
    }
    expect(server.connections).toHaveLength(1);
  });
});

describe('memory', () => {
  it('is read into again once it was given back, and stays as it is otherwise', async () => {
    const text = randomBytes(6_000_000).toString('hex');
    const server = await start([{ body: [text], writeBytes: 16 * 1024 }]);
    const answer = await open().open(callOf(server.url), new AbortController().signal);
    const kept: { readonly at: number; readonly pieces: readonly Uint8Array[] }[] = [];
    const used = new Set<ArrayBufferLike>();
    let at = 0;
    let large = 0;
    for (let step = await answer.next(); step.done !== true; step = await answer.next()) {
      const pieces = step.value;
      const whole = Buffer.concat(pieces);
      expect(whole.equals(Buffer.from(text.slice(at, at + whole.length)))).toBe(true);
      if (kept.length * 8 < large) {
        kept.push({ at, pieces });
      } else {
        if (whole.length >= 64 * 1024) {
          large += 1;
          used.add((pieces.at(-1) as Uint8Array).buffer);
        }
        giveMemoryBack(pieces);
      }
      at += whole.length;
    }
    expect(at).toBe(text.length);
    expect(kept.length).toBeGreaterThan(1);
    for (const one of kept) {
      const whole = Buffer.concat(one.pieces).toString('latin1');
      expect(whole === text.slice(one.at, one.at + whole.length)).toBe(true);
    }
    // Blocks, and not memory of its own for every read.
    expect(used.size).toBeLessThan(large);
  });
});

describe('back-pressure', () => {
  it('holds the upstream back while nobody reads', async () => {
    const server = await start([
      { body: Array.from({ length: 4000 }, () => 'x'.repeat(16 * 1024)), writeBytes: 16 * 1024 },
    ]);
    const answer = await open().open(callOf(server.url), new AbortController().signal);
    // What lies in the kernel's buffers is not ours to hold back; what arrives in this process is.
    const before = process.memoryUsage().arrayBuffers;
    const { closed } = server.requests[0] ?? {};
    let isAllSent = false;
    void closed?.then(() => {
      isAllSent = true;
    });
    for (let turn = 0; turn < 20; turn++) {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    expect(isAllSent).toBe(false);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(4 * 1024 * 1024);
    let bytes = 0;
    for (let step = await answer.next(); step.done !== true; step = await answer.next()) {
      bytes += step.value.reduce((sum, piece) => sum + piece.byteLength, 0);
    }
    expect(bytes).toBe(4000 * 16 * 1024);
  });

  it('hands over what one turn brings at once', async () => {
    const server = await start([
      { body: Array.from({ length: 1000 }, () => ['x'.repeat(1024), { flush: true } as const]).flat() },
    ]);
    const answer = await open().open(callOf(server.url), new AbortController().signal);
    let pieces = 0;
    let bytes = 0;
    for (let step = await answer.next(); step.done !== true; step = await answer.next()) {
      pieces += step.value.length;
      bytes += step.value.reduce((sum, piece) => sum + piece.byteLength, 0);
    }
    expect(bytes).toBe(1000 * 1024);
    // And joined, whatever the chunks.
    expect(pieces).toBeLessThan(500);
  });
});
