import { randomOf } from '../base/random.ts';
import { draughtOf } from '../objects/compound-things.ts';
import type { Intent } from '../read/intent.ts';
import { placeNamed } from './find-place.ts';
import type { Frame } from './frame.ts';
import { attach, isAttached } from './layout/attach.ts';
import { chooseFacing, listCopies, type Placed, realHeightOf, sinksIn } from './layout/copy.ts';
import { placeFlying } from './layout/place-flying.ts';
import { placeRow } from './layout/place-row.ts';
import { WIDEST } from './layout/screen.ts';
import { MOST_COVERED, separate } from './layout/separate.ts';
import { rowWidth, splitRows } from './layout/split-rows.ts';
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
  const copies = listCopies(intent, setting, seed);
  const main = copies.find((copy) => copy.support !== 'air') ?? copies[0];
  if (!main) {
    return { camera: { eye: placeNamed(setting.place).eye ?? 1.7, focal: FOCAL }, objects: [] };
  }
  const shortEdge = Math.min(1, aspect);
  const free = copies.filter((copy) => !isAttached(copy, copies));
  const standing = free.filter((copy) => copy.support !== 'air');
  const flying = free.filter((copy) => copy.support === 'air');
  const rows = splitRows(standing, frame, aspect, seed);
  // Height of the main subject: its larger side has the wanted share of the short edge, and every row fits the width.
  // A wide picture has room for a wide subject.
  const larger = Math.max(1, (main.aspect * 0.82) / Math.max(1, Math.min(1.5, aspect * 0.75)));
  const crowd = Math.max(0.62, 1 - 0.06 * (standing.length - 1));
  let unit = (frame.share * shortEdge * crowd) / (larger * main.height);
  for (const row of rows) {
    const width = rowWidth(row.copies) * row.scale;
    if (width * unit > WIDEST * aspect) unit = (WIDEST * aspect) / width;
  }
  rows.forEach((row, number) => {
    const behind = rows[number + 1];
    if (!behind || behind.foot !== undefined) return;
    // A row may hide no more than the feet of the one behind it.
    const step = (frame.foot - frame.horizon) * (row.scale - behind.scale);
    const tallest = Math.max(...row.copies.map((copy) => copy.height)) * row.scale;
    if (tallest * unit > step * 1.9) unit = (step * 1.9) / tallest;
  });
  for (const copy of copies) {
    // Several that stand before, behind or under another thing need their row's width too.
    if (
      free.includes(copy) ||
      copy.copy > 0 ||
      !/in-front-of|behind|under/.test(copy.mention.relation?.kind ?? '')
    )
      continue;
    const width = copy.mention.count * copy.aspect * copy.height * 1.1;
    if (width * unit > WIDEST * aspect) unit = (WIDEST * aspect) / width;
  }
  for (const copy of free) {
    if (copy.height * unit > 0.8 * frame.foot) unit = (0.8 * frame.foot) / copy.height;
    if (copy.aspect * copy.height * unit > 0.92 * aspect)
      unit = (0.92 * aspect) / (copy.aspect * copy.height);
  }
  let placed: Placed[] = [];
  for (let attempt = 0; attempt < 8; attempt++) {
    placed = [];
    for (const row of rows) placeRow(row, rows.length > 1, unit, frame, aspect, seed, placed);
    placeFlying(flying, unit, frame, aspect, seed, placed);
    if (separate(placed, unit, frame, aspect) <= MOST_COVERED + 0.04) break;
    // No room to stand apart: smaller things have more.
    unit *= 0.92;
  }
  const placedById = new Map(placed.map((each) => [each.id, each]));
  for (const copy of copies) {
    if (placedById.has(copy.id)) continue;
    const attached = attach(copy, copies, placedById, unit, frame, aspect, seed);
    placed.push(attached);
    placedById.set(attached.id, attached);
  }
  const realHeight = realHeightOf(main);
  const depth = (FOCAL * realHeight) / (main.height * unit);
  const eye = Math.max(0.002, (realHeight * (frame.foot - frame.horizon)) / (main.height * unit));
  const camera: Camera = { eye, focal: FOCAL };
  return {
    camera,
    objects: placed
      .sort((a, b) => a.index - b.index || a.copy - b.copy)
      .map((each) => toObject(each, depth, realHeight / main.height, frame, seed)),
  };
}

function toObject(each: Placed, unitDepth: number, metres: number, frame: Frame, seed: number): SceneObject {
  // A foot of its own means another depth; the height follows, so that it looks as tall as planned.
  const depthScale =
    each.foot === undefined ? each.scale : (each.foot - frame.horizon) / (frame.foot - frame.horizon);
  const depth = unitDepth / depthScale;
  const facing = chooseFacing(each, seed);
  const isAfloat = each.support === 'water' && each.y === undefined && sinksIn(each.mention.thing);
  return {
    id: each.id,
    thing: isAfloat ? `${each.mention.thing}-afloat` : each.mention.thing,
    x: round(each.x),
    support: each.y === undefined ? each.support : 'air',
    depth: round(depth),
    height: round(
      ((each.height * metres * each.scale) / depthScale) * (isAfloat ? 1 - draughtOf(each.mention.thing) : 1),
    ),
    ...(each.y === undefined ? {} : { y: round(each.y) }),
    facing,
    ...colourOf(each, seed),
    ...(each.on ? { on: each.on } : {}),
    filler: false,
  };
}

function round(value: number): number {
  return Math.round(value * 100_000) / 100_000;
}

/** Things that come in many colours differ from copy to copy when no colour was named. */
function colourOf(each: Placed, seed: number): { readonly colour?: string } {
  if (each.mention.colour) return { colour: each.mention.colour };
  if (
    each.mention.count < 2 ||
    !/^(balloon|kite|tulip|umbrella|wrapped-gift|butterfly|tropical-fish|sailboat|cupcake|vintage-car|automobile|(person|man|woman)-(standing|walking|running))$/.test(
      each.mention.thing,
    )
  )
    return {};
  const start = Math.floor(randomOf(seed, each.mention.thing, 'colours') * VARIED_COLOURS.length);
  const colour = VARIED_COLOURS[(start + each.copy) % VARIED_COLOURS.length];
  return colour ? { colour } : {};
}

const VARIED_COLOURS = ['red', 'yellow', 'blue', 'green', 'orange', 'purple', 'pink', 'turquoise'];
