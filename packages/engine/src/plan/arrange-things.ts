import { randomOf } from '../base/random.ts';
import { tabulatedAspect } from '../objects/tabulated-aspect.ts';
import { findThingByKey } from '../objects/things.ts';
import type { Intent, ThingMention } from '../read/intent.ts';
import type { Camera } from './camera.ts';
import type { Setting } from './choose-setting.ts';
import type { Frame } from './frame.ts';
import type { SceneObject } from './scene.ts';

/**
 * One copy of a named thing while it is laid out. Lengths are picture heights for a main subject of height 1, until
 * `fit` is known.
 */
interface Copy {
  readonly id: string;
  readonly mention: ThingMention;
  readonly index: number;
  readonly copy: number;
  /** Height relative to the main subject, real sizes compressed. */
  readonly height: number;
  /** width / height */
  readonly aspect: number;
  readonly support: SceneObject['support'];
}

interface Placed extends Copy {
  x: number;
  /** 1 in the front row, smaller further back: depth is divided by it. */
  scale: number;
  y?: number;
  on?: string;
  /** y of the feet when they do not follow from `scale` (boats beyond the shore that stand on water far out). */
  foot?: number;
}

const FOCAL = 1.1;
const WIDEST = 0.88;
/** Each row behind looks this much smaller. */
const ROW_STEP = 0.7;
/** Things of the distance look this much smaller. */
const FAR_SCALE = 0.34;

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
    return { camera: { eye: vistaEye(setting), focal: FOCAL }, objects: [] };
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
  return {
    id: each.id,
    thing: each.mention.thing,
    x: round(each.x),
    support: each.y === undefined ? each.support : 'air',
    depth: round(depth),
    height: round((each.height * metres * each.scale) / depthScale),
    ...(each.y === undefined ? {} : { y: round(each.y) }),
    facing,
    ...colourOf(each, seed),
    ...(each.on ? { on: each.on } : {}),
    filler: false,
  };
}

function chooseFacing(each: Placed, seed: number): SceneObject['facing'] {
  const side = each.x - 0.5;
  // Towards the middle of the picture when off it; copies vary.
  if (Math.abs(side) > 0.12) {
    const inward = side < 0 ? 'right' : 'left';
    return randomOf(seed, each.id, 'facing') < 0.8 ? inward : inward === 'right' ? 'left' : 'right';
  }
  return randomOf(seed, each.id, 'facing') < 0.5 ? 'left' : 'right';
}

function listCopies(intent: Intent, setting: Setting, seed: number): Copy[] {
  const mainMention = intent.things[0];
  if (!mainMention) return [];
  const mainMetres = metresOf(mainMention);
  const copies: Copy[] = [];
  const seen = new Map<string, number>();
  intent.things.forEach((mention, index) => {
    const largest = findThingByKey(mention.thing)?.kind === 'plant' ? 3 : 2.3;
    const relative = Math.min(largest, Math.max(0.26, (metresOf(mention) / mainMetres) ** 0.5));
    for (let copy = 0; copy < mention.count; copy++) {
      const number = (seen.get(mention.thing) ?? 0) + 1;
      seen.set(mention.thing, number);
      const id = `${mention.thing}-${number}`;
      const vary = mention.count > 1 ? 1 + (randomOf(seed, id, 'height') - 0.5) * 0.12 : 1;
      copies.push({
        id,
        mention,
        index,
        copy,
        height: relative * sizeFactor(mention) * vary,
        aspect: tabulatedAspect(mention.thing),
        support: supportOf(mention, setting),
      });
    }
  });
  return copies;
}

const SIZE_FACTORS = { tiny: 0.5, small: 0.74, big: 1.25, giant: 1.7 };

function sizeFactor(mention: ThingMention): number {
  return mention.size ? SIZE_FACTORS[mention.size] : 1;
}

function metresOf(mention: ThingMention): number {
  return findThingByKey(mention.thing)?.height ?? 1;
}

function realHeightOf(copy: Copy): number {
  return metresOf(copy.mention) * sizeFactor(copy.mention);
}

function supportOf(mention: ThingMention, setting: Setting): SceneObject['support'] {
  const other = mention.relation?.other;
  if (other === 'sky') return 'air';
  if (mention.relation?.kind === 'above' && (other === 'water' || other === 'ground')) return 'air';
  const home = findThingByKey(mention.thing)?.support ?? 'ground';
  if (setting.place === 'studio')
    return home === 'air' && mention.relation === undefined && !isTableThing(mention) ? 'air' : 'ground';
  if (other === 'water' && setting.water) return 'water';
  if (other === 'ground') return 'ground';
  return home === 'water' && !setting.water ? 'ground' : home;
}

function isTableThing(mention: ThingMention): boolean {
  return metresOf(mention) < 0.6 && !/balloon|butterfly|bee|bird/.test(mention.thing);
}

/** A thing whose place follows from another thing rather than from the row. */
function isAttached(copy: Copy, copies: readonly Copy[]): boolean {
  const relation = copy.mention.relation;
  if (!relation || typeof relation.other !== 'number') return false;
  const host = copies.find((each) => each.index === relation.other);
  if (!host || host === copy || host.index === copy.index) return false;
  return (
    ['on', 'in', 'under', 'above', 'behind', 'in-front-of'].includes(relation.kind) && !isCyclic(copy, copies)
  );
}

function isCyclic(copy: Copy, copies: readonly Copy[]): boolean {
  let current: number | undefined = copy.index;
  for (let step = 0; step < 12; step++) {
    const mention: ThingMention | undefined = copies.find((each) => each.index === current)?.mention;
    const other = mention?.relation?.other;
    if (typeof other !== 'number') return false;
    if (other === copy.index) return true;
    current = other;
  }
  return true;
}

interface Row {
  readonly copies: Copy[];
  readonly scale: number;
  readonly number: number;
  readonly foot?: number;
}

/** Up to five stand in one row; more go into rows behind it, as many as suit the shape of the picture. */
function splitRows(copies: readonly Copy[], frame: Frame, aspect: number, seed: number): Row[] {
  const far = copies.filter((copy) => copy.mention.relation?.other === 'distance' && copy.index > 0);
  const isMixed =
    copies.some((copy) => copy.support === 'water') && copies.some((copy) => copy.support === 'ground');
  // Where land lies before the water, boats float beyond it.
  const beyond = isMixed ? copies.filter((copy) => copy.support === 'water' && !far.includes(copy)) : [];
  const near = copies.filter((copy) => !far.includes(copy) && !beyond.includes(copy));
  const perRow = near.length <= 5 ? 5 : Math.max(2, Math.round(Math.sqrt(near.length * aspect * 1.6)));
  const rowCount = Math.min(5, Math.ceil(near.length / perRow));
  const rows: Row[] = Array.from({ length: rowCount }, (_, number) => ({
    copies: [],
    scale: ROW_STEP ** number,
    number,
  }));
  const heights = near.map((copy) => copy.height).sort((a, b) => a - b);
  const usual = heights[Math.floor(heights.length / 2)] ?? 1;
  let dealt = 0;
  for (const copy of orderCopies(near, seed)) {
    // What towers over the others stands behind them; the others are dealt in turn, so each row shows every kind.
    const towers = rowCount > 1 && copy.height > usual * 1.6;
    const row = towers ? rows.at(-1) : rows[dealt % rowCount];
    if (!towers) dealt += 1;
    row?.copies.push(copy);
  }
  if (far.length > 0) rows.push({ copies: orderCopies(far, seed), scale: FAR_SCALE, number: rows.length });
  if (beyond.length > 0) {
    rows.push({
      copies: orderCopies(beyond, seed),
      scale: FAR_SCALE,
      number: rows.length,
      foot: frame.horizon + 0.05,
    });
  }
  return rows.filter((row) => row.copies.length > 0);
}

/** From left to right: wanted sides first, the main thing towards the middle, copies of one kind together. */
function orderCopies(copies: readonly Copy[], seed: number): Copy[] {
  const mainIndex = Math.min(...copies.map((copy) => copy.index));
  const position = new Map<number, number>();
  const indexes = [...new Set(copies.map((copy) => copy.index))];
  let alternate = randomOf(seed, 'layout', 'first-side') < 0.5 ? -1 : 1;
  let reach = 1;
  for (const index of indexes) {
    const mention = copies.find((copy) => copy.index === index)?.mention;
    if (mention?.side === 'left') position.set(index, -50 + index);
    else if (mention?.side === 'right') position.set(index, 50 + index);
    else if (index === mainIndex || mention?.side === 'centre') position.set(index, 0);
    else {
      position.set(index, alternate * reach);
      if (alternate > 0 === reach > 0) reach += 0.5;
      alternate = -alternate;
    }
  }
  for (const index of indexes) {
    const relation = copies.find((copy) => copy.index === index)?.mention.relation;
    if (!relation || typeof relation.other !== 'number') continue;
    const other = position.get(relation.other);
    if (other === undefined) continue;
    if (relation.kind === 'left-of') position.set(index, other - 0.1);
    if (relation.kind === 'right-of') position.set(index, other + 0.1);
  }
  return [...copies].sort(
    (a, b) =>
      (position.get(a.index) ?? 0) - (position.get(b.index) ?? 0) || a.index - b.index || a.copy - b.copy,
  );
}

/** A gap of this share of the two neighbours' widths keeps copies countable. */
const GAP = 0.14;

function rowWidth(copies: readonly Copy[]): number {
  const widths = copies.map((copy) => copy.aspect * copy.height);
  return widths.reduce((sum, width) => sum + width, 0) + GAP * (copies.length - 1) * Math.max(...widths);
}

function placeRow(
  row: Row,
  crowded: boolean,
  unit: number,
  frame: Frame,
  aspect: number,
  seed: number,
  placed: Placed[],
): void {
  const widths = row.copies.map((copy) => copy.aspect * copy.height * unit * row.scale);
  const total = widths.reduce((sum, width) => sum + width, 0);
  const room = WIDEST * aspect - total;
  const single = row.copies.length === 1;
  const isCrowd = row.copies.length > 2 && row.scale !== FAR_SCALE && crowded;
  const gap = single
    ? 0
    : Math.max(
        0,
        Math.min(
          room / (row.copies.length - 1),
          isCrowd ? aspect : aspect * 0.09,
          Math.max(...widths) * (isCrowd ? 1 : 0.5),
        ),
      );
  const span = total + gap * (row.copies.length - 1);
  const slack = Math.max(0, aspect * 0.96 - span);
  let shift = rowShift(row, frame, seed);
  shift = Math.max(-0.5, Math.min(0.5, shift));
  // Rows stand in each other's gaps.
  const slot = row.copies.length > 1 ? span / row.copies.length : 0;
  const stagger = row.number === 0 || row.scale === FAR_SCALE ? 0 : (row.number % 2 === 0 ? 0 : 0.45) * slot;
  let left = (aspect - span) / 2 + Math.max(-slack / 2, Math.min(slack / 2, (shift * slack) / 1.1 + stagger));
  row.copies.forEach((copy, position) => {
    const width = widths[position] ?? 0;
    const wander = single ? 0 : (randomOf(seed, copy.id, 'x') - 0.5) * gap * 0.5;
    const x = (left + width / 2 + wander) / aspect;
    const depthWander = row.copies.length > 1 ? 1 + (randomOf(seed, copy.id, 'depth') - 0.5) * 0.16 : 1;
    placed.push({
      ...copy,
      x: clampX(x, width, aspect),
      scale: row.scale * Math.min(1.04, depthWander),
      ...(row.foot === undefined ? {} : { foot: row.foot + (randomOf(seed, copy.id, 'foot') - 0.5) * 0.02 }),
    });
    left += width + gap;
  });
}

/** -0.5 (far left) .. 0.5 (far right) of the room that the row leaves. */
function rowShift(row: Row, frame: Frame, seed: number): number {
  const sides = new Set(row.copies.map((copy) => copy.mention.side));
  if (sides.size === 1 && sides.has('left')) return -0.36;
  if (sides.size === 1 && sides.has('right')) return 0.36;
  if (sides.size === 1 && sides.has('centre')) return 0;
  if (frame.kind === 'table') return (randomOf(seed, 'layout', 'table') - 0.5) * 0.12;
  const choice = randomOf(seed, 'layout', 'row', row.number);
  if (row.copies.length === 1) return choice < 0.36 ? -0.2 : choice < 0.72 ? 0.2 : 0;
  return (choice - 0.5) * 0.4;
}

function placeFlying(
  copies: readonly Copy[],
  unit: number,
  frame: Frame,
  aspect: number,
  seed: number,
  placed: Placed[],
): void {
  if (copies.length === 0) return;
  const ordered = orderCopies(copies, seed);
  const top = 0.1;
  const bottom = Math.max(top + 0.1, frame.kind === 'sky' ? 0.78 : frame.horizon - 0.08);
  const count = ordered.length;
  // A loose grid keeps a flock countable: as many rows as fit the shape of the sky.
  const rows =
    count <= 3 ? 1 : Math.max(1, Math.min(4, Math.round(Math.sqrt((count * (bottom - top)) / aspect))));
  const columns = Math.ceil(count / rows);
  ordered.forEach((copy, position) => {
    const cellWide = aspect / columns;
    const cellTall = (bottom - top) / rows;
    const fit =
      count === 1
        ? 1
        : Math.min(
            1,
            (cellTall * (rows === 1 ? 1 : 0.95)) / (copy.height * unit),
            (cellWide * 0.92) / (copy.height * unit * copy.aspect),
          );
    const tall = copy.height * unit * fit;
    const wide = tall * copy.aspect;
    const row = position % rows;
    const column = Math.floor(position / rows);
    const inRow = rows === 1 ? 0 : row % 2 === 0 ? -0.18 : 0.18;
    const wander = (purpose: string) => randomOf(seed, copy.id, purpose) - 0.5;
    const x =
      count === 1
        ? soloX(copy, seed)
        : (column + 0.5 + inRow + wander('x') * 0.5 * Math.max(0, 1 - wide / cellWide)) / columns;
    const y =
      count === 1
        ? top + tall / 2 + 0.42 * Math.max(0, bottom - top - tall)
        : top + (row + 0.5) * cellTall + wander('y') * Math.max(0.3 * tall, cellTall - tall) * 0.8;
    placed.push({
      ...copy,
      x: clampX(x, wide, aspect),
      y: Math.min(0.97 - tall / 2, Math.max(0.03 + tall / 2, y)),
      scale: fit,
    });
  });
}

/** No more of a thing than this may be covered by another: counts stay countable. */
const MOST_COVERED = 0.16;

/**
 * Moves things sideways, front ones first, until none covers much of another; returns the largest share that stays
 * covered. Small crowds only: a mass is a mass.
 */
function separate(placed: readonly Placed[], unit: number, frame: Frame, aspect: number): number {
  if (placed.length < 2 || placed.length > 16) return 0;
  const ordered = [...placed].sort(
    (a, b) => Number(a.y !== undefined) - Number(b.y !== undefined) || b.scale - a.scale,
  );
  let left = 0;
  ordered.forEach((each, position) => {
    const width = (each.height * unit * each.scale * each.aspect) / aspect;
    const settled = ordered.slice(0, position);
    const worst = (x: number) =>
      Math.max(0, ...settled.map((other) => coveredShare({ ...each, x }, other, unit, frame, aspect)));
    let best = each.x;
    let bestWorst = worst(each.x);
    for (let step = 1; step <= 24 && bestWorst > MOST_COVERED; step++) {
      for (const side of [1, -1]) {
        const x = clampX(each.x + side * step * width * 0.2, width * aspect, aspect);
        const found = worst(x);
        if (found < bestWorst - 0.01) {
          best = x;
          bestWorst = found;
        }
        if (bestWorst <= MOST_COVERED) break;
      }
    }
    each.x = best;
    left = Math.max(left, bestWorst);
  });
  return left;
}

/** The larger of the shares of each box that lies in the other. */
function coveredShare(first: Placed, second: Placed, unit: number, frame: Frame, aspect: number): number {
  const a = screenBox(first, unit, frame, aspect);
  const b = screenBox(second, unit, frame, aspect);
  const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const tall = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  if (wide <= 0 || tall <= 0) return 0;
  const area = (box: typeof a) => (box.right - box.left) * (box.bottom - box.top);
  return (wide * tall) / Math.min(area(a), area(b));
}

function footOf(each: Placed, frame: Frame): number {
  return each.foot ?? frame.horizon + (frame.foot - frame.horizon) * each.scale;
}

function screenBox(each: Placed, unit: number, frame: Frame, aspect: number) {
  const tall = each.height * unit * each.scale;
  const half = (tall * each.aspect) / 2 / aspect;
  const bottom = each.y === undefined ? footOf(each, frame) : each.y + tall / 2;
  return { left: each.x - half, right: each.x + half, top: bottom - tall, bottom };
}

function soloX(copy: Copy, seed: number): number {
  if (copy.mention.side === 'left') return 0.28;
  if (copy.mention.side === 'right') return 0.72;
  if (copy.mention.side === 'centre') return 0.5;
  return 0.5 + (randomOf(seed, copy.id, 'x') - 0.5) * 0.3;
}

/** Stands a thing on, in, under, above, behind or before another. */
function attach(
  copy: Copy,
  copies: readonly Copy[],
  placed: ReadonlyMap<string, Placed>,
  unit: number,
  frame: Frame,
  aspect: number,
  seed: number,
): Placed {
  const relation = copy.mention.relation;
  const hosts = copies.filter((each) => each.index === relation?.other);
  const host =
    placed.get((hosts[copy.copy % Math.max(1, hosts.length)] ?? hosts[0])?.id ?? '') ??
    [...placed.values()][0];
  if (!host) return { ...copy, x: 0.5, scale: 1 };
  const mates = Math.max(1, copy.mention.count);
  const fan = mates === 1 ? 0 : (copy.copy / (mates - 1) - 0.5) * 1.1;
  const hostTall = host.height * unit * host.scale;
  const hostWide = hostTall * host.aspect;
  const hostFoot = footOf(host, frame);
  const hostTop = host.y === undefined ? hostFoot - hostTall : host.y - hostTall / 2;
  const tall = copy.height * unit * host.scale;
  const wide = tall * copy.aspect;
  const at = (x: number, more: Partial<Placed>): Placed => ({
    ...copy,
    scale: host.scale,
    x: clampX(x, wide, aspect),
    ...more,
  });
  const shiftX = (fan * hostWide * 0.8) / aspect;
  switch (relation?.kind) {
    case 'on':
      if (isMount(host) && findThingByKey(copy.mention.thing)?.kind === 'person') {
        // The rider's legs go behind the back of the mount.
        return at(host.x + shiftX, {
          y: hostTop + hostTall * 0.6 - tall / 2,
          on: host.id,
          scale: host.scale * 0.998,
        });
      }
      return at(host.x + shiftX, {
        y: Math.max(tall / 2 + 0.02, hostTop - tall / 2 + Math.min(hostTall, tall) * 0.08),
        on: host.id,
        scale: host.scale * 1.002,
      });
    case 'in':
      return host.mention.relation?.kind === undefined &&
        /tree|broadleaf|birch|bush|conifer|palm/.test(host.mention.thing)
        ? at(host.x + shiftX + 0.04, { y: hostTop + hostTall * 0.32, on: host.id, scale: host.scale * 1.002 })
        : at(host.x + shiftX, {
            y: Math.max(tall / 2 + 0.02, hostTop - tall * 0.12),
            on: host.id,
            scale: host.scale * 0.998,
          });
    case 'under':
      // Beside the trunk or pole rather than before it.
      return at(
        host.x +
          shiftX +
          ((randomOf(seed, copy.id, 'under') < 0.5 ? -1 : 1) * (hostWide * 0.16 + wide * 0.34)) / aspect,
        { scale: host.scale * 1.03 },
      );
    case 'above':
      return at(host.x + shiftX + ((randomOf(seed, copy.id, 'above') - 0.5) * hostWide * 0.4) / aspect, {
        y: Math.max(tall / 2 + 0.04, hostTop - tall * 0.7),
      });
    case 'behind':
      return at(
        host.x +
          shiftX +
          ((randomOf(seed, copy.id, 'behind') < 0.5 ? -1 : 1) * (hostWide * 0.32 + wide * 0.3)) / aspect,
        {
          scale: host.scale * 0.8,
        },
      );
    default:
      return at(
        host.x +
          shiftX +
          ((randomOf(seed, copy.id, 'before') < 0.5 ? -1 : 1) * (hostWide * 0.26 + wide * 0.24)) / aspect,
        {
          scale: host.scale * 1.08,
        },
      );
  }
}

/** Keeps a thing of this width (picture heights) inside the picture. */
function clampX(x: number, width: number, aspect: number): number {
  const half = width / 2 / aspect + 0.03;
  return half >= 0.5 ? 0.5 : Math.min(1 - half, Math.max(half, x));
}

function vistaEye(setting: Setting): number {
  return setting.place === 'sea' || setting.place === 'lake' ? 2.4 : 1.8;
}

function round(value: number): number {
  return Math.round(value * 100_000) / 100_000;
}

function isMount(host: Placed): boolean {
  const thing = findThingByKey(host.mention.thing);
  return (
    (thing?.kind === 'animal' && thing.height > 0.7) ||
    /bicycle|motorcycle|motor-scooter|sled|canoe|rowboat|unicorn/.test(host.mention.thing)
  );
}

/** Things that come in many colours differ from copy to copy when no colour was named. */
function colourOf(each: Placed, seed: number): { readonly colour?: string } {
  if (each.mention.colour) return { colour: each.mention.colour };
  if (
    each.mention.count < 2 ||
    !/^(balloon|kite|tulip|umbrella|wrapped-gift|butterfly|tropical-fish|sailboat|cupcake)$/.test(
      each.mention.thing,
    )
  )
    return {};
  const start = Math.floor(randomOf(seed, each.mention.thing, 'colours') * VARIED_COLOURS.length);
  const colour = VARIED_COLOURS[(start + each.copy) % VARIED_COLOURS.length];
  return colour ? { colour } : {};
}

const VARIED_COLOURS = ['red', 'yellow', 'blue', 'green', 'orange', 'purple', 'pink', 'turquoise'];
