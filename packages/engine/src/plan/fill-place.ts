import { randomOf } from '../base/random.ts';
import type { Intent } from '../read/intent.ts';
import type { Setting } from './choose-setting.ts';
import type { Frame } from './frame.ts';
import { boxOf, overlaps } from './object-box.ts';
import type { Camera, SceneObject } from './scene.ts';

/** One kind of decoration: what, how many, where its feet stand and how tall it looks. */
interface Filler {
  readonly thing: string;
  readonly count: readonly [least: number, most: number];
  /** Range of x of the centres; mirrored for fillers on 'both' edges. */
  readonly x: readonly [number, number];
  readonly edges: 'both' | 'one' | 'any';
  /** y of the feet. */
  readonly foot: readonly [number, number];
  /** Height as a share of the picture's span. */
  readonly size: readonly [number, number];
}

/**
 * Decoration of the place that nobody named: framing trees at the edges, flowers and stones at the feet. It never
 * covers a named thing: what would overlap one is left out, the others stay as they are.
 */
export function fillPlace(
  intent: Intent,
  setting: Setting,
  frame: Frame,
  camera: Camera,
  named: readonly SceneObject[],
  aspect: number,
  seed: number,
): readonly SceneObject[] {
  const named1 = named.map((object) => boxOf(object, frame, camera, aspect));
  // Small worlds (an insect, an apple on the grass) have no trees at arm's length.
  const macro = camera.eye < 0.35;
  const firstSide = randomOf(seed, 'filler', 'side') < 0.5 ? -1 : 1;
  const span = Math.min(1, Math.sqrt(aspect));
  const fillers: SceneObject[] = [];
  for (const filler of chooseFillers(setting, frame, macro, seed)) {
    // Where one plant covers the place, no other stands in front of it.
    if (intent.things.some((mention) => mention.spread) && filler.thing !== 'grass-tuft') continue;
    // One palm is one palm: what was counted is not added to.
    if (intent.things.some((mention) => mention.thing === filler.thing)) continue;
    if (intent.excluded.some((excluded) => excluded === filler.thing || isKind(filler.thing, excluded)))
      continue;
    const count = between(filler.count, randomOf(seed, filler.thing, filler.edges, 'count'), true);
    for (let copy = 0; copy < count; copy++) {
      const id = `filler-${filler.thing}-${filler.edges}-${copy + 1}`;
      const edge =
        filler.edges === 'both'
          ? copy % 2 === 0
            ? firstSide
            : -firstSide
          : filler.edges === 'one'
            ? firstSide
            : randomOf(seed, id, 'edge') < 0.5
              ? -1
              : 1;
      const inward = between(filler.x, randomOf(seed, id, 'x'));
      const x = edge < 0 ? inward : 1 - inward;
      const foot = between(filler.foot, randomOf(seed, id, 'foot'));
      const size = between(filler.size, randomOf(seed, id, 'size')) * span;
      const depth = (camera.focal * camera.eye) / Math.max(0.012, foot - frame.horizon);
      const object: SceneObject = {
        id,
        thing: filler.thing,
        x: round(x),
        support: 'ground',
        depth: round(depth),
        height: round((size * depth) / camera.focal),
        facing: randomOf(seed, id, 'facing') < 0.5 ? 'left' : 'right',
        filler: true,
      };
      const box = boxOf(object, frame, camera, aspect);
      if (named1.some((other) => overlaps(box, other))) continue;
      fillers.push(object);
    }
  }
  return fillers;
}

function chooseFillers(setting: Setting, frame: Frame, macro: boolean, seed: number): readonly Filler[] {
  const vista = frame.kind === 'vista';
  const ground = (share: number) => frame.horizon + (1 - frame.horizon) * share;
  const near: readonly [number, number] = [ground(0.86), ground(1.06)];
  const middle: readonly [number, number] = [ground(0.18), ground(0.4)];
  const low: readonly [number, number] = [ground(0.94), ground(1.12)];
  const draw = randomOf(seed, 'filler', 'kind');
  const list: Filler[] = [];
  if (
    frame.kind === 'sky' ||
    setting.place === 'studio' ||
    setting.place === 'sky' ||
    setting.place === 'sea'
  )
    return list;
  switch (setting.place) {
    case 'mountains':
    case 'lake':
      list.push(
        { thing: 'conifer', count: [2, 4], x: [-0.01, 0.1], edges: 'one', foot: near, size: [0.55, 0.86] },
        {
          thing: 'conifer',
          count: [0, 2],
          x: [0, 0.06],
          edges: 'any',
          foot: [ground(0.7), ground(0.9)],
          size: [0.34, 0.5],
        },
        { thing: 'boulder', count: [1, 3], x: [0.02, 0.26], edges: 'any', foot: low, size: [0.05, 0.1] },
        { thing: 'grass-tuft', count: [3, 6], x: [0, 0.4], edges: 'any', foot: low, size: [0.05, 0.1] },
      );
      break;
    case 'hills':
      list.push(
        {
          thing: draw < 0.5 ? 'broadleaf' : 'birch',
          count: [1, 1],
          x: [0.02, 0.1],
          edges: 'one',
          foot: [ground(0.5), ground(0.8)],
          size: [0.5, 0.72],
        },
        {
          thing: 'bush',
          count: [1, 3],
          x: [0, 0.24],
          edges: 'any',
          foot: [ground(0.4), ground(0.8)],
          size: [0.06, 0.1],
        },
        { thing: 'wildflowers', count: [3, 7], x: [0, 0.5], edges: 'any', foot: low, size: [0.06, 0.11] },
      );
      break;
    case 'meadow':
      list.push(
        {
          thing: draw < 0.7 ? 'broadleaf' : 'birch',
          count: [1, 1],
          x: [0.02, 0.14],
          edges: 'one',
          foot: [ground(0.36), ground(0.66)],
          size: [0.46, 0.66],
        },
        {
          thing: draw < 0.4 ? 'poppy' : draw < 0.7 ? 'daisy' : 'wildflowers',
          count: [5, 10],
          x: [0, 0.5],
          edges: 'any',
          foot: low,
          size: [0.07, 0.13],
        },
        { thing: 'grass-tuft', count: [2, 5], x: [0, 0.5], edges: 'any', foot: low, size: [0.05, 0.09] },
      );
      break;
    case 'forest': {
      const tree = draw < 0.55 ? 'conifer' : draw < 0.8 ? 'broadleaf' : 'birch';
      list.push(
        {
          thing: tree,
          count: [2, 4],
          x: [-0.02, 0.1],
          edges: 'both',
          foot: [ground(0.6), ground(1)],
          size: [0.8, 1.05],
        },
        {
          thing: 'bush',
          count: [1, 3],
          x: [0, 0.2],
          edges: 'any',
          foot: [ground(0.7), ground(1)],
          size: [0.07, 0.12],
        },
        { thing: 'grass-tuft', count: [2, 5], x: [0, 0.5], edges: 'any', foot: low, size: [0.05, 0.09] },
        {
          thing: 'mushroom',
          count: [0, 3],
          x: [0.04, 0.3],
          edges: 'any',
          foot: [ground(0.92), ground(1)],
          size: [0.03, 0.05],
        },
      );
      break;
    }
    case 'beach':
      list.push(
        {
          thing: 'palm',
          count: [1, 3],
          x: [0.0, 0.14],
          edges: 'one',
          foot: [ground(0.55), ground(0.9)],
          size: [0.62, 0.9],
        },
        { thing: 'boulder', count: [0, 2], x: [0.02, 0.3], edges: 'any', foot: low, size: [0.04, 0.08] },
        {
          thing: 'spiral-shell',
          count: [0, 2],
          x: [0.1, 0.45],
          edges: 'any',
          foot: [ground(0.9), ground(0.98)],
          size: [0.025, 0.035],
        },
        { thing: 'grass-tuft', count: [1, 4], x: [0, 0.18], edges: 'one', foot: low, size: [0.06, 0.11] },
      );
      break;
    case 'desert':
      list.push(
        { thing: 'cactus', count: [1, 3], x: [0.04, 0.2], edges: 'any', foot: middle, size: [0.13, 0.26] },
        { thing: 'cactus', count: [1, 1], x: [0.0, 0.08], edges: 'one', foot: near, size: [0.4, 0.56] },
        { thing: 'boulder', count: [1, 3], x: [0.02, 0.4], edges: 'any', foot: low, size: [0.04, 0.09] },
      );
      break;
    case 'snow':
      list.push(
        {
          thing: 'conifer',
          count: [2, 4],
          x: [-0.01, 0.1],
          edges: 'both',
          foot: [ground(0.5), ground(1)],
          size: [0.5, 0.84],
        },
        { thing: 'boulder', count: [0, 2], x: [0.02, 0.3], edges: 'any', foot: low, size: [0.05, 0.08] },
      );
      break;
    case 'city':
      list.push({
        thing: 'street-lamp',
        count: [2, 2],
        x: [0.06, 0.13],
        edges: 'both',
        foot: [ground(0.28), ground(0.28)],
        size: [0.36, 0.36],
      });
      break;
  }
  const growing =
    setting.season === 'winter'
      ? list.filter((filler) => !/mushroom|flower|poppy|daisy|grass/.test(filler.thing))
      : list;
  const fitting = macro
    ? growing.filter((filler) => filler.foot === low || filler.thing === 'mushroom')
    : growing;
  const bare = setting.world ? fitting.filter((filler) => filler.thing === 'boulder') : fitting;
  return vista || frame.kind === 'ground' ? bare : [];
}

/** "no trees" rules out every kind of tree, "no flowers" every kind of flower. */
function isKind(thing: string, excluded: string): boolean {
  const trees = ['conifer', 'broadleaf', 'birch', 'palm'];
  const blooms = ['wildflowers', 'poppy', 'daisy'];
  return (
    (trees.includes(excluded) && trees.includes(thing)) ||
    (blooms.includes(excluded) && blooms.includes(thing))
  );
}

function between([low, high]: readonly [number, number], share: number, whole = false): number {
  return whole ? Math.floor(low + share * (high - low + 0.999)) : low + share * (high - low);
}

function round(value: number): number {
  return Math.round(value * 100_000) / 100_000;
}
