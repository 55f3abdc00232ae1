import type { Rgb } from '../../base/raster.ts';
import type { Box, Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { circle, ellipse, line, path, rect, shade } from '../kit.ts';
import { screenGlass } from '../rigs/screen-glass.ts';

export const computer: Hero = {
  key: 'desktop-computer',
  words: ['computer', 'desktop computer', 'monitor', 'pc', 'computer screen', 'screen', 'computer monitor'],
  kind: 'object',
  height: 0.5,
  forms: 2,
  lamp: { reach: 1, colour: [150, 200, 255] },
  samples: ['a computer', 'a computer on a desk', 'an old computer'],
  homes: ['office'],
  draw: ({ colour, form, lit, age }) => {
    const brush = createBrush();
    const retro = form === 1 || age === 'old';
    const shell: Rgb = colour ?? (retro ? [222, 212, 188] : [206, 210, 214]);
    const keys = (x: number, y: number, width: number) => {
      const parts = [
        path(`M${x + 10} ${y}H${x + width - 10}L${x + width} ${y + 40}H${x}Z`, brush.down(y, y + 44, shell)),
        path(
          `M${x} ${y + 40}H${x + width}V${y + 46}Q${x + width} ${y + 50} ${x + width - 4} ${y + 50}H${x + 4}Q${x} ${y + 50} ${x} ${y + 46}Z`,
          shade(shell, -0.3),
        ),
      ];
      for (let row = 0; row < 4; row++)
        for (let key = 0; key < 14; key++) {
          const inset = 16 - row * 2.4;
          const step = (width - inset * 2) / 14;
          if (row === 3 && key > 3 && key < 9) continue;
          parts.push(
            rect(
              x + inset + key * step,
              y + 5 + row * 8.6,
              step - 2,
              6.6,
              row === 0 && key > 11 ? shade([206, 112, 92], 0.1) : shade(shell, 0.5),
              1.4,
            ),
          );
        }
      parts.push(
        rect(x + 22 + (width - 26) * 0.27, y + 30.8, (width - 26) * 0.34, 6.6, shade(shell, 0.5), 1.4),
      );
      return parts.join('');
    };
    const parts: string[] = [];
    let label: Box;
    if (retro) {
      parts.push(
        path('M60 232H340L356 262H44Z', shade(shell, -0.2)),
        rect(44, 260, 312, 44, brush.down(258, 306, shell), 6),
        rect(220, 272, 110, 8, '#4a4640', 2),
        rect(70, 272, 30, 6, '#6fbf7a', 2),
        rect(62, 16, 276, 220, brush.across(62, 338, shell, 0.8), 18),
        rect(84, 36, 232, 166, shade(shell, -0.45), 14),
        rect(92, 44, 216, 150, lit ? '#123424' : '#1d2a26', 14),
        path('M104 56Q140 48 190 48Q120 70 108 140Q98 90 104 56Z', '#ffffff', 'opacity="0.2"'),
        line('M112 76H180M112 92H220M112 108H164M112 124H200', '#6fe09a', 4, 'opacity="0.9"'),
        rect(112, 136, 10, 12, '#6fe09a'),
        rect(280, 212, 34, 8, '#8a8372', 2),
        keys(50, 318, 300),
      );
      label = { x: 100, y: 52, width: 200, height: 134 };
    } else {
      parts.push(
        path('M150 252L162 212H238L250 252Z', brush.across(150, 250, shell)),
        ellipse(200, 284, 92, 14, shade(shell, -0.4)),
        ellipse(200, 280, 92, 13, brush.across(110, 290, shell)),
        path('M176 244H224L232 282H168Z', brush.across(168, 232, shell)),
        rect(16, 10, 368, 240, '#24272c', 10),
        screenGlass(brush, 26, 20, 348, 196, true, 3),
        rect(16, 224, 368, 26, brush.down(222, 252, shell), 8),
        circle(200, 237, 6, shade(shell, -0.3)),
      );
      parts.push(
        rect(44, 40, 130, 96, '#f6f8fa', 3),
        rect(44, 40, 130, 12, '#d8dde2', 3),
        circle(51, 46, 2.4, '#e8604a'),
        circle(59, 46, 2.4, '#f2c14e'),
        line('M54 66H160M54 78H150M54 90H156M54 102H120', '#8fa4b4', 3),
        rect(196, 66, 148, 110, '#fdfdfd', 3),
        path('M204 166L240 110L268 144L292 120L336 166Z', '#7fb48a'),
        circle(310, 96, 12, '#f6cf6a'),
      );
      parts.push(
        keys(60, 300, 230),
        path(
          'M308 318Q308 300 326 300Q344 300 344 318V336Q342 350 326 350Q310 350 308 336Z',
          brush.across(306, 346, shell),
        ),
        line('M326 302V322', shade(shell, -0.4), 2),
      );
      label = { x: 30, y: 24, width: 340, height: 188 };
    }
    const foot = retro ? 368 : 352;
    return {
      width: 400,
      height: foot + 8,
      foot,
      body: brush.defs() + parts.join(''),
      ...(lit
        ? {
            glow: rect(label.x, label.y, label.width, label.height, retro ? '#6fe09a' : '#bfe2f8', 4).replace(
              '/>',
              ' fill-opacity="0.25"/>',
            ),
          }
        : {}),
      anchors: { label, tops: [{ x1: 80, x2: 320, y: retro ? 18 : 11 }] },
    };
  },
};
