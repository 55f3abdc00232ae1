import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { drawWavingCloth } from '../kit/cloth.ts';
import { drawDial } from '../kit/dial.ts';
import { frontFace } from '../kit/face.ts';
import { artOfLayers, newLayers } from '../kit/layers.ts';
import { surfaceOf } from '../kit/material.ts';
import { drawHippedRoof } from '../kit/prism.ts';
import { addDoor, addWindows } from '../kit/window.ts';
import { line, path, polygon, rect, shade } from '../kit.ts';
import { addBlock, addCornice, addPlinth } from '../rigs/block.ts';

const FOOT = 360;

export const school: Hero = {
  key: 'school',
  words: [
    'school',
    'schoolhouse',
    'school building',
    'university',
    'college',
    'town hall',
    'library building',
    'city hall',
    'elementary school',
  ],
  kindOf: ['kindergarten', 'academy', 'museum', 'court house', 'train station', 'library', 'hogwarts'],
  kind: 'building',
  height: 11,
  samples: ['a school on a sunny morning', 'a small red schoolhouse', 'a school in autumn'],
  forms: 2,
  wordForms: { schoolhouse: 1 },
  homes: ['city', 'meadow'],
  draw: ({ random, form, colour, material, season, age, lit }) => {
    const layers = newLayers();
    const { body } = layers;
    const snowy = season === 'winter';
    const wall = surfaceOf(material ?? (form === 0 ? 'brick' : 'wood'), {
      colour: colour ?? (form === 0 ? [190, 108, 78] : [186, 58, 48]),
      age,
      marks: form === 0 ? 'bricks' : 'boards',
    });
    const roof = surfaceOf('stone', { colour: [98, 96, 106], marks: 'shingles' });
    const style = { frame: [248, 244, 234] as Rgb, lit, bars: [1, 2] as const, edge: 3.2, sill: true };
    if (form === 0) {
      const wings = { x: 20, foot: FOOT, width: 560, height: 170, depth: 0 };
      const faces = addBlock(layers, wings, wall, random, 'w', 11);
      addWindows(
        layers,
        faces.front,
        { columns: 4, rows: 2, area: [0.02, 0.06, 0.36, 0.92], share: [0.62, 0.62] },
        style,
      );
      addWindows(
        layers,
        faces.front,
        { columns: 4, rows: 2, area: [0.64, 0.06, 0.98, 0.92], share: [0.62, 0.62] },
        style,
      );
      body.push(
        drawHippedRoof(
          [
            [8, 194],
            [592, 194],
            [592, 194],
          ],
          [
            [48, 140],
            [552, 140],
          ],
          roof,
          random,
          'r',
          13,
          snowy,
        ),
      );
      const middle = { x: 226, foot: FOOT, width: 148, height: 226, depth: 0 };
      const hall = addBlock(layers, middle, wall, random, 'm', 11);
      addPlinth(layers, faces, [150, 144, 136], 0.07);
      addWindows(
        layers,
        hall.front,
        { columns: 3, rows: 1, area: [0.06, 0.26, 0.94, 0.56], share: [0.6, 0.86] },
        { ...style, head: 'round' },
      );
      addDoor(layers, hall.front, [0.3, 0.66, 0.4, 0.34], {
        colour: [86, 62, 48],
        frame: [240, 234, 220],
        head: 'round',
        pane: lit,
      });
      addCornice(layers, middle, [232, 224, 206], 12, false);
      body.push(
        polygon(
          [
            [214, 132],
            [300, 84],
            [386, 132],
          ],
          shade(wall.colour, 0.08),
        ),
        polygon(
          [
            [206, 134],
            [300, 78],
            [394, 134],
            [394, 126],
            [300, 68],
            [206, 126],
          ],
          shade([232, 224, 206], 0.1),
        ),
        drawDial(300, 116, 15, 8.25),
      );
      if (snowy) body.push(line('M210 126L300 70L390 126', '#f4f8fd', 7));
      body.push(
        rect(254, FOOT - 8, 92, 8, '#b5aca2', 2),
        rect(262, FOOT - 15, 76, 8, '#c5bdb2', 2),
        line('M300 70V18', '#8d959c', 4),
        drawWavingCloth(
          302,
          20,
          48,
          28,
          [
            [200, 60, 52],
            [244, 238, 226],
            [62, 104, 160],
          ],
          random,
        ),
      );
      return artOfLayers(layers, {
        width: 600,
        height: FOOT + 6,
        foot: FOOT,
        anchors: {
          tops: [{ x1: 60, x2: 200, y: 140 }],
          label: { x: 240, y: 140, width: 120, height: 16 },
          lean: { x: 20, y1: 220, y2: FOOT },
        },
      });
    }
    // A country schoolhouse with its bell turret.
    const block = { x: 40, foot: FOOT, width: 190, height: 130, depth: 170 };
    body.push(
      rect(196, 66, 44, 66, shade([246, 242, 232], 0), 0),
      rect(228, 66, 14, 66, shade([246, 242, 232], -0.26)),
      rect(206, 80, 20, 30, '#4d4a46', 9),
      path('M209 100q8 -22 15 0l3 5h-21Z', '#d8a94c'),
      polygon(
        [
          [190, 68],
          [219, 24],
          [248, 68],
        ],
        shade(roof.colour, 0),
      ),
      polygon(
        [
          [219, 24],
          [248, 68],
          [232, 68],
        ],
        shade(roof.colour, -0.3),
      ),
    );
    const { front, side } = addBlock(layers, block, wall, random, 'b', 12);
    const gable = frontFace(40, 140, 190, 92);
    body.push(
      polygon(
        [
          [40, 232],
          [135, 126],
          [230, 232],
        ],
        shade(wall.colour, 0.08),
      ),
    );
    addWindows(
      layers,
      gable,
      { columns: 1, rows: 1, area: [0.4, 0.36, 0.6, 0.84], share: [1, 1] },
      { ...style, head: 'round', sill: false },
    );
    addWindows(
      layers,
      front,
      { columns: 1, rows: 1, area: [0.06, 0.18, 0.32, 0.76], share: [0.8, 1] },
      style,
    );
    addWindows(
      layers,
      front,
      { columns: 1, rows: 1, area: [0.68, 0.18, 0.94, 0.76], share: [0.8, 1] },
      style,
    );
    addDoor(layers, front, [0.38, 0.3, 0.24, 0.7], {
      colour: [66, 92, 96],
      frame: [248, 244, 234],
      pane: lit,
    });
    addWindows(
      layers,
      side,
      { columns: 3, rows: 1, area: [0.04, 0.18, 0.96, 0.78], share: [0.5, 1] },
      { ...style, sill: false },
    );
    body.push(
      drawHippedRoof(
        [
          [135, 122],
          [242, 242],
          [414, 226],
        ],
        [
          [135, 122],
          [318, 122],
        ],
        roof,
        random,
        'r',
        13,
        snowy,
      ),
    );
    body.push(
      polygon(
        [
          [26, 244],
          [133, 118],
          [139, 128],
          [38, 246],
        ],
        '#f4efe2',
      ),
      polygon(
        [
          [244, 246],
          [135, 118],
          [131, 128],
          [232, 246],
        ],
        shade([244, 239, 226], -0.08),
      ),
      rect(80, FOOT - 10, 112, 10, '#b5aca2', 2),
    );
    return artOfLayers(layers, {
      width: 430,
      height: FOOT + 6,
      foot: FOOT,
      anchors: { tops: [{ x1: 250, x2: 310, y: 122 }], lean: { x: 40, y1: 250, y2: FOOT } },
    });
  },
};
