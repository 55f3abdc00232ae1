import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { frontFace } from '../kit/face.ts';
import { artOfLayers, newLayers } from '../kit/layers.ts';
import { surfaceOf } from '../kit/material.ts';
import { addDoor, addWindows } from '../kit/window.ts';
import { path, rect, shade } from '../kit.ts';
import { addBlock, addCornice, addPlinth } from '../rigs/block.ts';

const FOOT = 400;

export const hospital: Hero = {
  key: 'hospital',
  words: ['hospital', 'clinic', 'medical center', 'infirmary'],
  kindOf: ['nursing home', 'doctors office', 'veterinary clinic'],
  kind: 'building',
  height: 15,
  samples: ['a hospital with an ambulance', 'a white hospital at night', 'a small clinic in a village'],
  forms: 2,
  wordForms: { hospital: 0, clinic: 1 },
  homes: ['city'],
  draw: ({ random, form, colour, season, age, lit }) => {
    const layers = newLayers();
    const { body, glow } = layers;
    const snowy = season === 'winter';
    const wall = surfaceOf('porcelain', { colour: colour ?? [236, 236, 230], age, marks: 'none' });
    const accent: Rgb = [64, 140, 168];
    const style = { frame: [206, 214, 218] as Rgb, lit, bars: [1, 0] as const, edge: 2.4 };
    const isLit = (column: number, row: number) => random(`w${column}.${row}`) < 0.7;
    const cross = (cx: number, cy: number, arm: number) => {
      const d = `M${cx - arm / 3} ${cy - arm}h${(arm * 2) / 3}v${(arm * 2) / 3}h${(arm * 2) / 3}v${(arm * 2) / 3}h${(-arm * 2) / 3}v${(arm * 2) / 3}h${(-arm * 2) / 3}v${(-arm * 2) / 3}h${(-arm * 2) / 3}v${(-arm * 2) / 3}h${(arm * 2) / 3}Z`;
      body.push(path(d, lit ? '#6aa8ff' : '#2f6cb4'));
      if (lit) glow.push(path(d, '#5a9cff'));
    };
    const wide = form === 0;
    const wings = {
      x: 20,
      foot: FOOT,
      width: wide ? 500 : 300,
      height: wide ? 230 : 150,
      depth: wide ? 0 : 100,
    };
    const faces = addBlock(layers, wings, wall, random, 'w', 20);
    addWindows(
      layers,
      faces.front,
      {
        columns: wide ? 12 : 5,
        rows: wide ? 4 : 2,
        area: [0.02, 0.06, 0.98, wide ? 0.8 : 0.6],
        share: [0.6, 0.5],
        isLit,
      },
      style,
    );
    if (!wide)
      addWindows(
        layers,
        faces.side,
        { columns: 2, rows: 2, area: [0.06, 0.06, 0.94, 0.9], share: [0.56, 0.5] },
        style,
      );
    addPlinth(layers, faces, accent, wide ? 0.04 : 0.06);
    addCornice(layers, wings, [206, 212, 214], 12, snowy, 4);
    if (wide) {
      const middle = { x: 176, foot: FOOT, width: 160, height: 330, depth: 40 };
      const tower = addBlock(layers, middle, wall, random, 'm', 20);
      addWindows(
        layers,
        tower.front,
        {
          columns: 4,
          rows: 4,
          area: [0.04, 0.3, 0.96, 0.8],
          share: [0.6, 0.5],
          isLit: (c, r) => isLit(c + 20, r),
        },
        style,
      );
      addCornice(layers, middle, [206, 212, 214], 12, snowy, 4);
      body.push(rect(222, 84, 68, 68, '#ffffff', 8));
      cross(256, 118, 25);
    } else {
      body.push(rect(136, 214, 68, 62, '#ffffff', 8));
      cross(170, 245, 22);
    }
    // Entrance under a canopy.
    const cx = wide ? 256 : 170;
    const doors = frontFace(cx - 44, FOOT - 62, 88, 62);
    body.push(rect(cx - 52, FOOT - 64, 104, 64, shade(accent, -0.3)));
    addWindows(
      layers,
      doors,
      { columns: 4, rows: 1, area: [0, 0, 1, 1], share: [0.9, 0.94] },
      { ...style, bars: [0, 0] },
    );
    addDoor(layers, doors, [0.42, 0.02, 0.16, 0.98], { colour: [170, 200, 212], frame: accent });
    body.push(
      path(`M${cx - 76} ${FOOT - 76}H${cx + 76}L${cx + 68} ${FOOT - 62}H${cx - 68}Z`, shade(accent, 0.1)),
      rect(cx - 66, FOOT - 62, 5, 62, '#c2c9ce'),
      rect(cx + 61, FOOT - 62, 5, 62, '#a7b0b6'),
    );
    return artOfLayers(layers, {
      width: wide ? 540 : 440,
      height: FOOT + 6,
      foot: FOOT,
      anchors: {
        tops: [wide ? { x1: 30, x2: 170, y: 165 } : { x1: 30, x2: 310, y: 245 }],
        label: { x: cx - 60, y: FOOT - 75, width: 120, height: 12 },
        lean: { x: 20, y1: 280, y2: FOOT },
      },
    });
  },
};
