import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { roundedBox } from '../kit/capsule.ts';
import { fade, fadeBelly } from '../kit/fade.ts';
import { drawGlass } from '../kit/glass.ts';
import { artOfLayers, newLayers } from '../kit/layers.ts';
import { pick } from '../kit/pick.ts';
import { circle, halo, line, n, path, shade } from '../kit.ts';

const FOOT = 290;
const PAINTS: readonly [Rgb, ...Rgb[]] = [
  [192, 54, 44],
  [66, 130, 66],
  [54, 104, 160],
];

export const tractor: Hero = {
  key: 'tractor',
  words: ['tractor', 'farm tractor', 'farm vehicle', 'red tractor', 'green tractor'],
  kindOf: ['combine harvester', 'harvester', 'plough', 'combine'],
  kind: 'vehicle',
  height: 2.6,
  facing: 'left',
  samples: ['a red tractor on a field', 'an old tractor in front of a barn', 'a green tractor at sunset'],
  forms: 2,
  homes: ['meadow'],
  draw: ({ random, form, colour, age, lit }) => {
    const layers = newLayers();
    const { body, glow } = layers;
    const paint = colour ?? pick(random, 'paint', PAINTS);
    const rim: Rgb = form === 0 ? [228, 196, 82] : [214, 206, 190];
    if (form === 0) {
      // Cab with glass all round.
      const pane = 'M206 58H330L338 168H196L188 150Z';
      body.push(
        drawGlass(pane, 56, 168, lit),
        path('M232 60h18L222 158h-16Z', '#ffffff', 'fill-opacity="0.36"'),
        path('M258 168V128Q258 116 270 116H294Q304 116 305 126L308 168Z', '#3a3f46'),
        line('M206 56L190 152M266 56V120M332 56L340 172', '#33383f', 7),
        fade(
          roundedBox(190, 36, 158, 22, [12, 14, 4, 4]),
          [0, 36, 0, 58],
          [
            [0, shade(paint, 0.4)],
            [1, shade(paint, -0.16)],
          ],
        ),
      );
      if (lit) glow.push(path('M206 58H330L334 108H200Z', '#ffcf7c', 'fill-opacity="0.5"'));
    } else {
      body.push(
        path('M292 166C290 140 300 124 322 120C328 120 332 126 330 134L322 170Z', '#4a3a30'),
        line('M228 150L244 104', '#3a3f46', 5),
        line('M230 96L258 110', '#2e3238', 7),
        line('M100 128V66', '#3f444b', 8),
      );
    }
    // Exhaust, bonnet, chassis.
    body.push(
      form === 0 ? line('M128 122V62M128 62q0 -8 8 -8', '#4a5158', 8) : '',
      path('M60 196H330V232H60Z', '#30353b'),
      fadeBelly(
        age === 'old' || form === 1
          ? 'M48 142Q50 116 82 114H210V206H60Q48 206 48 196Z'
          : 'M46 150Q50 122 90 120L208 114V206H60Q46 206 46 194Z',
        paint,
        112,
        208,
        0.4,
      ),
      path('M200 150H330Q350 160 350 200H206Z', shade(paint, -0.2)),
      path('M46 136H66V204H54Q46 202 46 192Z', '#353a41'),
      line('M50 146h14M50 156h14M50 166h14M50 176h14M50 186h14', '#7b838b', 2.4),
      line('M92 140H186M92 152H186M92 164H186', shade(paint, -0.5), 3, 'stroke-opacity="0.6"'),
      line('M76 122H204', shade(paint, 0.7), 3, 'stroke-opacity="0.6"'),
      circle(72, 132, 10, '#d9dee2'),
      circle(71, 131, 7, lit ? '#fff3c0' : '#f6f1dd'),
    );
    if (lit) glow.push(circle(71, 131, 8, '#fff0b8'), halo('tractorlamp', 60, 131, 42, '#ffdf90', 0.5));
    body.push(
      bigWheel(102, FOOT - 50, 50, rim),
      bigWheel(316, FOOT - 88, 88, rim),
      // Mudguard over the great wheel.
      line(`M236 152A100 100 0 0 1 402 158`, shade(paint, -0.28), 17),
      line(`M238 148A100 100 0 0 1 396 150`, shade(paint, 0.12), 7),
    );
    if (age === 'old')
      body.push(path('M110 196q12 -22 34 -12q16 -14 30 8v12H112Z', 'rgb(142,84,52)', 'fill-opacity="0.7"'));
    return artOfLayers(layers, {
      width: 424,
      height: FOOT + 8,
      foot: FOOT,
      anchors: {
        seat: form === 0 ? [278, 160] : [294, 168],
        tops: [form === 0 ? { x1: 200, x2: 336, y: 37 } : { x1: 90, x2: 200, y: 116 }],
        grips: [[244, 104]],
      },
    });
  },
};

/** A farm tyre with lugs around a painted rim. */
function bigWheel(cx: number, cy: number, r: number, rim: Rgb): string {
  let lugs = '';
  for (let lug = 0; lug < 22; lug++) {
    const angle = (lug / 22) * Math.PI * 2;
    const at = (turn: number, reach: number) =>
      `${n(cx + Math.cos(angle + turn) * r * reach)} ${n(cy + Math.sin(angle + turn) * r * reach)}`;
    lugs += `M${at(0, 0.74)}L${at(0.12, 0.97)}`;
  }
  return (
    circle(cx, cy, r * 0.96, '#25282d') +
    line(lugs, '#383d44', r * 0.1) +
    circle(cx, cy, r * 0.72, '#2f3339') +
    circle(cx, cy, r * 0.56, shade(rim, -0.12)) +
    circle(cx - r * 0.03, cy - r * 0.03, r * 0.5, shade(rim, 0.14)) +
    circle(cx, cy, r * 0.34, shade(rim, -0.2)) +
    circle(cx, cy, r * 0.2, '#5a6068') +
    circle(cx - r * 0.03, cy - r * 0.03, r * 0.12, '#98a0a8')
  );
}
