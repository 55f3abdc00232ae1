import type { Rgb } from '../../base/raster.ts';
import type { HeroOptions } from '../hero.ts';
import { n, shade } from '../kit.ts';
import { fade } from './fade.ts';

/**
 * Cloth that waves to the right of its upright edge (flag, sail, curtain): `height` units tall, with soft folds.
 * `stripes` are laid across it from the top.
 */
export function drawWavingCloth(
  x: number,
  y: number,
  width: number,
  height: number,
  colours: readonly Rgb[],
  random: HeroOptions['random'],
): string {
  const swing = height * (0.07 + random('swing') * 0.05);
  const edge = (at: number) =>
    `C${n(x + width * 0.25)} ${n(at - swing * 1.7)} ${n(x + width * 0.36)} ${n(at + swing * 0.2)} ${n(x + width * 0.56)} ${n(at + swing * 0.6)}S${n(x + width * 0.86)} ${n(at - swing * 0.6)} ${n(x + width)} ${n(at + swing * 0.2)}`;
  const back = (at: number) =>
    `C${n(x + width * 0.86)} ${n(at - swing * 0.6)} ${n(x + width * 0.76)} ${n(at + swing)} ${n(x + width * 0.56)} ${n(at + swing * 0.6)}S${n(x + width * 0.25)} ${n(at - swing * 1.7)} ${n(x)} ${n(at)}Z`;
  const parts: string[] = [];
  colours.forEach((colour, stripe) => {
    const top = y + (height * stripe) / colours.length;
    const bottom = y + (height * (stripe + 1)) / colours.length;
    const d = `M${n(x)} ${n(top)}${edge(top)}L${n(x + width)} ${n(bottom + swing * 0.2)}${back(bottom)}`;
    parts.push(
      fade(
        d,
        [x, 0, x + width, 0],
        [
          [0, shade(colour, -0.14)],
          [0.2, shade(colour, 0.2)],
          [0.42, shade(colour, -0.06)],
          [0.58, shade(colour, -0.26)],
          [0.8, shade(colour, 0.16)],
          [1, shade(colour, -0.1)],
        ],
      ),
    );
  });
  return parts.join('');
}

/** A striped awning over a shop front or stall: slanting top and a scalloped valance. */
export function drawAwning(
  x: number,
  y: number,
  width: number,
  depth: number,
  colours: readonly [Rgb, Rgb],
  count = 8,
): string {
  const out = depth * 0.22;
  const drop = depth * 0.36;
  const parts: string[] = [];
  for (let stripe = 0; stripe < count; stripe++) {
    const colour = colours[stripe % 2] ?? colours[0];
    const top = (share: number) => x + width * share;
    const low = (share: number) => x - out + (width + out * 2) * share;
    const [a, b] = [stripe / count, (stripe + 1) / count];
    const middle = (low(a) + low(b)) / 2;
    parts.push(
      fade(
        `M${n(top(a))} ${n(y)}H${n(top(b))}L${n(low(b))} ${n(y + depth)}H${n(low(a))}Z`,
        [0, y, 0, y + depth],
        [
          [0, shade(colour, -0.08)],
          [1, shade(colour, 0.14)],
        ],
      ),
      `<path d="M${n(low(a))} ${n(y + depth)}H${n(low(b))}V${n(y + depth + drop * 0.5)}Q${n(middle)} ${n(y + depth + drop * 1.3)} ${n(low(a))} ${n(y + depth + drop * 0.5)}Z" fill="${shade(colour, -0.14)}"/>`,
    );
  }
  return parts.join('');
}
