import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { ellipse, line, n, path, shade } from '../kit.ts';

export const log: Hero = {
  key: 'wood',
  words: ['log', 'fallen log', 'tree trunk', 'firewood', 'pile of logs', 'stack of wood', 'pile of wood'],
  kind: 'nature',
  height: 0.45,
  forms: 2,
  wordForms: {
    log: 0,
    'fallen log': 0,
    'tree trunk': 0,
    firewood: 1,
    'pile of logs': 1,
    'stack of wood': 1,
    'pile of wood': 1,
  },
  samples: ['a log', 'a fox on a fallen log', 'a pile of logs'],
  draw: ({ form, age, random, season }) => {
    const brush = createBrush();
    const bark: Rgb = age === 'old' ? [112, 98, 82] : [124, 86, 58];
    const mossy = season !== 'winter';
    const one = (x: number, y: number, r: number, long: number, name: string) => {
      const parts = [
        path(
          `M${x} ${y - r}L${x + long} ${y - r * 0.9}A${r * 0.34} ${r * 0.9} 0 0 1 ${x + long} ${y + r * 0.9}L${x} ${y + r}Z`,
          brush.down(y - r, y + r, bark, 1.3),
        ),
      ];
      for (let groove = 0; groove < 9; groove++) {
        const gy = y - r * 0.8 + groove * r * 0.2;
        const gx = x + r * 0.5 + random(`${name}g${groove}`) * long * 0.4;
        parts.push(
          line(
            `M${n(gx)} ${n(gy)}q${n(long * 0.16)} ${n(r * 0.06)} ${n(long * (0.2 + random(`${name}l${groove}`) * 0.3))} ${n(-r * 0.02)}`,
            shade(bark, groove < 4 ? 0.2 : -0.45),
            r * 0.05,
            'opacity="0.6"',
          ),
        );
      }
      parts.push(
        ellipse(x, y, r * 0.62, r, shade(bark, -0.3)),
        ellipse(
          x,
          y,
          r * 0.54,
          r * 0.89,
          brush.between(
            [x - r * 0.5, y - r, x + r * 0.4, y + r],
            [
              [0, '#f0d0a0'],
              [1, '#c99a62'],
            ],
          ),
        ),
      );
      for (const share of [0.76, 0.58, 0.42, 0.26, 0.1])
        parts.push(
          `<ellipse cx="${n(x + r * 0.02)}" cy="${n(y)}" rx="${n(r * 0.54 * share)}" ry="${n(r * 0.89 * share)}" fill="none" stroke="#a8743e" stroke-width="${n(r * 0.03)}" opacity="0.8"/>`,
        );
      parts.push(
        line(
          `M${n(x)} ${n(y)}L${n(x + r * 0.34)} ${n(y - r * 0.54)}M${n(x)} ${n(y)}L${n(x - r * 0.2)} ${n(y + r * 0.7)}`,
          '#8f5f30',
          r * 0.03,
        ),
      );
      return parts.join('');
    };
    if (form === 1) {
      const body = [
        [110, 250, 60],
        [232, 254, 58],
        [350, 250, 60],
        [172, 146, 58],
        [292, 148, 60],
        [232, 52, 46],
      ].map(([x, y, r], index) => one(x!, y!, r!, 210, `f${index}`));
      return {
        width: 630,
        height: 326,
        foot: 308,
        body: brush.defs() + body.join(''),
        anchors: { tops: [{ x1: 250, x2: 420, y: 14 }] },
      };
    }
    const trunk = one(90, 130, 88, 450, 't');
    const moss =
      path(
        'M150 46Q230 30 320 44Q400 34 452 54Q440 76 410 66Q384 88 352 68Q322 86 290 66Q258 84 232 64Q204 78 176 62Q146 66 150 46Z',
        mossy ? '#7f9c4a' : '#eef3fa',
      ) + line('M170 48Q240 38 318 50', mossy ? '#a9c46c' : '#ffffff', 6, 'opacity="0.7"');
    const twig =
      path('M330 60Q340 20 372 6L392 18Q372 34 376 62Z', shade(bark, -0.1)) +
      ellipse(382, 12, 13, 7, '#e0ba84', 'transform="rotate(30 382 12)"');
    return {
      width: 600,
      height: 236,
      foot: 216,
      body: brush.defs() + twig + trunk + moss,
      anchors: { tops: [{ x1: 150, x2: 500, y: 52 }], seat: [320, 56] },
    };
  },
};
