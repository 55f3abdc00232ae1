import {
  createGate,
  generate,
  generatePath,
  isThought,
  jsonText,
  openGenerate,
  pngText,
  readChunks,
  specStream,
  sseAnswer,
} from '@heliograph/testkit';
import { describe, expect, it } from 'vitest';
import { startRelay } from '../start-relay.ts';

const EVENTS = specStream({ picture: pngText(3000) });

describe('a render that is silent for long', () => {
  it('is filled with thoughts that say nothing, before the first byte of the upstream too', async () => {
    const gate = createGate();
    await using relay = await startRelay([[sseAnswer(EVENTS, {}, { headAfter: gate.opened })]], {
      config: { heartbeatMs: 50 },
    });
    const { response } = await openGenerate(relay.gateway);
    const pieces: Buffer[] = [];
    for await (const piece of response as AsyncIterable<Buffer>) {
      pieces.push(piece);
      if (pieces.length === 3) {
        gate.open();
      }
    }
    const chunks = readChunks(Buffer.concat(pieces));
    const beats = chunks.filter(
      (chunk) => isThought(chunk) && chunk.candidates?.[0]?.content?.parts?.[0]?.text === '',
    );
    expect(beats.length).toBeGreaterThanOrEqual(3);
    expect(chunks.length - beats.length).toBe(EVENTS.length);
  });

  it('inside a picture is left as it is: nothing goes into an unfinished line', async () => {
    const gate = createGate();
    const text = EVENTS.map((event) => `data: ${jsonText(event)}\n\n`).join('');
    await using relay = await startRelay(
      [[{ body: [text.slice(0, 3000), { flush: true }, { waitFor: gate.opened }, text.slice(3000)] }]],
      { config: { heartbeatMs: 20 } },
    );
    const answering = generate(relay.gateway);
    await relay.servers[0]?.waitForRequest(0);
    await new Promise((resolve) => setTimeout(resolve, 200));
    gate.open();
    const answer = await answering;
    const withoutBeats = answer.text
      .split(/(?<=\n\n)/)
      .filter((event) => !event.includes('"text":"","thought":true'))
      .join('');
    expect(withoutBeats).toBe(text);
  });

  it.each(['streamGenerateContent', 'generateContent'])(
    'may last as long as the channel allows for the first byte of %s, whatever other times are set to',
    async (method) => {
      await using relay = await startRelay([[sseAnswer(EVENTS, {}, { headAfter: 900 })]], {
        config: { stallMs: 300 },
        channels: [{ firstByteTimeoutMs: 60_000, connectTimeoutMs: 200, idleTimeoutMs: 200 }],
      });
      const answer = await generate(relay.gateway, { path: generatePath(method) });
      expect(answer.status).toBe(200);
      expect(answer.isWhole).toBe(true);
    },
  );

  it.each([
    ['the first byte', { firstByteTimeoutMs: 150 }, 'first byte'],
    ['the next', { idleTimeoutMs: 150 }, 'idle'],
  ])('beyond the time for %s is told as a timeout, with what can be done', async (_which, limits, named) => {
    const never = { waitFor: new Promise(() => {}) };
    await using relay = await startRelay(
      [
        [
          named === 'idle'
            ? { body: [': hi\n\n', { flush: true }, never] }
            : { body: [], headAfter: never.waitFor },
        ],
      ],
      { channels: [limits] },
    );
    const answer = await generate(relay.gateway);
    expect(answer.status).toBe(504);
    expect(answer.error()).toMatchObject({ status: 'DEADLINE_EXCEEDED' });
    expect(answer.error().message).toContain(named);
    expect((await relay.books(answer)).ledger).toMatchObject({ state: 'released', settled_micros: 0 });
  });
});
