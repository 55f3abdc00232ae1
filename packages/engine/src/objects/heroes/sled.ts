import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { fade } from '../kit/fade.ts';
import { artOfLayers, newLayers } from '../kit/layers.ts';
import { surfaceOf } from '../kit/material.ts';
import { line, path, rect, shade } from '../kit.ts';

export const sled: Hero = {
  key: 'sled',
  words: [
    'sled',
    'sleigh',
    'sledge',
    'toboggan',
    'santa sleigh',
    'santas sleigh',
    'christmas sleigh',
    'wooden sled',
  ],
  kindOf: ['snowmobile', 'bobsled', 'dog sled'],
  kind: 'vehicle',
  height: 1,
  facing: 'left',
  samples: ['a red sleigh in the snow', 'a wooden sled on a snowy hill', 'a santa sleigh full of presents'],
  forms: 2,
  wordForms: {
    sleigh: 0,
    'santa sleigh': 0,
    'santas sleigh': 0,
    'christmas sleigh': 0,
    sled: 1,
    sledge: 1,
    toboggan: 1,
    'wooden sled': 1,
  },
  holds: true,
  homes: ['snow'],
  draw: ({ form, colour, age }) => {
    const layers = newLayers();
    const { body, front } = layers;
    const gold: Rgb = [222, 178, 82];
    if (form === 0) {
      const paint: Rgb = colour ?? [190, 44, 44];
      body.push(
        path('M120 96Q220 128 330 96L346 30Q372 22 380 44L356 150H140Z', shade(paint, -0.5)),
        path('M330 30Q352 8 378 22Q392 40 372 96L346 150H300Q330 100 330 30Z', '#6b3434'),
        path('M336 40Q352 22 368 34Q376 50 360 96L344 128H322Q340 90 336 40Z', '#a8564a'),
        path('M170 108H300L306 150H170Z', '#7a3c38'),
      );
      front.push(
        fade(
          'M36 84Q20 60 42 44Q66 34 76 58Q84 90 130 96Q220 112 300 92Q340 80 352 36Q372 14 394 34Q404 60 384 110Q366 164 318 178H150Q70 166 36 84Z',
          [0, 30, 0, 178],
          [
            [0, shade(paint, 0.3)],
            [0.5, shade(paint, 0)],
            [1, shade(paint, -0.4)],
          ],
        ),
        path(
          'M36 84Q20 60 42 44Q66 34 76 58Q84 90 130 96Q220 112 300 92Q340 80 352 36Q372 14 394 34',
          'none',
          `stroke="${shade(gold, 0.1)}" stroke-width="8" stroke-linecap="round"`,
        ),
        path(
          'M110 126q30 -18 54 2q-26 20 -54 -2Z M290 128q28 -22 54 -6q-22 26 -54 6Z M200 140q28 -16 52 0q-26 18 -52 0Z',
          shade(gold, 0.06),
        ),
        line('M150 178L140 216M230 178V216M316 176L326 216', shade(gold, -0.16), 8),
        line('M18 168Q-2 190 22 210Q40 220 90 218H372Q400 216 408 196', shade(gold, -0.04), 10),
        line('M20 166Q4 190 26 206Q44 215 90 214H370', shade(gold, 0.5), 3),
      );
      return artOfLayers(layers, {
        width: 420,
        height: 230,
        foot: 222,
        anchors: {
          inside: { x: 110, y: 8, width: 230, height: 110 },
          seat: [270, 108],
          tops: [{ x1: 150, x2: 300, y: 104 }],
          grips: [[60, 60]],
        },
      });
    }
    const wood = surfaceOf('wood', { colour, age }).colour;
    body.push(
      line('M96 92L88 146M206 92V146M316 92L322 146', shade(wood, -0.3), 9),
      line('M30 60Q6 96 40 142Q48 152 70 152H360', shade(wood, -0.3), 10),
    );
    for (let slat = 0; slat < 3; slat++)
      body.push(rect(50 + slat * 6, 70 + slat * 8, 310, 7, shade(wood, 0.24 - slat * 0.1), 3));
    front.push(
      rect(60, 92, 312, 14, shade(wood, 0.2), 4),
      rect(60, 101, 312, 5, shade(wood, -0.34), 2),
      line('M108 106L100 160M218 106V160M328 106L334 160', shade(wood, -0.05), 10),
      line('M36 66Q16 100 50 150Q58 164 84 164H372Q384 164 388 156', shade(wood, 0.04), 12),
      line('M36 66Q18 100 50 148Q58 160 84 160H370', shade(wood, 0.4), 4),
      line('M34 66Q10 30 26 10', '#c8463c', 5),
    );
    return artOfLayers(layers, {
      width: 400,
      height: 178,
      foot: 170,
      anchors: {
        inside: { x: 70, y: 4, width: 280, height: 86 },
        seat: [240, 82],
        tops: [{ x1: 70, x2: 360, y: 88 }],
        grips: [[26, 14]],
      },
    });
  },
};
