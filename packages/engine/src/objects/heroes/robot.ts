import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { circle, ellipse, line, linear, path, rect, shade } from '../kit.ts';

export const robot: Hero = {
  key: 'robot-figure',
  words: ['robot', 'android', 'droid', 'humanoid robot'],
  kindOf: ['cyborg', 'mech', 'automaton', 'terminator'],
  kind: 'object',
  height: 1.6,
  draw: ({ colour, random, lit }) => {
    const shell: Rgb = colour ??
      (
        [
          [126, 156, 176],
          [214, 146, 70],
          [160, 168, 176],
          [108, 160, 136],
        ] as const
      )[Math.floor(random('shell') * 4)] ?? [126, 156, 176];
    const metal = (id: string, x1: number, x2: number) =>
      linear(
        id,
        [x1, 0, x2, 0],
        [
          [0, shade(shell, 0.02)],
          [0.3, shade(shell, 0.42)],
          [1, shade(shell, -0.42)],
        ],
      );
    const joint = '#5b646d';
    const eyes =
      circle(118, 98, 13, '#66e0ee') +
      circle(162, 98, 13, '#66e0ee') +
      circle(114, 94, 4.6, '#eaffff') +
      circle(158, 94, 4.6, '#eaffff');
    const body =
      metal('a', 74, 206) +
      metal('b', 88, 192) +
      line('M140 46V22', joint, 5) +
      circle(140, 18, 9, '#e8604c') +
      path('M104 330H132V420H104ZM148 330H176V420H148Z', joint) +
      rect(98, 352, 40, 48, 'url(#b)', 12) +
      rect(142, 352, 40, 48, 'url(#b)', 12) +
      path('M88 436Q90 408 118 408Q140 408 140 436ZM140 436Q140 408 164 408Q190 408 194 436Z', 'url(#a)') +
      path(
        'M76 196Q44 204 44 250V292',
        'none',
        `stroke="${joint}" stroke-width="15" stroke-linecap="round"`,
      ) +
      path(
        'M204 196Q236 204 236 250V292',
        'none',
        `stroke="${joint}" stroke-width="15" stroke-linecap="round"`,
      ) +
      rect(30, 228, 29, 52, 'url(#a)', 12) +
      rect(221, 228, 29, 52, shade(shell, -0.34), 12) +
      path('M32 296Q44 282 58 296L54 318L48 306L42 306L36 318Z', joint) +
      path('M222 296Q236 282 248 296L244 318L238 306L232 306L226 318Z', joint) +
      rect(76, 176, 128, 160, 'url(#a)', 26) +
      rect(98, 204, 84, 62, '#2f3942', 10) +
      circle(118, 222, 7, '#e8604c') +
      circle(140, 222, 7, '#f0c24e') +
      circle(162, 222, 7, '#67c27c') +
      rect(108, 240, 64, 14, '#7fd0e2', 4) +
      line('M100 294H180M100 308H180', shade(shell, -0.5), 3) +
      rect(122, 150, 36, 30, joint, 4) +
      rect(72, 44, 136, 112, 'url(#b)', 32) +
      rect(88, 68, 104, 62, '#2b333b', 24) +
      eyes +
      line('M118 144H162', shade(shell, -0.5), 4) +
      ellipse(66, 100, 9, 19, joint) +
      ellipse(214, 100, 9, 19, joint) +
      ellipse(106, 58, 22, 6, '#ffffff', 'opacity="0.45"');
    return { width: 280, height: 446, body, foot: 436, ...(lit ? { glow: eyes } : {}) };
  },
};
