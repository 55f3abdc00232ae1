import type { Rgb } from '../../base/raster.ts';
import type { Hero, HeroArt, HeroOptions } from '../hero.ts';
import { paintFace } from '../kit/box.ts';
import { frontFace } from '../kit/face.ts';
import { fadeAcross, fadeDown } from '../kit/fade.ts';
import { surfaceOf } from '../kit/material.ts';
import { snowCap } from '../kit/prism.ts';
import { line, mix, n, path, polygon, rect, shade } from '../kit.ts';

export const bench: Hero = {
  key: 'bench',
  words: ['bench', 'park bench', 'wooden bench', 'garden bench', 'stone bench', 'outdoor bench'],
  wordForms: { 'park bench': 0, 'garden bench': 1 },
  kind: 'object',
  height: 0.95,
  forms: 2,
  materials: ['wood', 'stone', 'marble', 'metal'],
  samples: ['a park bench in autumn', 'a cat on a wooden bench', 'a garden bench among flowers'],
  homes: ['park', 'garden', 'meadow'],
  draw: (options) =>
    options.material === 'stone' || options.material === 'marble'
      ? drawStone(options)
      : options.form === 1
        ? drawGarden(options)
        : drawPark(options),
};

function woodOf({ colour, material, age, random }: HeroOptions): Rgb {
  const wish = colour ?? (material === 'metal' ? ([96, 108, 112] as const) : undefined);
  return wish ?? (age === 'old' ? [150, 136, 118] : mix([158, 106, 62], [140, 88, 54], random('wood')));
}

/** Slats on cast iron. */
function drawPark(options: HeroOptions): HeroArt {
  const wood = woodOf(options);
  const parts: string[] = [];
  const iron = '#33373c';
  for (const x of [46, 334]) {
    parts.push(
      line(`M${x} 214L${x + 4} 132L${x - 8} 18`, iron, 8),
      line(`M${x + 26} 216L${x + 22} 134H${x - 2}`, iron, 8),
      line(`M${x - 4} 92C${x + 12} 84 ${x + 34} 88 ${x + 30} 108`, iron, 6),
    );
  }
  for (let slat = 0; slat < 4; slat++) {
    const y = 20 + slat * 24;
    parts.push(
      rect(22 + slat, y, 346, 17, shade(wood, 0.14 - slat * 0.08), 3),
      rect(22 + slat, y + 12, 346, 5, shade(wood, -0.4), 2),
    );
  }
  for (let slat = 0; slat < 3; slat++) {
    const y = 124 + slat * 11;
    parts.push(
      polygon(
        [
          [20 - slat * 6, y + 9],
          [26 - slat * 6, y],
          [372 + slat * 4, y],
          [378 + slat * 4, y + 9],
        ],
        shade(wood, 0.28 - slat * 0.06),
      ),
    );
  }
  parts.push(rect(6, 155, 382, 11, shade(wood, -0.28), 3));
  if (options.season === 'winter') parts.push(snowCap(26, 366, 19, 9), snowCap(14, 380, 128, 10));
  return {
    width: 394,
    height: 226,
    body: parts.join(''),
    foot: 217,
    anchors: {
      tops: [
        { x1: 60, x2: 334, y: 140 },
        { x1: 40, x2: 354, y: 20 },
      ],
      seat: [197, 138],
      lean: { x: 24, y1: 20, y2: 217 },
    },
  };
}

/** All of wood: upright slats under a bowed rail, and broad arm rests. */
function drawGarden(options: HeroOptions): HeroArt {
  const wood =
    options.colour ??
    (options.material === undefined && options.age !== 'old'
      ? mix([176, 128, 80], [104, 134, 122], options.random('paint') > 0.6 ? 0.9 : 0)
      : woodOf(options));
  const parts: string[] = [
    fadeAcross('M44 216V30H62V216Z', wood, 44, 62),
    fadeAcross('M332 216V30H350V216Z', wood, 332, 350),
    rect(62, 104, 270, 11, shade(wood, -0.18), 2),
  ];
  for (let slat = 0; slat < 13; slat++) {
    const x = 71 + slat * 20.2;
    const top = 38 - Math.sin(((slat + 0.5) / 13) * Math.PI) * 22;
    parts.push(fadeAcross(`M${n(x)} ${n(top)}H${n(x + 11)}V108H${n(x)}Z`, wood, x, x + 11));
  }
  parts.push(
    fadeDown('M42 40Q42 26 58 26Q197 -16 336 26Q352 26 352 40Q340 42 334 42Q197 2 60 42Z', wood, 4, 42, 0.1),
    line('M58 32Q197 -8 336 32', shade(wood, 0.44), 2.4, 'opacity="0.7"'),
    path('M40 132L54 118H340L354 132Z', shade(wood, 0.2)),
  );
  for (let board = 1; board < 3; board++)
    parts.push(
      line(
        `M${n(54 - board * 5)} ${n(118 + board * 4.6)}H${n(340 + board * 5)}`,
        shade(wood, -0.4),
        1.8,
        'opacity="0.7"',
      ),
    );
  parts.push(
    rect(40, 131, 314, 14, shade(wood, -0.12), 3),
    rect(40, 141, 314, 4, shade(wood, -0.42), 2),
    fadeDown('M66 146H328Q300 150 286 158H108Q94 150 66 146Z', wood, 146, 160, -0.3),
  );
  for (const x of [24, 352]) {
    parts.push(
      fadeAcross(`M${x} 220V84H${x + 18}V220Z`, wood, x, x + 18),
      fadeDown(
        `M${x - 8} 86Q${x - 12} 76 ${x - 2} 74H${x + 20}Q${x + 30} 76 ${x + 26} 86Z`,
        wood,
        72,
        88,
        0.16,
      ),
      rect(x + 4, 150, 10, 3, shade(wood, -0.4), 1),
    );
  }
  if (options.season === 'winter') parts.push(snowCap(60, 334, 12, 8), snowCap(46, 348, 122, 10));
  return {
    width: 394,
    height: 226,
    body: parts.join(''),
    foot: 219,
    anchors: {
      tops: [
        { x1: 62, x2: 332, y: 126 },
        { x1: 120, x2: 274, y: 10 },
      ],
      seat: [197, 126],
      lean: { x: 26, y1: 76, y2: 219 },
    },
  };
}

/** A slab on two carved feet. */
function drawStone(options: HeroOptions): HeroArt {
  const surface = surfaceOf(options.material ?? 'stone', {
    colour: options.colour,
    age: options.age,
    marks: 'speckles',
  });
  const stone = surface.colour;
  const parts: string[] = [];
  for (const x of [70, 264])
    parts.push(
      fadeAcross(
        `M${x} 120Q${x + 16} 140 ${x + 8} 168Q${x - 6} 184 ${x - 8} 206H${x + 68}Q${x + 66} 184 ${x + 52} 168Q${x + 44} 140 ${x + 60} 120Z`,
        stone,
        x - 8,
        x + 68,
      ),
      path(`M${x + 30} 138Q${x + 18} 156 ${x + 30} 174Q${x + 42} 156 ${x + 30} 138Z`, shade(stone, -0.26)),
      rect(x - 12, 202, 84, 14, shade(stone, 0.04), 3),
      rect(x - 12, 211, 84, 5, shade(stone, -0.32), 2),
    );
  parts.push(
    path('M20 100L36 84H358L374 100Z', shade(stone, 0.28)),
    paintFace(frontFace(16, 99, 362, 22), surface, options.random, 'slab', 12),
    path('M24 120H370L362 130H32Z', shade(stone, -0.36)),
  );
  if (options.age === 'old')
    parts.push(
      path(
        'M20 100Q60 90 96 100Q90 112 70 110Q40 116 20 100ZM300 100Q330 92 362 100Q350 110 330 108Q310 112 300 100Z',
        '#7d9058',
        'opacity="0.8"',
      ),
    );
  if (options.season === 'winter') parts.push(snowCap(24, 370, 90, 12));
  return {
    width: 394,
    height: 226,
    body: parts.join(''),
    foot: 214,
    anchors: { tops: [{ x1: 36, x2: 358, y: 92 }], seat: [197, 92], lean: { x: 376, y1: 100, y2: 120 } },
  };
}
