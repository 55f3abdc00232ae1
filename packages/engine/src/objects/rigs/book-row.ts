import type { Rgb } from '../../base/raster.ts';
import type { HeroOptions } from '../hero.ts';
import { pickOf } from '../kit/pick-of.ts';
import { n, rect, shade } from '../kit.ts';

const BINDINGS: readonly [Rgb, ...Rgb[]] = [
  [168, 66, 58],
  [62, 98, 122],
  [210, 164, 82],
  [92, 122, 82],
  [122, 82, 112],
  [228, 214, 188],
  [52, 62, 86],
  [198, 118, 72],
  [140, 44, 58],
  [108, 142, 140],
];

/** Books side by side on a board whose upper edge is at `y`, with a gap, a leaning one and now and then an ornament. */
export function bookRow(
  x: number,
  y: number,
  width: number,
  tall: number,
  random: HeroOptions['random'],
  name: string,
): string {
  const parts: string[] = [];
  let at = x + 2;
  for (let index = 0; index < 40 && at < x + width - 10; index++) {
    const wide = Math.min(9 + random(`${name}w${index}`) * 12, x + width - at - 2);
    const high = tall * (0.66 + random(`${name}h${index}`) * 0.28);
    const tone = pickOf(BINDINGS, random(`${name}c${index}`));
    const turn = random(`${name}l${index}`) < 0.1 && at + wide + 16 < x + width;
    const top = y - high;
    const book = [
      rect(at, top, wide, high, shade(tone, -0.04), 1.6),
      rect(at, top, wide * 0.3, high, shade(tone, 0.24), 1.6),
      rect(at + wide * 0.76, top, wide * 0.24, high, shade(tone, -0.34), 1.2),
      rect(at, top + high * 0.14, wide, 2.4, shade(tone, 0.6)),
      rect(at, top + high * (0.2 + random(`${name}b${index}`) * 0.1), wide, 1.4, shade(tone, 0.6)),
      random(`${name}k${index}`) < 0.4
        ? rect(at + wide * 0.24, top + high * 0.4, wide * 0.52, high * 0.22, shade(tone, 0.66), 1)
        : rect(at, top + high * 0.84, wide, 2.4, shade(tone, 0.5)),
    ].join('');
    parts.push(turn ? `<g transform="rotate(9 ${n(at + wide)} ${n(y)})">${book}</g>` : book);
    at += wide + (turn ? 11 : 0.6);
    if (random(`${name}g${index}`) < 0.05) at += 18;
  }
  return parts.join('');
}
