import type { Rgb } from '../../base/raster.ts';
import type { Hero, HeroArt, HeroOptions } from '../hero.ts';
import { circle, leafClump, n, path, shade } from '../kit.ts';

export const bush: Hero = {
  key: 'bush',
  words: ['bush', 'shrub', 'hedge', 'green bush'],
  kindOf: ['lilac bush', 'rose bush', 'berry bush', 'boxwood', 'rhododendron', 'hydrangea'],
  kind: 'plant',
  height: 1.1,
  forms: 2,
  samples: ['a bush', 'a green hedge', 'a rose bush in bloom'],
  // Blooming or plain.
  draw: (options) => drawBush(options, options.random('bloom') < 0.25 !== (options.form === 1)),
};

function drawBush({ random, colour, season }: HeroOptions, blooms: boolean): HeroArt {
  const width = 300;
  const height = 190;
  const foot = 182;
  const green: Rgb =
    season === 'autumn'
      ? [176, 112, 48]
      : season === 'winter'
        ? [96, 112, 92]
        : season === 'spring'
          ? [120, 168, 74]
          : [78, 126, 60];
  const clumps: { x: number; y: number; r: number; light: number; name: string }[] = [];
  const humps = Array.from({ length: 5 }, (_, index) => ({
    x: 74 + index * 38 + (random(`x${index}`) - 0.5) * 18,
    y: 128 - Math.sin((index / 4) * Math.PI) * 38 - random(`y${index}`) * 14,
    r: 40 + random(`r${index}`) * 16,
  }));
  const parts: string[] = [];
  for (const [index, hump] of humps.entries()) {
    parts.push(
      path(
        leafClump(hump.x, Math.min(foot - hump.r * 0.8, hump.y + 14), hump.r * 1.02, random, `core${index}`),
        shade(green, -0.5),
      ),
    );
    for (let step = 0; step < 30; step++) {
      const name = `${index}-${step}`;
      const angle = step * 2.4 + random(name);
      const out = Math.sqrt((step + 0.5) / 30) * hump.r * 1.1;
      const y = Math.min(foot - 6 - random(`f${name}`) * 6, hump.y + 14 + Math.sin(angle) * out * 1.15);
      clumps.push({
        x: hump.x + Math.cos(angle) * out,
        y,
        r: 6 + random(`s${name}`) * 5.5,
        light: ((hump.y + 10 - y) / hump.r) * 0.36 + (random(`n${name}`) - 0.5) * 0.2 - 0.05,
        name,
      });
    }
  }
  parts.push(path(leafClump(150, foot - 26, 100, random, 'base', 0.24), shade(green, -0.5)));
  clumps.sort((a, b) => a.light - b.light);
  for (const clump of clumps) {
    parts.push(
      path(
        leafClump(clump.x, clump.y, clump.r, random, clump.name),
        shade(green, Math.max(-0.48, Math.min(0.36, clump.light))),
      ),
    );
  }
  if (season === 'winter') {
    for (const hump of humps)
      parts.push(
        path(
          leafClump(hump.x, hump.y - hump.r * 0.42, hump.r * 0.5, random, `snow${n(hump.x)}`, 0.34),
          '#f1f6fc',
        ),
      );
  } else if (blooms || colour) {
    const bloom: Rgb = colour ??
      (
        [
          [236, 130, 166],
          [244, 240, 236],
          [186, 142, 216],
          [240, 196, 70],
        ] as const
      )[Math.floor(random('bloomc') * 4)] ?? [236, 130, 166];
    for (let index = 0; index < 34; index++) {
      const hump = humps[index % 5];
      if (!hump) continue;
      const angle = random(`ba${index}`) * 6.28;
      const out = Math.sqrt(random(`bo${index}`)) * hump.r * 0.95;
      const x = hump.x + Math.cos(angle) * out;
      const y = Math.min(foot - 14, hump.y + 8 + Math.sin(angle) * out);
      const size = 3.2 + random(`bs${index}`) * 2.2;
      for (let petal = 0; petal < 5; petal++) {
        const turn = (petal / 5) * 6.28 + index;
        parts.push(
          circle(
            x + Math.cos(turn) * size * 0.75,
            y + Math.sin(turn) * size * 0.75,
            size * 0.62,
            shade(bloom, 0.1 - petal * 0.06),
          ),
        );
      }
      parts.push(circle(x, y, size * 0.42, '#f2d26a'));
    }
  }
  return { width, height, body: parts.join(''), foot };
}
