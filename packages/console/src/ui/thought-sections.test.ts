import { expect, test } from 'vitest';
import { readInline, readThoughtSections } from './thought-sections.ts';

test('a bold line is a title, what follows are its paragraphs', () => {
  expect(
    readThoughtSections('**Reading**\n\nThe subject\nis a sun.\n\nSecond.\n\n\n**Placing**\n\nHigh.\n'),
  ).toEqual([
    { title: 'Reading', paragraphs: ['The subject is a sun.', 'Second.'] },
    { title: 'Placing', paragraphs: ['High.'] },
  ]);
});

test('text without a title, headings and lists are read as well', () => {
  expect(readThoughtSections('Just so.')).toEqual([{ title: undefined, paragraphs: ['Just so.'] }]);
  expect(readThoughtSections('## Plan\n- one\n- two')).toEqual([
    { title: 'Plan', paragraphs: ['- one', '- two'] },
  ]);
});

test('thinking that is cut in the middle of a title is shown and later becomes one', () => {
  const whole = '**Reading the sentence**\n\nDone.';
  for (let cut = 1; cut <= whole.length; cut++) {
    const sections = readThoughtSections(whole.slice(0, cut));
    expect(sections).toHaveLength(1);
  }
});

test('styles inside a paragraph are parted, and nothing is lost', () => {
  const text = 'The **sun** is *low*, see `sky.ts`, 2 * 3 * 4 = 24';
  const runs = readInline(text);
  expect(runs.filter((run) => run.style !== 'plain').map((run) => [run.style, run.text])).toEqual([
    ['strong', 'sun'],
    ['emphasis', 'low'],
    ['code', 'sky.ts'],
  ]);
  expect(runs.map((run) => run.text).join('')).toBe('The sun is low, see sky.ts, 2 * 3 * 4 = 24');
});
