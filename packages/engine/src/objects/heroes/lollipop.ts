import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { shine } from '../kit/shine.ts';
import { circle, n, path, rect, shade } from '../kit.ts';

export const lollipop: Hero = {
  key: 'lollipop',
  words: ['lollipop', 'lolly', 'swirl lollipop', 'sucker'],
  kind: 'food',
  height: 0.2,
  forms: 2,
  samples: ['a lollipop', 'a child with a lollipop', 'a giant swirl lollipop'],
  draw: ({ colour, form, random }) => {
    const brush = createBrush();
    const tone: Rgb = colour ?? (form === 1 ? [226, 58, 70] : [236, 92, 140]);
    const [cx, cy, r] = [140, 142, 126];
    const parts = [rect(cx - 8, cy + 60, 16, 330, brush.across(cx - 8, cx + 8, [246, 240, 228]), 8)];
    if (form === 0) {
      parts.push(circle(cx, cy, r, shade([255, 250, 242], 0)));
      const tones = [
        tone,
        [255, 250, 242],
        colour ? tone : [250, 190, 70],
        [255, 250, 242],
        colour ? tone : [108, 190, 200],
        [255, 250, 242],
      ] as const;
      const from = random('turn') * 6;
      for (let arm = 0; arm < 12; arm++) {
        const spiral = (offset: number, back: boolean) => {
          const points: string[] = [];
          for (let step = 0; step <= 12; step++) {
            const s = back ? 12 - step : step;
            const reach = (s / 12) * r;
            const turn = from + offset + (s / 12) * 2.6;
            points.push(`${n(cx + Math.cos(turn) * reach)} ${n(cy + Math.sin(turn) * reach)}`);
          }
          return points.join('L');
        };
        const [a, b] = [(arm / 12) * 6.2832, ((arm + 1) / 12) * 6.2832];
        const end = (turn: number) =>
          `${n(cx + Math.cos(from + turn + 2.6) * r)} ${n(cy + Math.sin(from + turn + 2.6) * r)}`;
        parts.push(
          path(
            `M${spiral(a, false)}A${r} ${r} 0 0 1 ${end(b)}L${spiral(b, true)}Z`,
            shade(tones[arm % 6] as Rgb, 0),
          ),
        );
      }
      parts.push(
        circle(
          cx,
          cy,
          r,
          brush.around(
            [cx - 46, cy - 52, r * 1.6],
            [
              [0, '#ffffff', 0.4],
              [0.4, '#ffffff', 0],
              [0.8, '#401030', 0.16],
              [1, '#401030', 0.44],
            ],
          ),
        ),
      );
    } else {
      parts.push(
        circle(cx, cy, r * 0.86, brush.ball(cx, cy, r * 0.86, tone)),
        path(
          `M${cx - 106} ${cy + 14}Q${cx} ${cy + 60} ${cx + 106} ${cy + 14}Q${cx + 104} ${cy + 30} ${cx + 100} ${cy + 40}Q${cx} ${cy + 84} ${cx - 100} ${cy + 40}Z`,
          shade(tone, 0.5),
          'opacity="0.6"',
        ),
        path(
          `M${cx - 30} ${cy + 60}Q${cx} ${cy + 76} ${cx + 30} ${cy + 60}Q${cx + 22} ${cy + 104} ${cx} ${cy + 110}Q${cx - 22} ${cy + 104} ${cx - 30} ${cy + 60}Z`,
          shade(tone, -0.5),
          'opacity="0.25"',
        ),
      );
    }
    parts.push(
      shine(brush, cx - 50, cy - 58, 38, 20, -40, 0.85),
      shine(brush, cx - 86, cy - 8, 12, 24, 8, 0.5),
    );
    if (form === 0)
      parts.push(
        path(
          `M${cx} ${cy + 150}C${cx - 30} ${cy + 116} ${cx - 70} ${cy + 130} ${cx - 64} ${cy + 158}C${cx - 60} ${cy + 182} ${cx - 22} ${cy + 174} ${cx} ${cy + 154}C${cx + 22} ${cy + 174} ${cx + 60} ${cy + 182} ${cx + 64} ${cy + 158}C${cx + 70} ${cy + 130} ${cx + 30} ${cy + 116} ${cx} ${cy + 150}Z`,
          brush.down(cy + 120, cy + 180, [120, 186, 208]),
        ),
        circle(cx, cy + 152, 11, '#8cc4da'),
      );
    return {
      width: 280,
      height: 540,
      foot: 530,
      body: brush.defs() + parts.join(''),
      anchors: { grips: [[cx, 420]] },
    };
  },
};
