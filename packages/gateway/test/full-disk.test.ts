import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  base64Of,
  generate,
  generatePath,
  imageEvent,
  readChunks,
  scriptedUpstream,
  startTestGateway,
  thoughtEvent,
  usageEvent,
} from '@heliograph/testkit';
import { expect, test } from 'vitest';

test('a spool that cannot be written cuts only its own stream, and the upstream is let go of', async () => {
  const upstream = scriptedUpstream(({ request }) => [
    thoughtEvent('hm'),
    ...(request.aspectRatio === '1:1' ? [imageEvent(base64Of(9))] : [imageEvent(base64Of(400_000))]),
    usageEvent(),
  ]);
  await using gateway = await startTestGateway({ runUpstream: upstream.run });
  // A file in the folder's place: as good as a full disk to whoever wants to open a spool.
  await rm(join(gateway.dataDir, 'spools'), { recursive: true });
  await writeFile(join(gateway.dataDir, 'spools'), '');

  const answer = await generate(gateway);
  expect(answer.status).toBe(200);
  expect(answer.text).not.toContain('inlineData');
  await expect.poll(() => upstream.runs[0]?.isClosed).toBe(true);

  const unary = await generate(gateway, { path: generatePath('generateContent') });
  expect(unary.status).toBe(500);

  const small = await generate(gateway, {
    body: { contents: [], generationConfig: { imageConfig: { aspectRatio: '1:1' } } },
  });
  expect(readChunks(small.body)).toHaveLength(3);
});
