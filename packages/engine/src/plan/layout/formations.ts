import { randomOf } from '../../base/random.ts';
import type { Arrangement } from '../../read/intent.ts';

/** Where one copy of several stands: x in widths of one copy from the middle, scale 1 in front and smaller behind. */
export interface Spot {
  readonly x: number;
  readonly scale: number;
  /** Heights of one copy above the ground: it lies on the others. */
  readonly lift?: number;
  /** Of its height; the young of a family are smaller. */
  readonly size?: number;
}

interface Crowd {
  readonly count: number;
  /** Width / height of one copy, and of the picture. */
  readonly own: number;
  readonly aspect: number;
  readonly seed: number;
  readonly name: string;
}

/** Each row behind looks this much smaller. */
const ROW_STEP = 0.72;

/** How the copies of one thing stand together when the words do not say. */
export function formationOf(arrangement: Arrangement | undefined, crowd: Crowd): readonly Spot[] {
  if (crowd.count === 1) return [{ x: 0, scale: 1 }];
  switch (arrangement) {
    case 'row':
      return row(crowd);
    case 'rows':
    case 'grid':
      return rows(crowd, 0);
    case 'circle':
      return ring(crowd, 2 * Math.PI);
    case 'arc':
      return ring(crowd, Math.PI);
    case 'heap':
      return heap(crowd);
    case 'family':
      return family(crowd);
    case 'crowd':
      return rows(crowd, 0.5);
    default:
      return crowd.count <= 4 && rowsFor(crowd) === 1 ? group(crowd) : rows(crowd, 0.36);
  }
}

/** A few: no two at one depth, each a little behind its neighbour's shoulder. */
function group({ count, seed, name }: Crowd): Spot[] {
  const nearest = Math.floor(randomOf(seed, name, 'nearest') * count);
  return Array.from({ length: count }, (_, index) => {
    const apart = Math.abs(index - nearest);
    const scale = 1 - 0.1 * apart - 0.05 * randomOf(seed, name, index, 'depth');
    const wander = (randomOf(seed, name, index, 'x') - 0.5) * 0.16;
    return { x: (index - (count - 1) / 2) * 1.06 + wander, scale: Math.max(0.7, scale) };
  });
}

/** One line: straight across, or running into the picture when there are many. */
function row({ count, own, aspect, seed, name }: Crowd): Spot[] {
  const runs = count > 3 && (count * own > aspect * 1.1 || randomOf(seed, name, 'runs') < 0.6);
  if (!runs)
    return Array.from({ length: count }, (_, index) => ({ x: (index - (count - 1) / 2) * 1.12, scale: 1 }));
  const side = randomOf(seed, name, 'row side') < 0.5 ? -1 : 1;
  const spots: Spot[] = [];
  let x = 0;
  for (let index = 0; index < count; index++) {
    const scale = 1 / (1 + 0.17 * index);
    spots.push({ x: x * side, scale });
    x += scale * 0.98;
  }
  const middle = ((spots.at(-1)?.x ?? 0) + (spots[0]?.x ?? 0)) / 2;
  return spots.map((spot) => ({ ...spot, x: spot.x - middle }));
}

function rowsFor({ count, own, aspect }: Crowd): number {
  const shape = Math.min(1.8, Math.max(0.55, own));
  return Math.max(1, Math.min(5, Math.round(Math.sqrt((count * shape) / (aspect * 1.02)))));
}

/** Rows one behind the other, each in the gaps of the one before; `loose` 0 stands to attention. */
function rows(crowd: Crowd, loose: number): Spot[] {
  const { count, seed, name } = crowd;
  const rowCount = count <= 3 && loose === 0 ? 1 : Math.max(rowsFor(crowd), count > 6 ? 2 : 1);
  const perRow = Array.from({ length: rowCount }, (_, index) => Math.floor((count + index) / rowCount));
  // The longest row is the last, where there is most room.
  const widest = Math.max(...perRow);
  const spots: Spot[] = [];
  perRow.forEach((inRow, number) => {
    const scale = ROW_STEP ** number;
    const span = widest * (rowCount > 1 ? 1.28 : 1.12);
    for (let index = 0; index < inRow; index++) {
      const id = number * 100 + index;
      const stagger = number % 2 === 0 ? 0 : 0.24;
      const wander = (randomOf(seed, name, id, 'x') - 0.5) * loose;
      const x = ((index + 0.5 + stagger) / inRow - 0.5) * span + wander;
      spots.push({ x, scale: scale * (1 - loose * 0.2 * randomOf(seed, name, id, 'depth')) });
    }
  });
  return spots;
}

/** On a circle seen from the side: near ones large and low, far ones small and high. */
function ring({ count, seed, name }: Crowd, sweep: number): Spot[] {
  const radius = Math.max(1.15, (count * 1.25) / Math.min(6.28, sweep * 1.4));
  const whole = sweep > 6;
  const turn = whole ? randomOf(seed, name, 'turn') * 0.6 : 0;
  return Array.from({ length: count }, (_, index) => {
    const angle = whole ? turn + (index / count) * sweep : (index / Math.max(1, count - 1)) * sweep;
    return {
      x: Math.cos(angle) * radius,
      scale: 1 / (1 + 0.3 * (1 + (whole ? Math.sin(angle) : Math.sin(angle) - 1))),
    };
  });
}

/** A vessel full of them: one layer across, a shorter one in its hollows. */
export function fillingOf({ count, seed, name }: Crowd): readonly Spot[] {
  const below = Math.ceil(count * 0.58);
  return Array.from({ length: count }, (_, index) => {
    const isAbove = index >= below;
    const inLayer = isAbove ? count - below : below;
    const number = isAbove ? index - below : index;
    const wander = (randomOf(seed, name, index, 'fill') - 0.5) * 0.16;
    return {
      x: (number - (inLayer - 1) / 2) * 0.86 + wander,
      scale: 1,
      lift: (isAbove ? 0.56 : 0) + 0.12 * randomOf(seed, name, index, 'lift'),
    };
  });
}

/** A pile: every layer lies in the hollows of the one below. */
function heap({ count, seed, name }: Crowd): Spot[] {
  let base = 1;
  while ((base * (base + 1)) / 2 < count) base++;
  const spots: Spot[] = [];
  for (let layer = 0; spots.length < count; layer++) {
    const inLayer = Math.min(base - layer, count - spots.length);
    for (let index = 0; index < inLayer; index++) {
      const wander = (randomOf(seed, name, layer, index) - 0.5) * 0.1;
      spots.push({
        x: (index - (inLayer - 1) / 2) * 0.95 + wander,
        scale: 1 - 0.012 * layer,
        lift: layer * 0.76,
      });
    }
  }
  return spots;
}

/** Two grown ones with their young before them. */
function family({ count, seed, name }: Crowd): Spot[] {
  const grown = count > 2 ? 2 : 1;
  const young = count - grown;
  const spots: Spot[] =
    grown === 2
      ? [
          { x: -0.62, scale: 0.96 },
          { x: 0.62, scale: 0.9 },
        ]
      : [{ x: -0.4, scale: 0.95 }];
  for (let index = 0; index < young; index++) {
    const middle = grown === 2 ? 0 : 0.5;
    const x = middle + (index - (young - 1) / 2) * 0.62 + (randomOf(seed, name, index, 'x') - 0.5) * 0.08;
    spots.push({
      x,
      scale: 1.03 - 0.03 * (index % 2),
      size: 0.56 + 0.08 * randomOf(seed, name, index, 'size'),
    });
  }
  return spots;
}
