import type { Rgb } from '../../base/raster.ts';
import type { HeroArt, HeroOptions } from '../hero.ts';
import type { Brush } from '../kit/brush.ts';
import { createBrush } from '../kit/brush.ts';
import { leaf } from '../kit/leaf.ts';
import { shine } from '../kit/shine.ts';
import { circle, ellipse, line, n, path, shade } from '../kit.ts';

const WHOLE =
  'M150 92C128 66 78 60 52 92C20 132 30 206 66 252C86 278 112 284 132 276C144 271 156 271 168 276C188 284 214 278 234 252C270 206 280 132 248 92C222 60 172 66 150 92Z';

/** Whole (form 0) or with a half lying before it (form 1). */
export function drawApple({ form, random, age }: HeroOptions, skin: Rgb, blush: Rgb): HeroArt {
  const brush = createBrush();
  const whole = drawWhole(brush, random, skin, blush, age === 'old');
  if (form === 0)
    return {
      width: 300,
      height: 300,
      foot: 276,
      body: brush.defs() + whole,
      anchors: { tops: [{ x1: 110, x2: 190, y: 92 }], grips: [[150, 180]] },
    };
  const half = drawHalf(brush, skin);
  return {
    width: 400,
    height: 300,
    foot: 280,
    body: `${brush.defs()}<g>${whole}</g><g transform="translate(186 96) scale(0.72)">${half}</g>`,
  };
}

function drawWhole(
  brush: Brush,
  random: HeroOptions['random'],
  skin: Rgb,
  blush: Rgb,
  isOld: boolean,
): string {
  const lean = random('lean') * 12 - 6;
  const parts = [
    path(WHOLE, brush.ball(150, 176, 122, skin)),
    path(
      WHOLE,
      brush.around(
        [112, 112, 130],
        [
          [0, shade(blush, 0.3), 0.85],
          [0.5, shade(blush, 0.1), 0.3],
          [1, shade(blush, 0), 0],
        ],
      ),
    ),
    path(
      'M60 240C84 276 112 282 132 276C144 271 156 271 168 276C188 284 216 276 238 246C214 264 190 262 168 256C150 252 110 268 60 240Z',
      shade(skin, -0.5),
      'opacity="0.3"',
    ),
  ];
  for (let streak = 0; streak < 20; streak++) {
    const angle = -2.7 + (streak / 19) * 5.4 + random(`s${streak}`) * 0.16;
    const x = 150 + Math.sin(angle) * 58;
    const long = 50 + random(`l${streak}`) * 60;
    parts.push(
      line(
        `M${n(x)} ${n(98 - Math.cos(angle) * 6)}q${n(Math.sin(angle) * 26)} ${n(long * 0.4)} ${n(Math.sin(angle) * 26)} ${n(long)}`,
        streak % 3 ? shade(blush, 0.3) : shade(skin, -0.3),
        2,
        'opacity="0.2"',
      ),
    );
  }
  for (let dot = 0; dot < 22; dot++)
    parts.push(
      circle(
        66 + random(`dx${dot}`) * 168,
        126 + random(`dy${dot}`) * 120,
        1.3 + random(`dr${dot}`),
        shade(blush, 0.5),
        'opacity="0.5"',
      ),
    );
  if (isOld)
    parts.push(
      ellipse(204, 206, 22, 16, '#7a4f2a', 'opacity="0.55"'),
      ellipse(204, 206, 12, 8, '#5b3a20', 'opacity="0.6"'),
    );
  parts.push(
    path('M104 88Q150 116 196 88Q174 84 150 96Q126 84 104 88Z', shade(skin, -0.55), 'opacity="0.55"'),
    path(
      `M145 100C144 76 ${n(150 + lean)} 56 ${n(158 + lean)} 40L${n(170 + lean)} 44C${n(160 + lean)} 62 156 80 155 100Z`,
      '#6b4526',
    ),
    line(`M148 96C148 76 ${n(154 + lean)} 58 ${n(161 + lean)} 45`, '#a0764a', 2),
    leaf({
      x: 156 + lean * 0.6,
      y: 66,
      length: 74,
      width: 46,
      angle: 66 + lean,
      colour: [96, 152, 62],
      bend: -0.1,
    }),
    shine(brush, 96, 138, 34, 17, -52, 0.85),
    shine(brush, 122, 108, 9, 5, -20, 0.8),
    path('M236 138C256 180 244 222 216 250C238 220 246 180 236 138Z', '#ffffff', 'opacity="0.16"'),
  );
  return parts.join('');
}

function drawHalf(brush: Brush, skin: Rgb): string {
  return [
    path(WHOLE, shade(skin, -0.18)),
    path(
      'M150 100C130 78 84 72 62 100C34 136 42 202 74 244C92 266 114 272 132 264C144 259 156 259 168 264C186 272 208 266 226 244C258 202 266 136 238 100C216 72 170 78 150 100Z',
      brush.ball(140, 160, 150, [252, 238, 196], 0.35),
    ),
    path(
      'M150 112C134 100 104 112 104 160C104 204 128 226 150 226C172 226 196 204 196 160C196 112 166 100 150 112Z',
      '#efd896',
      'opacity="0.6"',
    ),
    ellipse(136, 166, 9, 20, '#5d3520', 'transform="rotate(12 136 166)"'),
    ellipse(165, 168, 9, 20, '#4f2b19', 'transform="rotate(-12 165 168)"'),
    ellipse(133, 158, 3, 7, '#a06a42'),
    line('M150 108V74', '#6b4526', 8),
  ].join('');
}
