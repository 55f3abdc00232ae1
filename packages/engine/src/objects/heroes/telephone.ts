import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { withMargin } from '../kit/with-margin.ts';
import { circle, line, path, rect, shade } from '../kit.ts';

export const telephone: Hero = {
  key: 'telephone',
  words: ['telephone', 'phone', 'rotary phone', 'old telephone', 'landline'],
  kind: 'object',
  height: 0.18,
  forms: 2,
  samples: ['a telephone', 'a red rotary phone', 'an old telephone on a desk'],
  draw: ({ colour, form }) => {
    const brush = createBrush();
    const shell: Rgb = colour ?? (form === 1 ? [110, 160, 150] : [196, 46, 46]);
    const cx = 200;
    const parts = [
      path(
        'M60 320C64 230 110 150 140 130H260C290 150 336 230 340 320Q340 336 322 336H78Q60 336 60 320Z',
        brush.between(
          [80, 130, 330, 330],
          [
            [0, shade(shell, 0.34)],
            [0.4, shade(shell, 0)],
            [1, shade(shell, -0.4)],
          ],
        ),
      ),
      path('M84 300C92 230 126 170 148 150Q120 220 116 310Z', '#ffffff', 'opacity="0.24"'),
      rect(136, 96, 26, 44, shade(shell, -0.2), 6),
      rect(238, 96, 26, 44, shade(shell, -0.36), 6),
    ];
    parts.push(
      circle(cx, 238, 72, shade(shell, -0.5)),
      circle(cx, 235, 71, brush.ball(cx, 235, 72, form === 1 ? [236, 228, 210] : [226, 228, 230])),
    );
    for (let hole = 0; hole < 10; hole++) {
      const angle = -1.2 + hole * 0.53 + 2.2;
      const [x, y] = [cx + Math.cos(angle) * 50, 235 + Math.sin(angle) * 50];
      if (form === 0)
        parts.push(
          circle(x, y, 11, '#6a6e74'),
          circle(x, y + 1, 9.6, '#2c2e33'),
          circle(x - 2, y - 2, 2.4, '#ffffff', 'opacity="0.4"'),
        );
      else {
        const [bx, by] = [cx - 40 + (hole % 3) * 40, 194 + Math.floor(hole / 3) * 27];
        parts.push(rect(bx - 13, by - 9, 26, 19, '#c8bda4', 5), rect(bx - 13, by - 11, 26, 18, '#fbf6ea', 5));
      }
    }
    if (form === 0)
      parts.push(
        circle(cx, 235, 26, brush.ball(cx, 235, 26, shell)),
        circle(cx - 7, 228, 6, '#ffffff', 'opacity="0.5"'),
      );
    parts.push(
      path(
        'M40 112C20 108 16 64 44 50C110 16 290 16 356 50C384 64 380 108 360 112H306Q290 108 292 88Q200 66 108 88Q110 108 94 112Z',
        brush.down(20, 116, shell, 1.2),
      ),
      path('M56 58C120 32 280 32 344 58Q200 40 56 58Z', '#ffffff', 'opacity="0.5"'),
      rect(34, 106, 66, 12, shade(shell, -0.5), 5),
      rect(300, 106, 66, 12, shade(shell, -0.55), 5),
    );
    let cord = 'M352 120';
    for (let coil = 0; coil < 10; coil++) cord += `q22 8 4 19q-14 -4 0 ${coil % 2 ? 1 : 0}`;
    parts.push(
      line(`${cord}Q360 330 330 326`, '#2c2e33', 5.4),
      rect(84, 332, 36, 10, '#24262a', 4),
      rect(280, 332, 36, 10, '#24262a', 4),
    );
    return withMargin(
      {
        width: 400,
        height: 350,
        foot: 341,
        body: brush.defs() + parts.join(''),
        anchors: { grips: [[200, 50]] },
      },
      10,
    );
  },
};
