import type { Raster } from '../base/raster.ts';
import { paintScene } from '../paint-scene.ts';
import { planScene } from '../plan/plan-scene.ts';
import type { Intent } from '../read/intent.ts';
import { applyStyle, isStyle } from '../style/apply-style.ts';
import { findMissingLetters } from '../text/find-missing-letters.ts';
import { addThings, type InsertStep } from './add-things.ts';
import { adjustPicture } from './adjust-picture.ts';
import { blurBackground, gradeTowards, removeBackground, replaceBackground } from './change-background.ts';
import type { Subject } from './describe-subject.ts';
import { drawBorder } from './draw-border.ts';
import { type EditWork, type Fitted, lookAtPicture, type Surroundings, tell } from './edit-work.ts';
import { narrateStep } from './narrate-edit.ts';
import type { EditStep, Impossible } from './plan-edit.ts';
import { writeText } from './write-text.ts';

export interface Outcome {
  readonly canvas: Raster;
  /** Number of steps that changed the picture. */
  readonly done: number;
  readonly undone: readonly Impossible[];
}

/** Carries out the steps in order; things that are added one after the other are added together. */
export async function carryOutSteps(
  fitted: Fitted,
  steps: readonly EditStep[],
  surroundings: Surroundings,
): Promise<Outcome> {
  const work: EditWork = {
    canvas: fitted.canvas,
    seen: undefined,
    done: 0,
    added: 0,
    undone: [],
    fitted,
    surroundings,
  };
  let index = 0;
  while (index < steps.length) {
    surroundings.check();
    const group: InsertStep[] = [];
    for (let step = steps[index]; step?.kind === 'insert'; step = steps[++index]) group.push(step);
    if (group.length > 0) await addThings(work, group);
    const step = steps[index++];
    if (step !== undefined && step.kind !== 'insert') await carryOut(work, step);
  }
  return { canvas: work.canvas, done: work.done, undone: work.undone };
}

async function carryOut(work: EditWork, step: Exclude<EditStep, InsertStep>): Promise<void> {
  const obstacle = await findObstacle(work, step);
  if (obstacle !== undefined) {
    work.undone.push(obstacle);
    return;
  }
  tell(work, narrateStep(step));
  work.done++;
  switch (step.kind) {
    case 'adjust':
      work.canvas = await adjustPicture(work.canvas, step.adjustment);
      return;
    case 'style':
      work.canvas = applyStyle({ colour: work.canvas }, step.style, work.surroundings.request.seed);
      return;
    case 'background':
      work.canvas = await changeBackground(work, (await lookAtPicture(work)).subject, step.to);
      return;
    case 'write':
      writeText(work.canvas, step);
      return;
    case 'border':
      work.canvas = await drawBorder(work.canvas, step.colour);
  }
}

/** What stands in the way of a step, once the picture is known. */
async function findObstacle(
  work: EditWork,
  step: Exclude<EditStep, InsertStep>,
): Promise<Impossible | undefined> {
  if (step.kind === 'style' && (!isStyle(step.style) || step.style === 'storybook')) {
    return { words: step.words, reason: 'is a style that I cannot give to a picture' };
  }
  if (step.kind === 'write') {
    const missing = findMissingLetters(step.text);
    if (missing.length === 0) return undefined;
    return {
      words: step.text,
      reason: `has letters that my font cannot write (${missing.slice(0, 5).join(' ')})`,
    };
  }
  if (step.kind !== 'background') return undefined;
  const { subject } = await lookAtPicture(work);
  if (subject.kind !== 'none' && subject.confidence >= 0.5) return undefined;
  const reason =
    'needs a subject that stands out clearly, and I cannot tell it from its background well enough here';
  return { words: step.words, reason };
}

async function changeBackground(
  { canvas, surroundings }: EditWork,
  subject: Subject,
  to: Extract<EditStep, { kind: 'background' }>['to'],
): Promise<Raster> {
  if (to === 'blur') return blurBackground(canvas, subject);
  if (to === 'remove') return removeBackground(canvas, subject);
  const { request, intent, check } = surroundings;
  const { width, height } = canvas;
  // The words of the edit still say the time and the weather of the new place.
  const place: Intent = {
    ...intent,
    kind: 'create',
    place: { value: to, words: to },
    things: [],
    quoted: [],
    edits: [],
  };
  const scene = planScene(place, { seed: request.seed, width, height });
  const background = paintScene({ ...scene, style: 'storybook' }, width, height, check);
  check();
  return replaceBackground(gradeTowards(canvas, background, 0.45), subject, background);
}
