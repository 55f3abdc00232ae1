import type { HeroArt, HeroOptions } from '../hero.ts';
import type { Pose } from '../pose.ts';
import { drawFrontSitting } from './quadruped/draw-front-sitting.ts';
import { drawSideView } from './quadruped/draw-side-view.ts';
import type { Species } from './quadruped/species.ts';
import { tonesOf } from './quadruped/tones.ts';
import { youngOf } from './quadruped/young-of.ts';
import { Sketch } from './sketch.ts';

/**
 * A four-legged animal in a pose. Form 0 is the side view looking right; form 1 looks at the viewer: one with paws
 * sits, one with hooves turns its head.
 */
export function drawQuadruped(grown: Species, options: HeroOptions): HeroArt {
  const species = options.age === 'young' ? youngOf(grown) : grown;
  const tones = tonesOf(species.coat, options);
  const sketch = new Sketch();
  const towards = options.form % 2 === 1;
  const pose: Pose = options.pose ?? 'standing';
  const frontal =
    towards && species.face !== undefined && !species.profile && (options.pose ?? 'sitting') === 'sitting';
  const drawn = frontal
    ? drawFrontSitting(sketch, species, tones, options.random)
    : drawSideView(sketch, species, pose, tones, options.random, towards);
  const { body, x, y, width, height } = sketch.finish();
  const move = ([px, py]: readonly [number, number]): readonly [number, number] => [px - x, py - y];
  return {
    width,
    height,
    body: `<g transform="translate(${round(-x)} ${round(-y)})">${body}</g>`,
    foot: Math.min(height, -y),
    anchors: {
      head: { x: drawn.head.x - x, y: drawn.head.y - y, radius: drawn.head.radius },
      eyes: [move(drawn.eyes[0]), move(drawn.eyes[1])],
      grips: [move(drawn.mouth), ...drawn.paws.map(move)],
      seat: move(drawn.seat),
      tops: [{ x1: drawn.back.x1 - x, x2: drawn.back.x2 - x, y: drawn.back.y - y }],
    },
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
