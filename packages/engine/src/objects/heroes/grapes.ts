import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { leaf } from '../kit/leaf.ts';
import { withMargin } from '../kit/with-margin.ts';
import { circle, ellipse, line, mix, n, path, shade } from '../kit.ts';

export const grapes: Hero = {
  key: 'grapes',
  words: ['bunch of grapes', 'grapes', 'grape', 'cluster of grapes'],
  kind: 'food',
  height: 0.16,
  forms: 2,
  samples: ['a bunch of grapes', 'green grapes in a bowl', 'grapes and cheese on a board'],
  draw: ({ colour, form, random }) => {
    const brush = createBrush();
    const skin: Rgb = colour ?? (form === 1 ? [160, 188, 82] : [104, 56, 122]);
    const parts = [
      line('M152 26Q146 52 150 84', '#7a5a34', 7),
      line('M150 40Q170 20 196 22', '#7a5a34', 4),
      line('M196 22q20 4 12 20q-8 10 -14 0', '#8aa04a', 3),
    ];
    parts.push(
      leaf({
        x: 146,
        y: 48,
        length: 104,
        width: 96,
        angle: -64,
        colour: [104, 146, 62],
        bend: 0.06,
        belly: 0.5,
      }),
      leaf({ x: 150, y: 50, length: 74, width: 66, angle: 40, colour: [118, 160, 66], belly: 0.5 }),
    );
    const rows = [5, 6, 6, 5, 4, 3, 2, 1];
    const radius = 25;
    const berries: string[] = [];
    rows.forEach((count, row) => {
      for (let index = 0; index < count; index++) {
        const x = 150 + (index - (count - 1) / 2) * 39 + (random(`x${row}${index}`) - 0.5) * 10;
        const y =
          96 + row * 33 + (random(`y${row}${index}`) - 0.5) * 10 - Math.abs(index - (count - 1) / 2) * 3;
        const tone: Rgb = mix(
          skin,
          [skin[0] * 0.75, skin[1] * 0.7, skin[2] * 0.9],
          random(`t${row}${index}`),
        );
        berries.push(
          circle(
            x,
            y,
            radius,
            brush.around(
              [x - 8, y - 9, radius * 1.5],
              [
                [0, shade(tone, 0.5)],
                [0.3, shade(tone, 0.14)],
                [0.68, shade(tone, -0.24)],
                [0.86, shade(tone, -0.36)],
                [1, shade(tone, -0.06)],
              ],
            ),
          ),
          ellipse(
            x - 8,
            y - 10,
            6,
            4,
            '#ffffff',
            `opacity="0.75" transform="rotate(-36 ${n(x - 8)} ${n(y - 10)})"`,
          ),
          path(`M${n(x + 4)} ${n(y + 18)}q14 -2 15 -16q-2 12 -15 16Z`, shade(tone, 0.55), 'opacity="0.5"'),
        );
      }
    });
    return withMargin(
      {
        width: 300,
        height: 370,
        foot: 352,
        body: brush.defs() + parts.join('') + berries.join(''),
        anchors: { hang: [[152, 26]] },
      },
      60,
    );
  },
};
