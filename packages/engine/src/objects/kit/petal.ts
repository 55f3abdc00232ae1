import type { Rgb } from '../../base/raster.ts';
import type { HeroOptions } from '../hero.ts';
import { line, n, path, shade } from '../kit.ts';
import type { Brush } from './brush.ts';

/** Outline of a petal that stands upwards on the origin: `tip` 0 round .. 1 pointed, negative with a notch. */
export function petalOutline(length: number, width: number, tip = 0): string {
  const half = width * 0.64;
  if (tip < 0) {
    const dip = -length * (1 + tip * 0.14);
    return `M0 0C${n(-half * 0.7)} ${n(-length * 0.2)} ${n(-half * 1.3)} ${n(-length * 0.95)} ${n(-half * 0.5)} ${n(-length)}Q${n(-half * 0.14)} ${n(-length * 1.02)} 0 ${n(dip)}Q${n(half * 0.14)} ${n(-length * 1.02)} ${n(half * 0.5)} ${n(-length)}C${n(half * 1.3)} ${n(-length * 0.95)} ${n(half * 0.7)} ${n(-length * 0.2)} 0 0Z`;
  }
  const shoulder = -length * (1 - tip * 0.42);
  const out = half * (1 + tip * 0.06);
  return `M0 0C${n(-half * (0.8 - tip * 0.2))} ${n(-length * 0.2)} ${n(-out)} ${n(shoulder)} 0 ${n(-length)}C${n(out)} ${n(shoulder)} ${n(half * (0.8 - tip * 0.2))} ${n(-length * 0.2)} 0 0Z`;
}

export interface PetalRing {
  readonly cx: number;
  readonly cy: number;
  /** Height of the ring divided by its width: how far it is turned away. */
  readonly squash: number;
  readonly count: number;
  /** Degrees by which the first petal is turned. */
  readonly turn: number;
  readonly length: number;
  readonly width: number;
  readonly tip?: number;
  readonly colour: Rgb;
  /** Colour at the heart of the flower. */
  readonly heart: Rgb;
  /** Fine lines along each petal. */
  readonly veins?: number;
}

/** A ring of petals around a heart, each with its shadow on the next, a light edge and fine veins. */
export function petalRing(
  brush: Brush,
  ring: PetalRing,
  random: HeroOptions['random'],
  name: string,
): string {
  const { cx, cy, squash, count, turn, length, width, tip = 0, colour, heart, veins = 0 } = ring;
  // Drawn 100 units long and scaled, so that all rings of one colour share their paints.
  const outline = petalOutline(100, (width / length) * 100, tip);
  const isLarge = length > 40;
  const paints = [0.1, -0.06].map((tone) =>
    brush.between(
      [0, 0, 0, -100],
      [
        [0, shade(heart, tone - 0.16)],
        [0.45, shade(colour, tone - 0.08)],
        [0.88, shade(colour, tone + 0.14)],
        [1, shade(colour, tone + 0.32)],
      ],
    ),
  );
  const shadow = shade(heart, -0.55);
  const edge = isLarge ? `stroke="${shade(colour, 0.4)}" stroke-width="1.6" stroke-opacity="0.45"` : '';
  const veinLines = veins > 0 ? veinsOf(veins, (width / length) * 100) : '';
  const parts: string[] = [];
  for (let index = 0; index < count; index++) {
    const angle = turn + (index / count) * 360 + (random(`${name}a${index}`) - 0.5) * (90 / count);
    const size = (0.95 + random(`${name}s${index}`) * 0.1) * (length / 100);
    const at = (more: number, scale: number) =>
      `rotate(${n(angle + more)}) scale(${Math.round(size * scale * 1000) / 1000})`;
    const lit = Math.sin(((angle - 40) * Math.PI) / 180) < 0.2 ? 0 : 1;
    // The shadow falls on the neighbour, never outside the flower.
    if (isLarge)
      parts.push(path(outline, shadow, `opacity="0.2" transform="${at(Math.min(5, 70 / count), 0.94)}"`));
    parts.push(path(outline, paints[lit] as string, `${edge} transform="${at(0, 1)}"`));
    if (veinLines !== '')
      parts.push(line(veinLines, shade(heart, -0.3), 1.2, `opacity="0.35" transform="${at(0, 1)}"`));
  }
  return `<g transform="translate(${n(cx)} ${n(cy)}) scale(1 ${n(squash)})">${parts.join('')}</g>`;
}

function veinsOf(count: number, width: number): string {
  let d = '';
  for (let vein = 0; vein < count; vein++) {
    const share = count === 1 ? 0 : vein / (count - 1) - 0.5;
    d += `M${n(share * width * 0.2)} -12Q${n(share * width * 0.8)} -50 ${n(share * width * 0.5)} ${n(-86 + Math.abs(share) * 20)}`;
  }
  return d;
}
