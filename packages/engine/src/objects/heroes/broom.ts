import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { line, n, path, rect, shade } from '../kit.ts';

export const broom: Hero = {
  key: 'broom',
  words: ['broom', 'broomstick', "witch's broom", 'sweeping broom', 'besom'],
  kindOf: ['mop', 'rake'],
  kind: 'object',
  height: 1.3,
  forms: 2,
  wordForms: { broom: 1, 'sweeping broom': 1, broomstick: 0, "witch's broom": 0, besom: 0 },
  samples: ['a broom', "a witch's broom", 'a broom in the corner'],
  draw: ({ colour, form, random }) => {
    const brush = createBrush();
    const straw: Rgb = colour ?? [220, 176, 92];
    const wood: Rgb = [142, 96, 60];
    const parts: string[] = [];
    if (form === 1) parts.push(rect(102, 12, 17, 340, brush.across(102, 119, wood), 8));
    else
      parts.push(
        line('M104 16Q120 120 106 220T112 360', shade(wood, -0.3), 19),
        line('M101 16Q116 120 102 220T108 360', shade(wood, 0.14), 10),
      );
    const head =
      form === 1
        ? 'M84 338H136L186 520Q110 536 34 520Z'
        : 'M88 330Q110 322 132 330Q148 380 186 440Q196 480 160 540Q146 516 132 552Q118 524 106 556Q92 526 78 548Q66 520 52 534Q22 480 36 436Q72 380 88 330Z';
    parts.push(
      path(
        head,
        brush.between(
          [40, 340, 180, 520],
          [
            [0, shade(straw, 0.24)],
            [0.5, shade(straw, -0.02)],
            [1, shade(straw, -0.36)],
          ],
        ),
      ),
    );
    for (let stalk = 0; stalk < 17; stalk++) {
      const t = stalk / 8 - 1;
      const low = 500 + random(stalk) * 24;
      parts.push(
        line(
          `M${n(110 + t * 20)} 350Q${n(110 + t * (form === 1 ? 44 : 66))} 430 ${n(110 + t * (form === 1 ? 68 : 58))} ${n(low)}`,
          shade(straw, stalk % 2 ? 0.4 : -0.4),
          2.4,
          'opacity="0.6"',
        ),
      );
    }
    const tie = (y: number, half: number) =>
      path(
        `M${110 - half} ${y}Q110 ${y + 12} ${110 + half} ${y}V${y + 11}Q110 ${y + 23} ${110 - half} ${y + 11}Z`,
        '#b8483e',
      );
    parts.push(
      path(
        'M86 326H134L142 362Q110 374 78 362Z',
        brush.across(78, 142, form === 1 ? [176, 70, 58] : [112, 74, 48]),
      ),
      tie(form === 1 ? 392 : 376, form === 1 ? 40 : 50),
      form === 1 ? tie(418, 48) : '',
    );
    return {
      width: 220,
      height: 568,
      foot: form === 1 ? 526 : 552,
      body: brush.defs() + parts.join(''),
      anchors: { grips: [[108, 180]], seat: [108, 260] },
    };
  },
};
