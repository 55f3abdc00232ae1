import {
  call,
  generate,
  generatePath,
  scriptedUpstream,
  startTestGateway,
  thoughtEvent,
  usageEvent,
} from '@heliograph/testkit';
import { expect, test } from 'vitest';

test('keys, query strings and prompts are in no line of the log', async () => {
  const upstream = scriptedUpstream([thoughtEvent('a thought'), usageEvent()]);
  await using gateway = await startTestGateway({ runUpstream: upstream.run });
  const { secret } = gateway;
  const body = { contents: [{ parts: [{ text: 'my private wish' }] }] };
  await generate(gateway, { body });
  await generate(gateway, { key: undefined, path: `${generatePath()}?alt=sse&key=${secret}`, body });
  await generate(gateway, { key: undefined, headers: { authorization: `Bearer ${secret}` }, body });
  await generate(gateway, { key: 'hg-wrong-secret-value', body });
  await call(gateway, { path: `/nowhere?key=${secret}` });
  await call(gateway, { path: `//v1beta//models?key=${secret}#x` });
  await call(gateway, { path: `http://elsewhere/v1beta/models?key=${secret}` });
  await call(gateway, { path: `/%zz?key=${secret}` });
  await generate(gateway, { path: `${generatePath()}?key=${secret}`, body: 'no JSON: my private wish' });

  const text = JSON.stringify(gateway.log);
  expect(gateway.log.filter(({ message }) => message === 'request').length).toBeGreaterThanOrEqual(8);
  expect(text).toContain('/v1beta/models/gemini-3.1-flash-image:streamGenerateContent');
  expect(text).not.toContain(secret);
  expect(text).not.toContain('hg-wrong');
  expect(text).not.toContain('key=');
  expect(text).not.toContain('private wish');
});
