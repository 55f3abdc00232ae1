import type { Raster } from '../base/raster.ts';
import type { DrawEvent, DrawRequest } from '../engine.ts';
import { thingAspect } from '../objects/render-thing.ts';
import { findThingByKey } from '../objects/things.ts';
import { paintScene } from '../paint-scene.ts';
import { planScene } from '../plan/plan-scene.ts';
import type { Intent } from '../read/intent.ts';
import { applyStyle, isStyle } from '../style/apply-style.ts';
import { adjustPicture } from './adjust-picture.ts';
import { blurBackground, removeBackground, replaceBackground } from './change-background.ts';
import { hasCloseUp } from './close-ups/draw-close-up.ts';
import { describeSubject, type Subject } from './describe-subject.ts';
import { drawBorder } from './draw-border.ts';
import { boxOf, findSubject, type SubjectMask } from './find-subject.ts';
import { findYardstick } from './find-yardstick.ts';
import { renderWindow } from './fit-canvas.ts';
import { type Insertion, insertObject } from './insert-object.ts';
import { measurePhoto, type PhotoLook } from './measure-photo.ts';
import { narrateInsertion, narrateStep, narrateSubject, type Told } from './narrate-edit.ts';
import { placeObject } from './place-object.ts';
import type { EditStep, Impossible } from './plan-edit.ts';
import { cutPlane, WHOLE, type Window } from './plane.ts';
import { resizeRaster } from './resize-raster.ts';
import { findMissingLetters, writeText } from './write-text.ts';

export interface Surroundings {
  readonly request: DrawRequest;
  readonly intent: Intent;
  /** How many pixels of the canvas one pixel of the reference became. */
  readonly enlarged: number;
  readonly emit: (event: DrawEvent) => void;
  readonly check: () => void;
}

/** The reference at the output's pixels, and what is known of it. */
export interface Fitted {
  readonly canvas: Raster;
  /** The subject as found in the whole reference; undefined: not looked for yet. */
  readonly found: SubjectMask | undefined;
  /** The part of the reference that the canvas shows. */
  readonly window: Window;
}

export interface Outcome {
  readonly canvas: Raster;
  /** Number of steps that changed the picture. */
  readonly done: number;
  readonly undone: readonly Impossible[];
}

/** What was seen in the photo; looked at once, before the first step that needs it. */
interface Seen {
  readonly found: SubjectMask;
  readonly subject: Subject;
  readonly look: PhotoLook;
}

/** Carries out the steps in order. The canvas is changed in place or replaced. */
export async function carryOutSteps(
  fitted: Fitted,
  steps: readonly EditStep[],
  surroundings: Surroundings,
): Promise<Outcome> {
  const { emit, check, request } = surroundings;
  const tell = (told: Told): void => emit({ type: 'thought', ...told });
  const undone: Impossible[] = [];
  let canvas = fitted.canvas;
  let done = 0;
  let added = 0;
  let seen: Seen | undefined;
  const lookAt = async (): Promise<Seen> => {
    if (seen === undefined) {
      seen = await lookAtPhoto(canvas, fitted, surroundings);
      tell(narrateSubject(seen.subject, seen.look));
    }
    return seen;
  };
  for (const step of steps) {
    check();
    switch (step.kind) {
      case 'insert': {
        const { found, look } = await lookAt();
        const count = Math.min(step.mention.count, 12);
        for (let copy = 0; copy < count; copy++) {
          let subject = (await lookAt()).subject;
          let insertion = planInsertion(canvas, subject, step, added, surroundings.intent.prompt);
          if (insertion.placement.headroom > 0) {
            const window = { ...WHOLE, y: -insertion.placement.headroom / canvas.height };
            canvas = await renderWindow(canvas, window, canvas.width, canvas.height);
            subject = await describeSubject(found, window, canvas);
            seen = { found: shiftFound(found, window), subject, look };
            insertion = planInsertion(canvas, subject, step, added, surroundings.intent.prompt);
          }
          if (copy === 0) tell(narrateInsertion(step, insertion.placement, subject));
          await insertObject(canvas, subject, look, insertion, request.seed, check);
          added++;
        }
        done++;
        break;
      }
      case 'adjust':
        tell(narrateStep(step));
        canvas = await adjustPicture(canvas, step.adjustment);
        done++;
        break;
      case 'background': {
        const { subject } = await lookAt();
        if (subject.kind === 'none' || subject.confidence < 0.5) {
          undone.push({
            words: step.words,
            reason:
              'needs a subject that stands out clearly, and I cannot tell it from its background well enough here',
          });
          break;
        }
        tell(narrateStep(step));
        canvas = await changeBackground(canvas, subject, step.to, surroundings);
        done++;
        break;
      }
      case 'write': {
        const missing = findMissingLetters(step.text);
        if (missing.length > 0) {
          undone.push({
            words: `“${step.text}”`,
            reason: `has letters that my font cannot write (${missing.slice(0, 5).join(' ')})`,
          });
          break;
        }
        tell(narrateStep(step));
        writeText(canvas, step);
        done++;
        break;
      }
      case 'border':
        tell(narrateStep(step));
        canvas = await drawBorder(canvas, step.colour);
        done++;
        break;
      case 'style':
        if (!isStyle(step.style) || step.style === 'storybook') {
          undone.push({ words: step.words, reason: 'is a style that I cannot give to a picture' });
          break;
        }
        tell(narrateStep(step));
        canvas = applyStyle(canvas, step.style, request.seed);
        done++;
        break;
    }
  }
  return { canvas, done, undone };
}

async function lookAtPhoto(canvas: Raster, fitted: Fitted, { check, enlarged }: Surroundings): Promise<Seen> {
  const found =
    fitted.found === undefined ? await findSubject(canvas, check) : shiftFound(fitted.found, fitted.window);
  check();
  const subject = await describeSubject(found, WHOLE, canvas);
  check();
  const scale = Math.min(1, 512 / Math.max(canvas.width, canvas.height));
  const small = await resizeRaster(
    canvas,
    Math.max(8, Math.round(canvas.width * scale)),
    Math.max(8, Math.round(canvas.height * scale)),
  );
  return { found, subject, look: measurePhoto(small, subject.matte, subject.box, Math.max(1, enlarged)) };
}

/** The mask as it lies after the canvas was moved to a window of itself. */
function shiftFound(found: SubjectMask, window: Window): SubjectMask {
  const { mask } = found;
  const moved = cutPlane(mask, window, mask.width, mask.height);
  const box = boxOf(moved);
  return box === undefined
    ? { ...found, kind: 'none', confidence: 0, mask: moved }
    : { ...found, mask: moved, box };
}

function planInsertion(
  canvas: Raster,
  subject: Subject,
  step: Extract<EditStep, { kind: 'insert' }>,
  order: number,
  prompt: string,
): Insertion {
  const { mention } = step;
  const thing = findThingByKey(mention.thing);
  const factor = mention.size === undefined ? 1 : SIZE_FACTORS[mention.size];
  const yardstick = findYardstick(subject, `${step.words} ${prompt}`, canvas.height);
  const shape = {
    height: (thing?.height ?? 0.5) * factor,
    aspect: thingAspect(mention.thing),
    support: thing?.support ?? 'ground',
    hasCloseUp: hasCloseUp(mention.thing),
  };
  return {
    thing: mention.thing,
    placement: placeObject(subject, shape, step.where, canvas, yardstick, order),
    metrePx: yardstick,
    copy: order,
    ...(mention.colour === undefined ? {} : { colour: mention.colour }),
  };
}

const SIZE_FACTORS = { tiny: 0.4, small: 0.65, big: 1.4, giant: 2.2 } as const;

async function changeBackground(
  canvas: Raster,
  subject: Subject,
  to: Extract<EditStep, { kind: 'background' }>['to'],
  { request, intent, check }: Surroundings,
): Promise<Raster> {
  if (to === 'blur') return blurBackground(canvas, subject);
  if (to === 'remove') return removeBackground(canvas, subject);
  const { width, height } = canvas;
  const empty: Intent = {
    ...intent,
    kind: 'create',
    place: { value: to, words: to },
    things: [],
    quoted: [],
    edits: [],
  };
  const scene = planScene(empty, { seed: request.seed, width, height });
  const background = paintScene(scene, width, height, check);
  return replaceBackground(canvas, subject, background);
}
