import { randomOf } from '../../base/random.ts';
import type { Frame } from '../frame.ts';
import type { Copy, Placed } from './copy.ts';
import { clampX } from './screen.ts';

/** Things of the distance look this much smaller. */
const FAR_SCALE = 0.34;
/** What towers over the others stands behind them. */
const BEHIND_SCALE = 0.8;

/** The copies of one mention, which stand together. Lengths are heights of the main subject at scale 1. */
interface Block {
  readonly copies: readonly Copy[];
  readonly scale: number;
  /** From its middle to its left and right edge. */
  readonly left: number;
  readonly right: number;
  readonly foot?: number;
  readonly isFar: boolean;
}

/** Blocks from left to right, those of the distance apart. */
export interface Ensemble {
  readonly near: readonly Block[];
  readonly far: readonly Block[];
}

export function gatherBlocks(standing: readonly Copy[], frame: Frame, seed: number): Ensemble {
  const indexes = orderMentions(standing, seed);
  const isMixed =
    standing.some((copy) => copy.support === 'water') && standing.some((copy) => copy.support === 'ground');
  const heights = standing.map(
    (copy) => copy.height * (copy.spot.size === undefined ? 1 : 1 / copy.spot.size),
  );
  const least = Math.min(...heights);
  const groups = indexes.map((index) => standing.filter((copy) => copy.index === index));
  const blocks = standBetween(groups).map((copies): Block => {
    const { index } = copies[0] as Copy;
    const [first] = copies as [Copy];
    // Where land lies before the water, boats float beyond it.
    const isBeyond = isMixed && first.support === 'water';
    const isFar = isBeyond || (first.mention.relation?.other === 'distance' && index > Math.min(...indexes));
    const towers = indexes.length > 1 && Math.max(...copies.map((copy) => copy.height)) > least * 1.7;
    const isFore = first.mention.relation?.other === 'foreground';
    const scale = isFar ? FAR_SCALE : isFore ? 1.12 : towers ? BEHIND_SCALE : 1;
    const edges = copies.map((copy) => {
      const wide = copy.height * copy.aspect;
      const x = copy.spot.x * wide;
      const half = (wide / 2) * copy.spot.scale;
      return { left: half - x, right: half + x };
    });
    return {
      copies,
      scale,
      left: Math.max(...edges.map((edge) => edge.left)) * (towers ? 1 : scale),
      right: Math.max(...edges.map((edge) => edge.right)) * (towers ? 1 : scale),
      isFar,
      ...(isBeyond ? { foot: frame.horizon + 0.05 } : {}),
    };
  });
  return {
    near: blocks.filter((block) => !block.isFar),
    far: blocks.filter((block) => block.isFar),
  };
}

/** "Between two trees": half of them on either side of it. */
function standBetween(groups: readonly (readonly Copy[])[]): readonly (readonly Copy[])[] {
  let ordered = [...groups];
  for (const group of groups) {
    const relation = group[0]?.mention.relation;
    if (relation?.kind !== 'between' || relation.second !== undefined) continue;
    const around = ordered.find((other) => other[0]?.index === relation.other);
    if (around === undefined || around.length < 2) continue;
    const half = Math.ceil(around.length / 2);
    const recentred = [around.slice(0, half), around.slice(half)].map((part) => {
      const middle = part.reduce((sum, copy) => sum + copy.spot.x, 0) / part.length;
      return part.map((copy) => ({ ...copy, spot: { ...copy.spot, x: copy.spot.x - middle } }));
    });
    ordered = ordered
      .filter((other) => other !== around)
      .flatMap((other) => (other === group ? [recentred[0]!, group, recentred[1]!] : [other]));
  }
  return ordered;
}

/** From left to right: wanted sides first, the main thing towards the middle, the others by turns at its sides. */
export function orderMentions(copies: readonly Copy[], seed: number): number[] {
  const indexes = [...new Set(copies.map((copy) => copy.index))].sort((a, b) => a - b);
  const mentionOf = (index: number) => copies.find((copy) => copy.index === index)?.mention;
  const position = new Map<number, number>();
  let alternate = randomOf(seed, 'layout', 'first-side') < 0.5 ? -1 : 1;
  let reach = 1;
  indexes.forEach((index, number) => {
    const mention = mentionOf(index);
    if (mention?.side === 'left') position.set(index, -50 + index);
    else if (mention?.side === 'right') position.set(index, 50 + index);
    else if (number === 0 || mention?.side === 'centre') position.set(index, 0);
    else {
      position.set(index, alternate * reach);
      if (number % 2 === 0) reach += 1;
      alternate = -alternate;
    }
  });
  for (const index of indexes) {
    const relation = mentionOf(index)?.relation;
    if (!relation || typeof relation.other !== 'number') continue;
    const other = position.get(relation.other);
    if (other === undefined) continue;
    if (relation.kind === 'left-of') position.set(index, other - 0.1);
    if (relation.kind === 'right-of') position.set(index, other + 0.1);
    const second = relation.second === undefined ? undefined : position.get(relation.second);
    if (relation.kind !== 'between' || second === undefined || relation.second === undefined) continue;
    // The two stand on either side of it.
    position.set(index, 0);
    position.set(relation.other, -0.4);
    position.set(relation.second, 0.4);
  }
  return indexes.sort((a, b) => (position.get(a) ?? 0) - (position.get(b) ?? 0) || a - b);
}

/** Air between two blocks, in heights of the main subject: in depth they overlap a little. */
const GAP = 0.07;

export function ensembleWidth({ near, far }: Ensemble): number {
  const width = near.reduce((sum, block) => sum + block.left + block.right, 0);
  const between = GAP * Math.max(0, near.length - 1);
  return Math.max(width + between, ...far.map((block) => block.left + block.right));
}

export function placeBlocks(
  { near, far }: Ensemble,
  unit: number,
  frame: Frame,
  aspect: number,
  seed: number,
): Placed[] {
  const total = near.reduce((sum, block) => sum + block.left + block.right, 0) * unit;
  const room = 0.92 * aspect - total;
  const gap = near.length < 2 ? 0 : Math.min(room / (near.length - 1), GAP * unit + aspect * 0.025);
  const span = total + gap * Math.max(0, near.length - 1);
  const slack = Math.max(0, aspect * 0.93 - span) / 2;
  const middle = aspect / 2 + Math.max(-slack, Math.min(slack, (frame.x - 0.5) * aspect));
  const placed: Placed[] = [];
  let left = middle - span / 2;
  for (const block of near) {
    placeBlock(block, left + block.left * unit, unit, aspect, placed);
    left += (block.left + block.right) * unit + gap;
  }
  far.forEach((block, number) => {
    const mention = block.copies[0]?.mention;
    // Across from what stands near.
    const side =
      mention?.side === 'left'
        ? -1
        : mention?.side === 'right'
          ? 1
          : mention?.side === 'centre' || near.length === 0
            ? 0
            : frame.x > 0.52
              ? -1
              : frame.x < 0.48
                ? 1
                : randomOf(seed, 'far', number) < 0.5
                  ? -1
                  : 1;
    placeBlock(block, aspect * (0.5 + side * (number % 2 === 0 ? 0.24 : 0.1)), unit, aspect, placed);
  });
  return placed;
}

/** `middle` in picture heights from the left edge. */
function placeBlock(block: Block, middle: number, unit: number, aspect: number, placed: Placed[]): void {
  for (const copy of block.copies) {
    const { spot } = copy;
    const scale = block.scale * spot.scale;
    // What stands further back keeps its size on the picture, so that it is the larger in truth.
    const height = copy.height * (block.scale === BEHIND_SCALE ? 1 / block.scale : 1);
    const wide = height * copy.aspect * unit * scale;
    const x =
      middle + spot.x * copy.height * copy.aspect * unit * (block.scale === BEHIND_SCALE ? 1 : block.scale);
    placed.push({
      ...copy,
      height,
      scale,
      x: clampX(x / aspect, wide, aspect),
      ...(block.foot === undefined ? {} : { foot: block.foot }),
    });
  }
}
