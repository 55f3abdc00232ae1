import { describe, expect, it } from 'vitest';
import type { PersonTraits } from '../intent.ts';
import { readPrompt } from '../read-prompt.ts';

const SAID: readonly (readonly [prompt: string, traits: PersonTraits | undefined])[] = [
  ['a woman with long red hair', { hair: 'red', hairStyle: 'long' }],
  ['a man with a beard', { beard: 'full' }],
  ['a blonde girl', { hair: 'blonde' }],
  ['a bald man', { hairStyle: 'bald' }],
  ['a woman with curly black hair', { hair: 'black', hairStyle: 'curly' }],
  ['a girl with braids', { hairStyle: 'braids' }],
  ['a woman with blue eyes', { eyes: 'blue' }],
  ['an old woman with grey hair in a bun', { hair: 'grey', hairStyle: 'bun' }],
  ['a woman with dark skin', { skin: 'dark' }],
  ['a boy with freckles', { freckles: true }],
  ['a man with a moustache', { beard: 'moustache' }],
  ['portrait of an old fisherman with a long white beard', { beard: 'long', beardColour: 'white' }],
  ['a dark-skinned, blue-eyed man', { skin: 'dark', eyes: 'blue' }],
  ['a woman, long, wavy red hair, brown eyes', { hair: 'red', hairStyle: 'long', eyes: 'brown' }],
  ['a man without a beard', { beard: 'none' }],
  ['a man who is bald', { hairStyle: 'bald' }],
  ['a redhead in a park', { hair: 'red' }],
  ['a woman with her hair in a ponytail', { hairStyle: 'ponytail' }],
  ['a black woman', { skin: 'black' }],
  ['a black knight', undefined],
  ['a girl with a long red scarf', undefined],
];

describe('what a person looks like', () => {
  it.each(SAID)('%s', (prompt, traits) => {
    const { things, unknown, unsupported } = readPrompt(prompt, { hasReference: false });
    expect(things).toHaveLength(1);
    expect(things[0]?.traits).toEqual(traits);
    expect(unknown).toEqual([]);
    expect(unsupported ?? []).toEqual([]);
  });

  it('is not said of animals, and goes on to clothes', () => {
    const cat = readPrompt('a cat with blue eyes', { hasReference: false });
    expect(cat.things[0]?.traits).toBeUndefined();
    const girl = readPrompt('a curly-haired girl with green eyes and a red hat', { hasReference: false });
    expect(girl.things).toHaveLength(1);
    expect(girl.things[0]?.wears).toMatchObject([{ thing: 'hat', colour: 'red' }]);
    const bread = readPrompt('a man with a bun in his hand', { hasReference: false });
    expect(bread.things.map(({ thing }) => thing)).toEqual(['man-standing', 'bread']);
  });
});
