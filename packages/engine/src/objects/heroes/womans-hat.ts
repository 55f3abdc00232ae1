import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { circle, ellipse, line, n, path, shade } from '../kit.ts';

export const strawHat: Hero = {
  key: 'womans-hat',
  words: ['straw hat', 'sun hat', 'sunhat', "farmer's hat", 'summer hat', 'boater'],
  kind: 'object',
  height: 0.15,
  forms: 2,
  materials: ['straw', 'cloth'],
  samples: ['a straw hat', 'a straw hat on the beach', 'a sun hat with flowers'],
  draw: ({ colour, form }) => {
    const brush = createBrush();
    const straw: Rgb = [230, 192, 116];
    const band: Rgb = colour ?? (form === 1 ? [92, 130, 166] : [198, 66, 60]);
    const parts = [
      path('M10 190Q20 150 110 142H350Q440 150 450 190Q440 236 230 244Q20 236 10 190Z', shade(straw, -0.36)),
      path(
        'M10 186Q20 146 110 138H350Q440 146 450 186Q430 228 230 234Q30 228 10 186Z',
        brush.between(
          [20, 140, 420, 230],
          [
            [0, shade(straw, 0.36)],
            [0.5, shade(straw, 0.02)],
            [1, shade(straw, -0.26)],
          ],
        ),
      ),
      ...[0.92, 0.82, 0.72].map(
        (share) =>
          `<ellipse cx="230" cy="186" rx="${n(218 * share)}" ry="${n(46 * share)}" fill="none" stroke="${shade(straw, -0.3)}" stroke-width="2.4" opacity="0.55"/>`,
      ),
      ellipse(230, 178, 140, 26, shade(straw, -0.5), 'opacity="0.35"'),
      path(
        'M104 176Q104 70 150 50Q230 22 310 50Q356 70 356 176Q230 218 104 176Z',
        brush.across(104, 356, straw, 1),
      ),
    ];
    for (let row = 0; row < 5; row++)
      parts.push(
        line(
          `M${108 + (4 - row) * 5} ${72 + row * 16}Q230 ${104 + row * 18} ${352 - (4 - row) * 5} ${72 + row * 16}`,
          shade(straw, -0.32),
          2,
          'opacity="0.5"',
        ),
      );
    for (let rib = -4; rib <= 4; rib++)
      parts.push(
        line(
          `M${n(230 + rib * 20)} ${n(44 + Math.abs(rib) * 4)}Q${n(230 + rib * 26)} 100 ${n(230 + rib * 28)} 150`,
          shade(straw, 0.4),
          2,
          'opacity="0.5"',
        ),
      );
    parts.push(
      path(
        'M104 176Q103 158 105 138Q230 180 355 138Q357 158 356 176Q230 218 104 176Z',
        brush.across(104, 356, band),
      ),
      path('M130 92Q140 70 168 62Q150 90 148 126Q134 112 130 92Z', '#ffffff', 'opacity="0.4"'),
    );
    if (form === 1)
      for (const [x, y, r] of [
        [300, 170, 24],
        [338, 158, 18],
        [264, 178, 18],
      ] as const) {
        for (let petal = 0; petal < 6; petal++)
          parts.push(
            ellipse(
              x + Math.cos(petal * 1.047) * r * 0.6,
              y + Math.sin(petal * 1.047) * r * 0.6,
              r * 0.46,
              r * 0.46,
              petal % 2 ? '#fdf6ee' : '#f2dfe0',
            ),
          );
        parts.push(circle(x, y, r * 0.36, '#eeb340'));
      }
    else
      parts.push(
        path('M318 166L362 182L346 196L366 222L330 212L306 186Z', shade(band, -0.2)),
        path('M300 170Q320 154 334 170Q326 190 306 188Z', shade(band, 0.1)),
      );
    return {
      width: 460,
      height: 258,
      foot: 240,
      body: brush.defs() + parts.join(''),
      anchors: { grips: [[40, 190]] },
    };
  },
};
