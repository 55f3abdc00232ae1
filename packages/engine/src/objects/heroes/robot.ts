import type { Rgb } from '../../base/raster.ts';
import type { Hero, HeroArt, HeroOptions } from '../hero.ts';
import { fadeAcross, fadeBall } from '../kit/fade.ts';
import { pick } from '../kit/pick.ts';
import { circle, ellipse, line, linear, mix, path, rect, shade } from '../kit.ts';

export const robot: Hero = {
  key: 'robot-figure',
  words: [
    'robot',
    'android',
    'droid',
    'humanoid robot',
    'toy robot',
    'friendly robot',
    'service robot',
    'rolling robot',
  ],
  wordForms: { 'humanoid robot': 0, android: 0, 'service robot': 1, 'rolling robot': 1, droid: 1 },
  kindOf: ['cyborg', 'mech', 'automaton', 'terminator'],
  kind: 'object',
  height: 1.6,
  forms: 2,
  samples: ['a friendly robot', 'a robot watering flowers', 'a robot in a city at night'],
  homes: ['laboratory', 'city-street', 'workshop'],
  draw: (options) => (options.form === 1 ? drawRolling(options) : drawWalking(options)),
};

function drawWalking({ colour, random, lit }: HeroOptions): HeroArt {
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
    path('M76 196Q44 204 44 250V292', 'none', `stroke="${joint}" stroke-width="15" stroke-linecap="round"`) +
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
  return {
    width: 280,
    height: 446,
    body,
    foot: 436,
    ...(lit ? { glow: eyes } : {}),
    anchors: {
      head: { x: 140, y: 98, radius: 64 },
      eyes: [
        [118, 98],
        [162, 98],
      ],
      grips: [
        [45, 306],
        [235, 306],
      ],
      tops: [{ x1: 92, x2: 188, y: 45 }],
      label: { x: 102, y: 208, width: 76, height: 54 },
    },
  };
}

/** A round white helper that rolls on one ball of rubber; its face is a screen. */
function drawRolling({ colour, random, lit }: HeroOptions): HeroArt {
  const accent: Rgb =
    colour ??
    pick(random, 'accent', [
      [238, 140, 66],
      [74, 152, 178],
      [206, 84, 88],
      [112, 164, 104],
    ]);
  const shell: Rgb = colour ? mix(colour, [244, 244, 240], 0.16) : [232, 234, 232];
  const trim = colour ? shade([238, 238, 234], 0) : shade(accent, 0);
  const dark: Rgb = [58, 68, 80];
  const look = '#7ff0ea';
  const eyes =
    line('M106 108Q118 90 130 108M170 108Q182 90 194 108', look, 9) +
    line('M136 126Q150 138 164 126', look, 6);
  const arm = (side: number) => {
    const x = 150 + side * 92;
    return (
      line(
        `M${150 + side * 76} 206Q${x + side * 18} 214 ${x + side * 12} 262`,
        shade(dark, side < 0 ? 0.22 : 0),
        13,
      ) +
      fadeAcross(
        `M${x - 4 + side * 12} 246a17 17 0 0 1 22 4l-2 50a18 14 0 0 1 -34 0l-2 -50a17 17 0 0 1 16 -4Z`,
        shell,
        x - 20 + side * 8,
        x + 22 + side * 8,
        0.5,
      ) +
      line(`M${x - 10 + side * 11} 318q-8 18 4 26M${x + 10 + side * 11} 318q8 18 -4 26`, shade(dark, 0.1), 8)
    );
  };
  const body =
    line('M150 36V16', shade(dark, 0.1), 5) +
    circle(150, 14, 9, trim) +
    fadeBall('M92 388A58 56 0 0 1 208 388A58 56 0 0 1 92 388Z', dark, 150, 388, 58, 0.3) +
    line('M98 404Q150 424 202 404M92 384Q150 402 208 384', shade(dark, -0.4), 3, 'opacity="0.7"') +
    arm(1) +
    fadeBall(
      'M64 258C64 196 98 174 150 174C202 174 236 196 236 258C236 330 204 372 150 372C96 372 64 330 64 258Z',
      shell,
      150,
      262,
      96,
      0.5,
    ) +
    path('M72 302Q150 332 228 302Q214 356 178 368Q150 376 122 368Q86 356 72 302Z', trim) +
    line('M72 302Q150 332 228 302', shade(shell, -0.34), 2.4) +
    path('M182 368Q220 350 228 302Q236 290 236 258Q232 330 182 368Z', '#1c2430', 'opacity="0.22"') +
    circle(150, 252, 30, shade(shell, -0.16)) +
    circle(150, 252, 25, shade(dark, 0)) +
    path(
      'M150 268C130 254 134 240 143 240Q149 240 150 247Q151 240 157 240C166 240 170 254 150 268Z',
      lit ? '#ff8f86' : '#e66a62',
    ) +
    arm(-1) +
    rect(126, 158, 48, 24, shade(dark, 0.1), 6) +
    line('M128 166H172M128 174H172', shade(dark, -0.4), 2) +
    rect(40, 84, 24, 48, trim, 11) +
    rect(236, 84, 24, 48, trim, 11) +
    fadeBall(
      'M52 104C52 50 92 34 150 34C208 34 248 50 248 104C248 152 210 168 150 168C90 168 52 152 52 104Z',
      shell,
      150,
      100,
      100,
      0.6,
    ) +
    path(
      'M74 106C74 68 106 60 150 60C194 60 226 68 226 106C226 142 196 150 150 150C104 150 74 142 74 106Z',
      '#26303c',
    ) +
    path('M88 92C92 74 112 68 146 67C120 74 102 84 94 106Q86 102 88 92Z', '#ffffff', 'opacity="0.16"') +
    path('M82 66Q110 44 146 43Q112 52 90 74Z', '#ffffff', 'opacity="0.7"') +
    eyes;
  return {
    width: 300,
    height: 452,
    body,
    foot: 442,
    ...(lit ? { glow: eyes } : {}),
    anchors: {
      head: { x: 150, y: 102, radius: 80 },
      eyes: [
        [118, 102],
        [182, 102],
      ],
      grips: [
        [47, 338],
        [253, 338],
      ],
      tops: [{ x1: 110, x2: 190, y: 38 }],
    },
  };
}
