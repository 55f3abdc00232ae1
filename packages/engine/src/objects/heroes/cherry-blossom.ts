import type { Rgb } from '../../base/raster.ts';
import type { Hero, Point } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { leaf } from '../kit/leaf.ts';
import { withMargin } from '../kit/with-margin.ts';
import { ellipse, line, mix, n, shade } from '../kit.ts';
import { blossomHead } from '../rigs/blossoms.ts';

export const cherryBlossom: Hero = {
  key: 'cherry-blossom',
  words: [
    'cherry blossom',
    'cherry blossoms',
    'cherry blossom branch',
    'blossom',
    'sakura flower',
    'branch of cherry blossom',
    'sakura branch',
    'blossoms',
  ],
  kindOf: ['apple blossom', 'plum blossom', 'almond blossom'],
  kind: 'plant',
  height: 0.5,
  forms: 2,
  samples: ['a cherry blossom branch', 'cherry blossoms in spring', 'a branch of cherry blossom in a vase'],
  draw: ({ colour, form, random }) => {
    const brush = createBrush();
    const petals: Rgb = colour ?? [250, 200, 214];
    const parts: string[] = [];
    if (form === 1) {
      parts.push(blossomHead(brush, { cx: 150, cy: 150, radius: 128, colour: petals, random, name: 'one' }));
      for (let vein = 0; vein < 5; vein++) parts.push('');
      return withMargin({ width: 300, height: 300, foot: 286, body: brush.defs() + parts.join('') }, 10);
    }
    const bark = '#5b4038';
    const limb = (d: string, wide: number) =>
      parts.push(
        line(d, bark, wide),
        line(d, '#8a6a5c', wide * 0.4, `transform="translate(-1 ${n(-wide * 0.2)})"`),
      );
    limb('M20 360C90 340 150 300 210 250C270 200 340 170 452 150', 17);
    limb('M150 300C160 240 190 180 260 110', 10);
    limb('M250 222C300 250 360 262 420 262', 8);
    limb('M80 340C90 290 110 250 130 220', 7);
    const spots: Point[] = [
      [452, 150],
      [414, 140],
      [380, 176],
      [340, 164],
      [300, 196],
      [262, 108],
      [232, 130],
      [222, 172],
      [190, 206],
      [420, 262],
      [382, 268],
      [340, 246],
      [130, 218],
      [104, 262],
      [176, 268],
      [276, 232],
      [240, 92],
      [150, 238],
    ];
    for (const [index, [x, y]] of spots.entries()) {
      const dx = (random(`x${index}`) - 0.5) * 22;
      const dy = (random(`y${index}`) - 0.5) * 26;
      if (index % 4 === 1)
        parts.push(
          leaf({
            x,
            y,
            length: 44,
            width: 18,
            angle: random(`l${index}`) * 240 - 120,
            colour: [150, 150, 84],
            veins: 3,
          }),
        );
      const radius = 25 + random(`r${index}`) * 11;
      parts.push(
        blossomHead(brush, {
          cx: x + dx,
          cy: y + dy,
          radius,
          colour: index % 3 ? petals : mix(petals, [255, 250, 250], 0.5),
          random,
          name: `b${index}`,
        }),
      );
      if (index % 3 === 0)
        parts.push(
          line(`M${n(x)} ${n(y)}q6 14 4 26`, '#8a9a52', 2.4),
          ellipse(x + 4, y + 32, 7, 10, shade(petals, -0.12)),
          ellipse(x + 2, y + 29, 3, 5, shade(petals, 0.4)),
        );
    }
    return withMargin(
      {
        width: 480,
        height: 380,
        foot: 372,
        body: brush.defs() + parts.join(''),
        anchors: { hang: [[300, 210]], tops: [{ x1: 150, x2: 300, y: 240 }] },
      },
      20,
    );
  },
};
