import { expect, test } from 'vitest';
import { chooseTail } from './choose-tail.ts';

test.each([
  [{ 'x-goog-api-client': 'google-genai-sdk/2.32.0 gl-node/v20.20.2' }, 'sdk'],
  [{ 'x-goog-api-client': 'genai-js/0.24.1' }, 'sdk'],
  [{ 'user-agent': 'ai-sdk/google/3.0.141 ai-sdk/provider-utils/4.0.64 runtime/node.js/v20.20.2' }, 'sdk'],
  [{ 'user-agent': 'ai/6.0.326 ai-sdk/provider-utils/4.0.64' }, 'sdk'],
  [{ 'user-agent': 'GeminiCLI-tui/0.61.0/gemini-3.1-flash-image (linux; x64; terminal)' }, 'sdk'],
  [{ 'user-agent': 'python-requests/2.28.1' }, 'spec'],
  [{ 'user-agent': 'curl/7.88.1' }, 'spec'],
  [{}, 'spec'],
])('auto: %o gets %s', (headers, tail) => {
  expect(chooseTail(headers, 'auto')).toBe(tail);
});

test('the header wins over the group, the group over the agent', () => {
  const sdk = { 'x-goog-api-client': 'google-genai-sdk/2.32.0' };
  expect(chooseTail(sdk, 'spec')).toBe('spec');
  expect(chooseTail({ ...sdk, 'x-heliograph-tail': 'sdk' }, 'spec')).toBe('sdk');
  expect(chooseTail({ 'x-heliograph-tail': 'spec' }, 'sdk')).toBe('spec');
});

test('another word in the header is refused with the words there are', () => {
  expect(() => chooseTail({ 'x-heliograph-tail': 'both' }, 'auto')).toThrow(/"auto", "spec" or "sdk"/);
});
