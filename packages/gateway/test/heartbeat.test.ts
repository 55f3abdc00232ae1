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

async function answerTo(script: readonly Step[], path = generatePath()) {
  const upstream = scriptedUpstream(script);
  await using gateway = await startTestGateway({
    runUpstream: upstream.run,
    config: { heartbeatMs: HEARTBEAT_MS },
  });
  return await generate(gateway, { path });
}

const isHeartbeat = (chunk: Chunk): boolean =>
  isThought(chunk) && chunk.candidates?.[0]?.content?.parts?.[0]?.text === '';

describe('a silence', () => {
  it('between events is filled with empty thoughts in the shape of any other chunk', async () => {
    const answer = await answerTo([
      thoughtEvent('a'),
      { waitMs: 5 * HEARTBEAT_MS },
      imageEvent(base64Of(9)),
      usageEvent(),
    ]);
    const chunks = readChunks(answer.body);
    const beats = chunks.filter(isHeartbeat);
    expect(beats.length).toBeGreaterThanOrEqual(3);
    expect(beats.length).toBeLessThanOrEqual(5);
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
    const answer = await answerTo(
      [thoughtEvent('a'), { waitMs: 3 * HEARTBEAT_MS }, usageEvent()],
      `${generatePath()}?alt=json`,
    );
    expect((answer.json() as Chunk[]).filter(isHeartbeat).length).toBeGreaterThanOrEqual(1);
  });
});

describe('an upstream that talks', () => {
  it('gets no heartbeat put between', async () => {
    const thoughts = Array.from({ length: 10 }, (_, at) => [
      thoughtEvent(String(at)),
      { waitMs: HEARTBEAT_MS / 5 },
    ]);
    const chunks = readChunks((await answerTo([...thoughts.flat(), usageEvent()])).body);
    expect(chunks.filter(isHeartbeat)).toHaveLength(0);
  });
});
