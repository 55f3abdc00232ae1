import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { surfaceOf } from '../kit/material.ts';
import { withMargin } from '../kit/with-margin.ts';
import { circle, ellipse, line, path, rect, shade } from '../kit.ts';

export const sword: Hero = {
  key: 'sword',
  words: ['sword', 'longsword', 'katana', 'magic sword', "knight's sword"],
  kindOf: ['sabre', 'rapier'],
  kind: 'object',
  height: 1,
  forms: 2,
  materials: ['metal', 'gold', 'silver', 'wood', 'crystal'],
  samples: ['a sword', 'a golden sword', 'an old sword on a wall'],
  draw: ({ colour, material, form, age }) => {
    const brush = createBrush();
    const steel: Rgb = material
      ? surfaceOf(material, { age }).colour
      : age === 'old'
        ? [150, 140, 128]
        : [198, 206, 214];
    const grip: Rgb = colour ?? [140, 54, 48];
    const gold: Rgb = [214, 168, 78];
    const cx = 110;
    const parts: string[] = [];
    if (form === 1) {
      parts.push(
        path('M100 430C96 300 96 160 132 12C150 150 134 300 124 430Z', shade(steel, -0.3)),
        path(
          'M100 430C96 300 98 160 130 20C122 150 114 300 112 430Z',
          brush.between(
            [98, 0, 130, 0],
            [
              [0, shade(steel, 0.4)],
              [1, shade(steel, 0.06)],
            ],
          ),
        ),
        line('M112 420C112 300 116 170 128 60', '#ffffff', 2, 'opacity="0.7"'),
        ellipse(cx + 2, 436, 46, 12, shade(gold, -0.4)),
        ellipse(cx + 2, 432, 46, 11, brush.across(66, 160, gold)),
        path('M98 438H126L130 566Q112 576 96 566Z', brush.across(96, 130, [50, 46, 56])),
      );
      for (let wrap = 0; wrap < 8; wrap++)
        parts.push(
          path(
            `M97 ${446 + wrap * 15}L129 ${460 + wrap * 15}M128 ${446 + wrap * 15}L97 ${460 + wrap * 15}`,
            'none',
            `stroke="${shade(grip, 0.1)}" stroke-width="5"`,
          ),
        );
      parts.push(ellipse(113, 570, 19, 9, brush.across(94, 132, gold)));
    } else {
      parts.push(
        path(`M${cx - 25} 424L${cx - 21} 70L${cx} 10L${cx + 21} 70L${cx + 25} 424Z`, shade(steel, -0.34)),
        path(
          `M${cx - 25} 424L${cx - 21} 70L${cx} 10V424Z`,
          brush.between(
            [cx - 25, 0, cx, 0],
            [
              [0, shade(steel, 0.5)],
              [1, shade(steel, -0.06)],
            ],
          ),
        ),
        path(`M${cx - 5} 424V80L${cx} 60L${cx + 5} 80V424Z`, shade(steel, -0.24)),
        line(`M${cx - 14} 410V90`, '#ffffff', 3, 'opacity="0.6"'),
        path(
          `M${cx - 92} 420Q${cx - 60} 444 ${cx} 422Q${cx + 60} 444 ${cx + 92} 420Q${cx + 96} 440 ${cx + 80} 448Q${cx} 464 ${cx - 80} 448Q${cx - 96} 440 ${cx - 92} 420Z`,
          brush.down(418, 462, gold, 1.3),
        ),
        circle(cx, 442, 15, brush.ball(cx, 442, 15, grip)),
        circle(cx - 4, 437, 4, '#ffffff', 'opacity="0.8"'),
        rect(cx - 15, 458, 30, 104, brush.across(cx - 15, cx + 15, grip), 5),
      );
      for (let wrap = 0; wrap < 8; wrap++)
        parts.push(
          line(
            `M${cx - 15} ${470 + wrap * 12}L${cx + 15} ${464 + wrap * 12}`,
            shade(grip, -0.5),
            2.6,
            'opacity="0.7"',
          ),
        );
      parts.push(
        circle(cx, 578, 24, brush.ball(cx, 578, 24, gold)),
        circle(cx - 7, 571, 6, '#fff4d0', 'opacity="0.8"'),
      );
    }
    return withMargin(
      {
        width: 220,
        height: 612,
        foot: 600,
        body: brush.defs() + parts.join(''),
        anchors: { grips: [[cx, 510]], lean: { x: cx, y1: 20, y2: 590 } },
      },
      10,
    );
  },
};
