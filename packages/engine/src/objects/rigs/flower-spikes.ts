import type { Rgb } from '../../base/raster.ts';
import type { HeroArt, HeroOptions } from '../hero.ts';
import { leaf } from '../kit/leaf.ts';
import { withMargin } from '../kit/with-margin.ts';
import { ellipse, line, n, shade } from '../kit.ts';

const STEM: Rgb = [96, 136, 62];

export interface Spikes {
  readonly colour: Rgb;
  readonly count: number;
  readonly kind: 'lavender' | 'grain';
}

/** Many upright stalks with an ear or a flower spike each. */
export function drawSpikes({ random }: HeroOptions, { colour, count, kind }: Spikes): HeroArt {
  const isGrain = kind === 'grain';
  const straw: Rgb = isGrain ? [196, 164, 82] : STEM;
  const parts: string[] = [];
  const few = count < 8;
  const size = few ? 1.5 : 1;
  for (let index = 0; index < count; index++) {
    const foot = 84 + ((index + random(`f${index}`)) / count) * 72;
    const top = 22 + ((index + random(`t${index}`)) / count) * 196;
    const tall = (few ? 160 : 110) + random(`h${index}`) * (few ? 50 : 100);
    const y = 236 - tall;
    parts.push(
      line(
        `M${n(foot)} 236Q${n((foot + top) / 2)} ${n(236 - tall * 0.4)} ${n(top)} ${n(y)}`,
        shade(straw, -0.2 + random(`s${index}`) * 0.25),
        3 * size,
      ),
    );
    if (index % 2 === 0)
      parts.push(
        leaf({
          x: foot,
          y: 236,
          length: tall * 0.7,
          width: isGrain ? 9 : 7,
          angle: (top - foot) * 0.5 + (index % 4 ? 16 : -16),
          colour: straw,
          veins: 0,
          bend: 0.1,
        }),
      );
    const rows = few ? 10 : 7;
    for (let grain = 0; grain < rows; grain++) {
      const down = grain * (few ? 11 : 8);
      const [x, gy] = [top + ((top - foot) / tall) * -down * 0.9, y + down];
      const swell = few ? 0.7 + Math.sin(((grain + 0.7) / rows) * Math.PI) * 0.5 : 1;
      for (const side of few ? (isGrain ? [1, -1] : [1, -1, 0]) : [grain % 2 ? 1 : -1]) {
        const out = (few ? (isGrain ? 5.4 : 7) : 4) * swell;
        const tone = -0.16 + random(`g${index}${grain}${side}`) * 0.3 - side * 0.08;
        const turn = `transform="rotate(${side * (isGrain ? 24 : 50)} ${n(x + side * out)} ${n(gy)})"`;
        parts.push(
          ellipse(
            x + side * out,
            gy,
            (isGrain ? (few ? 4.4 : 4.2) : 5) * swell,
            (isGrain ? (few ? 9 : 7.4) : 6) * swell,
            shade(colour, tone),
            turn,
          ),
        );
        if (few)
          parts.push(
            ellipse(
              x + side * out - 1,
              gy - 2,
              1.5,
              isGrain ? 4.5 : 2,
              shade(colour, tone + 0.4),
              `opacity="0.8" ${turn}`,
            ),
          );
      }
    }
    if (isGrain) {
      for (let awn = -2; awn <= 2; awn++)
        parts.push(
          line(
            `M${n(top)} ${n(y + 10)}l${n(awn * 7 * size)} ${n((few ? -34 : -40) + Math.abs(awn) * 4)}`,
            shade(colour, 0.14),
            1.1 * size,
          ),
        );
    }
  }
  return withMargin({ width: 240, height: 240, body: parts.join(''), foot: 236 }, 50);
}
