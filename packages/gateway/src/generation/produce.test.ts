import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { errorChunk, GatewayError } from '@heliograph/wire';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createFileSpool } from '../spool/file-spool.ts';
import type { Spool } from '../spool/spool.ts';
import { followSpool } from './follow-spool.ts';
import { produce } from './produce.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'heliograph-produce-'));
});
afterAll(() => rm(folder, { recursive: true }));

const THOUGHT = '{"candidates":[{"content":{"role":"model","parts":[{"text":"hm","thought":true}]}}]}';
const LAST = '{"usageMetadata":{"totalTokenCount":9}}';
const never = new AbortController().signal;

type Step = string | number | Error;

/** Text is sent as bytes, numbers are silences in ms, errors are thrown. */
async function* scripted(steps: readonly Step[]): AsyncGenerator<Uint8Array> {
  for (const step of steps) {
    if (step instanceof Error) {
      throw step;
    } else if (typeof step === 'number') {
      await new Promise((resolve) => setTimeout(resolve, step));
    } else {
      yield Buffer.from(step);
    }
  }
}

async function run(steps: readonly Step[], signal = never) {
  const spool = createFileSpool(join(folder, 'never-large.sse'));
  const outcome = await produce(
    {
      bytes: scripted(steps),
      spool,
      errorChunk,
      heartbeat: { everyMs: 20, chunk: '{"beat":1}' },
    },
    signal,
  );
  const pieces: Uint8Array[] = [];
  for await (const piece of followSpool(spool, { from: 0, until: spool.written }, never)) {
    pieces.push(piece);
  }
  const text = Buffer.concat(pieces).toString();
  return { outcome, end: spool.end, events: text.split('\n\n').filter((event) => event !== '') };
}

test('framing is made canonical, JSON stays byte for byte', async () => {
  const odd = '{ "candidates" : [ ] , "n":1.0e0 }';
  const { outcome, events, end } = await run([`data:${odd}\r\n\r\n: comment\r\ndata: ${LAST}`]);
  expect(events).toEqual([`data: ${odd}`, `data: ${LAST}`]);
  expect(outcome.outcome).toBe('complete');
  expect(outcome.facts.usage).toEqual({ totalTokenCount: 9 });
  expect(end).toEqual({ kind: 'complete' });
});

test('a failure before the first byte stays an error', async () => {
  const { outcome, end, events } = await run([new GatewayError('invalid_request', 'no')]);
  expect(events).toEqual([]);
  expect(end).toMatchObject({ kind: 'failed', error: { code: 'invalid_request' } });
  expect(outcome).toMatchObject({ outcome: 'failed', error: { code: 'invalid_request' } });
});

test('a failure between events becomes an error chunk, then a clean end', async () => {
  const { outcome, end, events } = await run([`data: ${THOUGHT}\n\n`, new Error('boom')]);
  expect(events).toHaveLength(2);
  expect(events[1]).toMatch(/^data: \{"error":\{"code":500,/);
  expect(events[1]).not.toContain('boom');
  expect(end).toEqual({ kind: 'complete' });
  expect(outcome.outcome).toBe('failed');
});

test('a failure inside an event truncates, the line is never closed', async () => {
  const { outcome, end, events } = await run([`data: ${THOUGHT}\n\n`, 'data: {"candi', new Error('boom')]);
  expect(events).toEqual([`data: ${THOUGHT}`, 'data: {"candi']);
  expect(end).toMatchObject({ kind: 'truncated' });
  expect(outcome.outcome).toBe('truncated');
});

test('a stream that stops inside a chunk or before it is complete has failed', async () => {
  expect((await run([`data: ${THOUGHT}\n\n`, 'data: {"a'])).outcome.outcome).toBe('truncated');
  const early = await run([`data: ${THOUGHT}\n\n`]);
  expect(early.outcome).toMatchObject({ outcome: 'failed', error: { code: 'upstream_failed' } });
  expect(early.events[1]).toContain('"error"');
});

test('heartbeats fill silences between events and never an unfinished one', async () => {
  const { events } = await run([
    `data: ${THOUGHT}\n\n`,
    70,
    'data: {"usage',
    70,
    `Metadata":{"totalTokenCount":1}}\n\n`,
  ]);
  expect(events.filter((event) => event === 'data: {"beat":1}').length).toBeGreaterThanOrEqual(2);
  expect(events.at(-1)).toBe('data: {"usageMetadata":{"totalTokenCount":1}}');
});

test('a cancelled generation says so', async () => {
  const cancelling = new AbortController();
  setTimeout(() => cancelling.abort(), 10);
  const { outcome } = await run([`data: ${THOUGHT}\n\n`, 40, `data: ${LAST}\n\n`], cancelling.signal);
  expect(outcome).toMatchObject({ outcome: 'cancelled', error: { code: 'cancelled' } });
});

test.each([
  ['while an event is written', 1, [`data: ${THOUGHT.slice(0, 9)}`, `${THOUGHT.slice(9)}\n\n`], 0],
  ['between events', 1, [`data: ${THOUGHT}\n\n`, `data: ${THOUGHT}\n\n`], 1],
])('a disk that is full %s truncates the spool, and nothing is thrown', async (_when, room, steps, whole) => {
  const inner = createFileSpool(join(folder, 'full.sse'));
  let appends = 0;
  const spool: Spool = {
    ...inner,
    get written() {
      return inner.written;
    },
    get end() {
      return inner.end;
    },
    append: (pieces) =>
      ++appends > room ? Promise.reject(new Error('no space left on device')) : inner.append(pieces),
  };
  const { outcome, error } = await produce(
    { bytes: scripted(steps), spool, errorChunk: () => '{"error":{}}' },
    never,
  );
  expect(outcome).toBe('truncated');
  expect(error?.code).toBe('internal');
  expect(spool.end?.kind).toBe('truncated');
  let text = '';
  for await (const piece of followSpool(inner, { from: 0, until: inner.written }, never)) {
    text += Buffer.from(piece).toString();
  }
  expect(text.split('\n\n').length - 1).toBe(whole);
});
