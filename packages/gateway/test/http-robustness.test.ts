import {
  base64Of,
  call,
  generate,
  generatePath,
  imageEvent,
  openConnection,
  readChunks,
  sampleBody,
  scriptedUpstream,
  startTestGateway,
  type TestGateway,
  thoughtEvent,
  usageEvent,
} from '@heliograph/testkit';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

const upstream = scriptedUpstream([thoughtEvent('hm'), imageEvent(base64Of(300)), usageEvent()]);
let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway({ runUpstream: upstream.run });
});
afterAll(() => gateway[Symbol.asyncDispose]());
afterEach(async () => {
  expect((await call(gateway, { path: '/healthz' })).json()).toEqual({ status: 'ok' });
  expect((await generate(gateway)).isWhole).toBe(true);
  expect(gateway.log.filter(({ level }) => level === 'error')).toEqual([]);
});

const body = JSON.stringify(sampleBody());
const requestText = (extra = '') =>
  `POST ${generatePath()} HTTP/1.1\r\nHost: x\r\nx-goog-api-key: ${gateway.secret}\r\nContent-Length: ${body.length}\r\n${extra}\r\n${body}`;

describe('pipelined requests', () => {
  it('are all answered, whole and in order', async () => {
    const connection = openConnection(gateway);
    const list = `GET /v1beta/models HTTP/1.1\r\nHost: x\r\nx-goog-api-key: ${gateway.secret}\r\n\r\n`;
    connection.socket.write(requestText() + list + requestText() + requestText('Connection: close\r\n'));
    await connection.closed;
    const answers = connection.received().split(/(?=HTTP\/1\.1 )/);
    expect(answers.map((answer) => answer.slice(0, 12))).toEqual(Array(4).fill('HTTP/1.1 200'));
    expect(answers.map((answer) => answer.includes('text/event-stream'))).toEqual([true, false, true, true]);
    for (const answer of [answers[0], answers[2], answers[3]]) {
      expect(readChunks(decodeChunked(answer ?? ''))).toHaveLength(3);
    }
  });

  it('behind one that is refused are answered too', async () => {
    const connection = openConnection(gateway);
    const bad = `POST ${generatePath()} HTTP/1.1\r\nHost: x\r\nContent-Length: ${body.length}\r\n\r\n${body}`;
    connection.socket.write(bad + requestText('Connection: close\r\n'));
    await connection.closed;
    expect(connection.received()).toMatch(/^HTTP\/1\.1 401 [\s\S]*HTTP\/1\.1 200 /);
  });
});

describe('a head', () => {
  it.each([
    ['one enormous header', () => `x-bomb: ${'b'.repeat(100_000)}\r\n`],
    ['ten thousand headers', () => Array.from({ length: 10_000 }, (_, at) => `x-${at}: b\r\n`).join('')],
  ])('of %s is answered 431 in the form of any other error', async (_case, headers) => {
    const connection = openConnection(gateway);
    connection.socket.write(requestText(headers()));
    const received = await connection.waitFor('16 KiB');
    expect(received).toMatch(/^HTTP\/1\.1 431 /);
    expect(JSON.parse(received.slice(received.indexOf('\r\n\r\n')))).toMatchObject({
      error: { code: 431, status: 'INVALID_ARGUMENT' },
    });
    await connection.closed;
  });

  it('that is not HTTP is answered 400', async () => {
    const connection = openConnection(gateway);
    connection.socket.write('\x16\x03\x01\x02\x00 this is a TLS hello\r\n\r\n');
    expect(await connection.waitFor('not a valid HTTP request')).toMatch(/^HTTP\/1\.1 400 /);
    await connection.closed;
  });

  it('with both Content-Length and Transfer-Encoding is refused, for it may hide a second request', async () => {
    const connection = openConnection(gateway);
    connection.socket.write(requestText('Transfer-Encoding: chunked\r\n'));
    await connection.closed;
    expect(connection.received()).toMatch(/^HTTP\/1\.1 400 /);
  });
});

describe('a path', () => {
  it.each([
    '//v1beta//models//gemini-3.1-flash-image:streamGenerateContent',
    '/v1beta/models/gemini-3.1-flash-image:streamGenerateContent/',
    '/v1beta/models/gemini-3.1-flash-image%3AstreamGenerateContent',
    '/v1beta/models/models/gemini-3.1-flash-image:streamGenerateContent',
    '/v1beta/models/models%2Fgemini-3.1-flash-image:streamGenerateContent',
    '/v1beta/v1beta/models/gemini-3.1-flash-image:streamGenerateContent',
    '/v1/models/gemini-3.1-flash-image:streamGenerateContent?alt=sse',
    '/v1alpha/models/gemini-3.1-flash-image-preview:streamGenerateContent',
  ])('%s is understood', async (path) => {
    expect(readChunks((await generate(gateway, { path })).body)).toHaveLength(3);
  });

  it.each([
    '/v1beta/models/%2e%2e/%2e%2e/etc/passwd',
    '/v1beta/%2e%2e/%2e%2e/%2e%2e/etc/passwd',
    '/v1beta/models/..%2f..%2fetc%2fpasswd:generateContent',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/../../etc/passwd',
    '/v1beta/tunedModels/x:generateContent',
    '/v1beta',
    '/v1beta/',
    '/v2/models',
    '/nothing/here',
    '/v1beta/models/gemini-3.1-flash-image:paint',
  ])('%s is answered 404', async (path) => {
    for (const method of ['GET', 'POST']) {
      const answer = await call(gateway, {
        method,
        path,
        key: gateway.secret,
        ...(method === 'POST' && { body }),
      });
      expect([404, 405]).toContain(answer.status);
      expect(answer.text).not.toContain('root:');
      expect(answer.error().status).toMatch(/NOT_FOUND|UNIMPLEMENTED/);
    }
  });

  it.each(['/v1beta/models/%zz', '/%zz?key=hg-hidden', '/v1beta/models/%ff:generateContent'])(
    'with a broken escape, %s, is answered as an error of the caller and the key is not repeated',
    async (path) => {
      const answer = await call(gateway, { path, key: gateway.secret });
      expect([400, 404]).toContain(answer.status);
      expect(answer.error().code).toBe(answer.status);
      expect(answer.text).not.toContain('hg-hidden');
    },
  );
});

describe('an HTTP method', () => {
  it('that a route does not have is answered 405 with those it has', async () => {
    const answer = await call(gateway, { path: generatePath(), key: gateway.secret });
    expect(answer.status).toBe(405);
    expect(answer.headers.allow).toBe('POST');
    expect(answer.error().message).toContain('as POST');
  });

  it('that nobody knows here is an error, not a hang', async () => {
    const answer = await call(gateway, { method: 'DELETE', path: generatePath(), key: gateway.secret });
    expect([404, 405]).toContain(answer.status);
  });
});

function decodeChunked(answer: string): string {
  let rest = answer.slice(answer.indexOf('\r\n\r\n') + 4);
  let text = '';
  for (;;) {
    const end = rest.indexOf('\r\n');
    const size = Number.parseInt(rest.slice(0, end), 16);
    if (size === 0) {
      return text;
    }
    text += rest.slice(end + 2, end + 2 + size);
    rest = rest.slice(end + 4 + size);
  }
}
