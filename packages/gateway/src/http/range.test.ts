import { expect, test } from 'vitest';
import { decodeRange, matchesTag } from './range.ts';

test.each([
  [undefined, { kind: 'whole' }],
  ['bytes=0-0', { kind: 'part', from: 0, until: 1 }],
  ['bytes=0-', { kind: 'part', from: 0, until: 10 }],
  ['bytes=3-5', { kind: 'part', from: 3, until: 6 }],
  ['bytes=3-500', { kind: 'part', from: 3, until: 10 }],
  ['bytes=-4', { kind: 'part', from: 6, until: 10 }],
  ['bytes=-40', { kind: 'part', from: 0, until: 10 }],
  ['bytes=9-', { kind: 'part', from: 9, until: 10 }],
  ['bytes=10-', { kind: 'none' }],
  ['bytes=-0', { kind: 'none' }],
  ['bytes=5-3', { kind: 'whole' }],
  ['bytes=-', { kind: 'whole' }],
  ['bytes=0-1,3-4', { kind: 'whole' }],
  ['bytes=a-b', { kind: 'whole' }],
  ['lines=0-1', { kind: 'whole' }],
])('%s of ten bytes', (header, expected) => {
  expect(decodeRange(header, 10)).toEqual(expected);
});

test('nothing can be had of an empty body', () => {
  expect(decodeRange('bytes=0-', 0)).toEqual({ kind: 'none' });
});

test('tags', () => {
  expect(matchesTag(undefined, '"a"')).toBe(false);
  expect(matchesTag('"b", W/"a"', '"a"')).toBe(true);
  expect(matchesTag('*', '"a"')).toBe(true);
  expect(matchesTag('"ab"', '"a"')).toBe(false);
});
