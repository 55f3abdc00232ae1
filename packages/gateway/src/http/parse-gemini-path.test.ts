import { expect, test } from 'vitest';
import { parseGeminiPath } from './parse-gemini-path.ts';

const METHOD = { version: 'v1beta', model: 'gemini-3.1-flash-image', method: 'streamGenerateContent' };

test.each([
  '/v1beta/models/gemini-3.1-flash-image:streamGenerateContent',
  '//v1beta//models/gemini-3.1-flash-image:streamGenerateContent',
  '/v1beta/models/gemini-3.1-flash-image:streamGenerateContent/',
  '/v1beta/models/gemini-3.1-flash-image%3AstreamGenerateContent',
  '/v1beta/v1beta/models/gemini-3.1-flash-image:streamGenerateContent',
  '/v1beta/models/models/gemini-3.1-flash-image:streamGenerateContent',
  '/v1beta/models%2Fgemini-3.1-flash-image:streamGenerateContent',
])('%s names the model and the method', (path) => {
  expect(parseGeminiPath(path)).toEqual(METHOD);
});

test('the list, one model, and models with a slash are read', () => {
  expect(parseGeminiPath('/v1/models')).toEqual({ version: 'v1' });
  expect(parseGeminiPath('/v1alpha/models/x')).toEqual({ version: 'v1alpha', model: 'x' });
  expect(parseGeminiPath('/v1/models/a/b:c')).toEqual({ version: 'v1', model: 'a/b', method: 'c' });
});

test.each([
  '/',
  '/v2/models',
  '/v1beta/files',
  '/v1beta/%2e%2e/models',
  '/v1beta/models/%2e%2e/x',
  '/v1beta/%zz',
])('%s is not one of our paths', (path) => {
  expect(parseGeminiPath(path)).toBeUndefined();
});
