import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { withMargin } from '../kit/with-margin.ts';
import { leafClump, line, n, path, shade } from '../kit.ts';

export const willowTree: Hero = {
  key: 'willow-tree',
  words: ['willow', 'willow tree', 'weeping willow'],
  kind: 'plant',
  height: 8,
  forms: 2,
  samples: ['a weeping willow', 'a willow tree beside a pond', 'an old willow'],
  draw: ({ colour, form, random, season }) => {
    const brush = createBrush();
    const green: Rgb =
      colour ??
      (season === 'autumn' ? [208, 172, 76] : season === 'spring' ? [172, 200, 98] : [134, 168, 84]);
    const cx = 250;
    const bark: Rgb = [112, 90, 72];
    const isBare = season === 'winter' && !colour;
    const parts = [
      path(
        `M${cx - 44} 462C${cx - 20} 430 ${cx - 26} 340 ${cx - 18} 250L${cx + 22} 250C${cx + 24} 350 ${cx + 22} 430 ${cx + 52} 462Q${cx + 20} 454 ${cx} 462Q${cx - 20} 454 ${cx - 44} 462Z`,
        brush.across(cx - 36, cx + 40, bark),
      ),
      line(
        `M${cx - 4} 450Q${cx - 8} 350 ${cx - 2} 260M${cx + 12} 440Q${cx + 10} 350 ${cx + 12} 270`,
        shade(bark, -0.4),
        3,
        'opacity="0.6"',
      ),
    ];
    for (const [x, y] of [
      [-120, 120],
      [-60, 80],
      [10, 66],
      [70, 84],
      [130, 124],
    ] as const)
      parts.push(
        line(`M${cx} 290Q${cx + x * 0.2} 200 ${cx + x} ${y}`, shade(bark, -0.1), 13 - Math.abs(x) * 0.04),
      );
    if (!isBare) {
      parts.push(path(leafClump(cx, 150, 150, random, 'core', 0.62), shade(green, -0.46)));
      for (let clump = 0; clump < 60; clump++) {
        const angle = clump * 2.4;
        const out = Math.sqrt((clump + 0.5) / 60);
        const [x, y] = [cx + Math.cos(angle) * out * 160, 136 + Math.sin(angle) * out * 84];
        parts.push(
          path(
            leafClump(x, y, 15 + random(`c${clump}`) * 9, random, `k${clump}`),
            shade(
              green,
              Math.max(-0.44, Math.min(0.36, (130 - y) / 200 + (random(`t${clump}`) - 0.5) * 0.24)),
            ),
          ),
        );
      }
    }
    const strands = form === 1 ? 46 : 62;
    for (let strand = 0; strand < strands; strand++) {
      const share = (strand % (strands / 2)) / (strands / 2 - 1) - 0.5;
      const isNear = strand >= strands / 2;
      const x = cx + share * 380 + (random(`x${strand}`) - 0.5) * 16;
      const y = 108 + Math.abs(share) ** 2 * 240 - (isNear ? 24 : 30) + random(`y${strand}`) * 24;
      const foot = Math.min(448, y + (form === 1 ? 130 : 190) + random(`l${strand}`) * 110);
      const sway = (random(`s${strand}`) - 0.5) * 20 + share * 24;
      const tone = (isNear ? 0.06 : -0.26) + (random(`n${strand}`) - 0.5) * 0.24 - share * 0.16;
      parts.push(
        line(
          `M${n(x)} ${n(y)}Q${n(x + share * 30)} ${n((y + foot) / 2)} ${n(x + sway)} ${n(foot)}`,
          isBare ? shade(bark, 0.1) : shade(green, tone),
          isBare ? 1.6 : 2.2,
        ),
      );
      if (isBare) continue;
      let leaves = '';
      for (let index = 1; index < 15; index++) {
        const t = index / 15;
        const px = (1 - t) ** 2 * x + 2 * t * (1 - t) * (x + share * 30) + t * t * (x + sway);
        const py = y + (foot - y) * t;
        const side = index % 2 ? 1 : -1;
        leaves += `M${n(px)} ${n(py)}l${n(side * 5.4)} 9`;
      }
      parts.push(line(leaves, shade(green, tone + 0.1), 5));
    }
    return withMargin({ width: 500, height: 470, foot: 460, body: brush.defs() + parts.join('') }, 10);
  },
};
