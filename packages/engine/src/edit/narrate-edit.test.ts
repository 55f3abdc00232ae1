import { expect, test } from 'vitest';
import { readPrompt } from '../read/read-prompt.ts';
import { describeUndone } from './narrate-edit.ts';
import { planEdit } from './plan-edit.ts';

const tell = (prompt: string) => {
  const intent = readPrompt(prompt, { hasReference: true });
  return describeUndone(intent, planEdit(intent), [], true);
};

test('words that are written on the picture are not called unknown', () => {
  expect(tell('write GOOD MORNING at the top')).toBeUndefined();
  expect(tell('make it black and white and write FLIBBERTIGIBBET at the top')).toBeUndefined();
});

test('an instruction is quoted without the "and" that joins it to the next', () => {
  const { edits } = readPrompt('make it day and add a snowman', { hasReference: true });
  expect(edits[0]?.words).toBe('make it day');
});
