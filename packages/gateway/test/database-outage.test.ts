import { renameSync } from 'node:fs';
import { join } from 'node:path';
import {
  generate,
  openGenerate,
  pngText,
  sampleBody,
  specStream,
  sseAnswer,
  startGeminiServer,
  startTestGateway,
  type TestGateway,
} from '@heliograph/testkit';
import type SqliteDatabase from 'libsql';
import { describe, expect, test } from 'vitest';
import { openConnection } from '../src/store/database.ts';

const BODY = sampleBody('a hill', { imageSize: '1K' });

/** A gateway over a scripted upstream whose answers wait for `letGo`, and a connection that can lock its database. */
async function setUp() {
  let letGo = (): void => {};
  const gate = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const picture = pngText(200_000);
  const server = await startGeminiServer(({ index }) => ({
    ...sseAnswer(specStream({ picture })),
    ...(index === 0 && { headAfter: gate }),
  }));
  const gateway = await startTestGateway();
  const channel = { name: 'upstream', baseUrl: server.url, secret: 'key', allowPrivate: true, priority: 9 };
  await gateway.manage('POST', '/channels', channel);
  const other = await openConnection(gateway.dataDir);
  return {
    gateway,
    server,
    other,
    letGo,
    async [Symbol.asyncDispose]() {
      other.close();
      await gateway[Symbol.asyncDispose]();
      await server[Symbol.asyncDispose]();
    },
  };
}

const count = (other: SqliteDatabase.Database, from: string): number =>
  (other.prepare(`select count(*) as count from ${from}`).get() as { count: number }).count;

const said = (gateway: TestGateway, message: RegExp): number =>
  gateway.log.filter((line) => message.test(line.message)).length;

describe('a database that is locked by another process', () => {
  test('holds up no stream and no known caller; everything is written once when it is back', async () => {
    await using site = await setUp();
    const { gateway, server, other, letGo } = site;
    const running = openGenerate(gateway, { body: BODY });
    await server.waitForRequest(0);
    other.exec('begin immediate');

    // One that runs is delivered, and others begin and end.
    letGo();
    const { response } = await running;
    let bytes = 0;
    for await (const piece of response as AsyncIterable<Buffer>) bytes += piece.length;
    expect(bytes).toBeGreaterThan(200_000);
    const startedAt = performance.now();
    const during = await Promise.all(Array.from({ length: 5 }, () => generate(gateway, { body: BODY })));
    expect(during.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    expect(during.every(({ body }) => body.length === bytes)).toBe(true);
    expect(performance.now() - startedAt).toBeLessThan(5_000);
    expect((await generate(gateway, { key: 'hg-unknown' })).status).toBe(401);

    await expect.poll(() => said(gateway, /takes nothing/), { timeout: 5_000 }).toBe(1);
    expect(count(other, 'ledger')).toBe(1);
    const refused = await gateway.manage('POST', '/groups', { name: 'later', mayStream: true }).catch(String);
    expect(refused).toContain('STORE_UNAVAILABLE');

    other.exec('commit');
    await expect.poll(() => count(other, `ledger where state = 'settled'`), { timeout: 10_000 }).toBe(6);
    expect(said(gateway, /is back/)).toBe(1);
    expect(count(other, 'ledger')).toBe(6);
    expect(count(other, `generations where outcome = 'complete' and charge_micros = 67996`)).toBe(6);
    // Three lines for each: nothing was charged twice.
    expect(count(other, 'usage')).toBe(18);
    expect(count(other, 'pictures')).toBe(6);
    expect(server.requests).toHaveLength(6);
  });

  test('lets no budget be passed', async () => {
    await using site = await setUp();
    const { gateway, server, other, letGo } = site;
    const made = await gateway.manage('POST', '/tokens', {
      name: 'app',
      group: 'direct',
      budgets: { totalMicros: 210_000 },
    });
    const { secret: key } = made as { secret: string };
    const first = generate(gateway, { key, body: BODY });
    await server.waitForRequest(0);
    letGo();
    await first;
    other.exec('begin immediate');
    const during = await Promise.all(Array.from({ length: 8 }, () => generate(gateway, { key, body: BODY })));
    expect(during.filter(({ status }) => status === 200)).toHaveLength(2);
    expect((await generate(gateway, { key, body: BODY })).status).toBe(429);
    other.exec('commit');
    await expect.poll(() => count(other, `ledger where state = 'settled'`), { timeout: 10_000 }).toBe(3);
    expect((await generate(gateway, { key, body: BODY })).status).toBe(429);
  });
});

describe('a database whose files are gone for a while', () => {
  test('goes on in the files that are open, and they are whole when they are back', async () => {
    await using site = await setUp();
    const { gateway, other, letGo } = site;
    letGo();
    expect((await generate(gateway, { body: BODY })).status).toBe(200);
    const file = join(gateway.dataDir, 'heliograph.db');
    const names = ['', '-wal', '-shm'];
    for (const name of names) renameSync(file + name, `${file}${name}.away`);
    const during = await Promise.all([generate(gateway, { body: BODY }), generate(gateway, { body: BODY })]);
    expect(during.map(({ status }) => status)).toEqual([200, 200]);
    for (const name of names) renameSync(`${file}${name}.away`, file + name);
    await expect.poll(() => count(other, `ledger where state = 'settled'`), { timeout: 10_000 }).toBe(3);
    expect(
      (other.prepare('pragma integrity_check').get() as { integrity_check: string }).integrity_check,
    ).toBe('ok');
  });
});
