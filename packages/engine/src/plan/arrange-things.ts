import { randomOf } from '../base/random.ts';
import { thingAspect } from '../objects/render-thing.ts';
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
}

const FOCAL = 1.1;
const WIDEST = 0.88;

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
  const rows = splitRows(standing, seed);
  // Height of the main subject: its larger side has the wanted share of the short edge, and every row fits the width.
  // A wide picture has room for a wide subject.
  const larger = Math.max(1, (main.aspect * 0.82) / Math.max(1, Math.min(1.5, aspect * 0.75)));
  const crowd = Math.max(0.62, 1 - 0.06 * (standing.length - 1));
  let unit = (frame.share * shortEdge * crowd) / (larger * main.height);
  for (const row of rows) {
    const width = rowWidth(row.copies) * row.scale;
    if (width * unit > WIDEST * aspect) unit = (WIDEST * aspect) / width;
  }
  for (const copy of free) {
    if (copy.height * unit > 0.8 * frame.foot) unit = (0.8 * frame.foot) / copy.height;
    if (copy.aspect * copy.height * unit > 0.92 * aspect)
      unit = (0.92 * aspect) / (copy.aspect * copy.height);
  }
  const placed: Placed[] = [];
  for (const row of rows) placeRow(row, unit, frame, aspect, seed, placed);
  placeFlying(flying, unit, frame, aspect, seed, placed);
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
      .map((each) => toObject(each, depth, (realHeight / main.height) * 1, seed)),
  };
}

function toObject(each: Placed, depth: number, metres: number, seed: number): SceneObject {
  const facing = chooseFacing(each, seed);
  return {
    id: each.id,
    thing: each.mention.thing,
    x: round(each.x),
    support: each.y === undefined ? each.support : 'air',
    depth: round(depth / each.scale),
    height: round(each.height * metres),
    ...(each.y === undefined ? {} : { y: round(each.y) }),
    facing,
    ...(each.mention.colour ? { colour: each.mention.colour } : {}),
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
    const relative = Math.min(2.3, Math.max(0.26, (metresOf(mention) / mainMetres) ** 0.5));
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
        aspect: thingAspect(mention.thing, { variant: id, season: setting.season }),
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
}

/** Up to five stand in one row; more go into rows behind it, things of the distance into the last. */
function splitRows(copies: readonly Copy[], seed: number): Row[] {
  const far = copies.filter((copy) => copy.mention.relation?.other === 'distance' && copy.index > 0);
  const near = copies.filter((copy) => !far.includes(copy));
  const rowCount = near.length <= 5 ? 1 : near.length <= 10 ? 2 : near.length <= 18 ? 3 : 4;
  const rows: Row[] = Array.from({ length: rowCount }, (_, number) => ({
    copies: [],
    scale: 0.68 ** number,
    number,
  }));
  const ordered = orderCopies(near, seed);
  const perRow = Math.ceil(ordered.length / rowCount);
  ordered.forEach((copy, position) => {
    // Copies of a crowd are dealt to the rows in turn, so each row shows every kind.
    const row = rows[rowCount === 1 ? 0 : position % rowCount] ?? rows[0];
    if (row && row.copies.length <= perRow) row.copies.push(copy);
    else rows.at(-1)?.copies.push(copy);
  });
  if (far.length > 0) rows.push({ copies: orderCopies(far, seed), scale: 0.34, number: rows.length });
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
  const gap = single
    ? 0
    : Math.max(0, Math.min(room / (row.copies.length - 1), aspect * 0.09, Math.max(...widths) * 0.5));
  const span = total + gap * (row.copies.length - 1);
  const slack = Math.max(0, aspect * 0.96 - span);
  let shift = rowShift(row, frame, seed);
  shift = Math.max(-0.5, Math.min(0.5, shift));
  let left = (aspect - span) / 2 + (shift * slack) / 1.1;
  row.copies.forEach((copy, position) => {
    const width = widths[position] ?? 0;
    const wander = single ? 0 : (randomOf(seed, copy.id, 'x') - 0.5) * gap * 0.5;
    const x = (left + width / 2 + wander) / aspect;
    const depthWander = row.copies.length > 1 ? 1 + (randomOf(seed, copy.id, 'depth') - 0.5) * 0.16 : 1;
    placed.push({ ...copy, x: clampX(x, width, aspect), scale: row.scale * Math.min(1.04, depthWander) });
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
  ordered.forEach((copy, position) => {
    const count = ordered.length;
    const shrink = count > 6 ? 0.75 : 1;
    const tall = copy.height * unit * shrink;
    const wide = tall * copy.aspect;
    const slot = count === 1 ? soloX(copy, seed) : (position + 0.5) / count;
    const x = slot + (count === 1 ? 0 : (randomOf(seed, copy.id, 'x') - 0.5) * (0.4 / count));
    const share = count === 1 ? 0.42 : (position % 2) * 0.5 + randomOf(seed, copy.id, 'y') * 0.5;
    const y = top + tall / 2 + share * Math.max(0, bottom - top - tall);
    placed.push({
      ...copy,
      x: clampX(x, wide, aspect),
      y: Math.min(0.96 - tall / 2, Math.max(0.04 + tall / 2, y)),
      scale: shrink,
    });
  });
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
  const hostFoot = frame.horizon + (frame.foot - frame.horizon) * host.scale;
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
