import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { plate } from '../kit/plate.ts';
import { withMargin } from '../kit/with-margin.ts';
import { circle, ellipse, line, n, shade } from '../kit.ts';

export const croissant: Hero = {
  key: 'croissant',
  words: ['croissant', 'croissants', 'pastry'],
  kindOf: ['danish', 'pain au chocolat'],
  kind: 'food',
  height: 0.08,
  forms: 2,
  samples: ['a croissant', 'a croissant and a cup of coffee', 'a croissant on a plate'],
  draw: ({ colour, form, random }) => {
    const brush = createBrush();
    const crust: Rgb = colour ?? [218, 150, 72];
    const parts: string[] = [];
    if (form === 1) parts.push(plate(brush, 200, 196, 196, [242, 240, 234]));
    // Segments of a crescent from both tips to the middle.
    const order = [-3, 3, -2, 2, -1, 1, 0];
    for (const step of order) {
      const angle = step * 0.4;
      const x = 200 + Math.sin(angle) * 138;
      const y = 196 - Math.cos(angle) * 86 + Math.abs(step) * 4;
      const [rx, ry] = [
        [54, 62],
        [48, 56],
        [40, 44],
        [30, 28],
      ][Math.abs(step)] as [number, number];
      const turn = angle * 57 * 0.9;
      parts.push(
        `<g transform="rotate(${n(turn)} ${n(x)} ${n(y)})">${ellipse(x + 2, y + 4, rx, ry, shade(crust, -0.5))}${ellipse(
          x,
          y,
          rx,
          ry,
          brush.around(
            [x - rx * 0.2, y - ry * 0.5, ry * 1.7],
            [
              [0, shade(crust, 0.42)],
              [0.35, shade(crust, 0.08)],
              [0.75, shade(crust, -0.26)],
              [1, shade(crust, -0.44)],
            ],
          ),
        )}${[-0.5, -0.1, 0.3, 0.66].map((share, index) => line(`M${n(x + share * rx)} ${n(y - ry * 0.8 * Math.sqrt(1 - share * share))}Q${n(x + share * rx * 1.3 + 4)} ${n(y)} ${n(x + share * rx)} ${n(y + ry * 0.7 * Math.sqrt(1 - share * share))}`, index % 2 ? shade(crust, -0.4) : shade(crust, 0.3), 2.4, 'opacity="0.45"')).join('')}${ellipse(x - rx * 0.2, y - ry * 0.56, rx * 0.4, ry * 0.14, '#fff0cc', 'opacity="0.55"')}</g>`,
      );
    }
    for (let crumb = 0; crumb < 12; crumb++)
      parts.push(
        circle(
          90 + random(`c${crumb}`) * 220,
          214 + random(`d${crumb}`) * 16,
          1.6 + random(`e${crumb}`) * 2,
          shade(crust, -0.1),
        ),
      );
    return withMargin(
      { width: 400, height: 260, foot: form === 1 ? 250 : 226, body: brush.defs() + parts.join('') },
      10,
    );
  },
};
