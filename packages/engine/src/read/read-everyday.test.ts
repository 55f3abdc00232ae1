import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Intent, ThingMention } from './intent.ts';
import { readPrompt } from './read-prompt.ts';
import { thingMeaning } from './vocabulary/vocabulary.ts';

const SECTIONS = readFileSync(new URL('everyday-cases.txt', import.meta.url), 'utf8')
  .split('## ')
  .slice(1)
  .map((section) => section.trim().split('\n'))
  .map(([language = '', ...lines]) => ({ language, lines }));

/** Short form of a thing: "2 cat colour:black on:1"; '~' is a number of one's own choice. */
function shortOf(mention: ThingMention): string {
  const { relation, wears = [] } = mention;
  return [
    mention.countIsLoose || mention.spread ? '~' : mention.count,
    mention.thing,
    mention.colour && `colour:${mention.colour}`,
    mention.size && `size:${mention.size}`,
    mention.age && `age:${mention.age}`,
    mention.material && `of:${mention.material}`,
    mention.pose && `pose:${mention.pose}`,
    mention.spread && 'spread',
    mention.text && `text:${mention.text.replace(/ /g, '_')}`,
    ...wears.map((worn) => `wears:${worn.colour ? `${worn.colour}-` : ''}${worn.thing}`),
    relation &&
      `${relation.kind}:${relation.other}${relation.second === undefined ? '' : `+${relation.second}`}`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** The same with the word of the case resolved by the library, which grows: "a car" is whatever a car is now. */
function resolved(line: string): string {
  const [count = '', ...rest] = line.split(' ');
  const end = rest.findIndex((part) => part.includes(':') || part === 'spread');
  const word = rest.slice(0, end < 0 ? undefined : end).join(' ');
  const meaning = thingMeaning(word);
  const key = meaning?.kind === 'thing' ? meaning.thing : `(no ${word})`;
  return [count, key, ...(end < 0 ? [] : rest.slice(end))].join(' ');
}

function settingsOf(intent: Intent): Record<string, string | undefined> {
  const { place, time, weather, season, style, camera, light, frame } = intent;
  const said = { place, time, weather, season, style, camera, light, frame };
  return {
    ...Object.fromEntries(Object.entries(said).map(([name, mention]) => [name, mention?.value])),
    text: intent.quoted.join('+').replace(/ /g, '_'),
  };
}

function check(line: string): void {
  const [prompt = '', expected = ''] = line.split(' => ');
  const [things = '', settings = ''] = expected.split('|').map((part) => part.trim());
  const intent = readPrompt(prompt, { hasReference: false });
  expect(intent.things.map(shortOf)).toEqual(things ? things.split('; ').map(resolved) : []);
  const found = settingsOf(intent);
  for (const pair of settings ? settings.split(' ') : []) {
    const [name = '', value] = pair.split('=');
    expect(found[name], name).toBe(value);
  }
}

describe.each(SECTIONS)('everyday requests in $language', ({ language, lines }) => {
  it('are enough', () => expect(lines.length).toBeGreaterThanOrEqual(language === 'en' ? 110 : 20));

  it.each(lines)('%s', check);

  it.each(lines)('know their language and where the words stand: %s', (line) => {
    const prompt = line.split(' => ')[0] ?? '';
    const intent = readPrompt(prompt, { hasReference: false });
    expect(intent.language).toBe(language);
    for (const { span, words } of [...intent.things, ...(intent.place ? [intent.place] : [])]) {
      expect(span).toBeDefined();
      const said = prompt.slice(span?.start, span?.end).toLowerCase();
      for (const word of words.toLowerCase().split(' ')) if (word !== 'of') expect(said).toContain(word);
    }
  });
});

describe('any text', () => {
  it('is read without a throw, and spans stay inside it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.constantFrom('', 'a red cat ', '猫と', '"x" '),
        (noise, words) => {
          const prompt = words + noise;
          for (const hasReference of [false, true]) {
            const intent = readPrompt(prompt, { hasReference });
            expect(intent.coverage).toBeGreaterThanOrEqual(0);
            expect(intent.coverage).toBeLessThanOrEqual(1);
            for (const { span, relation } of intent.things) {
              if (span) expect(span.end).toBeLessThanOrEqual(prompt.length);
              if (typeof relation?.other === 'number') expect(intent.things[relation.other]).toBeDefined();
            }
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});
