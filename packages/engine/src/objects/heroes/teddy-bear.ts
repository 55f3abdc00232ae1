import type { Rgb } from '../../base/raster.ts';
import type { Hero, Point } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { pickOf } from '../kit/pick-of.ts';
import { withMargin } from '../kit/with-margin.ts';
import { circle, ellipse, line, mix, n, path, rect, shade, smooth } from '../kit.ts';

export const teddyBear: Hero = {
  key: 'teddy-bear',
  words: ['teddy bear', 'teddy', 'stuffed bear', 'plush bear', 'plush toy', 'stuffed animal', 'soft toy'],
  kind: 'object',
  height: 0.35,
  forms: 2,
  materials: ['wool', 'cloth'],
  samples: ['a teddy bear', 'a teddy bear on a bed', 'an old teddy bear'],
  homes: ['bedroom'],
  draw: ({ colour, form, random, age }) => {
    const brush = createBrush();
    const fur: Rgb =
      colour ??
      pickOf(
        [
          [190, 132, 80],
          [222, 190, 146],
          [150, 104, 74],
        ],
        random('fur'),
      );
    const belly: Rgb = mix(fur, [255, 240, 212], 0.5);
    const cx = 170;
    const fluff = (x: number, y: number, rx: number, ry: number, tone: Rgb, name: string, turn = 0) => {
      const points: Point[] = Array.from({ length: 30 }, (_, step) => {
        const angle = (step / 30) * 6.283;
        const out = step % 2 ? 1.035 : 0.99 + random(`${name}${step}`) * 0.02;
        return [x + Math.cos(angle) * rx * out, y + Math.sin(angle) * ry * out];
      });
      const tufts = Array.from({ length: 20 }, (_, index) => {
        const angle = index * 2.4;
        const out = Math.sqrt(index / 20) * 0.82;
        const [tx, ty] = [x + Math.cos(angle) * rx * out, y + Math.sin(angle) * ry * out];
        return `M${n(tx)} ${n(ty)}q3 4 2 9`;
      }).join('');
      return `<g transform="rotate(${turn} ${x} ${y})">${path(
        smooth(points),
        brush.around(
          [x - rx * 0.34, y - ry * 0.4, Math.max(rx, ry) * 1.6],
          [
            [0, shade(tone, 0.34)],
            [0.4, shade(tone, 0.06)],
            [0.8, shade(tone, -0.26)],
            [1, shade(tone, -0.42)],
          ],
        ),
      )}${line(tufts, shade(tone, -0.3), 1.8, 'opacity="0.4"')}</g>`;
    };
    const parts = [
      fluff(86, 56, 38, 38, fur, 'el'),
      fluff(254, 56, 38, 38, fur, 'er'),
      ellipse(86, 58, 22, 22, shade(belly, -0.14)),
      ellipse(254, 58, 22, 22, shade(belly, -0.2)),
      fluff(cx, 270, 92, 104, fur, 'b'),
      ellipse(
        cx - 2,
        284,
        58,
        70,
        brush.around(
          [cx - 20, 260, 90],
          [
            [0, shade(belly, 0.2)],
            [1, shade(belly, -0.16)],
          ],
        ),
      ),
      form === 0
        ? fluff(76, 240, 34, 66, fur, 'al', 30) + fluff(264, 240, 34, 66, fur, 'ar', -30)
        : fluff(62, 190, 34, 68, fur, 'al', 128) + fluff(266, 244, 34, 66, fur, 'ar', -30),
      fluff(84, 350, 50, 54, fur, 'll', 14),
      fluff(256, 350, 50, 54, fur, 'lr', -14),
      ellipse(82, 354, 33, 36, brush.ball(82, 354, 40, belly, 0.6)),
      ellipse(258, 354, 33, 36, brush.ball(258, 354, 40, belly, 0.6)),
      ...[
        [82, 354],
        [258, 354],
      ].map(
        ([x, y]) =>
          ellipse(x!, y! + 8, 12, 10, shade(fur, -0.2), 'opacity="0.6"') +
          [-12, 0, 12]
            .map((dx) => circle(x! + dx, y! - 10 - (dx === 0 ? 5 : 0), 5, shade(fur, -0.2), 'opacity="0.6"'))
            .join(''),
      ),
      fluff(cx, 116, 106, 94, fur, 'h'),
      ellipse(
        cx,
        144,
        46,
        36,
        brush.around(
          [cx - 12, 130, 60],
          [
            [0, shade(belly, 0.3)],
            [1, shade(belly, -0.14)],
          ],
        ),
      ),
      path(
        `M${cx - 17} 122Q${cx} 112 ${cx + 17} 122Q${cx + 14} 138 ${cx} 142Q${cx - 14} 138 ${cx - 17} 122Z`,
        '#3a2a26',
      ),
      ellipse(cx - 5, 122, 6, 3, '#ffffff', 'opacity="0.6"'),
      line(
        `M${cx} 142V152M${cx} 152Q${cx - 14} 164 ${cx - 24} 154M${cx} 152Q${cx + 14} 164 ${cx + 24} 154`,
        '#4a3630',
        3.4,
      ),
      ...[cx - 44, cx + 44].map(
        (x) =>
          circle(x, 100, 12, '#241c1c') +
          circle(x - 4, 96, 4, '#ffffff') +
          circle(x + 3, 104, 2, '#ffffff', 'opacity="0.6"'),
      ),
      ellipse(cx - 66, 134, 15, 9, '#e88a7c', 'opacity="0.4"'),
      ellipse(cx + 66, 134, 15, 9, '#e88a7c', 'opacity="0.4"'),
    ];
    const bow: Rgb = [206, 62, 66];
    parts.push(
      path(
        `M${cx} 206C${cx - 20} 180 ${cx - 66} 178 ${cx - 62} 206C${cx - 62} 232 ${cx - 20} 228 ${cx} 206Z`,
        brush.down(184, 230, bow),
      ),
      path(
        `M${cx} 206C${cx + 20} 180 ${cx + 66} 178 ${cx + 62} 206C${cx + 62} 232 ${cx + 20} 228 ${cx} 206Z`,
        brush.down(180, 234, bow),
      ),
      ellipse(cx, 206, 13, 14, shade(bow, 0.1)),
    );
    if (age === 'old')
      parts.push(
        rect(118, 300, 34, 30, '#8fa6b4', 3),
        line('M118 300h34v30h-34Z', '#5a4a40', 2, 'stroke-dasharray="4 4"'),
      );
    return withMargin(
      {
        width: 340,
        height: 418,
        foot: 404,
        body: brush.defs() + parts.join(''),
        anchors: {
          head: { x: cx, y: 116, radius: 100 },
          eyes: [
            [cx - 44, 100],
            [cx + 44, 100],
          ],
          grips: [
            [60, 290],
            [280, 290],
          ],
        },
      },
      10,
    );
  },
};
