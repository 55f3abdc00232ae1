import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { circle, line, n, path, rect, shade } from '../kit.ts';
import { furnitureSurface } from '../rigs/wood-surface.ts';

export const door: Hero = {
  key: 'door',
  words: ['door', 'front door', 'wooden door', 'doorway', 'red door'],
  kind: 'object',
  height: 2.1,
  forms: 2,
  materials: ['wood', 'metal', 'glass'],
  samples: ['a red door', 'an old wooden door', 'a blue door with a wreath'],
  draw: (options) => {
    const brush = createBrush();
    const surface = furnitureSurface(options);
    const { colour } = surface;
    const frame: Rgb = [232, 224, 208];
    const arched = options.form === 1;
    const outer = arched
      ? 'M10 520V150C10 60 70 10 150 10C230 10 290 60 290 150V520Z'
      : 'M10 520V10H290V520Z';
    const inner = arched
      ? 'M34 514V154C34 76 84 34 150 34C216 34 266 76 266 154V514Z'
      : 'M34 514V34H266V514Z';
    const parts = [
      path(outer, arched ? brush.across(0, 300, [164, 158, 148]) : brush.across(0, 300, frame)),
      path(inner, shade(colour, -0.5)),
      path(inner, brush.across(34, 266, colour, 0.7), 'transform="translate(2.4 6) scale(0.984 0.984)"'),
    ];
    const panel = (x: number, y: number, w: number, h: number) =>
      rect(x, y, w, h, shade(colour, -0.34), 4) +
      rect(x + 5, y + 6, w - 8, h - 9, brush.down(y, y + h, colour, 0.8), 3) +
      line(`M${x + 4} ${y + h - 2}H${x + w - 2}V${y + 6}`, shade(colour, 0.4), 2, 'opacity="0.6"');
    if (arched) {
      for (let plank = 1; plank < 6; plank++)
        parts.push(
          line(
            `M${34 + plank * 38.6} ${plank === 1 || plank === 5 ? 84 : 46}V512`,
            shade(colour, -0.5),
            3,
            'opacity="0.6"',
          ),
          line(
            `M${37 + plank * 38.6} ${plank === 1 || plank === 5 ? 84 : 46}V512`,
            shade(colour, 0.4),
            1.4,
            'opacity="0.5"',
          ),
        );
      for (const y of [150, 420])
        parts.push(
          path(`M36 ${y}H190Q214 ${y - 14} 226 ${y + 8}Q214 ${y + 30} 190 ${y + 16}H36Z`, '#3a3d42'),
          line(`M36 ${y + 3}H190`, '#7a7f86', 2),
          ...[56, 100, 144, 186].map((x) => circle(x, y + 8, 4, '#7a7f86')),
        );
      parts.push(
        `<circle cx="226" cy="296" r="17" fill="none" stroke="#3a3d42" stroke-width="6"/>`,
        circle(226, 276, 8, '#4a4e54'),
      );
      for (let stone = 0; stone < 11; stone++) {
        const angle = Math.PI * (1 + stone / 10);
        parts.push(
          line(
            `M${n(150 + Math.cos(angle) * 117)} ${n(152 + Math.sin(angle) * 119)}L${n(150 + Math.cos(angle) * 139)} ${n(152 + Math.sin(angle) * 141)}`,
            '#6f6a62',
            2.4,
            'opacity="0.7"',
          ),
        );
      }
      for (let y = 200; y < 510; y += 52)
        parts.push(line(`M11 ${y}H33M267 ${y + 20}H289`, '#6f6a62', 2.4, 'opacity="0.7"'));
    } else {
      parts.push(
        rect(60, 58, 180, 96, shade(colour, -0.4), 4),
        rect(
          66,
          64,
          168,
          84,
          brush.between(
            [66, 64, 234, 148],
            options.lit
              ? [
                  [0, '#fff0b8'],
                  [1, '#f2b85c'],
                ]
              : [
                  [0, '#cfe6f0'],
                  [0.5, '#8fb8cc'],
                  [1, '#b4d4e2'],
                ],
          ),
          2,
        ),
        line('M150 64V148', shade(colour, 0), 6),
        panel(60, 176, 84, 140),
        panel(156, 176, 84, 140),
        panel(60, 340, 84, 150),
        panel(156, 340, 84, 150),
        rect(236, 290, 16, 50, '#b08a48', 5),
        circle(244, 306, 11, brush.ball(244, 306, 11, [222, 182, 96])),
        circle(244, 330, 3, '#3a2c22'),
        rect(118, 322, 64, 10, '#b08a48', 3),
        rect(122, 325, 56, 4, '#5a4422', 2),
      );
    }
    parts.push(path('M2 514H298V528H2Z', brush.down(512, 530, [150, 144, 136])));
    return {
      width: 300,
      height: 534,
      foot: 527,
      body: brush.defs() + parts.join(''),
      ...(options.lit && !arched
        ? { glow: rect(66, 64, 168, 84, '#ffe09a', 2).replace('/>', ' fill-opacity="0.8"/>') }
        : {}),
      anchors: {
        grips: [[244, 306]],
        label: { x: 90, y: 200, width: 120, height: 60 },
        lean: { x: 10, y1: 60, y2: 500 },
      },
    };
  },
};
