import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { withMargin } from '../kit/with-margin.ts';
import { circle, line, path, shade } from '../kit.ts';

export const baguette: Hero = {
  key: 'baguette-bread',
  words: ['baguette', 'french bread', 'baguettes', 'bread stick'],
  kind: 'food',
  height: 0.18,
  forms: 2,
  samples: ['a baguette', 'two baguettes in a basket', 'a baguette and cheese'],
  draw: ({ colour, form, random }) => {
    const brush = createBrush();
    const crust: Rgb = colour ?? [208, 144, 76];
    const one = (turn: number, dy: number) => {
      const parts = [
        path(
          'M18 92C20 62 60 52 120 50H400C456 52 500 66 502 94C500 122 456 132 400 134H120C60 132 20 122 18 92Z',
          brush.down(48, 138, crust, 1.2),
        ),
      ];
      for (let cut = 0; cut < 6; cut++) {
        const x = 70 + cut * 68;
        parts.push(
          path(
            `M${x} 112C${x + 10} 86 ${x + 34} 66 ${x + 66} 60C${x + 60} 84 ${x + 40} 104 ${x + 8} 118Z`,
            shade(crust, -0.36),
          ),
          path(
            `M${x + 5} 108C${x + 14} 86 ${x + 36} 70 ${x + 62} 64C${x + 54} 84 ${x + 38} 100 ${x + 10} 112Z`,
            '#f4dcae',
          ),
          line(`M${x + 8} 104C${x + 18} 86 ${x + 38} 72 ${x + 58} 67`, '#fff2d4', 2.6, 'opacity="0.8"'),
        );
      }
      for (let dust = 0; dust < 40; dust++)
        parts.push(
          circle(
            40 + random(`x${turn}${dust}`) * 440,
            60 + random(`y${turn}${dust}`) * 46,
            1.2,
            '#fff8e8',
            'opacity="0.6"',
          ),
        );
      return `<g transform="translate(0 ${dy}) rotate(${turn} 260 92)">${parts.join('')}</g>`;
    };
    const body = form === 0 ? one(-12, 20) : one(16, 44) + one(-14, 50);
    return withMargin(
      { width: 520, height: form === 0 ? 230 : 290, foot: form === 0 ? 186 : 232, body: brush.defs() + body },
      30,
    );
  },
};
