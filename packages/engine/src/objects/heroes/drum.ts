import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { lathe } from '../kit/lathe.ts';
import { withMargin } from '../kit/with-margin.ts';
import { circle, ellipse, line, n, path, rect, shade } from '../kit.ts';

export const drum: Hero = {
  key: 'drum',
  words: ['drum', 'drums', 'drum kit', 'drum set', 'snare drum', 'toy drum'],
  kindOf: ['bongo', 'timpani'],
  kind: 'object',
  height: 0.9,
  forms: 2,
  samples: ['a drum', 'a drum kit on a stage', 'a red drum with two sticks'],
  homes: ['stage'],
  draw: ({ colour, form }) => {
    const brush = createBrush();
    const shell: Rgb = colour ?? [198, 52, 54];
    const chrome: Rgb = [190, 196, 202];
    const one = (cx: number, y: number, half: number, deep: number) => {
      const body = lathe(
        cx,
        [
          [y, half],
          [y + deep, half],
        ],
        0.24,
      );
      const level = body.level(y);
      const parts = [path(body.outline, brush.across(cx - half, cx + half, shell, 1.1))];
      for (let lug = -2; lug <= 2; lug++) {
        const t = Math.sin(lug * 0.5);
        const x = cx + t * half;
        const dy = Math.sqrt(1 - t * t) * level.ry;
        parts.push(
          line(`M${n(x)} ${n(y + dy)}V${n(y + deep + dy)}`, '#8a9097', half * 0.035),
          rect(
            x - half * 0.05,
            y + dy + deep * 0.36,
            half * 0.1,
            deep * 0.28,
            shade(chrome, 0.3 - t * 0.3),
            3,
          ),
        );
      }
      parts.push(
        path(body.hoop(y - half * 0.02, y + half * 0.1), brush.across(cx - half, cx + half, chrome, 1.4)),
        path(body.hoop(y + deep - half * 0.1, y + deep), brush.across(cx - half, cx + half, chrome, 1.4)),
        ellipse(cx, y, level.rx, level.ry, shade(chrome, -0.2)),
        ellipse(
          cx,
          y + 1,
          level.rx * 0.95,
          level.ry * 0.93,
          brush.between(
            [cx - half, y - level.ry, cx + half, y + level.ry],
            [
              [0, '#fdfaf2'],
              [1, '#d8d0be'],
            ],
          ),
        ),
        path(body.strip(-0.82, -0.66, y + half * 0.14, y + deep - half * 0.14), '#ffffff', 'opacity="0.3"'),
      );
      return parts.join('');
    };
    const stick = (x1: number, y1: number, x2: number, y2: number) =>
      line(`M${x1} ${y1}L${x2} ${y2}`, '#8a5a30', 9) +
      line(`M${x1} ${y1}L${x2} ${y2}`, '#dca868', 5, 'transform="translate(-1 -1)"') +
      circle(x2, y2, 7, '#e6bc84');
    if (form === 0) {
      const body = one(170, 110, 140, 150);
      return withMargin(
        {
          width: 340,
          height: 310,
          foot: 294,
          body: brush.defs() + body + stick(330, 40, 150, 112) + stick(20, 30, 210, 100),
          anchors: { tops: [{ x1: 60, x2: 280, y: 112 }] },
        },
        10,
      );
    }
    const stand = (x: number, top: number, foot: number) =>
      line(`M${x} ${top}V${foot}`, '#7a8087', 6) +
      line(`M${x} ${foot - 50}L${x - 34} ${foot}M${x} ${foot - 50}L${x + 34} ${foot}`, '#5f656c', 5);
    const cymbal = (x: number, y: number, r: number, turn: number) =>
      `<g transform="rotate(${turn} ${x} ${y})">${ellipse(x, y + 3, r, r * 0.22, '#8a6424')}${ellipse(
        x,
        y,
        r,
        r * 0.21,
        brush.between(
          [x - r, y, x + r, y],
          [
            [0, '#a87c2c'],
            [0.3, '#f6e0a0'],
            [0.5, '#cc9a3c'],
            [0.7, '#f2d68a'],
            [1, '#8f6622'],
          ],
        ),
      )}${ellipse(x, y - 4, r * 0.2, r * 0.1, '#e8c878')}</g>`;
    const kick = [
      circle(260, 290, 108, shade(shell, -0.3)),
      circle(258, 288, 106, brush.ball(258, 288, 110, chrome)),
      circle(258, 288, 96, shade(shell, -0.1)),
      circle(
        258,
        288,
        88,
        brush.around(
          [226, 250, 130],
          [
            [0, '#fefaf2'],
            [1, '#d9d0bd'],
          ],
        ),
      ),
      circle(258, 288, 36, shade(shell, 0)),
      circle(258, 288, 28, shade(shell, 0.2)),
      line('M176 376L150 402M340 376L366 402', '#7a8087', 7),
    ];
    const parts = [
      stand(64, 120, 400),
      stand(460, 90, 400),
      cymbal(64, 116, 74, -8),
      cymbal(460, 88, 86, 10),
      stand(96, 240, 402),
      one(196, 150, 62, 64),
      one(328, 150, 64, 66),
      ...kick,
      one(84, 262, 70, 62),
      one(432, 280, 80, 104),
      stick(30, 176, 116, 250),
      stick(150, 190, 60, 258),
    ];
    return withMargin({ width: 540, height: 420, foot: 404, body: brush.defs() + parts.join('') }, 14);
  },
};
