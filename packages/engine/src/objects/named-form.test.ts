import { expect, it } from 'vitest';
import { findHero } from './find-hero.ts';
import { namedForm } from './named-form.ts';

it.each([
  ['pirate-ship', 'viking ships', 1],
  ['pirate-ship', 'old pirate ship', 0],
  ['crate', 'barrels', 1],
  ['statue-of-liberty', 'statue', 1],
  ['statue-of-liberty', 'Statue of Liberty', 0],
  ['automobile', 'car', undefined],
])('%s: "%s" means form %s', (key, words, form) => {
  const hero = findHero(key);
  expect(hero && namedForm(hero, words)).toBe(form);
});
