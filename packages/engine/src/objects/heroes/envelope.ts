import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { circle, line, path, polygon, rect, shade } from '../kit.ts';

export const envelope: Hero = {
  key: 'envelope',
  words: ['envelope', 'letter', 'love letter', 'sealed letter', 'mail', 'invitation', 'letters'],
  kindOf: ['postcard', 'greeting card', 'email'],
  kind: 'object',
  height: 0.14,
  forms: 2,
  wordForms: { letter: 0, 'love letter': 1, invitation: 1 },
  materials: ['paper'],
  samples: ['a letter', 'an old letter with a seal', 'a love letter'],
  homes: ['study'],
  draw: ({ colour, form, age }) => {
    const brush = createBrush();
    const paper: Rgb = colour ?? (age === 'old' ? [224, 200, 152] : [246, 236, 214]);
    const parts: string[] = [];
    const top = form === 1 ? 150 : 30;
    if (form === 1)
      parts.push(
        polygon(
          [
            [24, 154],
            [220, 20],
            [416, 154],
          ],
          shade(paper, -0.32),
        ),
        rect(52, 42, 336, 230, brush.down(40, 260, [254, 251, 242], 0.5), 4),
        line('M86 84H250M86 110H354M86 134H340M86 158H354M86 182H300', '#a8a2b0', 5, 'opacity="0.75"'),
        path('M330 66C318 56 304 70 330 92C356 70 342 56 330 66Z', '#d85a6a'),
      );
    parts.push(
      rect(
        20,
        top,
        400,
        256,
        brush.between(
          [20, top, 420, top + 256],
          [
            [0, shade(paper, 0.2)],
            [1, shade(paper, -0.14)],
          ],
        ),
        8,
      ),
      form === 1
        ? path(
            `M20 ${top}L220 ${top + 140}L420 ${top}V${top + 30}L220 ${top + 176}L20 ${top + 30}Z`,
            shade(paper, -0.3),
            'opacity="0.4"',
          )
        : '',
      polygon(
        [
          [20, top + 6],
          [20, top + 250],
          [190, top + 128],
        ],
        shade(paper, form === 1 ? 0.04 : 0.1),
      ),
      polygon(
        [
          [420, top + 6],
          [420, top + 250],
          [250, top + 128],
        ],
        shade(paper, -0.1),
      ),
      path(
        `M24 ${top + 254}L204 ${top + 120}Q220 ${top + 108} 236 ${top + 120}L416 ${top + 254}Q412 ${top + 256} 408 ${top + 256}H32Q28 ${top + 256} 24 ${top + 254}Z`,
        brush.down(top + 110, top + 256, paper, 0.7),
      ),
      line(
        `M26 ${top + 252}L204 ${top + 120}Q220 ${top + 108} 236 ${top + 120}L414 ${top + 252}`,
        shade(paper, 0.6),
        3,
      ),
    );
    if (form === 0)
      parts.push(
        path(
          `M22 ${top + 4}L206 ${top + 152}Q220 ${top + 162} 234 ${top + 152}L418 ${top + 4}Q414 ${top} 408 ${top}H32Q26 ${top} 22 ${top + 4}Z`,
          shade(paper, -0.4),
          'opacity="0.35" transform="translate(0 5)"',
        ),
        path(
          `M22 ${top + 4}L206 ${top + 148}Q220 ${top + 158} 234 ${top + 148}L418 ${top + 4}Q414 ${top} 408 ${top}H32Q26 ${top} 22 ${top + 4}Z`,
          brush.down(top, top + 160, paper, 0.8),
        ),
        path(
          `M220 ${top + 98}q16 -6 26 6q16 4 14 20q8 14 -4 24q-2 16 -18 16q-14 10 -26 0q-16 2 -20 -14q-14 -8 -8 -24q-4 -16 12 -22q10 -12 24 -6Z`,
          brush.ball(220, top + 128, 40, [190, 44, 48]),
        ),
        circle(221, top + 131, 24, '#a63038'),
        path(
          `M221 ${top + 124}C209 ${top + 112} 197 ${top + 128} 221 ${top + 148}C245 ${top + 128} 233 ${top + 112} 221 ${top + 124}Z`,
          '#e08080',
        ),
      );
    return {
      width: 440,
      height: top + 272,
      foot: top + 256,
      body: brush.defs() + parts.join(''),
      anchors: { grips: [[220, top + 200]], label: { x: 80, y: top + 40, width: 280, height: 180 } },
    };
  },
};
