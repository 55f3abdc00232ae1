import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { cushion } from '../kit/cushion.ts';
import { withMargin } from '../kit/with-margin.ts';
import { line, n, path, shade } from '../kit.ts';
import { furnitureSurface } from '../rigs/wood-surface.ts';

export const rockingChair: Hero = {
  key: 'rocking-chair',
  words: ['rocking chair', 'rocker', 'porch rocker'],
  kind: 'object',
  height: 1.1,
  forms: 2,
  facing: 'right',
  materials: ['wood'],
  samples: ['a rocking chair', 'a rocking chair on a porch', 'a cat in a rocking chair'],
  homes: ['porch', 'living-room'],
  draw: (options) => {
    const brush = createBrush();
    const { colour } = furnitureSurface(options);
    const rod = (d: string, wide: number, tone = 0) =>
      line(d, shade(colour, -0.32 + tone), wide) +
      line(
        d,
        shade(colour, 0.12 + tone),
        wide * 0.5,
        `transform="translate(${n(-wide * 0.12)} ${n(-wide * 0.12)})"`,
      );
    const parts = [
      // Far side, darker.
      rod('M92 330Q200 392 352 322', 9, -0.3),
      rod('M142 224L132 352', 9, -0.3),
      rod('M306 222L316 344', 9, -0.3),
      rod('M118 150H320V220', 9, -0.3),
    ];
    for (const dx of options.form === 0 ? [0, 11, 22, 33, 44] : [6, 36])
      parts.push(rod(`M${92 + dx} 230L${52 + dx} ${40 + dx * 0.2}`, options.form === 0 ? 6 : 9, -0.1));
    if (options.form === 1)
      for (const y of [62, 104, 146, 188])
        parts.push(
          path(`M${54 + (y - 40) * 0.2} ${y}q26 8 46 0l4 24q-26 8 -46 0Z`, brush.down(y, y + 26, colour)),
        );
    parts.push(
      path('M40 44Q64 22 108 40L112 62Q70 46 46 66Z', brush.down(30, 66, colour)),
      rod('M104 226L58 48', 12),
      path('M96 222H318Q330 222 328 234L322 246H104Q92 240 96 222Z', brush.down(220, 248, colour)),
      path('M100 214Q200 200 316 214Q330 220 322 226H104Q92 222 100 214Z', shade(colour, 0.24)),
    );
    if (options.form === 0) parts.push(cushion(brush, 104, 198, 210, 26, 12, [178, 92, 76]));
    parts.push(
      rod('M112 244L104 356', 12),
      rod('M300 244L312 350', 12),
      rod('M106 306H306', 7),
      rod('M84 156C140 140 240 142 312 150Q330 154 322 164', 13),
      rod('M302 158V228', 10),
      rod('M52 324Q90 352 140 362Q230 380 340 340Q362 330 376 314', 13),
    );
    return withMargin(
      {
        width: 400,
        height: 392,
        foot: 376,
        body: brush.defs() + parts.join(''),
        anchors: { seat: [200, 212], tops: [{ x1: 120, x2: 300, y: 210 }] },
      },
      10,
    );
  },
};
