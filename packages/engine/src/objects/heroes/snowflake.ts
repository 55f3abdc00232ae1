import type { Rgb } from '../../base/raster.ts';
import type { Hero, Point } from '../hero.ts';
import { withMargin } from '../kit/with-margin.ts';
import { line, n, polygon, shade } from '../kit.ts';

export const snowflake: Hero = {
  key: 'snowflake',
  words: ['snowflake', 'snowflakes', 'snow crystal', 'ice crystal'],
  kind: 'nature',
  height: 0.1,
  support: 'air',
  forms: 2,
  samples: ['a snowflake', 'a blue snowflake', 'snowflakes in the air'],
  draw: ({ colour, form, random }) => {
    const tone: Rgb = colour ?? [150, 200, 234];
    const parts: string[] = [];
    const arms = Array.from({ length: 4 }, (_, index) => ({
      at: 34 + index * 28 + random(`a${index}`) * 6,
      long: (form === 1 ? 16 : 34) * (1 - Math.abs(index - 1.4) * 0.22) + random(`l${index}`) * 8,
    }));
    for (let side = 0; side < 6; side++) {
      let d = 'M0 0V-142';
      for (const { at, long } of arms)
        d += `M0 ${n(-at)}l${n(long * 0.87)} ${n(-long * 0.6)}M0 ${n(-at)}l${n(-long * 0.87)} ${n(-long * 0.6)}`;
      const turn = `transform="translate(150 150) rotate(${side * 60})"`;
      parts.push(
        line(d, shade(tone, -0.3), 13, turn),
        line(d, shade(tone, 0.36), 8, turn),
        line(d, '#ffffff', 3, turn),
      );
      if (form === 1)
        parts.push(
          polygon(
            [
              [0, -142],
              [13, -122],
              [0, -104],
              [-13, -122],
            ],
            shade(tone, 0.5),
            `${turn} stroke="${shade(tone, -0.2)}" stroke-width="3"`,
          ),
        );
    }
    const hex = (reach: number) =>
      Array.from(
        { length: 6 },
        (_, index): Point => [
          150 + Math.sin((index / 6) * 6.283) * reach,
          150 - Math.cos((index / 6) * 6.283) * reach,
        ],
      );
    parts.push(
      polygon(hex(32), shade(tone, -0.2)),
      polygon(hex(27), shade(tone, 0.5)),
      polygon(hex(14), '#ffffff'),
    );
    return withMargin({ width: 300, height: 300, foot: 294, body: parts.join('') }, 10);
  },
};
