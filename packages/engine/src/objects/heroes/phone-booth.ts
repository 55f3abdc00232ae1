import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { roundedBox } from '../kit/capsule.ts';
import { fadeAcross } from '../kit/fade.ts';
import { artOfLayers, newLayers } from '../kit/layers.ts';
import { paintOf } from '../kit/material.ts';
import { snowCap } from '../kit/prism.ts';
import { addWindows } from '../kit/window.ts';
import { path, rect, shade } from '../kit.ts';
import { addBlock } from '../rigs/block.ts';

export const phoneBooth: Hero = {
  key: 'postbox',
  words: [
    'phone booth',
    'telephone booth',
    'phone box',
    'telephone box',
    'red phone box',
    'mailbox',
    'postbox',
    'letter box',
    'letterbox',
    'post box',
    'pillar box',
  ],
  kindOf: ['police box', 'tardis', 'payphone', 'fire hydrant', 'hydrant'],
  kind: 'object',
  height: 2.4,
  samples: ['a red phone booth in London', 'a mailbox in the snow', 'a blue phone box at night'],
  forms: 2,
  wordForms: {
    'police box': 0,
    tardis: 0,
    'fire hydrant': 1,
    hydrant: 1,
    mailbox: 1,
    postbox: 1,
    'letter box': 1,
    letterbox: 1,
    'post box': 1,
    'pillar box': 1,
    'phone booth': 0,
    'telephone booth': 0,
    'phone box': 0,
    'telephone box': 0,
    'red phone box': 0,
  },
  homes: ['city'],
  draw: ({ random, form, colour, season, lit }) => {
    const layers = newLayers();
    const { body } = layers;
    const paint: Rgb = colour ?? [198, 42, 40];
    if (form === 1) {
      body.push(
        fadeAcross(roundedBox(28, 70, 104, 190, [4, 4, 4, 4]), paint, 28, 132, 0.3),
        fadeAcross('M18 250H142V280H18Z', [52, 50, 54], 18, 142),
        fadeAcross('M18 64Q18 48 30 46H130Q142 48 142 64V76H18Z', paint, 18, 142, 0.3),
        fadeAcross('M30 48Q36 12 80 10Q124 12 130 48Z', paint, 30, 130, 0.3),
        rect(46, 92, 68, 12, shade(paint, -0.6), 4),
        rect(42, 86, 76, 6, shade(paint, 0.3), 3),
        rect(52, 124, 56, 40, '#f6f1e4', 3),
        path('M60 134h40v2H60Z M60 142h40v2H60Z M60 150h26v2H60Z', '#8d867b'),
        rect(74, 196, 12, 12, '#d8a94c', 6),
        path('M34 112H126V114H34Z M34 226H126V228H34Z', shade(paint, -0.45)),
      );
      if (season === 'winter') body.push(snowCap(34, 126, 26, 16));
      return artOfLayers(layers, {
        width: 160,
        height: 284,
        foot: 278,
        anchors: {
          tops: [{ x1: 56, x2: 104, y: 15 }],
          label: { x: 54, y: 126, width: 52, height: 36 },
          lean: { x: 28, y1: 100, y2: 270 },
        },
      });
    }
    const block = { x: 20, foot: 350, width: 120, height: 290, depth: 50 };
    const faces = addBlock(layers, block, paintOf(paint), random, 'b', 20);
    const style = { frame: paint, lit, bars: [2, 5] as const, edge: 2.4 };
    addWindows(
      layers,
      faces.front,
      { columns: 1, rows: 1, area: [0.12, 0.06, 0.88, 0.84], share: [1, 1] },
      style,
    );
    addWindows(
      layers,
      faces.side,
      { columns: 1, rows: 1, area: [0.14, 0.06, 0.86, 0.84], share: [1, 1] },
      style,
    );
    body.push(
      path('M12 66V34H148V66Z', shade(paint, 0.08)),
      path('M148 66V34L196 32V62Z', shade(paint, -0.3)),
      rect(30, 42, 100, 18, '#f6f1e4', 2),
      path('M154 42l36 -1v16l-36 2Z', '#d9d0bc'),
      path('M14 34Q20 14 80 12Q134 12 148 34Z', shade(paint, 0.2)),
      path('M148 34Q140 14 100 12Q170 10 194 32Z', shade(paint, -0.2)),
      rect(14, 342, 128, 10, shade(paint, -0.3)),
      rect(122, 210, 5, 26, '#d8a94c', 2),
    );
    if (lit) layers.glow.push(rect(30, 42, 100, 18, '#ffe6b0', 2));
    if (season === 'winter') body.push(snowCap(20, 184, 18, 10));
    return artOfLayers(layers, {
      width: 206,
      height: 356,
      foot: 350,
      anchors: {
        tops: [{ x1: 50, x2: 150, y: 13 }],
        label: { x: 32, y: 43, width: 96, height: 16 },
        lean: { x: 20, y1: 120, y2: 350 },
      },
    });
  },
};
