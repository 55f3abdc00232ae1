import { draughtOf } from '../objects/compound-things.ts';
import { findThingByKey } from '../objects/things.ts';
import type { Intent } from '../read/intent.ts';
import { placeNamed } from './find-place.ts';
import type { Frame } from './frame.ts';
import { attach, isAttached } from './layout/attach.ts';
import { ensembleWidth, gatherBlocks, placeBlocks } from './layout/blocks.ts';
import { isWalking } from './layout/choose-look.ts';
import { type Copy, chooseFacing, listCopies, type Placed, realHeightOf, sinksIn } from './layout/copy.ts';
import type { Surroundings } from './layout/host.ts';
import { placeFlying } from './layout/place-flying.ts';
import { liftOf, screenBox, WIDEST } from './layout/screen.ts';
import { MOST_COVERED, separate } from './layout/separate.ts';
import type { Camera, SceneObject } from './scene.ts';
import type { Setting } from './setting.ts';

const FOCAL = 1.1;

/**
 * Lays the named things out and finds the camera that shows them so. Sizes on the picture come first (the main subject
 * has the frame's share of the short edge, everything fits), metres and depths follow from them.
 */
export function arrangeThings(
  intent: Intent,
  setting: Setting,
  frame: Frame,
  aspect: number,
  seed: number,
): { readonly camera: Camera; readonly objects: readonly SceneObject[] } {
  const copies = listCopies(intent, setting, aspect, seed);
  const main = copies.find((copy) => copy.support !== 'air') ?? copies[0];
  if (!main) {
    return { camera: { eye: placeNamed(setting.place).eye ?? 1.7, focal: FOCAL }, objects: [] };
  }
  const free = copies.filter((copy) => !isAttached(copy, copies));
  const standing = free.filter((copy) => copy.support !== 'air');
  const flying = free.filter((copy) => copy.support === 'air');
  const ensemble = gatherBlocks(standing, frame, seed);
  let unit = firstUnit(main, copies, free, standing.length, frame, aspect);
  const width = ensembleWidth(ensemble);
  if (width * unit > WIDEST * aspect) unit = (WIDEST * aspect) / width;
  const scene: Surroundings = { setting, frame, aspect, seed };
  let placed: Placed[] = [];
  for (let attempt = 0; attempt < 12; attempt++) {
    placed = placeBlocks(ensemble, unit, frame, aspect, seed);
    placeFlying(flying, unit, frame, aspect, seed, placed);
    const isCrowded = separate(placed, unit, frame, aspect) > MOST_COVERED + 0.04;
    const highest = attachAll(copies, placed, unit, scene);
    if (!isCrowded && highest >= HIGHEST) break;
    // No room to stand apart, or none for what is on top: smaller things have more.
    unit *= 0.92;
  }
  turnTo(placed, seed);
  // The largest thing near has its true size; what was enlarged beside it is enlarged in truth.
  const near = placed.filter((each) => each.y === undefined && each.scale > 0.5);
  const largest = near.reduce((most, each) => (realHeightOf(each) > realHeightOf(most) ? each : most), main);
  const metres = realHeightOf(largest) / largest.height;
  const depth = (FOCAL * metres) / unit;
  const eye = Math.max(0.002, (metres * (frame.foot - frame.horizon)) / unit);
  return {
    camera: { eye, focal: FOCAL },
    objects: placed
      .sort((a, b) => a.index - b.index || a.copy - b.copy)
      .map((each) => toObject(each, depth, unit, metres, frame, aspect, seed)),
  };
}

/** Nothing on top of another thing reaches higher than this. */
const HIGHEST = 0.025;

/** Adds what stands on, in or at other things; returns the y of the highest of them. */
function attachAll(
  copies: readonly Copy[],
  placed: Placed[],
  unit: number,
  surroundings: Surroundings,
): number {
  const placedById = new Map(placed.map((each) => [each.id, each]));
  let highest = 1;
  for (const copy of copies) {
    if (placedById.has(copy.id)) continue;
    const attached = attach(copy, copies, placedById, unit, surroundings);
    placed.push(attached);
    placedById.set(attached.id, attached);
    if (attached.y !== undefined)
      highest = Math.min(highest, attached.y - (attached.height * unit * attached.scale) / 2);
  }
  return highest;
}

/** Picture heights of a subject of height 1: its larger side has the wanted share of the short edge. */
function firstUnit(
  main: Copy,
  copies: readonly Copy[],
  free: readonly Copy[],
  standing: number,
  frame: Frame,
  aspect: number,
): number {
  // A wide picture has room for a wide subject, an upright one for a tall subject.
  const tallest = Math.max(1, Math.min(1.4, 0.76 / aspect));
  const widest = Math.max(1, Math.min(1.7, aspect * 0.92));
  const larger = Math.max(1 / tallest, main.aspect / widest);
  const crowd = Math.max(0.82, 1 - 0.03 * (standing - 1));
  let unit = (frame.share * Math.min(1, aspect) * crowd) / (larger * main.height);
  for (const copy of copies) {
    // Several that stand before, behind or under another thing need their row's width too.
    if (
      free.includes(copy) ||
      copy.copy > 0 ||
      !/in-front-of|behind|under|around/.test(copy.mention.relation?.kind ?? '')
    )
      continue;
    const width = copy.mention.count * copy.aspect * copy.height * 1.1;
    if (width * unit > WIDEST * aspect) unit = (WIDEST * aspect) / width;
  }
  for (const copy of free) {
    // What flies makes itself fit (`place-flying.ts`).
    if (copy.support === 'air' && copy !== main) continue;
    const most = Math.max(0.66, frame.share * 1.1);
    const tall = copy.height * (1 + (copy.spot.lift ?? 0));
    if (tall * unit > most * 1.2 * frame.foot) unit = (most * 1.2 * frame.foot) / tall;
    if (tall * unit > frame.foot - 0.05) unit = (frame.foot - 0.05) / tall;
    if (copy.aspect * copy.height * unit > 0.9 * aspect) unit = (0.9 * aspect) / (copy.aspect * copy.height);
  }
  return unit;
}

/** Who looks at something faces it. */
function turnTo(placed: readonly Placed[], seed: number): void {
  for (const each of placed) {
    const relation = each.mention.relation;
    if (relation?.kind !== 'looking-at') continue;
    const seen = placed.find((other) => other.index === relation.other);
    if (seen) each.facing = seen.x > each.x ? 'right' : 'left';
  }
  // Who walks with somebody goes the same way.
  const walker = placed.find(
    ({ mention }) => findThingByKey(mention.thing)?.kind === 'person' && isWalking(mention),
  );
  if (walker === undefined) return;
  const facing = chooseFacing(walker, seed);
  for (const each of placed) if (each === walker || each.look.pose === 'walking') each.facing = facing;
}

function toObject(
  each: Placed,
  unitDepth: number,
  unit: number,
  metres: number,
  frame: Frame,
  aspect: number,
  seed: number,
): SceneObject {
  // A foot of its own means another depth; the height follows, so that it looks as tall as planned.
  const depthScale =
    each.foot === undefined ? each.scale : (each.foot - frame.horizon) / (frame.foot - frame.horizon);
  const depth = unitDepth / depthScale;
  const isAfloat = each.support === 'water' && each.y === undefined && sinksIn(each.mention.thing);
  const lifted =
    each.y === undefined && liftOf(each, unit) > 0 ? screenBox(each, unit, frame, aspect) : undefined;
  const y = lifted ? (lifted.top + lifted.bottom) / 2 : each.y;
  const {
    variant: _variant,
    season: _season,
    facing: _facing,
    lit: _lit,
    isOpened: _opened,
    ...look
  } = each.look;
  return {
    id: each.id,
    thing: isAfloat ? `${each.mention.thing}-afloat` : each.mention.thing,
    x: round(each.x),
    support: y === undefined ? each.support : 'air',
    depth: round(depth),
    height: round(
      ((each.height * metres * each.scale) / depthScale) * (isAfloat ? 1 - draughtOf(each.mention.thing) : 1),
    ),
    ...(y === undefined ? {} : { y: round(y) }),
    facing: chooseFacing(each, seed),
    ...look,
    ...(each.on ? { on: each.on } : {}),
    ...(each.inside ? { inside: each.inside } : {}),
    ...(each.turn ? { turn: Math.round(each.turn) } : {}),
    filler: false,
  };
}

function round(value: number): number {
  return Math.round(value * 100_000) / 100_000;
}
