import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { shine } from '../kit/shine.ts';
import { withMargin } from '../kit/with-margin.ts';
import { circle, ellipse, line, n, path, shade } from '../kit.ts';

export const nest: Hero = {
  key: 'nest-with-eggs',
  words: ['nest', 'bird nest', 'nest with eggs', "bird's nest", 'empty nest'],
  kind: 'nature',
  height: 0.12,
  forms: 2,
  holds: true,
  samples: ['a nest', 'a nest with three eggs', 'a nest on a branch'],
  draw: ({ colour, form, random }) => {
    const brush = createBrush();
    const eggs: Rgb = colour ?? (form === 1 ? [240, 224, 196] : [140, 196, 206]);
    const cx = 210;
    const twig = (
      name: string,
      cy: number,
      rx: number,
      ry: number,
      from: number,
      to: number,
      count: number,
    ) => {
      const parts: string[] = [];
      for (let index = 0; index < count; index++) {
        const angle = from + (index / count) * (to - from) + (random(`${name}a${index}`) - 0.5) * 0.3;
        const out = 0.86 + random(`${name}o${index}`) * 0.2;
        const [x, y] = [cx + Math.cos(angle) * rx * out, cy + Math.sin(angle) * ry * out];
        const long = 34 + random(`${name}l${index}`) * 40;
        const turn =
          Math.atan2(Math.cos(angle) * ry, -Math.sin(angle) * rx) + (random(`${name}t${index}`) - 0.5) * 0.7;
        parts.push(
          line(
            `M${n(x - Math.cos(turn) * long)} ${n(y - Math.sin(turn) * long)}Q${n(x)} ${n(y + 5)} ${n(x + Math.cos(turn) * long)} ${n(y + Math.sin(turn) * long)}`,
            shade([156, 112, 66], random(`${name}c${index}`) * 0.7 - 0.42),
            3 + random(`${name}w${index}`) * 3,
          ),
        );
      }
      return parts.join('');
    };
    const parts = [
      ellipse(cx, 150, 176, 70, '#5e4028'),
      twig('b', 118, 170, 52, Math.PI, 2 * Math.PI, 30),
      ellipse(cx, 124, 138, 40, '#3e2a1c'),
      ellipse(cx, 132, 110, 28, '#7a5838', 'opacity="0.7"'),
    ];
    for (const [dx, dy, turn] of [
      [-58, 0, -16],
      [54, -2, 18],
      [-2, 12, 2],
    ] as const) {
      const [x, y] = [cx + dx, 104 + dy];
      parts.push(
        `<g transform="rotate(${turn} ${x} ${y})">${path(`M${x} ${y - 48}C${x + 28} ${y - 44} ${x + 40} ${y - 4} ${x + 36} ${y + 14}C${x + 30} ${y + 38} ${x - 30} ${y + 38} ${x - 36} ${y + 14}C${x - 40} ${y - 4} ${x - 28} ${y - 44} ${x} ${y - 48}Z`, brush.ball(x, y - 4, 48, eggs, 0.9))}${shine(brush, x - 13, y - 22, 10, 6, -50, 0.7)}${Array.from({ length: 12 }, (_, dot) => circle(x - 24 + random(`x${dx}${dot}`) * 48, y - 24 + random(`y${dx}${dot}`) * 46, 1 + random(`r${dot}`) * 2, '#6a5040', 'opacity="0.55"')).join('')}</g>`,
      );
    }
    const near = [
      path(
        'M34 140A176 70 0 0 0 386 140C386 220 310 252 210 252C110 252 34 220 34 140Z',
        brush.down(140, 252, [118, 82, 50]),
      ),
      twig('f', 150, 172, 62, 0, Math.PI, 40),
      twig('g', 176, 150, 56, 0.1, Math.PI - 0.1, 34),
      twig('h', 204, 116, 40, 0.1, Math.PI - 0.1, 22),
    ];
    return withMargin(
      {
        width: 420,
        height: 268,
        foot: 252,
        body: brush.defs() + parts.join(''),
        front: brush.defs() + near.join(''),
        anchors: { inside: { x: 110, y: 60, width: 200, height: 90 } },
      },
      40,
    );
  },
};
