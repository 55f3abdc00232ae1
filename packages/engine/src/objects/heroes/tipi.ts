import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { quadFace } from '../kit/face.ts';
import { fade } from '../kit/fade.ts';
import { artOfLayers, newLayers } from '../kit/layers.ts';
import { paintOf } from '../kit/material.ts';
import { paintMarks } from '../kit/texture.ts';
import { line, n, path, shade } from '../kit.ts';

const FOOT = 400;

export const tipi: Hero = {
  key: 'hut',
  words: [
    'hut',
    'straw hut',
    'tipi',
    'teepee',
    'tepee',
    'wigwam',
    'yurt',
    'mud hut',
    'thatched hut',
    'tiki hut',
    'beach hut',
    'bamboo hut',
  ],
  kindOf: ['shelter', 'hovel', 'tribal hut'],
  kind: 'building',
  height: 4,
  samples: ['a straw hut on the beach', 'a tipi on the prairie at night', 'a thatched hut in the jungle'],
  forms: 2,
  wordForms: {
    tipi: 1,
    teepee: 1,
    tepee: 1,
    wigwam: 1,
    hut: 0,
    'straw hut': 0,
    'thatched hut': 0,
    'tiki hut': 0,
  },
  homes: ['beach', 'meadow'],
  draw: ({ random, form, colour, season, lit }) => {
    const layers = newLayers();
    const { body, glow } = layers;
    if (form === 1) {
      const hide: Rgb = colour ?? [226, 206, 168];
      const red: Rgb = [176, 70, 48];
      for (const [x1, x2] of [
        [150, 118],
        [168, 150],
        [186, 192],
        [200, 226],
      ] as const)
        body.push(line(`M${x1 + 8} 80L${x2} 6`, '#7a5a3a', 6));
      body.push(
        fade(
          'M176 54L330 388Q180 420 30 388Z',
          [30, 0, 330, 0],
          [
            [0, shade(hide, -0.04)],
            [0.3, shade(hide, 0.24)],
            [0.6, shade(hide, -0.06)],
            [1, shade(hide, -0.36)],
          ],
        ),
        line('M176 60L110 396M178 60L252 396M174 60L62 390', shade(hide, -0.34), 2, 'stroke-opacity="0.45"'),
        path('M62 318L298 318L310 344Q180 368 50 344Z', shade(red, 0.04)),
        path(
          'M66 330l18 -10 18 18 18 -14 18 18 20 -14 20 16 20 -14 20 14 18 -16 18 14 18 -16 18 14 14 6q-140 26 -244 2Z',
          '#e0b65a',
          'fill-opacity="0.9"',
        ),
        path('M140 130L216 130L224 150Q180 160 132 150Z', shade(red, -0.06)),
        path('M180 230L224 404L136 404Z', lit ? '#ffcf7a' : shade(hide, -0.66)),
        path('M180 230L136 404L118 402Q160 320 180 230Z', shade(hide, 0.3)),
        path('M150 92L176 54L160 140Z', shade(hide, 0.34)),
        path('M206 104L176 54L196 150Z', shade(hide, -0.24)),
      );
      if (lit)
        glow.push(
          path('M180 240L216 404L142 404Z', '#ffc66a'),
          path('M176 64L326 388Q180 418 34 388Z', '#ff9a3c', 'fill-opacity="0.2"'),
        );
      return artOfLayers(layers, {
        width: 360,
        height: FOOT + 12,
        foot: FOOT,
        anchors: { tops: [{ x1: 160, x2: 192, y: 70 }], lean: { x: 66, y1: 310, y2: FOOT } },
      });
    }
    const wall: Rgb = colour ?? [206, 158, 104];
    const straw = paintOf([210, 172, 98], 0, 'straw');
    const face = quadFace([
      [78, 214],
      [282, 214],
      [282, 396],
      [78, 396],
    ]);
    body.push(
      fade(
        'M78 214H282V390Q180 410 78 390Z',
        [78, 0, 282, 0],
        [
          [0, shade(wall, -0.04)],
          [0.3, shade(wall, 0.2)],
          [0.6, shade(wall, -0.06)],
          [1, shade(wall, -0.4)],
        ],
      ),
      paintMarks(face, paintOf(wall, 0, 'planks'), random, 'wall', 16),
      path('M146 398V280Q146 250 180 250Q214 250 214 280V398Z', lit ? '#ffcf7a' : '#3d2c20'),
      path('M146 398V280Q146 250 180 250Q214 250 214 280V398', 'none', 'stroke="#7a5636" stroke-width="7"'),
    );
    if (lit) glow.push(path('M150 398V282Q150 256 180 256Q210 256 210 282V398Z', '#ffc66a'));
    // The thatch: a shaggy bell of straw with a fringe.
    let fringe = '';
    for (let tuft = 0; tuft <= 26; tuft++) {
      const x = 334 - tuft * 11.8;
      fringe += `L${n(x)} ${n(222 + Math.sin((tuft / 26) * Math.PI) * 22 + random(`f${tuft}`) * 14)}L${n(x - 5)} ${n(214 + Math.sin((tuft / 26) * Math.PI) * 20)}`;
    }
    body.push(
      fade(
        `M180 20C210 70 300 150 340 210${fringe}L20 210C60 150 150 70 180 20Z`,
        [20, 0, 340, 0],
        [
          [0, shade(straw.colour, 0)],
          [0.32, shade(straw.colour, 0.24)],
          [0.6, shade(straw.colour, -0.1)],
          [1, shade(straw.colour, -0.4)],
        ],
      ),
      paintMarks(
        quadFace([
          [170, 50],
          [190, 50],
          [318, 224],
          [42, 224],
        ]),
        straw,
        random,
        'thatch',
        15,
      ),
      line('M104 132Q180 158 256 132M142 84Q180 98 218 84', '#a87c42', 4),
      path('M160 34Q180 -2 200 34Q190 46 180 42Q170 46 160 34Z', shade(straw.colour, 0.1)),
    );
    if (season === 'winter')
      body.push(
        path(
          'M180 14C206 60 250 106 286 142Q250 132 234 148Q206 120 176 146Q140 126 84 140C120 100 158 58 180 14Z',
          '#f4f8fd',
        ),
      );
    return artOfLayers(layers, {
      width: 360,
      height: FOOT + 12,
      foot: FOOT,
      anchors: { tops: [{ x1: 166, x2: 194, y: 24 }], lean: { x: 78, y1: 260, y2: FOOT } },
    });
  },
};
