import {
  type Chunk,
  generate,
  generatePath,
  jpegText,
  readChunks,
  sha256OfLongText,
  sseAnswer,
  studioLive,
  unaryAnswer,
  unaryJsonAnswer,
} from '@heliograph/testkit';
import { describe, expect, it } from 'vitest';
import { sha256Of, startRelay } from '../start-relay.ts';

const SIGNATURE = { byteLength: 448_212, seed: 7 };
const SHAPE = { picture: jpegText(90_000), signature: SIGNATURE };

type Part = Readonly<Record<string, unknown>>;

describe('a thought signature of 600 kB', () => {
  it.each(['streamGenerateContent', 'generateContent'])(
    'comes back byte for byte from %s, and goes up again byte for byte in the next turn',
    async (method) => {
      await using relay = await startRelay([[sseAnswer(studioLive(SHAPE))]]);
      const path = generatePath(method);
      const first = await generate(relay.gateway, { path });
      const chunk =
        method === 'generateContent' ? (first.json() as Chunk) : (readChunks(first.body)[0] as Chunk);
      const parts = (chunk.candidates?.[0]?.content?.parts ?? []) as readonly Part[];
      const signed = parts.find((part) => part['thoughtSignature'] !== undefined);
      const signature = String(signed?.['thoughtSignature']);
      expect(signature).toHaveLength(597_616);
      expect(sha256Of([Buffer.from(signature, 'base64')])).toBe(sha256OfLongText(SIGNATURE));

      const turn = JSON.stringify({
        contents: [
          { role: 'user', parts: [{ text: 'a hill' }] },
          { role: 'model', parts: [signed] },
          { role: 'user', parts: [{ text: 'now at night' }] },
        ],
      });
      const second = await generate(relay.gateway, { path, body: turn });
      expect(second.status).toBe(200);
      expect(relay.servers[0]?.requests[1]).toMatchObject({
        byteLength: turn.length,
        sha256: sha256Of([Buffer.from(turn)]),
      });
    },
  );

  it('survives a channel that is asked for one piece', async () => {
    await using relay = await startRelay([[unaryJsonAnswer(unaryAnswer(SHAPE))]], {
      channels: [{ streams: false }],
    });
    const chunks = readChunks((await generate(relay.gateway)).body);
    const parts = chunks.flatMap(
      ({ candidates }) => candidates?.[0]?.content?.parts ?? [],
    ) as readonly Part[];
    const signatures = parts.flatMap((part) => part['thoughtSignature'] ?? []);
    expect(signatures.map((text) => sha256Of([Buffer.from(String(text), 'base64')]))).toEqual([
      sha256OfLongText(SIGNATURE),
    ]);
  });
});
