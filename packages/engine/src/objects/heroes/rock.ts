import type { Rgb } from '../../base/raster.ts';
import type { Hero, HeroArt, HeroOptions } from '../hero.ts';
import { stretch } from '../kit/stretch.ts';
import { line, linear, n, path, polygon, shade, smooth } from '../kit.ts';

export const rock: Hero = {
  key: 'boulder',
  words: ['rock', 'boulder', 'stone'],
  kindOf: ['pebble', 'meteorite', 'crag'],
  kind: 'nature',
  height: 0.9,
  forms: 2,
  samples: ['a rock', 'a big rock in the sea', 'rocks on a beach'],
  draw: (options) => (options.form === 1 ? stretch(draw(options), 1.3, 0.66) : draw(options)),
};

function draw({ random, colour, season }: HeroOptions): HeroArt {
  const width = 300;
  const height = 190;
  const foot = 180;
  const grey: Rgb = colour ??
    (
      [
        [132, 126, 122],
        [118, 120, 126],
        [140, 124, 108],
      ] as const
    )[Math.floor(random('tone') * 3)] ?? [132, 126, 122];
  const corner = (name: string, x: number, y: number): [number, number] => [
    x + (random(`${name}x`) - 0.5) * 52,
    y + (random(`${name}y`) - 0.5) * 44,
  ];
  const a = corner('a', 40, 122);
  const b = corner('b', 84, 56);
  const c = corner('c', 160, 34);
  const d = corner('d', 226, 70);
  const e = corner('e', 266, 128);
  const middle = corner('m', 140, 92);
  const low = corner('l', 190, 128);
  const f: [number, number] = [e[0] + 2, foot];
  const g: [number, number] = [a[0] + 2, foot];
  const parts = [
    linear(
      'r',
      [0, 30, 0, foot],
      [
        [0, shade(grey, 0.12)],
        [1, shade(grey, -0.4)],
      ],
    ),
    polygon([g, a, b, c, d, e, f], 'url(#r)'),
    polygon([a, b, middle, [96, foot], g], shade(grey, 0.02)),
    polygon([b, c, d, middle], shade(grey, 0.3)),
    polygon([middle, d, low], shade(grey, 0.08)),
    polygon([low, d, e, f, [170, foot]], shade(grey, -0.3)),
    polygon([middle, low, [170, foot], [96, foot]], shade(grey, -0.14)),
    line(
      `M${n(middle[0])} ${n(middle[1])}L${n(middle[0] - 18)} ${n(middle[1] + 44)}l10 20`,
      shade(grey, -0.5),
      1.6,
      'opacity="0.6"',
    ),
  ];
  for (let speck = 0; speck < 40; speck++) {
    const x = 96 + random(`px${speck}`) * 110;
    const y = 90 + random(`py${speck}`) * 82;
    parts.push(
      `<ellipse cx="${n(x)}" cy="${n(y)}" rx="${n(1 + random(`pr${speck}`) * 2.6)}" ry="1.2" fill="${shade(grey, random(`pt${speck}`) - 0.6)}" opacity="0.5"/>`,
    );
  }
  // Small stones and grass where it meets the ground.
  for (let pebble = 0; pebble < 7; pebble++) {
    const x = a[0] - 10 + random(`qx${pebble}`) * (e[0] - a[0] + 20);
    const size = 6 + random(`qs${pebble}`) * 13;
    parts.push(
      `<ellipse cx="${n(x)}" cy="${n(foot - size * 0.25)}" rx="${n(size)}" ry="${n(size * 0.62)}" fill="${shade(grey, -0.24 + random(`qt${pebble}`) * 0.3)}"/>`,
      `<ellipse cx="${n(x - size * 0.2)}" cy="${n(foot - size * 0.44)}" rx="${n(size * 0.6)}" ry="${n(size * 0.3)}" fill="${shade(grey, 0.16)}" opacity="0.6"/>`,
    );
  }
  if (season === 'winter') {
    parts.push(
      path(
        smooth([
          [a[0] + 6, a[1] - 16],
          b,
          c,
          d,
          [e[0] - 8, e[1] - 18],
          [d[0] - 8, d[1] + 12],
          [middle[0], middle[1] - 14],
          [b[0] + 8, b[1] + 20],
        ]),
        '#f3f7fd',
      ),
    );
  } else if (random('moss') < 0.6) {
    parts.push(
      path(
        smooth([
          [b[0] - 4, b[1] + 2],
          c,
          [d[0] - 14, d[1] - 4],
          [middle[0] + 18, middle[1] - 30],
          [b[0] + 16, b[1] + 12],
        ]),
        '#748a4a',
        'opacity="0.75"',
      ),
    );
  }
  return { width, height, body: parts.join(''), foot };
}
