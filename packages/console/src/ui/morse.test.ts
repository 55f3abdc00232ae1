import { expect, test } from 'vitest';
import { flashesOf, unitsOf } from './morse.ts';

test('a word becomes flashes and gaps in Morse units', () => {
  const signs = flashesOf('SUN')
    .map(({ isLit, units }) =>
      isLit ? (units === 1 ? '.' : '-') : units === 1 ? '' : units === 3 ? ' ' : '/',
    )
    .join('');
  expect(signs).toBe('... ..- -./');
  // S 5, U 7, N 5, two gaps of 3, the last of 7
  expect(unitsOf(flashesOf('SUN'))).toBe(30);
});

test('what has no sign is passed over', () => {
  expect(flashesOf('¡')).toEqual([]);
  expect(flashesOf('e!e')).toEqual(flashesOf('ee'));
});
