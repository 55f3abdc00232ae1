import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { withMargin } from '../kit/with-margin.ts';
import { ellipse, leafClump, line, n, path, shade } from '../kit.ts';
import { drawPot } from '../rigs/flower-pot.ts';

export const bonsai: Hero = {
  key: 'bonsai',
  words: ['bonsai', 'bonsai tree', 'bonsai plant'],
  kind: 'plant',
  height: 0.45,
  forms: 2,
  samples: ['a bonsai', 'a bonsai tree on a wooden table', 'an old bonsai in a blue tray'],
  draw: ({ colour, form, random }) => {
    const brush = createBrush();
    const cx = 220;
    const pot = drawPot(brush, {
      cx,
      rim: 322,
      half: 140,
      deep: 66,
      colour: colour ?? [62, 96, 122],
      shape: 'tray',
    });
    const bark: Rgb = [122, 86, 60];
    const parts = [pot.back, ellipse(cx, 322, 118, 17, '#6d8a4a'), ellipse(cx - 24, 319, 76, 10, '#8aa65c')];
    const trunk = (d: string, wide: number) =>
      parts.push(
        line(d, shade(bark, -0.4), wide),
        line(d, shade(bark, 0.06), wide * 0.66, `transform="translate(${n(-wide * 0.12)} -1)"`),
        line(d, shade(bark, 0.36), wide * 0.16, `transform="translate(${n(-wide * 0.26)} -2)"`),
      );
    parts.push(
      path(
        `M${cx - 34} 326C${cx - 14} 310 ${cx - 10} 290 ${cx - 8} 276L${cx + 14} 270C${cx + 18} 292 ${cx + 34} 310 ${cx + 58} 326Z`,
        brush.across(cx - 34, cx + 50, bark),
      ),
    );
    trunk(
      `M${cx + 8} 300C${cx + 4} 252 ${cx - 62} 232 ${cx - 40} 184C${cx - 24} 152 ${cx + 40} 150 ${cx + 30} 100`,
      26,
    );
    trunk(`M${cx - 40} 220C${cx - 80} 210 ${cx - 110} 200 ${cx - 138} 182`, 12);
    trunk(`M${cx - 10} 164C${cx + 40} 170 ${cx + 90} 176 ${cx + 128} 150`, 12);
    const pads = [
      [cx - 146, 176, 74, 32],
      [cx + 136, 142, 78, 34],
      [cx + 26, 86, 92, 42],
      [cx - 62, 118, 56, 26],
      [cx + 60, 196, 46, 20],
    ] as const;
    const tone: Rgb = form === 1 ? [240, 172, 194] : [88, 138, 70];
    for (const [pad, [x, y, rx, ry]] of pads.entries()) {
      parts.push(path(leafClump(x, y + 8, rx, random, `b${pad}`, ry / rx), shade(tone, -0.5)));
      for (let clump = 0; clump < 22; clump++) {
        const angle = clump * 2.4;
        const out = Math.sqrt((clump + 0.5) / 22);
        const [px, py] = [x + Math.cos(angle) * out * rx * 0.92, y + Math.sin(angle) * out * ry * 0.86];
        parts.push(
          path(
            leafClump(px, py, 11 + random(`c${pad}${clump}`) * 6, random, `k${pad}${clump}`),
            shade(
              tone,
              Math.max(
                -0.4,
                Math.min(0.36, ((y - py) / ry) * 0.34 + (random(`t${pad}${clump}`) - 0.5) * 0.24),
              ),
            ),
          ),
        );
      }
    }
    parts.push(
      pot.front,
      path(`M${cx - 100} 378h34v12h-30ZM${cx + 66} 378h34l-4 12h-30Z`, shade(colour ?? [62, 96, 122], -0.4)),
    );
    return withMargin(
      {
        width: 440,
        height: 404,
        foot: 390,
        body: brush.defs() + parts.join(''),
        anchors: { tops: [{ x1: cx - 60, x2: cx + 110, y: 50 }] },
      },
      20,
    );
  },
};
