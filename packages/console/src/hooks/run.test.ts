import { expect, test } from 'vitest';
import { ApiError } from '../api/api-error.ts';
import type { GenerationEvent } from '../api/generation-event.ts';
import { endRun, foldEvent, refusalOf, startRun } from './run.ts';

const REQUEST = {
  model: 'gemini-3.1-flash-image',
  prompt: 'a sun',
  references: [],
  aspectRatio: '1:1',
  imageSize: '1K',
} as const;
const picture = (isDraft: boolean): GenerationEvent => ({ type: 'picture', blob: new Blob(['x']), isDraft });
const fold = (events: readonly GenerationEvent[]) =>
  events.reduce(
    (run, event) => foldEvent(run, event, (blob) => ({ url: 'blob:x', blob })),
    startRun('1', REQUEST, 1000),
  );

test('a run collects its thinking, its draft and its picture', () => {
  const run = fold([
    { type: 'thought', text: '**A**\n' },
    { type: 'thought', text: 'b' },
    { type: 'receiving', characters: 5000 },
    picture(true),
    { type: 'receiving', characters: 9000 },
    picture(false),
  ]);
  expect(run.thoughts).toBe('**A**\nb');
  expect(run.draft).toBeDefined();
  expect(run.pictures).toHaveLength(1);
  expect(run.receivedCharacters).toBe(0);
});

test('a run ends finished, stopped or failed, and knows how long it took', () => {
  const run = fold([]);
  expect(endRun(run, 3500)).toMatchObject({ state: 'finished', elapsedMs: 2500 });
  expect(endRun(run, 2000, { aborted: true, error: new Error('x') })).toMatchObject({ state: 'stopped' });
  const failed = endRun(run, 2000, { aborted: false, error: new ApiError(403, 'PERMISSION_DENIED', 'No.') });
  expect(failed.state).toBe('failed');
  expect(failed.error).toMatchObject({ httpStatus: 403, message: 'No.' });
});

test('only a finished run without a picture is a refusal, in the words of the model when it gave some', () => {
  const said = fold([{ type: 'finish', reason: 'NO_IMAGE', message: 'Name something.' }]);
  expect(refusalOf(said)).toBeUndefined();
  expect(refusalOf(endRun(said, 2000))).toEqual({ reason: 'NO_IMAGE', message: 'Name something.' });
  expect(refusalOf(endRun(fold([picture(false)]), 2000))).toBeUndefined();
  expect(refusalOf(endRun(fold([]), 2000))?.reason).toBe('NO_IMAGE');
});
