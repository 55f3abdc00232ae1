import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { artOfLayers, newLayers } from '../kit/layers.ts';
import { halo, path, rect } from '../kit.ts';
import { addVan, VAN_FOOT, VAN_WIDTH } from '../rigs/van.ts';

export const ambulance: Hero = {
  key: 'ambulance',
  words: ['ambulance', 'ambulance car', 'emergency ambulance'],
  kindOf: ['emergency vehicle', 'rescue vehicle'],
  kind: 'vehicle',
  height: 2.5,
  facing: 'left',
  samples: ['an ambulance in front of a hospital', 'an ambulance at night', 'an ambulance on a city street'],
  forms: 2,
  draw: ({ form, colour, lit }) => {
    const layers = newLayers();
    const base: Rgb = colour ?? (form === 0 ? [242, 243, 242] : [244, 214, 80]);
    layers.body.push(
      rect(250, 22, 62, 16, lit ? '#6aa8ff' : '#3d72c4', 6),
      rect(256, 25, 26, 4, '#ffffff', 2),
    );
    layers.body.push(rect(440, 26, 40, 12, lit ? '#6aa8ff' : '#3d72c4', 5));
    if (lit)
      layers.glow.push(rect(250, 22, 62, 16, '#5a9cff', 6), halo('beacon', 281, 32, 32, '#5a9cff', 0.6));
    const band = form === 0 ? 'M20 166H517V190H18Z' : '';
    let squares = '';
    if (form === 1)
      for (let column = 0; column < 14; column++)
        for (const row of [0, 1])
          if ((column + row) % 2 === 0) squares += `M${76 + column * 32} ${152 + row * 22}h32v22h-32Z`;
    addVan(layers, {
      paint: base,
      lit,
      windows: [[452, 500]],
      livery:
        (band ? path(band, '#c8362e') : path(squares, '#3f8f58')) +
        path('M20 214H516C514 222 506 226 494 226H38C28 226 22 220 20 214Z', '#3a4048', 'fill-opacity="0.5"'),
    });
    layers.body.push(
      rect(290, 66, 70, 70, '#ffffff', 10),
      path('M315 74h20v17h17v20h-17v17h-20v-17h-17v-20h17Z', '#c8362e'),
    );
    return artOfLayers(layers, {
      width: VAN_WIDTH,
      height: VAN_FOOT + 8,
      foot: VAN_FOOT,
      anchors: { tops: [{ x1: 320, x2: 430, y: 38 }], label: { x: 366, y: 78, width: 80, height: 46 } },
    });
  },
};
