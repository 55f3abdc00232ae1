import {
  type Answer,
  base64Of,
  call,
  createGate,
  generate,
  generatePath,
  imageEvent,
  sampleBody,
  scriptedUpstream,
  startTestGateway,
  thoughtEvent,
  usageEvent,
} from '@heliograph/testkit';
import { describe, expect, it } from 'vitest';
import { openStoreOf } from './store-of.ts';

const STREAM = [thoughtEvent('hm'), imageEvent(base64Of(200_000)), usageEvent()];
const idOf = ({ headers }: Answer): string => String(headers['x-heliograph-generation']);
const withKey = (key: string, body: object = sampleBody()) => ({ headers: { 'idempotency-key': key }, body });

describe('an Idempotency-Key', () => {
  it('makes one generation of a hundred simultaneous posts', async () => {
    const gate = createGate();
    const upstream = scriptedUpstream(() => [
      STREAM[0] as string,
      { waitFor: gate.opened },
      ...STREAM.slice(1),
    ]);
    await using gateway = await startTestGateway({ runUpstream: upstream.run });
    const answering = Array.from({ length: 100 }, () => generate(gateway, withKey('one')));
    await expect.poll(() => upstream.runs.length).toBe(1);
    gate.open();
    const answers = await Promise.all(answering);
    expect(new Set(answers.map(idOf)).size).toBe(1);
    for (const answer of answers) {
      expect(answer.status).toBe(200);
      expect(answer.text).toBe(STREAM.join(''));
    }
    expect(upstream.runs).toHaveLength(1);
    const store = await openStoreOf(gateway);
    await expect.poll(() => store.generations()).toMatchObject([{ outcome: 'complete', picture_count: 1 }]);
    await store.close();
  });

  it('attaches to the finished one, also where streams are given as an array', async () => {
    const upstream = scriptedUpstream(() => STREAM);
    await using gateway = await startTestGateway({ runUpstream: upstream.run });
    const first = await generate(gateway, withKey('k'));
    const again = await generate(gateway, withKey('k'));
    expect(again.body.equals(first.body)).toBe(true);
    expect(idOf(again)).toBe(idOf(first));
    const array = await generate(gateway, { ...withKey('k'), path: `${generatePath()}?alt=json` });
    expect(idOf(array)).toBe(idOf(first));
    expect(array.json()).toHaveLength(3);
    expect(upstream.runs).toHaveLength(1);
  });

  it('gives a unary caller its whole answer again', async () => {
    const upstream = scriptedUpstream(() => STREAM);
    await using gateway = await startTestGateway({ runUpstream: upstream.run });
    const path = generatePath('generateContent');
    const [first, again] = [
      await generate(gateway, { ...withKey('k'), path }),
      await generate(gateway, { ...withKey('k'), path }),
    ];
    expect(first.status).toBe(200);
    expect(again.body.equals(first.body)).toBe(true);
    expect(upstream.runs).toHaveLength(1);
  });

  it('attaches to what is left when the spool was given back', async () => {
    const upstream = scriptedUpstream(() => STREAM);
    await using gateway = await startTestGateway({
      runUpstream: upstream.run,
      config: { spoolKeepBytes: 0 },
    });
    for (const path of [generatePath(), generatePath('generateContent')]) {
      const first = await generate(gateway, { ...withKey(path.slice(-15)), path });
      const record = { path: `/api/v1/generations/${idOf(first)}`, key: gateway.secret };
      await expect
        .poll(async () => ((await call(gateway, record)).json() as { spoolState: string }).spoolState)
        .toBe('skeleton');
      const again = await generate(gateway, { ...withKey(path.slice(-15)), path });
      expect(idOf(again)).toBe(idOf(first));
      expect(again.body.equals(first.body)).toBe(true);
    }
    expect(upstream.runs).toHaveLength(2);
  });

  it('stands for one body, model and method', async () => {
    const upstream = scriptedUpstream(() => STREAM);
    await using gateway = await startTestGateway({ runUpstream: upstream.run });
    await generate(gateway, withKey('k'));
    const others = [
      withKey('k', sampleBody('something else')),
      { ...withKey('k'), path: generatePath('generateContent') },
      { ...withKey('k'), path: generatePath('streamGenerateContent', 'gemini-3-pro-image') },
    ];
    for (const other of others) {
      const answer = await generate(gateway, other);
      expect(answer.status).toBe(409);
      expect(answer.error()).toMatchObject({ status: 'ABORTED' });
      expect(answer.error().message).toContain('new key');
    }
    expect(upstream.runs).toHaveLength(1);
  });

  it('is one token’s own', async () => {
    const upstream = scriptedUpstream(() => STREAM);
    await using gateway = await startTestGateway({ runUpstream: upstream.run });
    const { secret: key } = await gateway.tokens.createToken({ name: 'other', group: 'direct' });
    const first = await generate(gateway, withKey('k'));
    const other = await generate(gateway, { ...withKey('k', sampleBody('something else')), key });
    expect(other.status).toBe(200);
    expect(idOf(other)).not.toBe(idOf(first));
  });

  it('is given back by a generation that fails, so that retries retry', async () => {
    let attempts = 0;
    const upstream = scriptedUpstream(() => {
      attempts += 1;
      // Refused, broken off between chunks, broken off inside one, and then well.
      return attempts === 1
        ? [{ fail: new Error('no') }]
        : attempts === 2
          ? [STREAM[0] as string, { fail: new Error('no') }]
          : attempts === 3
            ? [(STREAM[1] as string).slice(0, 100_000), { fail: new Error('no') }]
            : STREAM;
    });
    await using gateway = await startTestGateway({ runUpstream: upstream.run });
    expect((await generate(gateway, withKey('k'))).status).toBe(500);
    expect((await generate(gateway, withKey('k'))).text).toContain('"error"');
    expect((await generate(gateway, withKey('k'))).isWhole).toBe(false);
    const fourth = await generate(gateway, withKey('k'));
    expect(fourth.text).toBe(STREAM.join(''));
    expect(idOf(await generate(gateway, withKey('k')))).toBe(idOf(fourth));
    expect(upstream.runs).toHaveLength(4);
  });

  it('attaches past limits that a new generation would meet', async () => {
    const upstream = scriptedUpstream(() => STREAM);
    await using gateway = await startTestGateway({ runUpstream: upstream.run });
    const made = (await gateway.manage('POST', '/tokens', {
      name: 'slow',
      group: 'direct',
      limits: { requestsPerMinute: 1 },
    })) as { secret: string };
    const key = made.secret;
    expect((await generate(gateway, { ...withKey('k'), key })).status).toBe(200);
    expect((await generate(gateway, { ...withKey('l'), key })).status).toBe(429);
    expect((await generate(gateway, { ...withKey('k'), key })).status).toBe(200);
    // What was not admitted holds no key.
    expect((await generate(gateway, { ...withKey('l', sampleBody('else')), key })).status).toBe(429);
  });

  it.each(['a b', 'ä', 'x'.repeat(256)])('%j is refused', async (key) => {
    await using gateway = await startTestGateway({ runUpstream: scriptedUpstream(() => STREAM).run });
    const answer = await generate(gateway, withKey(key));
    expect(answer.status).toBe(400);
    expect(answer.error().message).toContain('Idempotency-Key');
  });

  it('is free again when its generation was deleted', async () => {
    const upstream = scriptedUpstream(() => STREAM);
    await using gateway = await startTestGateway({ runUpstream: upstream.run });
    const first = await generate(gateway, withKey('k'));
    const path = `/api/v1/generations/${idOf(first)}`;
    expect((await call(gateway, { method: 'DELETE', path, key: gateway.secret })).status).toBe(204);
    const second = await generate(gateway, withKey('k'));
    expect(second.status).toBe(200);
    expect(idOf(second)).not.toBe(idOf(first));
  });
});
