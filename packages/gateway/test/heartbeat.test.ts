import {
  base64Of,
  type Chunk,
  generate,
  generatePath,
  imageEvent,
  isThought,
  readChunks,
  type Step,
  scriptedUpstream,
  startTestGateway,
  thoughtEvent,
  usageEvent,
} from '@heliograph/testkit';
import { GatewayError } from '@heliograph/wire';
import { describe, expect, it } from 'vitest';

const HEARTBEAT_MS = 50;

async function answerTo(script: readonly Step[], { path = generatePath(), heartbeatMs = HEARTBEAT_MS } = {}) {
  const upstream = scriptedUpstream(script);
  await using gateway = await startTestGateway({
    runUpstream: upstream.run,
    config: { heartbeatMs },
  });
  return await generate(gateway, { path });
}

const isHeartbeat = (chunk: Chunk): boolean =>
  isThought(chunk) && chunk.candidates?.[0]?.content?.parts?.[0]?.text === '';

describe('a silence', () => {
  it('between events is filled with empty thoughts in the shape of any other chunk', async () => {
    const startedAt = performance.now();
    const answer = await answerTo([
      thoughtEvent('a'),
      { waitMs: 5 * HEARTBEAT_MS },
      imageEvent(base64Of(9)),
      usageEvent(),
    ]);
    const chunks = readChunks(answer.body);
    const beats = chunks.filter(isHeartbeat);
    expect(beats.length).toBeGreaterThanOrEqual(3);
    expect(beats.length).toBeLessThanOrEqual((performance.now() - startedAt) / HEARTBEAT_MS);
    expect(isHeartbeat(chunks[0] as Chunk)).toBe(false);
    expect(chunks.slice(-2).some(isHeartbeat)).toBe(false);
    expect(Object.keys(beats[0] ?? {})).toEqual([
      'candidates',
      'usageMetadata',
      'modelVersion',
      'createTime',
      'responseId',
    ]);
    expect(beats[0]?.usageMetadata).toEqual({ trafficType: 'ON_DEMAND' });
  });

  it('before the first event too, so that the caller knows it is alive', async () => {
    const chunks = readChunks((await answerTo([{ waitMs: 3 * HEARTBEAT_MS }, usageEvent()])).body);
    expect(isHeartbeat(chunks[0] as Chunk)).toBe(true);
  });

  it('that ends in a failure after a heartbeat is an error chunk, for the status is out', async () => {
    const answer = await answerTo([
      { waitMs: 2.5 * HEARTBEAT_MS },
      { fail: new GatewayError('upstream_failed') },
    ]);
    expect(answer.status).toBe(200);
    expect(readChunks(answer.body).at(-1)?.error?.code).toBe(502);
  });

  it('inside an event is left alone: the line reaches the caller unbroken', async () => {
    const image = imageEvent(base64Of(200_000));
    const script: Step[] = [thoughtEvent('a')];
    for (let at = 0; at < image.length; at += 50_000) {
      script.push(image.slice(at, at + 50_000), { waitMs: 3 * HEARTBEAT_MS });
    }
    const answer = await answerTo([...script, usageEvent()]);
    expect(answer.text).toContain(image);
    expect(readChunks(answer.body).filter((chunk) => !isHeartbeat(chunk))).toHaveLength(3);
  });

  it('inside the framing of an event does not break it either', async () => {
    const image = imageEvent(base64Of(30));
    const wait = { waitMs: 2.5 * HEARTBEAT_MS };
    const cut = image.indexOf('"candidates"');
    const script = ['da', wait, 'ta:', wait, ' ', wait, '{', wait, image.slice(cut, -1), wait, '\n'];
    const answer = await answerTo([...script, usageEvent()]);
    expect(answer.text).toContain(image);
    expect(readChunks(answer.body).filter((chunk) => !isHeartbeat(chunk))).toHaveLength(2);
  });

  it('is told to readers of the array too', async () => {
    const answer = await answerTo([thoughtEvent('a'), { waitMs: 3 * HEARTBEAT_MS }, usageEvent()], {
      path: `${generatePath()}?alt=json`,
    });
    expect((answer.json() as Chunk[]).filter(isHeartbeat).length).toBeGreaterThanOrEqual(1);
  });
});

describe('an upstream that talks', () => {
  it('gets no heartbeat put between', async () => {
    // It talks for longer than a heartbeat, and a pause is so much shorter than one that no busy machine makes one of it.
    const heartbeatMs = 600;
    const thoughts = Array.from({ length: 30 }, (_, at) => [
      thoughtEvent(String(at)),
      { waitMs: heartbeatMs / 25 },
    ]);
    const answer = await answerTo([...thoughts.flat(), usageEvent()], { heartbeatMs });
    const chunks = readChunks(answer.body);
    expect(chunks.filter(isHeartbeat)).toHaveLength(0);
  });
});
