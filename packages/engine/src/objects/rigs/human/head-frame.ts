import type { Point } from '../../hero.ts';
import type { Years } from './build.ts';

/**
 * The head's own drawing space: the middle between crown and chin is the origin, the head is 100 tall; the drawing is
 * scaled, turned and moved to the neck later.
 */
export interface HeadFrame {
  /** Turn to the right, radians; 0 faces the viewer. */
  readonly turn: number;
  readonly years: Years;
  readonly isFemale: boolean;
  readonly outline: readonly Point[];
  /** A point of the face: degrees to its left around the head, height (down), and how far it stands out. */
  readonly on: (degrees: number, y: number, out?: number) => Point;
  /** x of the left (-1) or right (1) edge at a height. */
  readonly edge: (y: number, side: -1 | 1) => number;
  /** 0..1: how much of a thing at these degrees is seen from the front. */
  readonly openness: (degrees: number) => number;
  readonly eyeY: number;
}

/** From the crown clockwise: seen from the front, and turned three quarters. */
const FRONT: readonly Point[] = [
  [0, -50],
  [22, -46],
  [36, -30],
  [40, -8],
  [39, 8],
  [37, 20],
  [29, 36],
  [13, 48],
  [0, 50.5],
  [-13, 48],
  [-29, 36],
  [-37, 20],
  [-39, 8],
  [-40, -8],
  [-36, -30],
  [-22, -46],
];
const TURNED: readonly Point[] = [
  [-5, -50],
  [18, -46.5],
  [31.5, -31],
  [36, -10],
  [33.4, 4],
  [35.4, 17],
  [31, 33],
  [22.5, 46],
  [11, 50.5],
  [-3, 47],
  [-20, 37],
  [-33, 21],
  [-42, 6],
  [-45, -10],
  [-40, -32],
  [-26, -46.5],
];

export function frameHead(years: Years, isFemale: boolean, turn: number): HeadFrame {
  const share = Math.min(1, turn / 0.58);
  const isSmall = years === 'child' || years === 'baby';
  // Children have full cheeks and a small chin, men a broad jaw.
  const cheek = years === 'baby' ? 1.1 : isSmall ? 1.07 : isFemale ? 0.97 : 1;
  const jaw = years === 'baby' ? 1.08 : isSmall ? 0.98 : isFemale ? 0.9 : 1.05;
  const outline = FRONT.map(([x, y], index): Point => {
    const [tx, ty] = TURNED[index] as Point;
    const wide = y > 30 ? jaw : y > 0 ? cheek : isSmall ? 1.05 : 1;
    const chin = isSmall && y > 40 ? -2 : 0;
    return [(x + (tx - x) * share) * wide, y + (ty - y) * share + chin];
  });
  const edge = (y: number, side: -1 | 1): number => {
    const rim = side > 0 ? outline.slice(0, 9) : [...outline.slice(8), outline[0] as Point].reverse();
    const lower = rim.findIndex((point) => point[1] >= y);
    if (lower < 0) return (rim[rim.length - 1] as Point)[0];
    const [x2, y2] = rim[lower] as Point;
    const [x1, y1] = rim[Math.max(0, lower - 1)] as Point;
    return y2 === y1 ? x2 : x1 + ((x2 - x1) * (y - y1)) / (y2 - y1);
  };
  const angleOf = (degrees: number) =>
    Math.max(-Math.PI / 2, Math.min(Math.PI / 2, (degrees * Math.PI) / 180 + turn));
  return {
    turn,
    years,
    isFemale,
    outline,
    edge,
    eyeY: years === 'baby' ? 12 : isSmall ? 9 : 4,
    on: (degrees, y, out = 0) => {
      const left = edge(y, -1);
      const right = edge(y, 1);
      const angle = angleOf(degrees);
      return [(left + right) / 2 + Math.sin(angle) * ((right - left) / 2 + out), y];
    },
    openness: (degrees) => Math.max(0, Math.cos(angleOf(degrees))),
  };
}
