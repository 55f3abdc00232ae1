import {
  base64Of,
  generate,
  imageEvent,
  readChunks,
  sampleBody,
  scriptedUpstream,
  startTestGateway,
  type TestGateway,
  usageEvent,
} from '@heliograph/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStoreOf, type StoreOf } from './store-of.ts';

const upstream = scriptedUpstream([imageEvent(base64Of(9)), usageEvent()]);
let gateway: TestGateway;
let store: StoreOf;
beforeAll(async () => {
  gateway = await startTestGateway({ runUpstream: upstream.run });
  store = await openStoreOf(gateway);
});
afterAll(async () => {
  await store.close();
  await gateway[Symbol.asyncDispose]();
});

async function tailFor(headers: Record<string, string>) {
  const answer = await generate(gateway, { headers });
  expect(answer.status).toBe(200);
  return upstream.runs.at(-1)?.request.tail;
}

describe('the last chunk', () => {
  it.each([
    [{ 'x-goog-api-client': 'google-genai-sdk/2.32.0 gl-node/v20.20.2' }],
    [{ 'x-goog-api-client': 'google-genai-sdk/2.32.0 gl-node/web', 'user-agent': 'Mozilla/5.0' }],
    [{ 'x-goog-api-client': 'genai-js/0.24.1', 'user-agent': 'node' }],
    [{ 'x-goog-api-client': 'genkit-node/1.42.0 gl-node/20.20.2' }],
    [{ 'user-agent': 'ai-sdk/google/3.0.141 ai-sdk/provider-utils/4.0.64 runtime/node.js/v20.20.2' }],
    [{ 'user-agent': 'ai/6.0.326 ai-sdk/provider-utils/4.0.64' }],
    [{ 'user-agent': 'ai-sdk-google/4.0.121 ai-sdk-provider-utils/5.0.81 node.js/24' }],
    [{ 'user-agent': 'GeminiCLI-tui/0.61.0/gemini-3.1-flash-image (linux; x64; terminal)' }],
  ])('is the one SDKs need for %o', async (headers) => {
    expect(await tailFor(headers as Record<string, string>)).toBe('sdk');
  });

  it.each([
    [{ 'user-agent': 'curl/7.88.1' }],
    [{ 'user-agent': 'python-requests/2.28.1' }],
    [{ 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/156' }],
    [{ 'user-agent': 'mail/1.0 email-ai/x' }],
    [{}],
  ])('is the one of the specification for %o', async (headers) => {
    expect(await tailFor(headers as Record<string, string>)).toBe('spec');
  });

  it('is what the header says, whoever calls', async () => {
    const agent = { 'user-agent': 'ai/6.0.326' };
    expect(await tailFor({ ...agent, 'x-heliograph-tail': 'spec' })).toBe('spec');
    expect(await tailFor({ ...agent, 'x-heliograph-tail': 'auto' })).toBe('sdk');
    expect(await tailFor({ 'user-agent': 'curl/8', 'x-heliograph-tail': 'sdk' })).toBe('sdk');
  });

  it('of an unknown form is refused before anything is drawn', async () => {
    const before = upstream.runs.length;
    const answer = await generate(gateway, { headers: { 'x-heliograph-tail': 'long' }, body: sampleBody() });
    expect(answer.status).toBe(400);
    expect(answer.error().message).toContain('x-heliograph-tail');
    expect(upstream.runs.length).toBe(before);
  });

  it('can be fixed by the group, and the header still counts first', async () => {
    await store.updateGroup('direct', { tail: 'sdk' });
    // A group's change counts as soon as a revocation does.
    await expect.poll(() => tailFor({ 'user-agent': 'curl/8' }), { timeout: 3000 }).toBe('sdk');
    expect(await tailFor({ 'user-agent': 'curl/8', 'x-heliograph-tail': 'spec' })).toBe('spec');
    await store.updateGroup('direct', { tail: 'auto' });
  });

  it('of a stream of another upstream reaches a plain caller as it is', async () => {
    const answer = await generate(gateway, {
      headers: { 'user-agent': 'curl/8', 'x-heliograph-tail': 'spec' },
    });
    expect(readChunks(answer.body).at(-1)).not.toHaveProperty('candidates');
  });
});
