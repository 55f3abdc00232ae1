import { once } from 'node:events';
import {
  call,
  generate,
  openGenerate,
  picturesOf,
  readChunks,
  SAMPLE_PROMPT,
  sampleBody,
  startTestGateway,
} from '@heliograph/testkit';
import { expect, test } from 'vitest';
import { openStoreOf } from './store-of.ts';

const LARGE = sampleBody(SAMPLE_PROMPT, { imageSize: '4K' });

test('the slot of a cancelled picture is free within two seconds', async () => {
  await using gateway = await startTestGateway();
  const store = await openStoreOf(gateway);
  await store.updateGroup('direct', { on_leave: 'cancel' });
  await generate(gateway);
  for (const afterMs of [0, 300, 900]) {
    const { response, leave } = await openGenerate(gateway, { body: LARGE });
    await once(response, 'data');
    await new Promise((resolve) => setTimeout(resolve, afterMs));
    const leftAt = performance.now();
    leave();
    const { response: next } = await openGenerate(gateway);
    await once(next, 'data');
    expect(performance.now() - leftAt, `left after ${afterMs} ms`).toBeLessThan(2000);
    next.resume();
    await once(next, 'end');
  }
  const outcomes = (await store.generations()).map(({ outcome }) => outcome);
  expect(outcomes.filter((outcome) => outcome === 'cancelled')).toHaveLength(3);
  await store.close();
});

test('more than the queue holds is answered 503 with Retry-After, and all that waits is drawn', async () => {
  await using gateway = await startTestGateway({ config: { engineQueue: 2 } });
  await generate(gateway);
  const answers = await Promise.all(Array.from({ length: 6 }, () => generate(gateway)));
  const drawn = answers.filter(({ status }) => status === 200);
  const refused = answers.filter(({ status }) => status === 503);
  expect(drawn).toHaveLength(3);
  expect(refused).toHaveLength(3);
  for (const { body } of drawn) {
    expect(picturesOf(readChunks(body))).toHaveLength(1);
  }
  for (const answer of refused) {
    expect(answer.headers['retry-after']).toBe('10');
    expect(answer.error().status).toBe('UNAVAILABLE');
  }
});

test('drawing does not hold up the rest of the gateway', async () => {
  await using gateway = await startTestGateway();
  await generate(gateway);
  let isDrawing = true;
  const drawing = generate(gateway, { body: LARGE }).finally(() => {
    isDrawing = false;
  });
  const tookMs: number[] = [];
  while (isDrawing) {
    const startedAt = performance.now();
    expect((await call(gateway, { path: '/healthz' })).status).toBe(200);
    tookMs.push(performance.now() - startedAt);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  expect((await drawing).status).toBe(200);
  tookMs.sort((a, b) => a - b);
  expect(tookMs.length).toBeGreaterThan(20);
  expect(tookMs[Math.floor(tookMs.length * 0.9)]).toBeLessThan(100);
});
