import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { circle, n, path, rect, shade } from '../kit.ts';

export const fence: Hero = {
  key: 'fence',
  words: ['fence', 'wooden fence', 'picket fence', 'white fence'],
  kindOf: ['gate', 'railing'],
  kind: 'object',
  height: 1.2,
  draw: ({ colour, random }) => {
    const paint: Rgb = colour ?? [238, 234, 224];
    const parts: string[] = [
      rect(8, 58, 464, 14, shade(paint, -0.2), 2),
      rect(8, 122, 464, 14, shade(paint, -0.24), 2),
    ];
    for (let picket = 0; picket < 13; picket++) {
      const x = 14 + picket * 36 + (random(`x${picket}`) - 0.5) * 2;
      const lean = (random(`l${picket}`) - 0.5) * 3;
      parts.push(
        `<g transform="rotate(${n(lean)} ${n(x + 11)} 180)">`,
        path(`M${n(x)} 178V36L${n(x + 11)} 20L${n(x + 22)} 36V178Z`, shade(paint, 0.1)),
        path(`M${n(x + 15)} 178V26L${n(x + 22)} 36V178Z`, shade(paint, -0.22)),
        circle(x + 10, 65, 1.7, '#7c7f84'),
        circle(x + 10, 129, 1.7, '#7c7f84'),
        '</g>',
      );
    }
    return { width: 480, height: 184, body: parts.join(''), foot: 178 };
  },
};
