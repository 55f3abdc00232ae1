import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { lathe } from '../kit/lathe.ts';
import { circle, ellipse, line, path } from '../kit.ts';
import { drawGlass } from '../rigs/glassware.ts';

export const beerMug: Hero = {
  key: 'beer-mug',
  words: ['glass of beer', 'beer', 'beer mug', 'pint of beer', 'mug of beer', 'ale', 'pint', 'stein'],
  kindOf: ['lager', 'stout', 'root beer'],
  kind: 'food',
  height: 0.18,
  forms: 2,
  samples: ['a mug of beer', 'a glass of beer on a wooden table', 'a pint of beer in a pub'],
  holds: true,
  homes: ['cafe'],
  draw: ({ colour, form, random }) => {
    const brush = createBrush();
    const cx = 118;
    const rim = 70;
    const liquid: Rgb = colour ?? [232, 162, 44];
    const isMug = form === 0;
    const body = isMug
      ? lathe(
          cx,
          [
            [rim, 80],
            [rim + 20, 82],
            [270, 80],
            [296, 78],
          ],
          0.18,
        )
      : lathe(
          cx,
          [
            [rim, 76],
            [130, 80],
            [200, 66],
            [296, 54],
          ],
          0.18,
        );
    const parts: string[] = [];
    if (isMug) {
      const handle = `M${cx + 78} 120C${cx + 156} 108 ${cx + 156} 262 ${cx + 78} 250`;
      parts.push(
        line(handle, 'rgba(176,198,206,0.8)', 24),
        line(handle, 'rgba(240,248,250,0.75)', 15),
        line(
          `M${cx + 108} 122C${cx + 142} 134 ${cx + 142} 224 ${cx + 112} 240`,
          '#ffffff',
          4,
          'opacity="0.8"',
        ),
      );
    }
    parts.push(drawGlass(brush, { body, cx, rim, floor: 282, wall: 6, liquid: { colour: liquid, y: 100 } }));
    for (let bubble = 0; bubble < 30; bubble++)
      parts.push(
        circle(
          cx - 52 + random(`x${bubble}`) * 104,
          130 + random(`y${bubble}`) * 140,
          1.4 + random(`r${bubble}`) * 2.2,
          '#fff3c8',
          'opacity="0.75"',
        ),
      );
    if (isMug)
      for (const share of [-0.62, -0.2, 0.24, 0.64])
        parts.push(path(body.strip(share - 0.12, share + 0.12, 140, 264), '#fff6d8', 'opacity="0.16"'));
    // Foam stands above the rim and runs down one side.
    const foam = '#fbf3e0';
    parts.push(
      path(
        `M${cx - 80} 76C${cx - 92} 40 ${cx - 60} 30 ${cx - 48} 38C${cx - 40} 12 ${cx} 10 ${cx + 8} 30C${cx + 24} 14 ${cx + 58} 20 ${cx + 56} 40C${cx + 84} 36 ${cx + 92} 62 ${cx + 80} 82C${cx + 84} 110 ${cx + 70} 122 ${cx + 62} 108C${cx + 40} 116 ${cx + 10} 112 ${cx - 6} 116C${cx - 22} 112 ${cx - 30} 120 ${cx - 36} 132C${cx - 44} 168 ${cx - 62} 164 ${cx - 62} 128C${cx - 78} 118 ${cx - 84} 96 ${cx - 80} 76Z`,
        '#e6d7b6',
      ),
      path(
        `M${cx - 78} 72C${cx - 88} 42 ${cx - 60} 33 ${cx - 48} 40C${cx - 40} 15 ${cx - 2} 13 ${cx + 7} 33C${cx + 24} 18 ${cx + 56} 22 ${cx + 54} 43C${cx + 80} 40 ${cx + 88} 62 ${cx + 76} 78C${cx + 70} 100 ${cx + 40} 104 ${cx + 10} 102C${cx - 22} 106 ${cx - 36} 108 ${cx - 44} 122C${cx - 50} 148 ${cx - 58} 148 ${cx - 58} 120C${cx - 74} 108 ${cx - 80} 92 ${cx - 78} 72Z`,
        foam,
      ),
      ellipse(cx - 44, 56, 20, 12, '#ffffff'),
      ellipse(cx + 2, 42, 22, 12, '#ffffff'),
      ellipse(cx + 44, 56, 16, 10, '#ffffff', 'opacity="0.8"'),
    );
    for (let dot = 0; dot < 14; dot++)
      parts.push(
        circle(
          cx - 62 + random(`fx${dot}`) * 124,
          62 + random(`fy${dot}`) * 36,
          1.6 + random(`fr${dot}`) * 2.4,
          '#e9dbbb',
        ),
      );
    return {
      width: isMug ? 274 : 236,
      height: 326,
      foot: 310,
      body: brush.defs() + parts.join(''),
      anchors: {
        grips: [isMug ? [cx + 134, 186] : [cx, 200]],
        inside: { x: cx - 70, y: rim, width: 140, height: 210 },
      },
    };
  },
};
