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

test('an action that no drawing shows is named', () => {
  expect(tell('add a llama sitting next to me')).toBe('Not shown: sitting.');
  expect(tell('Hi, this is a picture of me. Can you add a llama next to me?')).toBeUndefined();
});
