import type { Rgb } from '../../base/raster.ts';
import { line, n, path, shade } from '../kit.ts';

export interface LeafShape {
  /** Where its stalk begins. */
  readonly x: number;
  readonly y: number;
  readonly length: number;
  readonly width: number;
  /** Degrees; 0 points up, 90 to the right. */
  readonly angle: number;
  readonly colour: Rgb;
  /** Share of its length by which the tip bends sideways. */
  readonly bend?: number;
  /** Pairs of side veins; 0 for a blade. */
  readonly veins?: number;
  /** Where it is widest, 0 stalk .. 1 tip. */
  readonly belly?: number;
}

/** A leaf of two halves, one lit and one in shade, with midrib and veins. */
export function leaf({
  x,
  y,
  length,
  width,
  angle,
  colour,
  bend = 0,
  veins = 5,
  belly = 0.42,
}: LeafShape): string {
  const half = width / 2;
  const tip = bend * length;
  const swell = -length * belly;
  const left = `M0 0C${n(-half * 0.9)} ${n(swell * 0.35)} ${n(-half * 1.25 + tip * 0.3)} ${n(swell * 1.3)} ${n(tip)} ${n(-length)}`;
  const back = (side: number) =>
    `C${n(tip * 0.5 + side)} ${n(-length * 0.66)} ${n(tip * 0.1 + side)} ${n(-length * 0.33)} 0 0Z`;
  const right = `M0 0C${n(half * 0.9)} ${n(swell * 0.35)} ${n(half * 1.25 + tip * 0.3)} ${n(swell * 1.3)} ${n(tip)} ${n(-length)}`;
  const isLitLeft = Math.cos((angle * Math.PI) / 180) > -0.2;
  const parts = [
    path(`${left}${back(0.6)}`, shade(colour, isLitLeft ? 0.16 : -0.14)),
    path(`${right}${back(-0.6)}`, shade(colour, isLitLeft ? -0.14 : 0.12)),
  ];
  // Veins run from the midrib to just inside the edge.
  const cubic = (a: number, b: number, c: number, d: number, t: number) =>
    a * (1 - t) ** 3 + 3 * b * t * (1 - t) ** 2 + 3 * c * t * t * (1 - t) + d * t ** 3;
  let ribs = '';
  for (let vein = 1; vein <= veins; vein++) {
    const t = vein / (veins + 1.4);
    const from = [cubic(0, tip * 0.1, tip * 0.5, tip, t), -length * t] as const;
    for (const side of [-1, 1]) {
      const end = Math.min(0.93, t + 0.14);
      const edge = [
        cubic(0, side * half * 0.9, side * half * 1.25 + tip * 0.3, tip, end),
        cubic(0, swell * 0.35, swell * 1.3, -length, end),
      ] as const;
      const [x2, y2] = [from[0] + (edge[0] - from[0]) * 0.8, from[1] + (edge[1] - from[1]) * 0.8];
      ribs += `M${n(from[0])} ${n(from[1])}Q${n((from[0] + x2) / 2)} ${n(from[1] + (y2 - from[1]) * 0.3)} ${n(x2)} ${n(y2)}`;
    }
  }
  if (ribs !== '') parts.push(line(ribs, shade(colour, -0.3), Math.max(0.5, width * 0.014), 'opacity="0.4"'));
  parts.push(
    line(
      `M0 0C${n(tip * 0.1)} ${n(-length * 0.33)} ${n(tip * 0.5)} ${n(-length * 0.66)} ${n(tip * 0.94)} ${n(-length * 0.95)}`,
      shade(colour, 0.34),
      Math.max(0.6, width * 0.028),
    ),
  );
  return `<g transform="translate(${n(x)} ${n(y)}) rotate(${n(angle)})">${parts.join('')}</g>`;
}
