import { thingAspect } from '../objects/render-thing.ts';
import { findThingByKey } from '../objects/things.ts';
import { hasCloseUp } from './close-ups/draw-close-up.ts';
import { describeSubject } from './describe-subject.ts';
import { type EditWork, lookAtPicture, moveFound, type Seen, tell } from './edit-work.ts';
import { findYardstick } from './find-yardstick.ts';
import { renderWindow } from './fit-canvas.ts';
import { type Insertion, insertObject } from './insert-object.ts';
import { nameThing, narrateInsertion } from './narrate-edit.ts';
import { placeObject } from './place-object.ts';
import type { EditStep } from './plan-edit.ts';
import { WHOLE } from './plane.ts';
import { spreadCopies } from './spread-copies.ts';

export type InsertStep = Extract<EditStep, { readonly kind: 'insert' }>;

/** More copies than this would hide the picture. */
const MOST_COPIES = 6;
/** What is worn over the eyes rather than on top of the head. */
const EYEWEAR: readonly string[] = ['sunglasses', 'glasses', 'eyeglasses', 'goggles'];
const SIZE_FACTORS = { tiny: 0.4, small: 0.65, big: 1.4, giant: 2.2 } as const;

/** Adds things that were asked for together: what stands behind is drawn before what stands in front. */
export async function addThings(work: EditWork, steps: readonly InsertStep[]): Promise<void> {
  const { request, check } = work.surroundings;
  await lookAtPicture(work);
  await makeHeadroom(work, steps);
  const seen = await lookAtPicture(work);
  const insertions: Insertion[] = [];
  for (const step of steps) {
    for (let copy = 0; copy < Math.min(step.mention.count, MOST_COPIES); copy++) {
      const insertion = planInsertion(work, seen, step, work.added++);
      insertions.push(insertion);
      if (copy > 0) continue;
      const isAnimal = findThingByKey(step.mention.thing)?.kind === 'animal';
      tell(work, narrateInsertion(step, insertion.placement, seen.subject, isAnimal));
    }
    work.done++;
    if (step.mention.count > MOST_COPIES) {
      const reason = `are more than the picture can hold; I drew ${MOST_COPIES} of them`;
      work.undone.push({ words: nameThing(step.mention), reason });
    }
  }
  const spread = spreadCopies(insertions, seen.subject, work.canvas);
  const rank = ({ placement }: Insertion): number => (placement.layer === 'behind' ? 0 : 1);
  spread.sort((a, b) => rank(a) - rank(b) || a.placement.footY - b.placement.footY);
  for (const insertion of spread) {
    check();
    await insertObject(work.canvas, seen.subject, seen.look, insertion, request.seed, check);
  }
}

/** Moves the picture down when something on the head would stick out above it; the top is continued. */
async function makeHeadroom(work: EditWork, steps: readonly InsertStep[]): Promise<void> {
  const seen = await lookAtPicture(work);
  const { canvas } = work;
  const needed = Math.max(0, ...steps.map((step) => planInsertion(work, seen, step, 0).placement.headroom));
  if (needed === 0) return;
  const window = { ...WHOLE, y: -needed / canvas.height };
  work.canvas = await renderWindow(canvas, window, canvas.width, canvas.height);
  const found = moveFound(seen.found, window);
  work.seen = { found, subject: await describeSubject(found, WHOLE, work.canvas), look: seen.look };
}

function planInsertion(work: EditWork, { subject }: Seen, step: InsertStep, order: number): Insertion {
  const { mention } = step;
  const { canvas } = work;
  const thing = findThingByKey(mention.thing);
  const yardstick = findYardstick(subject, `${step.words} ${work.surroundings.intent.prompt}`, canvas);
  const shape = {
    height: (thing?.height ?? 0.5) * (mention.size === undefined ? 1 : SIZE_FACTORS[mention.size]),
    aspect: thingAspect(mention.thing),
    support: thing?.support ?? 'ground',
    hasCloseUp: hasCloseUp(mention.thing),
    worn: EYEWEAR.includes(mention.thing)
      ? ('eyes' as const)
      : thing?.kind === 'animal'
        ? ('sits' as const)
        : ('head' as const),
    onShoulder: /\bshoulders?\b/i.test(step.words),
  };
  return {
    thing: mention.thing,
    placement: placeObject(subject, shape, step.where, canvas, yardstick, order),
    metrePx: yardstick,
    copy: order,
    ...(mention.colour === undefined ? {} : { colour: mention.colour }),
  };
}
