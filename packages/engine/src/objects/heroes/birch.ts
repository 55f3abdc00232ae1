import type { Rgb } from '../../base/raster.ts';
import type { Hero, HeroArt, HeroOptions } from '../hero.ts';
import { stretch } from '../kit/stretch.ts';
import { leafClump, line, linear, n, path, shade } from '../kit.ts';

export const birch: Hero = {
  key: 'birch',
  words: ['birch', 'birch tree'],
  kindOf: ['aspen', 'aspen tree', 'alder'],
  kind: 'plant',
  height: 10,
  forms: 2,
  samples: ['a birch', 'birch trees beside a lake', 'a birch forest'],
  draw: (options) => (options.form === 1 ? stretch(draw(options), 0.72, 1.06) : draw(options)),
};

function draw({ random, colour, season }: HeroOptions): HeroArt {
  const width = 280;
  const height = 470;
  const foot = 462;
  const leaf: Rgb =
    colour ?? (season === 'autumn' ? [226, 178, 62] : season === 'spring' ? [160, 196, 92] : [122, 164, 74]);
  const lean = (random('lean') - 0.5) * 30;
  const cx = 140;
  const at = (t: number): [number, number] => [cx + lean * t + Math.sin(t * 4) * 4, foot - t * 400];
  const parts = [
    linear(
      'b',
      [cx - 10, 0, cx + 12, 0],
      [
        [0, '#cfccc4'],
        [0.35, '#f7f4ec'],
        [1, '#9c9a98'],
      ],
    ),
  ];
  const left: string[] = [];
  const right: string[] = [];
  for (let step = 0; step <= 12; step++) {
    const [x, y] = at(step / 12);
    const half = 9.5 * (1 - step / 14);
    left.push(`${n(x - half)} ${n(y)}`);
    right.unshift(`${n(x + half)} ${n(y)}`);
  }
  const trunk = path(`M${left.join('L')}L${right.join('L')}Z`, 'url(#b)');
  const marks: string[] = [];
  for (let mark = 0; mark < 22; mark++) {
    const t = random(`m${mark}`) * 0.85;
    const [x, y] = at(t);
    const half = 8 * (1 - t);
    const side = random(`ms${mark}`) < 0.5 ? -1 : 1;
    marks.push(
      path(
        `M${n(x + side * half)} ${n(y - 2)}L${n(x + side * half * (0.2 - random(`ml${mark}`) * 0.6))} ${n(y)}L${n(x + side * half)} ${n(y + 2.6)}Z`,
        '#3f3a38',
      ),
    );
  }
  const twigs: string[] = [];
  const clumps: { x: number; y: number; r: number; light: number; name: string }[] = [];
  for (let limb = 0; limb < 13; limb++) {
    const t = 0.34 + (limb / 13) * 0.64;
    const side = limb % 2 === 0 ? 1 : -1;
    const [x, y] = at(t);
    const reach =
      92 * Math.sin(Math.PI * (0.22 + 0.72 * ((t - 0.3) / 0.7))) * (0.75 + random(`r${limb}`) * 0.4) + 16;
    const tipX = x + side * reach;
    const tipY = y - 40 + reach * 0.16;
    twigs.push(
      line(
        `M${n(x)} ${n(y)}Q${n(x + side * reach * 0.5)} ${n(y - 46)} ${n(tipX)} ${n(tipY)}`,
        '#8d8680',
        3.4 * (1.15 - t),
      ),
    );
    const count = 18;
    for (let step = 0; step < count; step++) {
      const name = `${limb}-${step}`;
      const along = 0.2 + (step / count) * 0.86;
      const px = x + (tipX - x) * along + (random(`x${name}`) - 0.5) * 30;
      const py = y - 36 * Math.sin(along * 2.2) + random(`y${name}`) * 58 - 12;
      if (season === 'winter' && colour === undefined) {
        twigs.push(
          line(
            `M${n(x + (tipX - x) * along)} ${n(y - 40 * Math.sin(along * 2.2))}Q${n(px)} ${n(py - 20)} ${n(px + side * 5)} ${n(py + 8)}`,
            '#7b726c',
            0.9,
          ),
        );
      } else {
        clumps.push({
          x: px,
          y: py,
          r: 5.5 + random(`s${name}`) * 6,
          light: (random(`n${name}`) - 0.5) * 0.5 - side * 0.09 + (y - py) * 0.004,
          name,
        });
      }
    }
  }
  clumps.sort((a, b) => a.light - b.light);
  const dark = clumps.slice(0, Math.floor(clumps.length * 0.55));
  const bright = clumps.slice(dark.length);
  const paint = (clump: (typeof clumps)[number]) =>
    path(
      leafClump(clump.x, clump.y, clump.r, random, clump.name, 0.8),
      shade(leaf, Math.max(-0.42, Math.min(0.4, clump.light))),
    );
  parts.push(twigs.join(''), dark.map(paint).join(''), trunk, marks.join(''), bright.map(paint).join(''));
  return { width, height, body: parts.join(''), foot };
}
