import type { Rgb } from '../../base/raster.ts';
import type { Hero, Point } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { surfaceOf } from '../kit/material.ts';
import { circle, n, path, polygon, rect, shade } from '../kit.ts';

export const pictureFrame: Hero = {
  key: 'framed-picture',
  words: [
    'picture frame',
    'framed picture',
    'painting',
    'picture',
    'frame',
    'photo frame',
    'framed photo',
    'wall art',
  ],
  kind: 'object',
  height: 0.6,
  forms: 2,
  materials: ['gold', 'wood', 'silver', 'metal'],
  samples: ['a framed picture', 'a painting on a wall', 'a golden picture frame'],
  homes: ['living-room'],
  draw: ({ colour, material, form, random }) => {
    const brush = createBrush();
    const frame: Rgb =
      colour ?? (material ? surfaceOf(material).colour : form === 0 ? [206, 160, 78] : [96, 64, 44]);
    const [w, h] = form === 0 ? [400, 310] : [280, 360];
    const band = form === 0 ? 38 : 20;
    const face = (points: readonly Point[], tone: number) => polygon(points, shade(frame, tone));
    const parts = [
      face(
        [
          [0, 0],
          [w, 0],
          [w - band, band],
          [band, band],
        ],
        0.3,
      ),
      face(
        [
          [0, 0],
          [band, band],
          [band, h - band],
          [0, h],
        ],
        0.08,
      ),
      face(
        [
          [w, 0],
          [w, h],
          [w - band, h - band],
          [w - band, band],
        ],
        -0.26,
      ),
      face(
        [
          [0, h],
          [band, h - band],
          [w - band, h - band],
          [w, h],
        ],
        -0.14,
      ),
      `<rect x="${band * 0.4}" y="${band * 0.4}" width="${w - band * 0.8}" height="${h - band * 0.8}" fill="none" stroke="${shade(frame, 0.5)}" stroke-width="3" stroke-opacity="0.6"/>`,
      `<rect x="${band * 0.75}" y="${band * 0.75}" width="${w - band * 1.5}" height="${h - band * 1.5}" fill="none" stroke="${shade(frame, -0.5)}" stroke-width="3" stroke-opacity="0.5"/>`,
      rect(band, band, w - band * 2, h - band * 2, '#f6f1e4'),
    ];
    const [x, y, iw, ih] =
      form === 0
        ? [band, band, w - band * 2, h - band * 2]
        : [band + 26, band + 28, w - band * 2 - 52, h - band * 2 - 56];
    // A small landscape: sky, hills, water, a sun.
    const far = random('far') * 20;
    parts.push(
      rect(
        x,
        y,
        iw,
        ih,
        brush.between(
          [0, y, 0, y + ih],
          [
            [0, '#8fc0dc'],
            [0.5, '#f4dcb0'],
            [0.6, '#f2c590'],
          ],
        ),
      ),
      circle(x + iw * 0.68, y + ih * 0.36, ih * 0.09, '#fff2c4'),
      path(
        `M${x} ${y + ih * 0.56}Q${n(x + iw * 0.24)} ${n(y + ih * 0.3 + far)} ${n(x + iw * 0.46)} ${n(y + ih * 0.5)}T${x + iw} ${n(y + ih * 0.46)}V${y + ih}H${x}Z`,
        '#7d98a8',
      ),
      path(
        `M${x} ${n(y + ih * 0.66)}Q${n(x + iw * 0.3)} ${n(y + ih * 0.5)} ${n(x + iw * 0.6)} ${n(y + ih * 0.66)}T${x + iw} ${n(y + ih * 0.62)}V${y + ih}H${x}Z`,
        '#6f9468',
      ),
      path(
        `M${x} ${n(y + ih * 0.8)}Q${n(x + iw * 0.4)} ${n(y + ih * 0.68)} ${x + iw} ${n(y + ih * 0.84)}V${y + ih}H${x}Z`,
        '#4f7a54',
      ),
      path(
        `M${n(x + iw * 0.42)} ${n(y + ih * 0.68)}Q${n(x + iw * 0.62)} ${n(y + ih * 0.74)} ${n(x + iw * 0.5)} ${y + ih}H${n(x + iw * 0.74)}Q${n(x + iw * 0.7)} ${n(y + ih * 0.76)} ${n(x + iw * 0.46)} ${n(y + ih * 0.67)}Z`,
        '#a9d0dc',
      ),
    );
    for (const [tx, s] of [
      [0.16, 1],
      [0.26, 0.7],
      [0.86, 0.9],
    ] as const)
      parts.push(
        path(
          `M${n(x + iw * tx)} ${n(y + ih * (0.8 - 0.24 * s))}l${n(14 * s)} ${n(40 * s)}h${n(-28 * s)}Z`,
          '#3c6446',
        ),
        rect(x + iw * tx - 2, y + ih * (0.8 - 0.24 * s) + 38 * s, 4, 10, '#5a4030'),
      );
    return {
      width: w,
      height: h,
      foot: h,
      body: brush.defs() + parts.join(''),
      anchors: {
        label: { x, y, width: iw, height: ih },
        hang: [[w / 2, 2]],
        tops: [{ x1: 10, x2: w - 10, y: 2 }],
      },
    };
  },
};
