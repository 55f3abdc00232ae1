import { describe, expect, it } from 'vitest';
import type { PersonTraits } from '../../../read/intent.ts';
import { artOf } from '../../art.ts';

const TRAITS: readonly PersonTraits[] = [
  { hair: 'red' },
  { hair: 'white' },
  { hairStyle: 'bald' },
  { hairStyle: 'long' },
  { hairStyle: 'braids' },
  { beard: 'long' },
  { beard: 'moustache' },
  { beard: 'full', beardColour: 'red' },
  { skin: 'dark' },
  { skin: 'pale' },
  { eyes: 'green' },
  { freckles: true },
];

describe('a person', () => {
  it.each(TRAITS)('looks as was said: %o', (traits) => {
    for (const key of ['man-standing', 'woman-standing-bust', 'girl-bust', 'king', 'grandmother']) {
      const plain = artOf(key, { variant: 'a' }).body;
      const said = artOf(key, { variant: 'a', traits }).body;
      expect(said, key).not.toBe(plain);
      // What is said decides, not the lot: nothing of it changes when it is said again.
      expect(artOf(key, { variant: 'a', traits }).body, key).toBe(said);
    }
  });

  it('of an unknown colour is drawn as usual', () => {
    const traits = { hair: 'constructor', skin: 'nonsense', eyes: '' };
    expect(artOf('man-standing', { variant: 'a', traits }).body).toBeDefined();
  });
});
