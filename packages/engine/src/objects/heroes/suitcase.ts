import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { surfaceOf } from '../kit/material.ts';
import { circle, line, path, rect, shade } from '../kit.ts';

export const suitcase: Hero = {
  key: 'luggage',
  words: ['suitcase', 'luggage', 'travel bag', 'briefcase', 'travel case', 'trunk', 'old suitcase'],
  kind: 'object',
  height: 0.55,
  forms: 2,
  materials: ['leather', 'plastic', 'metal'],
  samples: ['a suitcase', 'an old leather suitcase', 'a red suitcase at a station'],
  draw: ({ colour, form, material, age }) => {
    const brush = createBrush();
    const hide: Rgb = surfaceOf(material ?? 'leather', {
      colour: colour ?? (material ? undefined : form === 1 ? [84, 138, 160] : [150, 94, 56]),
      age,
    }).colour;
    if (form === 1) {
      const parts = [
        rect(98, 8, 84, 90, 'rgba(0,0,0,0)', 6),
        line('M106 110V20Q106 12 116 12H164Q174 12 174 20V110', '#7a8088', 8),
        line('M108 14H172', '#2c2e33', 15),
        rect(22, 92, 236, 300, shade(hide, -0.34), 30),
        rect(22, 90, 232, 298, brush.across(22, 256, hide), 30),
      ];
      for (let rib = 0; rib < 6; rib++)
        parts.push(
          rect(50 + rib * 32, 108, 12, 262, brush.across(50 + rib * 32, 62 + rib * 32, hide, 1.2), 6),
        );
      parts.push(
        circle(58, 396, 15, '#24262a'),
        circle(222, 396, 15, '#24262a'),
        circle(58, 396, 6, '#8f959b'),
        circle(222, 396, 6, '#8f959b'),
        rect(110, 84, 60, 16, brush.down(82, 102, [90, 94, 100]), 6),
        path('M36 120Q38 100 60 98H90Q56 120 48 330Q34 300 36 120Z', '#ffffff', 'opacity="0.24"'),
      );
      return {
        width: 280,
        height: 420,
        foot: 411,
        body: brush.defs() + parts.join(''),
        anchors: { tops: [{ x1: 40, x2: 100, y: 92 }], grips: [[140, 14]] },
      };
    }
    const trim: Rgb = [hide[0] * 0.6, hide[1] * 0.55, hide[2] * 0.55];
    const parts = [
      line('M150 66V34Q150 24 162 24H258Q270 24 270 34V66', shade(trim, -0.2), 13),
      line('M152 62V36Q152 26 162 26H256', shade(trim, 0.3), 4),
      rect(14, 60, 392, 226, shade(hide, -0.36), 20),
      rect(14, 58, 390, 222, brush.down(58, 284, hide), 20),
      rect(14, 152, 390, 6, shade(hide, -0.5)),
      rect(14, 158, 390, 2.4, shade(hide, 0.4)),
      `<rect x="24" y="68" width="370" height="204" rx="14" fill="none" stroke="${shade(hide, 0.5)}" stroke-width="2" stroke-dasharray="7 5" stroke-opacity="0.7"/>`,
    ];
    for (const x of [92, 300])
      parts.push(
        rect(x, 58, 28, 224, brush.across(x, x + 28, trim)),
        line(`M${x + 4} 62V278M${x + 24} 62V278`, shade(trim, 0.4), 1.4, 'stroke-dasharray="5 4"'),
        rect(x - 7, 132, 42, 46, brush.down(130, 180, [214, 172, 92]), 5),
        rect(x + 3, 142, 22, 26, shade(trim, -0.1), 3),
        rect(x + 11, 138, 5, 34, '#f2dca0', 2),
      );
    for (const [x, y, turn] of [
      [14, 58, 0],
      [404, 58, 90],
      [404, 280, 180],
      [14, 280, 270],
    ] as const)
      parts.push(
        path(
          'M0 44Q0 0 44 0Q34 34 0 44Z',
          shade(trim, 0.06),
          `transform="translate(${x} ${y}) rotate(${turn})"`,
        ),
      );
    parts.push(
      rect(186, 126, 48, 40, brush.down(124, 168, [214, 172, 92]), 6),
      circle(210, 142, 5, '#4a3820'),
      rect(208, 144, 4, 11, '#4a3820'),
      `<g transform="rotate(-8 180 220)">${rect(150, 200, 68, 44, '#e8dcb8', 3)}${circle(170, 222, 13, '#5f9ab8')}${line('M190 214H210M190 224H206', '#a84a42', 3)}</g>`,
      `<g transform="rotate(12 360 110)">${rect(338, 92, 44, 34, '#d86a5a', 3)}${path('M346 118l12 -18l14 18Z', '#fbf2dc')}</g>`,
    );
    return {
      width: 420,
      height: 296,
      foot: 285,
      body: brush.defs() + parts.join(''),
      anchors: {
        tops: [{ x1: 40, x2: 380, y: 59 }],
        grips: [[210, 28]],
        seat: [210, 59],
        label: { x: 130, y: 190, width: 150, height: 70 },
      },
    };
  },
};
