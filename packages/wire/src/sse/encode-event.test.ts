import { expect, it } from 'vitest';
import { encodeEvent, escapeLineSeparators, SSE_HEAD, SSE_TAIL } from './encode-event.ts';

it('frames one line of JSON with one space and a blank line, LF only', () => {
  expect(encodeEvent('{"a":1}')).toBe('data: {"a":1}\n\n');
  expect(SSE_HEAD + SSE_TAIL).toBe('data: \n\n');
});

it('escapes the line separators of Unicode, so that no client cuts the line at them', () => {
  const value = { text: 'a\u2028b\u2029c\u0085d\u00e9🌅' };
  const json = escapeLineSeparators(JSON.stringify(value));
  expect(json).toBe('{"text":"a\\u2028b\\u2029c\\u0085dé🌅"}');
  expect(JSON.parse(json)).toEqual(value);
  expect(encodeEvent(JSON.stringify(value))).not.toMatch(/[\u2028\u2029\u0085]/);
});
