import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import {
  call,
  generate,
  generatePath,
  imageEvent,
  openConnection,
  SAMPLE_PROMPT,
  sampleBody,
  scriptedUpstream,
  startTestGateway,
  type TestGateway,
  usageEvent,
} from '@heliograph/testkit';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

const MIB = 1024 * 1024;
const upstream = scriptedUpstream([imageEvent('aGVsbG8='), usageEvent()]);
let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway({ runUpstream: upstream.run, config: { maxBodyBytes: 3 * MIB } });
});
afterAll(() => gateway[Symbol.asyncDispose]());
afterEach(async () => {
  expect((await call(gateway, { path: '/healthz' })).status).toBe(200);
  expect((await generate(gateway)).status).toBe(200);
  await expect.poll(() => readdir(join(gateway.dataDir, 'bodies'))).toEqual([]);
  expect(gateway.log.filter(({ level }) => level === 'error')).toEqual([]);
});

describe('a body', () => {
  it.each([
    ['empty', '', 'has no body'],
    ['blank', ' \n ', 'ends in the middle'],
    ['not JSON', 'prompt=a+cat', 'not valid JSON (at byte 0)'],
    ['JSON that stops', '{"contents":[{"parts":[{"text":"a c', 'ends in the middle of its JSON (at byte 35)'],
    ['JSON with more behind it', '{"contents":[]} {}', 'not valid JSON (at byte 16)'],
    ['an array', '[{"contents":[]}]', 'must be a JSON object'],
    ['a string', '"a cat"', 'must be a JSON object'],
    ['null', 'null', 'must be a JSON object'],
    ['nested 10,000 deep', `${'['.repeat(10_000)}${']'.repeat(10_000)}`, 'nested too deeply'],
    [
      'nested 10,000 deep inside contents',
      `{"contents":${'{"parts":['.repeat(5000)}${']}'.repeat(5000)}}`,
      'nested too deeply',
    ],
    ['contents that are a number', '{"contents":7}', "Invalid value at 'contents[0]'"],
    ['a part that is a string', '{"contents":[{"parts":["a cat"]}]}', "'contents[0].parts[0]'"],
    ['a role nobody has', '{"contents":[{"role":"king","parts":[]}]}', "'contents[0].role'"],
  ])('that is %s is answered 400 with what is wrong', async (_case, body, says) => {
    for (const method of ['streamGenerateContent', 'generateContent']) {
      const answer = await generate(gateway, { path: generatePath(method), body });
      expect(answer.status).toBe(400);
      expect(answer.error()).toMatchObject({ code: 400, status: 'INVALID_ARGUMENT' });
      expect(answer.error().message).toContain(says);
      expect(answer.error().details[0]).toMatchObject({ reason: 'INVALID_REQUEST', domain: 'heliograph' });
    }
  });

  it('with bytes that are no UTF-8 is answered 400', async () => {
    const body = Buffer.from('{"contents":[{"parts":[{"text":"\xff\xfe"}]}]}', 'latin1');
    expect((await generate(gateway, { body })).status).toBe(400);
  });

  it('over the limit is answered 413 with the limit and what to do', async () => {
    const body = sampleBody(SAMPLE_PROMPT, { pictures: ['A'.repeat(4 * MIB)] });
    const answer = await generate(gateway, { body });
    expect(answer.status).toBe(413);
    expect(answer.error()).toMatchObject({ code: 413, status: 'INVALID_ARGUMENT' });
    expect(answer.error().message).toContain('larger than 3 MiB');
    expect(answer.error().message).toContain('HELIOGRAPH_MAX_BODY_MB');
  });

  it('over the limit without a Content-Length is answered 413 as well', async () => {
    const connection = openConnection(gateway);
    connection.socket.write(
      `POST ${generatePath()} HTTP/1.1\r\nHost: x\r\nx-goog-api-key: ${gateway.secret}\r\nTransfer-Encoding: chunked\r\n\r\n`,
    );
    const piece = 'A'.repeat(MIB / 2);
    connection.socket.write(`${head('{"contents":[{"parts":[{"text":"')}`);
    for (let count = 0; count < 8; count++) {
      connection.socket.write(head(piece));
    }
    const received = await connection.waitFor('HELIOGRAPH_MAX_BODY_MB');
    expect(received).toMatch(/^HTTP\/1\.1 413 /);
    await connection.closed;
  });

  it('that is larger than memory keeps goes through the disk and is read in full', async () => {
    const picture = 'QUJD'.repeat(2 * MIB * 0.25);
    const body = sampleBody(SAMPLE_PROMPT, { pictures: [picture] });
    const answer = await generate(gateway, { body });
    expect(answer.status).toBe(200);
    const part = upstream.runs.at(-1)?.request.request.contents[0]?.parts[1];
    expect(part).toMatchObject({ kind: 'media', data: { length: picture.length } });
  });

  it('of whatever declared type is read as JSON', async () => {
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'application/json; charset=utf-8',
    ]) {
      expect((await generate(gateway, { headers: { 'content-type': type } })).status).toBe(200);
    }
  });
});

describe('a caller who leaves while it uploads', () => {
  it('leaves nothing behind', async () => {
    const before = upstream.runs.length;
    const connection = openConnection(gateway);
    const length = 2 * MIB;
    connection.socket.write(
      `POST ${generatePath()} HTTP/1.1\r\nHost: x\r\nx-goog-api-key: ${gateway.secret}\r\nContent-Length: ${length}\r\n\r\n{"contents":[{"parts":[{"text":"${'a'.repeat(1.5 * MIB)}`,
    );
    await expect.poll(() => readdir(join(gateway.dataDir, 'bodies'))).toHaveLength(1);
    connection.socket.destroy();
    await expect.poll(() => readdir(join(gateway.dataDir, 'bodies'))).toHaveLength(0);
    expect(upstream.runs.length).toBe(before);
  });
});

/** One chunk of a chunked body. */
function head(text: string): string {
  return `${text.length.toString(16)}\r\n${text}\r\n`;
}
