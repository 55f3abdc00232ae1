import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { line, path, rect, shade } from '../kit.ts';

export const hammer: Hero = {
  key: 'hammer',
  words: ['hammer', 'claw hammer', 'mallet', 'wooden mallet', 'sledgehammer'],
  kind: 'object',
  height: 0.32,
  forms: 2,
  wordForms: { hammer: 0, 'claw hammer': 0, mallet: 1, 'wooden mallet': 1 },
  samples: ['a hammer', 'a hammer and nails', 'a wooden mallet'],
  draw: ({ colour, form }) => {
    const brush = createBrush();
    const grip: Rgb = colour ?? [178, 120, 68];
    const steel: Rgb = [134, 142, 150];
    const parts = [
      path(
        'M150 90H190L196 300Q204 330 200 400Q198 436 170 436Q142 436 140 400Q136 330 144 300Z',
        brush.across(138, 202, grip),
      ),
      line('M158 130Q154 240 158 400M176 120Q180 260 174 420', shade(grip, -0.34), 2.4, 'opacity="0.5"'),
      line('M152 340V400', shade(grip, 0.6), 5, 'opacity="0.5"'),
    ];
    if (form === 1) {
      const wood: Rgb = [196, 144, 88];
      parts.push(
        rect(50, 30, 240, 110, brush.down(30, 140, wood, 1.2), 16),
        `<ellipse cx="284" cy="85" rx="17" ry="54" fill="${shade(wood, -0.2)}"/>`,
        `<ellipse cx="284" cy="85" rx="10" ry="34" fill="none" stroke="${shade(wood, -0.5)}" stroke-width="3"/>`,
        line('M70 60Q160 52 260 58M66 108Q160 116 258 106', shade(wood, -0.34), 3, 'opacity="0.5"'),
        rect(84, 30, 14, 110, brush.down(30, 140, steel)),
        rect(234, 30, 14, 110, brush.down(30, 140, steel)),
      );
    } else
      parts.push(
        path('M142 44Q70 34 14 102Q20 110 34 102Q84 82 142 100Z', brush.down(36, 106, steel, 1.2)),
        path('M34 100Q84 78 142 92V100Q84 84 34 102Z', '#5d656d'),
        path('M136 36H202V112H136Z', brush.down(36, 112, steel, 1.3)),
        path(
          'M200 50H246V40Q246 34 252 34H288Q298 34 298 46V98Q298 110 288 110H252Q246 110 246 104V96H200Z',
          brush.down(34, 110, steel, 1.3),
        ),
        line('M290 42V102', '#ffffff', 4, 'opacity="0.5"'),
        line('M60 62Q100 46 138 50M206 56H244', '#ffffff', 4, 'opacity="0.5"'),
        rect(156, 30, 28, 8, shade(grip, -0.1), 2),
      );
    return {
      width: 330,
      height: 450,
      foot: 436,
      body: brush.defs() + parts.join(''),
      anchors: { grips: [[170, 370]] },
    };
  },
};
