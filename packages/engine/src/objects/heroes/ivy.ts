import type { Rgb } from '../../base/raster.ts';
import type { Hero, Point } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { withMargin } from '../kit/with-margin.ts';
import { line, mix, n, path, shade, smooth } from '../kit.ts';
import { drawPot } from '../rigs/flower-pot.ts';

export const ivy: Hero = {
  key: 'ivy',
  words: ['ivy', 'vine', 'vines', 'climbing plant', 'trailing plant', 'hanging plant', 'creeper'],
  kindOf: ['wisteria', 'honeysuckle', 'grapevine'],
  kind: 'plant',
  height: 0.8,
  forms: 2,
  samples: ['ivy on a wall', 'a hanging plant', 'vines on a stone arch'],
  draw: ({ colour, form, random, season }) => {
    const brush = createBrush();
    const green: Rgb = colour ?? (season === 'autumn' ? [176, 74, 46] : [82, 134, 70]);
    const ivyLeaf = (x: number, y: number, size: number, turn: number, tone: Rgb) =>
      `<g transform="translate(${n(x)} ${n(y)}) rotate(${n(turn)}) scale(${n(size / 20)})">${path('M0 0C-6 2 -16 0 -17 -7C-13 -9 -10 -11 -9 -14C-10 -18 -8 -22 0 -30Z', shade(tone, 0.16))}${path('M0 0C6 2 16 0 17 -7C13 -9 10 -11 9 -14C10 -18 8 -22 0 -30Z', shade(tone, -0.12))}${line('M0 0V-26M0 -4L-12 -7M0 -4L12 -7M0 -10L-6 -17M0 -10L6 -17', shade(tone, 0.45), 0.9, 'opacity="0.8"')}</g>`;
    const parts: string[] = [];
    const strands = form === 0 ? 6 : 7;
    const pot =
      form === 1
        ? drawPot(brush, { cx: 180, rim: 92, half: 78, deep: 76, colour: [226, 214, 196], shape: 'round' })
        : undefined;
    if (pot) parts.push(line('M108 96L180 6L252 96', '#b99a6a', 3.4), pot.back, pot.front);
    for (let strand = 0; strand < strands; strand++) {
      const share = strand / (strands - 1) - 0.5;
      const x0 = form === 1 ? 180 + share * 130 : 30 + (share + 0.5) * 300;
      const y0 = form === 1 ? 94 : 16 + random(`y${strand}`) * 20;
      const long = (form === 1 ? 190 : 250) + random(`l${strand}`) * 130;
      const sway = (random(`s${strand}`) - 0.5) * 70 + share * (form === 1 ? 110 : 30);
      const point = (t: number): Point => [
        x0 + sway * t + Math.sin(t * 7 + strand) * 9,
        y0 + (form === 1 && t < 0.12 ? -10 * Math.sin(t * 26) : 0) + long * t,
      ];
      const rib = Array.from({ length: 8 }, (_, step) => point(step / 7));
      parts.push(line(smooth(rib, false), shade([96, 92, 54], -0.1), 3));
      for (let index = 0; index < 15; index++) {
        const t = (index + 0.4) / 15;
        const [x, y] = point(t);
        parts.push(
          ivyLeaf(
            x,
            y,
            19 - t * 7 + random(`z${strand}${index}`) * 5,
            (index % 2 ? 1 : -1) * (56 + random(`t${strand}${index}`) * 60) + 180,
            mix(green, [150, 186, 96], random(`m${strand}${index}`) * 0.4),
          ),
        );
      }
    }
    return withMargin({ width: 360, height: 420, foot: 412, body: brush.defs() + parts.join('') }, 50);
  },
};
