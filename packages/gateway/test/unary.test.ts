import {
  base64Of,
  type Chunk,
  createGate,
  generate,
  generatePath,
  imageEvent,
  picturesOf,
  type Step,
  scriptedUpstream,
  startTestGateway,
  textEvent,
  thoughtEvent,
  usageEvent,
} from '@heliograph/testkit';
import { GatewayError } from '@heliograph/wire';
import { describe, expect, it } from 'vitest';

const PATH = generatePath('generateContent');

async function answerTo(script: readonly Step[], config = {}) {
  await using gateway = await startTestGateway({ runUpstream: scriptedUpstream(script).run, config });
  return await generate(gateway, { path: PATH });
}

describe('generateContent', () => {
  it('answers with one JSON object of all parts, its length known before', async () => {
    const picture = base64Of(3_000_000);
    const answer = await answerTo([
      thoughtEvent('hm'),
      textEvent('Here:'),
      imageEvent(picture),
      usageEvent(),
    ]);
    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).toBe('application/json; charset=UTF-8');
    expect(Number(answer.headers['content-length'])).toBe(answer.body.byteLength);
    const chunk = answer.json() as Chunk;
    expect(Object.keys(chunk)[0]).toBe('candidates');
    expect(chunk.candidates).toHaveLength(1);
    expect(chunk.candidates?.[0]?.content?.role).toBe('model');
    expect(chunk.candidates?.[0]?.content?.parts).toMatchObject([
      { text: 'hm', thought: true },
      { text: 'Here:' },
      { inlineData: { mimeType: 'image/png' } },
    ]);
    expect(picturesOf([chunk])[0]?.equals(Buffer.from(picture, 'base64'))).toBe(true);
    expect(chunk.usageMetadata).toMatchObject({ totalTokenCount: 1392, thoughtsTokenCount: 264 });
    expect(chunk.responseId).toBe('q1w2e3r4t5z6u7i8o9p0');
  });

  it('keeps several pictures, each whole and in its place', async () => {
    const pictures = [base64Of(100_000), base64Of(33), base64Of(200_001)];
    const answer = await answerTo([...pictures.map((data) => imageEvent(data)), usageEvent()]);
    const got = picturesOf([answer.json() as Chunk]).map((bytes) => bytes.toString('base64'));
    expect(got).toEqual(pictures);
  });

  it('hands a refusal through as 200 with its reason', async () => {
    const chunk = { candidates: [{ content: {}, finishReason: 'NO_IMAGE', finishMessage: 'No.' }] };
    const answer = await answerTo([`data: ${JSON.stringify(chunk)}\n\n`]);
    expect(answer.status).toBe(200);
    expect(answer.json()).toMatchObject({
      candidates: [{ content: {}, finishReason: 'NO_IMAGE', finishMessage: 'No.' }],
    });
  });

  it('hands a blocked prompt through as 200 without a candidate', async () => {
    const chunk = {
      promptFeedback: { blockReason: 'PROHIBITED_CONTENT' },
      usageMetadata: { totalTokenCount: 8 },
    };
    const answer = await answerTo([`data: ${JSON.stringify(chunk)}\n\n`]);
    expect(answer.status).toBe(200);
    expect(answer.json()).toEqual(chunk);
  });

  it('is a proper error whenever the upstream fails, late too', async () => {
    const fail = new GatewayError('upstream_failed', 'It fell over.');
    for (const script of [
      [{ fail }],
      [thoughtEvent('hm'), { fail }],
      [imageEvent(base64Of(200_000)).slice(0, 150_000), { fail }],
    ]) {
      const answer = await answerTo(script);
      expect(answer.status).toBe(502);
      expect(answer.error()).toMatchObject({ code: 502, status: 'UNAVAILABLE', message: 'It fell over.' });
    }
  });

  it('has no heartbeat in it, however long it takes', async () => {
    const answer = await answerTo(
      [thoughtEvent('hm'), { waitMs: 250 }, imageEvent(base64Of(9)), usageEvent()],
      {
        heartbeatMs: 20,
      },
    );
    expect((answer.json() as Chunk).candidates?.[0]?.content?.parts).toHaveLength(2);
  });

  it('sends nothing, not even a head, before it is whole', async () => {
    const gate = createGate();
    const upstream = scriptedUpstream([
      thoughtEvent('hm'),
      { waitFor: gate.opened },
      imageEvent(base64Of(9)),
      usageEvent(),
    ]);
    await using gateway = await startTestGateway({ runUpstream: upstream.run });
    let hasAnswer = false;
    const answering = generate(gateway, { path: PATH }).then((answer) => {
      hasAnswer = true;
      return answer;
    });
    await expect.poll(() => upstream.runs[0]?.stepsDone).toBe(1);
    expect(hasAnswer).toBe(false);
    gate.open();
    expect((await answering).status).toBe(200);
  });
});
