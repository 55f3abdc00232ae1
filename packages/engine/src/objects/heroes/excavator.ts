import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { roundedBox } from '../kit/capsule.ts';
import { fade, fadeDown } from '../kit/fade.ts';
import { drawGlass } from '../kit/glass.ts';
import { artOfLayers, newLayers } from '../kit/layers.ts';
import { circle, line, path, rect, shade } from '../kit.ts';

const FOOT = 322;

export const excavator: Hero = {
  key: 'excavator',
  words: ['excavator', 'digger', 'bulldozer', 'backhoe', 'construction vehicle', 'steam shovel'],
  kindOf: ['construction machine', 'loader', 'road roller', 'forklift'],
  kind: 'vehicle',
  height: 3.2,
  facing: 'left',
  samples: ['a yellow excavator', 'a digger on a construction site', 'a bulldozer in the mud'],
  forms: 2,
  wordForms: { bulldozer: 1, excavator: 0, digger: 0 },
  draw: ({ form, colour, lit }) => {
    const layers = newLayers();
    const { body, glow } = layers;
    const paint: Rgb = colour ?? [234, 172, 44];
    const steel = '#4a5158';
    const cab = form === 0 ? 288 : 282;
    if (form === 0) {
      // Boom, stick and bucket, with their pistons.
      const arm = 'M300 214C256 190 214 120 178 64L194 50C236 92 292 150 336 196Z';
      body.push(
        line('M276 214L214 122', '#8d959c', 7),
        fade(
          arm,
          [180, 60, 250, 20],
          [
            [0, shade(paint, 0.14)],
            [0.4, shade(paint, 0.2)],
            [1, shade(paint, -0.3)],
          ],
        ),
        line('M226 96L124 76', '#8d959c', 7),
        path('M176 44L200 62L84 214L64 204Z'.replace('84 214', '92 216'), shade(paint, -0.12)),
        path('M178 48L188 56L80 206L70 202Z', shade(paint, 0.2)),
        path('M52 198L98 206C104 240 96 268 72 282L24 270L20 256C46 250 52 226 52 198Z', steel),
        path('M52 198L98 206C100 216 100 226 98 236C80 226 60 222 52 220Z', '#68707a'),
        line('M24 270l-6 10M36 273l-5 10M48 276l-5 10M60 279l-4 9', '#7b838b', 6),
        circle(186, 54, 11, '#5a6169'),
        circle(186, 54, 5, '#9aa2aa'),
        circle(76, 206, 9, '#5a6169'),
      );
    }
    // Tracks.
    const from = form === 0 ? 228 : 150;
    body.push(
      path(roundedBox(from, 252, 516 - from, 70, [35, 35, 35, 35]), '#2c3036'),
      path(roundedBox(from + 10, 262, 496 - from, 50, [25, 25, 25, 25]), '#4a5057'),
    );
    for (let wheel = 0; wheel < 5; wheel++) {
      const cx = from + 35 + ((516 - from - 70) * wheel) / 4;
      body.push(
        circle(cx, 287, 20, '#353a41'),
        circle(cx - 1, 286, 14, '#6d757d'),
        circle(cx, 287, 6, '#3a3f46'),
      );
    }
    let treads = '';
    for (let x = from + 22; x < 500; x += 14) treads += `M${x} 252v7M${x} 315v7`;
    body.push(line(treads, '#1c1f23', 5));
    body.push(
      rect(from + 60, 236, 190, 20, '#3a3f46', 4),
      fadeDown(
        'M276 168H500C512 168 518 178 518 192V226C518 236 512 240 502 240H262L258 214Z',
        paint,
        168,
        240,
      ),
      path('M276 168H500C510 168 516 174 517 182H270Z', shade(paint, 0.34)),
      line('M420 186H500M420 198H500M420 210H500', shade(paint, -0.5), 4, 'stroke-opacity="0.6"'),
      rect(466, 136, 12, 34, '#3a3f46', 4),
    );
    const pane = `M${cab + 14} 88H${cab + 88}V158H${cab + 2}Z`;
    body.push(
      fadeDown(roundedBox(cab - 6, 74, 108, 148, [18, 10, 4, 8]), paint, 74, 222, -0.04),
      drawGlass(pane, 88, 158, lit),
      path(`M${cab + 34} 90h14l-16 66h-14Z`, '#ffffff', 'fill-opacity="0.36"'),
      line(`M${cab + 50} 88V212`, shade(paint, -0.5), 2.4, 'stroke-opacity="0.6"'),
      rect(cab + 60, 176, 18, 5, steel, 2),
    );
    if (lit) glow.push(path(pane, '#ffcf7c', 'fill-opacity="0.6"'));
    if (form === 1) {
      // The blade of a bulldozer on its arms, and the engine before the cab.
      body.push(
        fadeDown('M168 176H282V240H158Q156 184 168 176Z', paint, 176, 240),
        line('M176 196H270M174 208H270M172 220H270', shade(paint, -0.5), 4, 'stroke-opacity="0.6"'),
        line('M210 176V122', '#3a3f46', 10),
        line('M320 276L112 276', shade(paint, -0.26), 15),
        line('M190 236L108 236', '#8d959c', 8),
        path('M78 178C100 196 108 240 104 316H66C84 282 86 228 70 186Z', shade(paint, -0.3)),
        path('M78 178C92 196 98 240 92 316H66C84 282 86 228 70 186Z', '#8a929a'),
      );
    }
    return artOfLayers(layers, {
      width: 532,
      height: FOOT + 8,
      foot: FOOT,
      anchors: { seat: [cab + 46, 166], tops: [{ x1: cab, x2: cab + 96, y: 75 }] },
    });
  },
};
