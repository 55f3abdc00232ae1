import { describe, expect, it } from 'vitest';
import { chooseReference } from './read-references.ts';

describe('which picture the words mean', () => {
  it.each([
    ['make it black and white', 3, 2],
    ['make the first photo brighter', 3, 0],
    ['blur the second image', 3, 1],
    ['add a llama to the last picture', 3, 2],
    ['use picture 2 and make it sepia', 3, 1],
    ['go back to the original picture', 3, 0],
    ['make the ninth picture brighter', 3, 2],
    ['the first thing I want is a llama', 3, 2],
  ])('%s', (prompt, count, index) => {
    expect(chooseReference(prompt, count)).toBe(index);
  });
});
