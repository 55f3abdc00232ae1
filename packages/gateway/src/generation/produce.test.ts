import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { errorChunk, GatewayError } from '@heliograph/wire';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { createDiskPace } from '../base/disk-pace.ts';
import type { ChannelId } from '../base/ids.ts';
import { attemptChannels } from '../dispatch/attempt-channels.ts';
import { createChannelHealth } from '../dispatch/channel-health.ts';
import { capturePicture } from '../recording/capture-picture.ts';
import { openSpoolStore } from '../spool/open-spool-store.ts';
import type { Pieces, Spool, SpoolStore } from '../spool/spool.ts';
import type { Channel } from '../store/channels.ts';
import { followSpool } from './follow-spool.ts';
import { type Production, produce } from './produce.ts';

let folder: string;
let spools: SpoolStore;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'heliograph-produce-'));
  spools = await openSpoolStore({
    folder,
    memoryBytes: 1e6,
    poolBytes: 1e6,
    minFreeBytes: 0,
    maxBytes: 1e9,
    stallMs: 1000,
    pace: createDiskPace(),
    now: Date.now,
    reportFault: () => {},
  });
});
afterAll(async () => {
  await spools.close();
  await rm(folder, { recursive: true });
});

const THOUGHT = '{"candidates":[{"content":{"role":"model","parts":[{"text":"hm","thought":true}]}}]}';
const OTHER_THOUGHT = THOUGHT.replace('hm', 'well');
const DATA = Buffer.alloc(300, 'picture').toString('base64');
const PICTURE = `{"candidates":[{"content":{"role":"model","parts":[{"inlineData":{"mimeType":"image/png","data":"${DATA}"}}]}}]}`;
const LAST = '{"usageMetadata":{"totalTokenCount":9}}';
const NO_IMAGE =
  '{"candidates":[{"content":{},"finishReason":"NO_IMAGE"}],"usageMetadata":{"totalTokenCount":7}}';
const ERROR = '{"error":{"code":503,"message":"overloaded","status":"UNAVAILABLE"}}';
const never = new AbortController().signal;

/** Text is sent as bytes, numbers are silences in ms, errors are thrown, functions called. */
type Step = string | number | Error | (() => void);

async function* scripted(steps: readonly Step[]): AsyncGenerator<Pieces> {
  for (const step of steps) {
    if (step instanceof Error) {
      throw step;
    } else if (typeof step === 'number') {
      await new Promise((resolve) => setTimeout(resolve, step));
    } else if (typeof step === 'function') {
      step();
    } else {
      yield [Buffer.from(step)];
    }
  }
}

const eventOf = (json: string): string => `data: ${json}\n\n`;

function channelOf(index: number): Channel {
  return {
    id: `ch_${index}` as ChannelId,
    name: `channel ${index}`,
    kind: 'gemini',
    baseUrl: 'http://upstream',
    keyIn: 'header',
    // The first one is always the first.
    priority: -index,
    weight: 1,
    isEnabled: true,
    thoughts: 'as-asked',
    streams: true,
    allowsPrivate: true,
    connectTimeoutMs: 1000,
    firstByteTimeoutMs: 1000,
    idleTimeoutMs: 1000,
    createdAt: 0,
  };
}

let count = 0;

/** Each list of steps is what one channel does; they are tried in this order. */
async function run(
  channels: readonly (readonly Step[])[],
  {
    signal = never,
    wrap = (spool) => spool,
    ...options
  }: Partial<Omit<Production, 'spool'>> & { signal?: AbortSignal; wrap?: (spool: Spool) => Spool } = {},
) {
  const spool = spools.openSpool(`gen_${count++}`);
  const candidates = channels.map((_, index) => channelOf(index));
  const firstChunks: number[] = [];
  const end = await produce(
    {
      spool: wrap(spool),
      tail: 'spec',
      openCapture: () => capturePicture(undefined, () => {}),
      attemptChannels: (attempt, within) =>
        attemptChannels({
          candidates,
          model: 'm',
          health: createChannelHealth(),
          now: Date.now,
          random: () => 0,
          signal: within,
          attempt,
        }),
      runChannel: ({ id }) => scripted(channels[candidates.findIndex((one) => one.id === id)] ?? []),
      retriesNoImage: false,
      errorChunk,
      onFirstChunk: () => firstChunks.push(spool.written),
      ...options,
    },
    signal,
  );
  const pieces: Uint8Array[] = [];
  const sink = {
    write(more: Pieces) {
      pieces.push(...more.map((piece) => Uint8Array.from(piece)));
      return true;
    },
    holdsPieces: false,
    drained: () => Promise.resolve(),
  };
  await followSpool(spool, { from: 0, until: spool.written }, sink, never);
  const text = Buffer.concat(pieces).toString();
  return {
    ...end,
    end: spool.end,
    text,
    events: text.split('\n\n').filter((event) => event !== ''),
    served: end.answer?.channel.name,
    failedBy: end.failed.map(({ channel }) => channel.name),
    firstChunks,
  };
}

describe('one channel', () => {
  test('framing is made canonical, JSON stays byte for byte', async () => {
    const odd = PICTURE.replace('{"candidates":[', '{ "candidates" : [ ').replace(
      ']}}]}',
      ']}} ],"n":1.0e0 }',
    );
    const { outcome, events, end, answer, firstChunks } = await run([
      [`data:${odd}\r\n\r\n: comment\r\ndata: ${LAST}`],
    ]);
    expect(events).toEqual([`data: ${odd}`, `data: ${LAST}`]);
    expect(outcome).toBe('complete');
    expect(answer?.attempt.facts).toMatchObject({ pictures: 1, usage: { totalTokenCount: 9 } });
    expect(answer?.attempt.pictures).toMatchObject([{ bytes: 300, number: 0, isPreview: false }]);
    expect(end).toEqual({ kind: 'complete' });
    expect(firstChunks).toEqual([0]);
  });

  test('a failure before the first byte stays an error', async () => {
    const { outcome, error, end, events } = await run([[new GatewayError('invalid_request', 'no')]]);
    expect(events).toEqual([]);
    expect(end).toMatchObject({ kind: 'failed', error: { code: 'invalid_request' } });
    expect({ outcome, error }).toMatchObject({ outcome: 'failed', error: { code: 'invalid_request' } });
  });

  test('a failure between events becomes an error chunk, then a clean end', async () => {
    const { outcome, end, events } = await run([[eventOf(THOUGHT), new Error('boom')]]);
    expect(events).toHaveLength(2);
    expect(events[1]).toMatch(/^data: \{"error":\{"code":500,/);
    expect(events[1]).not.toContain('boom');
    expect(end).toEqual({ kind: 'complete' });
    expect(outcome).toBe('failed');
  });

  test('a failure inside an event that was passed on truncates, the line is never closed', async () => {
    const half = `data: ${PICTURE.slice(0, -200)}`;
    const { outcome, end, text } = await run([[eventOf(THOUGHT), half, new Error('boom')]]);
    expect(text).toBe(eventOf(THOUGHT) + half);
    expect(end).toMatchObject({ kind: 'truncated' });
    expect(outcome).toBe('truncated');
  });

  test('a failure inside an event of which nobody has anything yet is one between events', async () => {
    const { outcome, text } = await run([[eventOf(THOUGHT), 'data: {"candi', new Error('boom')]]);
    expect(text.startsWith(`${eventOf(THOUGHT)}data: {"error":`)).toBe(true);
    expect(outcome).toBe('failed');
  });

  test('a stream that stops inside a chunk or before it is complete has failed', async () => {
    expect((await run([[eventOf(THOUGHT), `data: ${PICTURE.slice(0, -200)}`]])).outcome).toBe('truncated');
    const early = await run([[eventOf(THOUGHT)]]);
    expect(early).toMatchObject({ outcome: 'failed', error: { code: 'upstream_failed' } });
    expect(early.events[1]).toContain('"error"');
    const late = await run([[eventOf(PICTURE)]]);
    expect(late).toMatchObject({
      outcome: 'failed',
      error: { code: 'upstream_failed' },
      served: 'channel 0',
    });
    expect(late.events).toHaveLength(2);
  });

  test.each([
    ['thoughts and a tail', [eventOf(THOUGHT), eventOf(LAST)]],
    ['a tail alone', [eventOf(LAST)]],
    [
      'an empty text and STOP',
      [eventOf('{"candidates":[{"content":{"parts":[{"text":""}]},"finishReason":"STOP"}]}')],
    ],
    ['a STOP without a part', [eventOf('{"candidates":[{"content":{},"finishReason":"STOP"}]}')]],
  ])('an answer of %s is no success', async (_what, steps) => {
    const { outcome, error } = await run([steps]);
    expect({ outcome, code: error?.code }).toEqual({ outcome: 'failed', code: 'upstream_failed' });
  });

  test('a refusal is an answer', async () => {
    const { outcome, events, answer, served } = await run([[eventOf(NO_IMAGE)]]);
    expect(outcome).toBe('complete');
    expect(events).toEqual([`data: ${NO_IMAGE}`]);
    expect(served).toBe('channel 0');
    expect(answer?.attempt.facts.finishReason).toBe('NO_IMAGE');
  });

  test('heartbeats fill silences between events and never an unfinished one', async () => {
    const heartbeat = { everyMs: 20, chunk: () => '{"beat":1}' };
    const { events } = await run(
      [
        [
          eventOf(THOUGHT),
          70,
          `data: ${PICTURE.slice(0, 150)}`,
          70,
          `${PICTURE.slice(150)}\n\n`,
          eventOf(LAST),
        ],
      ],
      { heartbeat },
    );
    expect(events.filter((event) => event === 'data: {"beat":1}').length).toBeGreaterThanOrEqual(2);
    expect(events.filter((event) => !event.includes('beat'))).toEqual(
      [THOUGHT, PICTURE, LAST].map((json) => `data: ${json}`),
    );
  });

  test('a cancelled generation says so', async () => {
    const cancelling = new AbortController();
    setTimeout(() => cancelling.abort(), 10);
    const { outcome, error } = await run([[eventOf(THOUGHT), 40, eventOf(PICTURE), eventOf(LAST)]], {
      signal: cancelling.signal,
    });
    expect({ outcome, code: error?.code }).toEqual({ outcome: 'cancelled', code: 'cancelled' });
  });
});

describe('several channels', () => {
  const good = [eventOf(OTHER_THOUGHT), eventOf(PICTURE), eventOf(LAST)];

  test.each<[string, readonly Step[], readonly string[]]>([
    ['an error', [new GatewayError('upstream_failed', 'no')], []],
    ['an error after thoughts', [eventOf(THOUGHT), new GatewayError('upstream_busy', 'no')], [THOUGHT]],
    ['the end after thoughts', [eventOf(THOUGHT)], [THOUGHT]],
    ['an answer without anything', [eventOf(THOUGHT), eventOf(LAST)], [THOUGHT]],
    ['an error chunk', [eventOf(THOUGHT), eventOf(ERROR)], [THOUGHT]],
    ['the end inside a thought', [`data: ${THOUGHT.slice(0, 50)}`], []],
    ['what is no JSON', [eventOf(THOUGHT), 'data: <html>\n\n'], [THOUGHT]],
  ])('%s of the first lets the second serve; thoughts stay', async (_what, steps, left) => {
    const { outcome, served, failedBy, text, attempts } = await run([steps, good]);
    expect(outcome).toBe('complete');
    expect(text).toBe(left.map(eventOf).join('') + good.join(''));
    expect({ served, failedBy }).toEqual({ served: 'channel 1', failedBy: ['channel 0'] });
    expect(attempts).toMatchObject([{ channelName: 'channel 0', errorCode: expect.any(String) }, {}]);
  });

  it('are not tried once a picture has opened', async () => {
    const half = `data: ${PICTURE.slice(0, 200)}`;
    const { outcome, served, failedBy, text } = await run([[half, new Error('boom')], good]);
    expect({ outcome, served, failedBy }).toEqual({
      outcome: 'truncated',
      served: 'channel 0',
      failedBy: [],
    });
    expect(text).toBe(half);
  });

  it('are not tried once a text was said, and the error chunk of the upstream is the last word', async () => {
    const text = '{"candidates":[{"content":{"parts":[{"text":"Here:"}]}}]}';
    const result = await run([[eventOf(text), eventOf(ERROR)], good]);
    expect(result.text).toBe(eventOf(text) + eventOf(ERROR));
    expect(result).toMatchObject({
      outcome: 'failed',
      error: { code: 'upstream_busy' },
      served: 'channel 0',
    });
    expect(result.end).toEqual({ kind: 'complete' });
  });

  it('are not tried when the request is at fault', async () => {
    const { error, attempts } = await run([[new GatewayError('invalid_request', 'no')], good]);
    expect(error?.code).toBe('invalid_request');
    expect(attempts).toHaveLength(1);
  });

  it('are tried after NO_IMAGE when the group says so, and the refusal is the answer when none has better', async () => {
    const accepted = await run([[eventOf(NO_IMAGE)], good]);
    expect(accepted).toMatchObject({ outcome: 'complete', served: 'channel 0', failedBy: [] });
    const retried = await run([[eventOf(NO_IMAGE)], good], { retriesNoImage: true });
    expect(retried).toMatchObject({ outcome: 'complete', served: 'channel 1', failedBy: ['channel 0'] });
    expect(retried.text).toBe(good.join(''));
    const none = await run([[eventOf(NO_IMAGE)], [new GatewayError('upstream_failed', 'no')]], {
      retriesNoImage: true,
    });
    expect(none).toMatchObject({ outcome: 'complete', served: 'channel 0', failedBy: ['channel 1'] });
    expect(none.events).toEqual([`data: ${NO_IMAGE}`]);
    const cancelling = new AbortController();
    const cancelled = await run([[eventOf(NO_IMAGE)], [() => cancelling.abort(), 5]], {
      retriesNoImage: true,
      signal: cancelling.signal,
    });
    expect(cancelled).toMatchObject({ outcome: 'cancelled', failedBy: ['channel 0', 'channel 1'] });
  });
});

describe('a spool that no disk takes', () => {
  it('is produced to its end all the same', async () => {
    const { outcome, end } = await run([[eventOf(THOUGHT), eventOf(PICTURE), eventOf(LAST)]], {
      wrap: (inner) =>
        new Proxy(inner, {
          get(target, name) {
            const value = Reflect.get(target, name, target) as unknown;
            if (name === 'append') {
              // The contract: a promise means "wait", and it never rejects.
              return async (pieces: Pieces) => {
                await new Promise((resolve) => setTimeout(resolve, 5));
                await target.append(pieces);
              };
            }
            return name === 'isKept' ? false : typeof value === 'function' ? value.bind(target) : value;
          },
        }),
    });
    expect(outcome).toBe('complete');
    expect(end).toEqual({ kind: 'complete' });
  });
});
