import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { leaf } from '../kit/leaf.ts';
import { withMargin } from '../kit/with-margin.ts';
import { ellipse, line, path, shade } from '../kit.ts';
import { daisyHead, lilyHead, roseHead, tulipHead } from '../rigs/blossoms.ts';

export const bouquet: Hero = {
  key: 'bouquet',
  words: [
    'bouquet',
    'bouquet of flowers',
    'flower bouquet',
    'bunch of flowers',
    'flowers in a bunch',
    'posy',
  ],
  kind: 'plant',
  height: 0.45,
  forms: 2,
  samples: ['a bouquet of flowers', 'a bouquet of roses', 'a bunch of flowers on a table'],
  draw: ({ colour, form, random }) => {
    const brush = createBrush();
    const cx = 200;
    const parts: string[] = [];
    const wrap: Rgb = form === 1 ? [214, 190, 150] : [240, 222, 226];
    // Back of the paper.
    parts.push(
      path(
        `M${cx - 150} 170L${cx - 60} 100L${cx + 70} 96L${cx + 152} 176L${cx + 20} 440H${cx - 20}Z`,
        shade(wrap, -0.2),
      ),
    );
    for (let index = 0; index < 16; index++) {
      const angle = (index / 15 - 0.5) * 170;
      parts.push(
        leaf({
          x: cx,
          y: 230,
          length: 168 + random(`f${index}`) * 44,
          width: 38,
          angle,
          colour: index % 2 ? [110, 152, 92] : [86, 132, 74],
          veins: index % 3 === 0 ? 4 : 0,
        }),
      );
    }
    const main: Rgb = colour ?? (form === 1 ? [248, 240, 228] : [226, 92, 120]);
    const heads = [
      [cx - 104, 150, 46, 0],
      [cx + 104, 148, 46, 1],
      [cx - 56, 92, 46, 2],
      [cx + 52, 88, 46, 0],
      [cx, 62, 40, 3],
      [cx - 6, 130, 52, 0],
      [cx - 70, 186, 42, 3],
      [cx + 66, 182, 46, 2],
      [cx + 4, 206, 44, 1],
      [cx - 118, 208, 30, 3],
      [cx + 122, 208, 32, 3],
    ] as const;
    for (const [index, [x, y, radius, kind]] of heads.entries()) {
      const head = { cx: x, cy: y, radius: radius * 0.98, random, name: `h${index}` };
      if (colour !== undefined || kind === 0)
        parts.push(roseHead(brush, { ...head, radius: Math.min(44, head.radius), colour: main }));
      else if (kind === 1)
        parts.push(
          tulipHead(brush, {
            ...head,
            radius: radius * 0.86,
            colour: form === 1 ? [244, 176, 150] : [246, 190, 84],
          }),
        );
      else if (kind === 2)
        parts.push(lilyHead(brush, { ...head, colour: form === 1 ? [240, 196, 210] : [252, 244, 236] }));
      else
        parts.push(
          daisyHead(brush, {
            ...head,
            radius: Math.min(38, radius),
            colour: form === 1 ? [186, 170, 220] : [250, 248, 242],
          }),
        );
    }
    // Paper, stalks and bow.
    for (const dx of [-26, -12, 2, 16, 28])
      parts.push(line(`M${cx + dx * 0.4} 380L${cx + dx} 500`, dx % 3 ? '#6f9a52' : '#5b8746', 7));
    parts.push(
      path(
        `M${cx - 158} 196C${cx - 110} 232 ${cx - 40} 250 ${cx + 10} 246L${cx + 30} 440H${cx - 26}Z`,
        brush.between(
          [cx - 150, 200, cx + 40, 430],
          [
            [0, shade(wrap, 0.34)],
            [0.6, shade(wrap, 0.04)],
            [1, shade(wrap, -0.2)],
          ],
        ),
      ),
      path(
        `M${cx + 160} 198C${cx + 110} 240 ${cx + 30} 268 ${cx - 40} 252L${cx - 24} 440H${cx + 28}Z`,
        brush.between(
          [cx - 30, 230, cx + 150, 420],
          [
            [0, shade(wrap, 0.4)],
            [0.4, shade(wrap, 0.12)],
            [1, shade(wrap, -0.26)],
          ],
        ),
      ),
      line(
        `M${cx - 40} 252L${cx + 10} 420M${cx + 96} 240L${cx + 22} 424M${cx - 110} 226L${cx - 18} 424`,
        shade(wrap, -0.34),
        2,
        'opacity="0.4"',
      ),
      path(
        `M${cx - 32} 396Q${cx} 410 ${cx + 34} 396L${cx + 30} 424Q${cx} 436 ${cx - 28} 424Z`,
        shade(main, form === 1 ? -0.1 : -0.16),
      ),
      path(
        `M${cx} 412C${cx - 30} 372 ${cx - 84} 372 ${cx - 72} 406C${cx - 66} 430 ${cx - 26} 426 ${cx} 412Z`,
        brush.down(376, 430, main),
      ),
      path(
        `M${cx} 412C${cx + 30} 372 ${cx + 84} 372 ${cx + 72} 406C${cx + 66} 430 ${cx + 26} 426 ${cx} 412Z`,
        brush.down(372, 436, main, 1.2),
      ),
      path(
        `M${cx - 6} 416L${cx - 40} 490L${cx - 24} 484L${cx - 16} 496L${cx + 6} 420ZM${cx + 4} 416L${cx + 44} 484L${cx + 28} 482L${cx + 20} 496L${cx - 4} 420Z`,
        shade(main, -0.1),
      ),
      ellipse(cx, 412, 13, 15, shade(main, 0.12)),
    );
    return withMargin(
      {
        width: 400,
        height: 512,
        foot: 504,
        body: brush.defs() + parts.join(''),
        anchors: { grips: [[cx, 450]] },
      },
      20,
    );
  },
};
