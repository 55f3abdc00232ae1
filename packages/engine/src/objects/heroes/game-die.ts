import type { Rgb } from '../../base/raster.ts';
import type { Hero, Point } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { type Face, quadFace } from '../kit/face.ts';
import { ellipse, path, polygon, shade } from '../kit.ts';

const SPOTS: readonly (readonly Point[])[] = [
  [[0.5, 0.5]],
  [
    [0.28, 0.28],
    [0.72, 0.72],
  ],
  [
    [0.25, 0.25],
    [0.5, 0.5],
    [0.75, 0.75],
  ],
  [
    [0.28, 0.28],
    [0.72, 0.28],
    [0.28, 0.72],
    [0.72, 0.72],
  ],
  [
    [0.26, 0.26],
    [0.74, 0.26],
    [0.5, 0.5],
    [0.26, 0.74],
    [0.74, 0.74],
  ],
  [
    [0.28, 0.22],
    [0.72, 0.22],
    [0.28, 0.5],
    [0.72, 0.5],
    [0.28, 0.78],
    [0.72, 0.78],
  ],
];

/** Cubes with spots or letters on their faces. */
export const die: Hero = {
  key: 'game-die',
  words: [
    'die',
    'dice',
    'game die',
    'pair of dice',
    'toy blocks',
    'toy block',
    'building blocks',
    'wooden blocks',
    'alphabet blocks',
    'blocks',
  ],
  kind: 'object',
  height: 0.08,
  forms: 3,
  wordForms: {
    die: 0,
    'game die': 0,
    dice: 1,
    'pair of dice': 1,
    'toy blocks': 2,
    'toy block': 2,
    'building blocks': 2,
    'wooden blocks': 2,
    'alphabet blocks': 2,
    blocks: 2,
  },
  samples: ['a pair of dice', 'a red die', 'toy blocks on a rug'],
  draw: ({ colour, form, random }) => {
    const brush = createBrush();
    const cube = (x: number, y: number, s: number, tone: Rgb, kind: 'spots' | 'frame', turn: number) => {
      const [top, left, right]: [Point, Point, Point] = [
        [x, y],
        [x - s, y + s * 0.5],
        [x + s, y + s * 0.5],
      ];
      const middle: Point = [x, y + s];
      const low: Point = [x, y + s * 2.1];
      const faces: readonly (readonly [Face, number])[] = [
        [quadFace([top, right, middle, left]), 0.34],
        [quadFace([left, middle, low, [x - s, y + s * 1.6]]), 0.04],
        [quadFace([middle, right, [x + s, y + s * 1.6], low]), -0.24],
      ];
      return (
        faces
          .map(([face, light], index) => {
            const corners = [face.at(0, 0), face.at(1, 0), face.at(1, 1), face.at(0, 1)];
            const base = polygon(
              corners,
              shade(tone, light),
              `stroke="${shade(tone, light)}" stroke-width="${s * 0.14}" stroke-linejoin="round"`,
            );
            if (kind === 'frame') {
              const inner = [
                face.at(0.14, 0.14),
                face.at(0.86, 0.14),
                face.at(0.86, 0.86),
                face.at(0.14, 0.86),
              ];
              const [a, b, c] = [face.at(0.5, 0.26), face.at(0.74, 0.74), face.at(0.26, 0.74)];
              const [mx, my] = face.at(0.5, 0.5);
              return (
                base +
                polygon(inner, shade([246, 226, 184], light * 0.7)) +
                (index === 0
                  ? polygon([a, b, c], shade(tone, light - 0.1), 'stroke-linejoin="round"')
                  : index === 1
                    ? ellipse(mx, my, s * 0.22, s * 0.26, shade(tone, light - 0.06))
                    : polygon(
                        [face.at(0.3, 0.3), face.at(0.7, 0.3), face.at(0.7, 0.7), face.at(0.3, 0.7)],
                        shade(tone, light),
                      ))
              );
            }
            const spots = SPOTS[(turn + index * 2) % 6] as readonly Point[];
            return (
              base +
              spots
                .map(([u, v]) => {
                  const [sx, sy] = face.at(u, v);
                  const skew = index === 0 ? '' : `transform="rotate(${index === 1 ? 24 : -24} ${sx} ${sy})"`;
                  return ellipse(
                    sx,
                    sy,
                    s * (index === 0 ? 0.15 : 0.115),
                    s * (index === 0 ? 0.085 : 0.13),
                    colour ? '#fdf8ee' : '#2c2a34',
                    skew,
                  );
                })
                .join('')
            );
          })
          .join('') +
        path(
          `M${left[0]} ${left[1]}L${middle[0]} ${middle[1]}L${right[0]} ${right[1]}M${middle[0]} ${middle[1]}V${low[1]}`,
          'none',
          `stroke="#ffffff" stroke-width="${s * 0.05}" opacity="0.5" stroke-linecap="round"`,
        )
      );
    };
    const bone: Rgb = colour ?? [246, 240, 228];
    if (form === 2) {
      const tones: readonly Rgb[] = [
        [214, 72, 60],
        [74, 140, 190],
        [240, 184, 64],
      ];
      return {
        width: 420,
        height: 420,
        foot: 402,
        body:
          brush.defs() +
          cube(120, 210, 86, colour ?? tones[0]!, 'frame', 0) +
          cube(304, 210, 86, tones[1]!, 'frame', 1) +
          cube(212, 80, 86, tones[2]!, 'frame', 2),
        anchors: { tops: [{ x1: 160, x2: 264, y: 122 }] },
      };
    }
    const at = Math.floor(random('n') * 6);
    if (form === 1)
      return {
        width: 440,
        height: 300,
        foot: 286,
        body:
          cube(304, 20, 96, colour ?? [206, 54, 54], 'spots', at + 3).replaceAll('#2c2a34', '#fdf8ee') +
          cube(130, 66, 102, bone, 'spots', at),
      };
    return { width: 300, height: 310, foot: 296, body: cube(150, 20, 128, bone, 'spots', at) };
  },
};
