import { draughtOf } from '../../objects/compound-things.ts';
import { type MeasuredThing, measureThing } from '../../objects/measure-thing.ts';
import type { Frame } from '../frame.ts';
import type { Setting } from '../setting.ts';
import { type Copy, chooseFacing, type Placed, sinksIn } from './copy.ts';
import { footOf } from './screen.ts';

/** What relations are worked out in. */
export interface Surroundings {
  readonly setting: Setting;
  readonly frame: Frame;
  readonly aspect: number;
  readonly seed: number;
}

/** A placed thing as it stands on the picture. All lengths in picture heights, x from the left edge. */
export interface Host {
  readonly placed: Placed;
  readonly measured: MeasuredThing;
  readonly facing: 'left' | 'right';
  /** As drawn whole; what lies under water counts. */
  readonly tall: number;
  readonly wide: number;
  readonly left: number;
  readonly top: number;
  readonly foot: number;
  x(share: number): number;
  y(share: number): number;
}

export function measureHost(
  placed: Placed,
  unit: number,
  { setting, frame, aspect, seed }: Surroundings,
): Host {
  const facing = chooseFacing(placed, seed);
  const measured = measureCopy(placed, facing, setting, seed);
  const tall = placed.height * unit * placed.scale;
  const wide = tall * measured.aspect;
  const isSunk = placed.support === 'water' && placed.y === undefined && sinksIn(placed.mention.thing);
  const foot = footOf(placed, frame);
  const top =
    placed.y === undefined
      ? foot - tall * (isSunk ? 1 - draughtOf(placed.mention.thing) : measured.base)
      : placed.y - tall / 2;
  const left = placed.x * aspect - wide / 2;
  return {
    placed,
    measured,
    facing,
    tall,
    wide,
    left,
    top,
    foot,
    x: (share) => left + wide * share,
    y: (share) => top + tall * share,
  };
}

/** A copy exactly as it is going to be drawn. */
export function measureCopy(
  copy: Copy,
  facing: 'left' | 'right',
  { season }: Pick<Setting, 'season'>,
  seed: number,
): MeasuredThing {
  return measureThing(copy.mention.thing, { ...copy.look, season, facing, variant: `${seed}:${copy.id}` });
}
