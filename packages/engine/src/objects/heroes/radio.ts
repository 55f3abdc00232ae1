import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { withMargin } from '../kit/with-margin.ts';
import { circle, line, n, path, rect, shade } from '../kit.ts';
import { furnitureSurface } from '../rigs/wood-surface.ts';

export const radio: Hero = {
  key: 'radio',
  words: ['radio', 'old radio', 'vintage radio', 'transistor radio', 'boombox'],
  kind: 'object',
  height: 0.28,
  forms: 2,
  materials: ['wood', 'plastic', 'metal'],
  samples: ['a radio', 'a vintage radio on a shelf', 'an old wooden radio'],
  draw: (options) => {
    const brush = createBrush();
    const { colour: wood } = furnitureSurface(
      options.form === 1 && !options.colour && !options.material
        ? { ...options, colour: [96, 158, 156], material: 'plastic' }
        : options,
    );
    const parts: string[] = [];
    if (options.form === 1)
      parts.push(
        line('M350 60L404 -40', '#9aa0a6', 5),
        circle(404, -42, 6, '#c9ced2'),
        line('M70 62V34Q70 20 86 20H334Q350 20 350 34V62', shade(wood, -0.3), 13),
      );
    const d =
      options.form === 1
        ? 'M40 56H380Q404 56 404 80V256Q404 280 380 280H40Q16 280 16 256V80Q16 56 40 56Z'
        : 'M16 280V130C16 60 90 26 210 26C330 26 404 60 404 130V280Z';
    parts.push(
      path(d, shade(wood, -0.4), 'transform="translate(0 5)"'),
      path(d, brush.down(26, 284, wood)),
      path(
        options.form === 1
          ? 'M40 62H380Q392 62 396 74H24Q28 62 40 62Z'
          : 'M30 118C36 64 110 40 210 40C310 40 384 64 390 118C370 76 300 56 210 56C120 56 50 76 30 118Z',
        '#ffffff',
        'opacity="0.25"',
      ),
    );
    const [gx, gy, gw, gh] = options.form === 1 ? [36, 84, 200, 176] : [44, 86, 332, 100];
    parts.push(
      rect(gx, gy, gw, gh, shade(wood, -0.5), options.form === 1 ? 14 : 44),
      rect(
        gx + 5,
        gy + 5,
        gw - 10,
        gh - 10,
        brush.down(gy, gy + gh, [222, 198, 150]),
        options.form === 1 ? 10 : 40,
      ),
    );
    for (let slat = 0; slat < gh / 9 - 2; slat++)
      parts.push(
        line(`M${gx + 18} ${n(gy + 14 + slat * 9)}H${gx + gw - 18}`, '#8a6a40', 3, 'opacity="0.55"'),
      );
    const [dx, dy, dw] = options.form === 1 ? [254, 92, 132] : [120, 202, 180];
    parts.push(
      rect(dx, dy, dw, 46, '#5a4426', 8),
      rect(dx + 4, dy + 4, dw - 8, 38, options.lit ? '#ffe9a8' : '#f4e6c0', 6),
      ...Array.from({ length: 15 }, (_, tick) =>
        line(`M${n(dx + 14 + (tick * (dw - 28)) / 14)} ${dy + 12}v${tick % 3 ? 7 : 14}`, '#5a4426', 1.8),
      ),
      line(`M${dx + dw * 0.42} ${dy + 7}V${dy + 39}`, '#d8402e', 3),
    );
    for (const [x, y, r] of options.form === 1
      ? ([
          [286, 190, 24],
          [354, 190, 24],
        ] as const)
      : ([
          [70, 228, 29],
          [350, 228, 29],
        ] as const))
      parts.push(
        circle(x, y + 2, r, '#3a2a1c'),
        circle(x, y, r - 1, brush.ball(x, y, r, [232, 222, 200])),
        circle(x, y, r * 0.6, brush.ball(x, y, r * 0.6, [206, 166, 88])),
        line(`M${x} ${y}V${y - r * 0.5}`, '#5a4426', 3),
      );
    parts.push(rect(44, 280, 44, 14, shade(wood, -0.5), 4), rect(332, 280, 44, 14, shade(wood, -0.55), 4));
    return withMargin(
      {
        width: 420,
        height: 302,
        foot: 293,
        body: brush.defs() + parts.join(''),
        anchors: { tops: [{ x1: 110, x2: 310, y: options.form === 1 ? 58 : 30 }] },
      },
      52,
    );
  },
};
