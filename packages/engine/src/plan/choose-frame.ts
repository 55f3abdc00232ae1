import { randomOf } from '../base/random.ts';
import type { Frame } from './frame.ts';
import type { FrameDefinition, Layout, Subject } from './frame-definition.ts';
import { FRAMES } from './frame-registry.ts';

/** The frame that suits best. */
export function chooseFrame(subject: Subject): FrameDefinition {
  let best: FrameDefinition | undefined;
  let most = 0;
  for (const frame of FRAMES) {
    const suits = frame.suits(subject);
    if (suits <= most) continue;
    best = frame;
    most = suits;
  }
  if (!best) throw new Error('no frame suits');
  return best;
}

/** Of the ways to compose a frame, the seed's first choice and those after it. */
export function layoutsFor(
  { name, layouts }: FrameDefinition,
  { intent, main }: Subject,
  seed: number,
): readonly Layout[] {
  const first = Math.floor(
    randomOf(seed, name, main?.mention.thing ?? intent.prompt, 'layout') * layouts.length,
  );
  return layouts.map((_, index) => layouts[(first + index) % layouts.length] as Layout);
}

/** Eyes before things larger than this (metres) stay near a person's height. */
const LARGE = 2.2;

/** What "tiny" and "giant" make of the subject's share. */
const SIZES = { tiny: 0.6, small: 0.82, big: 1.1, giant: 1.2 };

/** Resolves a layout for this subject and this shape of picture. */
export function composeFrame(
  definition: FrameDefinition,
  layout: Layout,
  subject: Subject,
  aspect: number,
  seed: number,
): Frame {
  const wander = (purpose: string, span: number) =>
    (randomOf(seed, definition.name, purpose) - 0.5) * 2 * span;
  const { main, place } = subject;
  const [least, most] = definition.share;
  const size = main?.mention.size === undefined ? 1 : SIZES[main.mention.size];
  const wanted = (least + (most - least) * layout.share) * size;
  const share = Math.min(most, Math.max(least, wanted + wander('share', (most - least) * 0.1)));
  // Upright pictures have their weight below the middle, and room above.
  const foot = layout.foot - Math.max(0, 1 - aspect) * 0.1 + wander('foot', 0.012);
  const [highest, lowest] = definition.horizon;
  const side = pushedSide(layout.side, subject);
  const x = 0.5 + side * (aspect < 0.8 ? 0.06 : 0.14) + wander('x', 0.02);
  if (definition.isView || !main) {
    const vista = (place.horizon?.vista ?? 0.57) + (aspect < 0.8 ? 0.04 : 0) - (subject.isField ? 0.12 : 0);
    const horizon = Math.min(lowest, Math.max(highest, vista + wander('horizon', 0.025)));
    return { kind: definition.name, horizon, foot: Math.max(foot, horizon + 0.1), share, x };
  }
  const tall = share * Math.min(1, aspect);
  // Rows behind rows are looked down on, so that each is seen.
  const crowd = subject.count > 4 ? 1.5 : 1;
  const low = subject.wishes.has('low-angle') ? 0.4 : 1;
  const eye = layout.eye * crowd * low * Math.min(1, (LARGE / main.metres) ** 0.6);
  const horizon = Math.min(
    lowest,
    Math.max(highest - (crowd > 1 ? 0.06 : 0), foot - tall * eye + wander('horizon', 0.012)),
  );
  return { kind: definition.name, horizon, foot: Math.max(foot, horizon + 0.06), share, x };
}

/** "On the left" is said, not chosen. */
function pushedSide(side: number, { main }: Subject): number {
  switch (main?.mention.side) {
    case 'left':
      return -1.6;
    case 'right':
      return 1.6;
    case 'centre':
      return 0;
    default:
      return side;
  }
}
