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
  for (let vein = 1; vein <= veins; vein++) {
    const t = vein / (veins + 1.6);
    const rib = [tip * t * t, -length * t * 0.94] as const;
    const reach =
      half * 1.2 * Math.sin(Math.min(Math.PI, (t / belly) * 1.35 + 0.35) * (t < belly ? 0.9 : 0.72));
    for (const side of [-1, 1]) {
      parts.push(
        line(
          `M${n(rib[0])} ${n(rib[1])}q${n(side * reach * 0.4)} ${n(-length * 0.03)} ${n(side * Math.max(1, reach * 0.62) + tip * 0.08)} ${n(-length * 0.12)}`,
          shade(colour, -0.3),
          Math.max(0.5, width * 0.014),
          'opacity="0.4"',
        ),
      );
    }
  }
  parts.push(
    line(
      `M0 0C${n(tip * 0.1)} ${n(-length * 0.33)} ${n(tip * 0.5)} ${n(-length * 0.66)} ${n(tip * 0.94)} ${n(-length * 0.95)}`,
      shade(colour, 0.34),
      Math.max(0.6, width * 0.028),
    ),
  );
  return `<g transform="translate(${n(x)} ${n(y)}) rotate(${n(angle)})">${parts.join('')}</g>`;
}
