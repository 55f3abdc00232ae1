import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { fade } from '../kit/fade.ts';
import { artOfLayers, newLayers } from '../kit/layers.ts';
import { surfaceOf } from '../kit/material.ts';
import { pick } from '../kit/pick.ts';
import { line, n, path, shade } from '../kit.ts';

const PAINTS: readonly [Rgb, ...Rgb[]] = [
  [156, 102, 62],
  [62, 112, 132],
  [170, 68, 54],
  [214, 206, 186],
];

export const rowboat: Hero = {
  key: 'rowboat',
  words: [
    'rowboat',
    'rowing boat',
    'wooden boat',
    'small boat',
    'row boat',
    'canoe',
    'kayak',
    'little boat',
    'paddle boat',
  ],
  kindOf: ['raft', 'lifeboat', 'punt'],
  kind: 'vehicle',
  height: 1.1,
  support: 'water',
  facing: 'left',
  samples: ['a rowboat on a quiet lake', 'a red canoe on a mountain lake', 'a small boat full of flowers'],
  forms: 2,
  wordForms: { canoe: 1, kayak: 1, rowboat: 0 },
  holds: true,
  materials: ['wood', 'metal', 'paper'],
  homes: ['lake', 'sea', 'beach'],
  draw: ({ random, form, colour, material, age }) => {
    const layers = newLayers();
    const { body, front } = layers;
    const wood = material
      ? surfaceOf(material, { colour, age }).colour
      : (colour ?? pick(random, 'paint', PAINTS));
    const inner: Rgb = [112, 80, 54];
    const isCanoe = form === 1;
    // The far side, seen over the near one, with ribs and thwarts.
    const far = isCanoe
      ? 'M10 30C26 22 40 40 70 46C150 56 320 56 400 46C430 40 444 22 460 30L440 62H30Z'
      : 'M14 26C90 26 330 24 446 18C430 60 380 92 330 98H120C70 92 34 62 14 26Z';
    body.push(
      fade(
        far,
        [0, 24, 0, 82],
        [
          [0, shade(inner, -0.4)],
          [1, shade(inner, 0.16)],
        ],
      ),
    );
    let ribs = '';
    for (let rib = 0; rib < 7; rib++) ribs += `M${110 + rib * 40} ${isCanoe ? 52 : 44}v30`;
    body.push(line(ribs, shade(inner, -0.3), 3, 'stroke-opacity="0.7"'));
    if (!isCanoe) {
      body.push(
        line('M40 20L248 92', '#9c7248', 6),
        line('M40 19L248 90', '#c49a66', 2.4),
        path('M236 84L290 108Q298 122 282 118L228 96Z', '#b88d60'),
      );
      for (const x of [120, 220, 320])
        body.push(
          path(`M${x} 54h46l4 12h-52Z`, shade([182, 138, 92], 0)),
          path(`M${x - 2} 66h52v6h-52Z`, shade([182, 138, 92], -0.3)),
        );
    } else {
      body.push(
        line('M96 6L300 84', '#9c7248', 5),
        path('M300 80L346 96Q356 106 342 108L296 92Z', '#b88d60'),
      );
      for (const x of [130, 310]) body.push(path(`M${x} 56h40v8h-40Z`, shade([182, 138, 92], 0)));
    }
    const near = isCanoe
      ? 'M8 30C4 22 20 16 26 28C40 50 120 66 235 66C350 66 430 50 444 28C450 16 466 22 462 30C456 84 420 116 372 120H98C50 116 14 84 8 30Z'
      : 'M10 26C80 84 370 86 450 18C446 72 410 114 350 122H124C66 116 24 78 10 26Z';
    front.push(
      fade(
        near,
        [0, 40, 0, 122],
        [
          [0, shade(wood, 0.2)],
          [0.45, shade(wood, -0.02)],
          [1, shade(wood, -0.46)],
        ],
      ),
    );
    for (let plank = 1; plank < 4; plank++) {
      const y = 30 + plank * 18;
      front.push(
        line(
          `M${n(18 + plank * 14)} ${y + 4}C110 ${y + 32 - plank * 3} 350 ${y + 32 - plank * 3} ${n(442 - plank * 14)} ${y + 2}`,
          shade(wood, -0.5),
          1.8,
          'stroke-opacity="0.55"',
        ),
      );
    }
    front.push(
      line(
        isCanoe ? 'M16 27C40 52 120 66 235 66C350 66 430 52 454 27' : 'M10 26C80 84 370 86 450 18',
        shade(material === 'paper' ? wood : [226, 200, 156], 0.1),
        6,
      ),
      isCanoe
        ? line('M22 62C80 96 390 96 448 62', shade(wood, 0.5), 4, 'stroke-opacity="0.6"')
        : path('M196 66h14v10q-7 6 -14 0Z', '#6d757d'),
    );
    if (age === 'old')
      front.push(
        path(
          'M150 108q14 -14 26 0q16 -12 30 2v8h-56Z M320 96q12 -12 24 2l-4 14h-22Z',
          'rgb(96,112,64)',
          'fill-opacity="0.7"',
        ),
      );
    return artOfLayers(layers, {
      width: 470,
      height: 126,
      foot: 116,
      anchors: {
        seat: [236, 56],
        tops: [{ x1: 130, x2: 330, y: 60 }],
        grips: [[70, 30]],
        inside: { x: 90, y: 4, width: 280, height: 86 },
      },
    });
  },
};
