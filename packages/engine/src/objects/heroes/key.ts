import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { surfaceOf } from '../kit/material.ts';
import { withMargin } from '../kit/with-margin.ts';
import { circle, n, path, rect, shade } from '../kit.ts';

export const key: Hero = {
  key: 'old-key',
  words: ['key', 'keys', 'old key', 'golden key', 'house key', 'skeleton key'],
  kind: 'object',
  height: 0.08,
  forms: 2,
  materials: ['gold', 'metal', 'silver', 'copper', 'rust'],
  samples: ['a key', 'an old golden key', 'a key on a table'],
  draw: ({ colour, material, form, age }) => {
    const brush = createBrush();
    const metal: Rgb = surfaceOf(material ?? 'gold', { colour, age }).colour;
    const parts: string[] = [];
    const ringOf = (cx: number, cy: number, r: number, wide: number) =>
      `<circle cx="${cx}" cy="${cy}" r="${r}" fill="none" stroke="${shade(metal, -0.5)}" stroke-width="${wide}"/><circle cx="${cx - 1}" cy="${cy - 2}" r="${r}" fill="none" stroke="${shade(metal, 0.06)}" stroke-width="${n(wide * 0.74)}"/><path d="M${n(cx - r * 0.86)} ${n(cy - r * 0.5)}A${r} ${r} 0 0 1 ${n(cx + r * 0.3)} ${n(cy - r * 0.95)}" fill="none" stroke="${shade(metal, 0.66)}" stroke-width="${n(wide * 0.26)}" stroke-linecap="round"/>`;
    const shaft = brush.down(112, 148, metal, 1.4);
    if (form === 0) parts.push(ringOf(64, 92, 36, 20), ringOf(64, 168, 36, 20), ringOf(112, 130, 34, 20));
    else parts.push(ringOf(90, 130, 66, 26), circle(90, 48, 15, brush.ball(90, 48, 15, metal)));
    parts.push(
      rect(146, 116, 300, 28, shade(metal, -0.4), 12),
      rect(146, 114, 300, 26, shaft, 12),
      rect(150, 118, 288, 5, shade(metal, 0.66), 2.5),
    );
    for (const x of [152, 172, 330]) parts.push(rect(x, 104, 13, 50, brush.down(104, 154, metal, 1.4), 6));
    parts.push(
      path(
        'M366 138H392V196H378V180H366ZM406 138H436V206H420V190H406Z',
        shade(metal, -0.4),
        'transform="translate(3 3)"',
      ),
      path('M366 138H392V196H378V180H366ZM406 138H436V206H420V190H406Z', brush.down(138, 206, metal)),
      circle(446, 127, 14, brush.ball(446, 127, 15, metal)),
    );
    return withMargin(
      {
        width: 470,
        height: 250,
        foot: 234,
        body: brush.defs() + parts.join(''),
        anchors: { grips: [[80, 130]] },
      },
      10,
    );
  },
};
