import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { roundedBox } from '../kit/capsule.ts';
import { fadeAcross, fadeBall, fadeBelly } from '../kit/fade.ts';
import { artOfLayers, newLayers } from '../kit/layers.ts';
import { circle, line, n, path, rect, shade } from '../kit.ts';

export const submarine: Hero = {
  key: 'submarine',
  words: ['submarine', 'yellow submarine', 'u-boat', 'sub marine', 'submersible', 'bathyscaphe'],
  kind: 'vehicle',
  height: 8,
  support: 'water',
  facing: 'left',
  samples: ['a yellow submarine', 'a submarine under the sea with fish', 'an old submarine in the deep sea'],
  forms: 2,
  wordForms: { 'yellow submarine': 0, 'u-boat': 1 },
  homes: ['sea'],
  draw: ({ form, colour, age, lit }) => {
    const layers = newLayers();
    const { body, glow } = layers;
    const isToy = form === 0;
    const paint: Rgb = colour ?? (isToy ? [238, 184, 46] : [84, 98, 110]);
    const trim: Rgb = isToy ? [200, 64, 48] : [58, 68, 78];
    const porthole = (cx: number, cy: number, r: number) => {
      body.push(
        circle(cx, cy, r * 1.34, shade(trim, -0.1)),
        circle(cx - 1, cy - 1, r * 1.2, shade(trim, 0.26)),
        circle(cx, cy, r, lit ? '#ffd588' : '#7fb0c6'),
        path(
          `M${n(cx - r * 0.6)} ${n(cy + r * 0.1)}A${n(r * 0.7)} ${n(r * 0.7)} 0 0 1 ${n(cx + r * 0.1)} ${n(cy - r * 0.66)}`,
          'none',
          `stroke="#ffffff" stroke-width="${n(r * 0.22)}" stroke-linecap="round" stroke-opacity="0.8"`,
        ),
      );
      if (lit) glow.push(circle(cx, cy, r, '#ffcd78'));
    };
    // Periscope, tower, screw.
    body.push(
      line(isToy ? 'M232 60V18H206' : 'M300 70V20M284 76V38', '#7b838b', 9),
      isToy ? rect(196, 10, 14, 17, '#4a5158', 3) : '',
    );
    body.push(
      isToy
        ? fadeAcross(roundedBox(178, 56, 120, 92, [34, 26, 0, 0]), paint, 178, 298, 0.5)
        : fadeAcross('M244 132L258 74Q262 66 272 66H334Q344 68 346 80L350 132Z', paint, 244, 350, 0.3),
      path(
        isToy
          ? 'M452 150L506 96Q516 92 516 104V252Q516 264 506 258L452 216Z'
          : 'M520 150L574 108Q582 106 582 116V238Q582 248 574 244L520 204Z',
        shade(trim, -0.06),
      ),
      line(isToy ? 'M512 178h22' : 'M578 176h20', '#7b838b', 8),
      path(
        isToy
          ? 'M530 178q-12 -44 10 -50q8 22 2 50q8 30 -2 50q-22 -8 -10 -50Z'
          : 'M596 176q-10 -36 8 -42q7 18 2 42q7 26 -2 42q-18 -6 -8 -42Z',
        '#c79a48',
      ),
      isToy
        ? fadeBelly(
            'M14 182C14 122 90 98 200 96H320C420 98 500 142 512 182C500 222 420 262 320 264H200C90 264 14 240 14 182Z',
            paint,
            96,
            264,
            0.5,
          )
        : fadeBelly(
            'M10 176C10 140 60 122 140 120H440C520 126 580 152 590 176C580 200 520 226 440 232H140C60 230 10 212 10 176Z',
            paint,
            120,
            232,
            0.3,
          ),
    );
    if (isToy) {
      body.push(
        path(
          'M150 98C138 150 138 214 150 262L164 263C152 214 152 150 164 97Z M360 98C372 150 372 214 360 262L374 261C386 214 386 150 374 99Z',
          shade(trim, -0.04),
        ),
        line('M40 150C90 122 160 112 240 112', shade(paint, 0.8), 6, 'stroke-opacity="0.7"'),
      );
      for (const [cx, r] of [
        [92, 24],
        [216, 26],
        [304, 26],
        [424, 20],
      ] as const)
        porthole(cx, 182, r);
      porthole(238, 104, 17);
      let rivets = '';
      for (let rivet = 0; rivet < 12; rivet++) rivets += `M${176 + rivet * 16} 244h0.01`;
      body.push(
        line(rivets, shade(paint, -0.35), 5),
        fadeBall('M52 226a16 16 0 1 0 32 0a16 16 0 1 0 -32 0Z', [206, 212, 218], 68, 226, 16, 0.8),
        circle(64, 226, 9, lit ? '#fff3c0' : '#eef3f5'),
      );
      if (lit) glow.push(circle(64, 226, 11, '#fff0b8'));
    } else {
      body.push(
        line('M60 176H560M140 124V230M440 126V228', shade(paint, -0.4), 2, 'stroke-opacity="0.5"'),
        line('M50 146C110 132 200 130 420 130', shade(paint, 0.6), 4, 'stroke-opacity="0.5"'),
        path('M76 196L150 206L120 236L70 214Z', shade(paint, -0.3)),
        path('M246 106h98v8h-98Z', shade(paint, -0.4)),
      );
      for (const x of [180, 230, 380]) porthole(x, 166, 11);
    }
    if (age === 'old')
      body.push(
        path(
          'M110 236q18 -20 40 -6q16 -18 40 2v18H120Z M380 140q14 -16 30 -4q14 -10 24 6l-6 14h-46Z',
          'rgb(142,84,52)',
          'fill-opacity="0.65"',
        ),
      );
    return artOfLayers(layers, {
      width: isToy ? 552 : 614,
      height: 276,
      foot: isToy ? 262 : 230,
      anchors: { tops: [isToy ? { x1: 196, x2: 284, y: 58 } : { x1: 262, x2: 336, y: 67 }] },
    });
  },
};
