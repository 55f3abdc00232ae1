import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { drawWavingCloth } from '../kit/cloth.ts';
import { drawCylinder } from '../kit/cylinder.ts';
import { roundFace } from '../kit/face.ts';
import { artOfLayers, newLayers } from '../kit/layers.ts';
import { surfaceOf } from '../kit/material.ts';
import { drawConeRoof } from '../kit/prism.ts';
import { addDoor, addWindow } from '../kit/window.ts';
import { line, path, rect, shade } from '../kit.ts';

const FOOT = 540;

export const tower: Hero = {
  key: 'tower',
  words: [
    'tower',
    'stone tower',
    'wizard tower',
    'watchtower',
    'watch tower',
    'castle tower',
    'round tower',
    'rapunzel tower',
    'wizards tower',
  ],
  kindOf: ['keep', 'belfry', 'minas tirith', 'turret', 'dungeon'],
  kind: 'building',
  height: 20,
  samples: [
    'a wizard tower in the forest',
    'an old stone tower overgrown with ivy',
    'a watchtower on a hill',
  ],
  forms: 2,
  wordForms: { 'wizard tower': 0, 'wizards tower': 0, 'rapunzel tower': 0, watchtower: 1, 'watch tower': 1 },
  materials: ['stone', 'brick', 'wood', 'ice', 'gold', 'marble'],
  homes: ['hills', 'forest'],
  draw: ({ random, form, colour, material, season, age, lit }) => {
    const layers = newLayers();
    const { body } = layers;
    const stone = surfaceOf(material ?? 'stone', {
      colour: form === 1 ? colour : material ? colour : undefined,
      age,
    });
    const tiles: Rgb = colour ?? [92, 78, 128];
    const snowy = season === 'winter';
    const cx = 140;
    const face = roundFace(cx, 210, 66, FOOT - 210, { bow: 6, topRadius: 54 });
    body.push(
      drawCylinder(
        { cx, y: 210, radius: 66, topRadius: 54, height: FOOT - 216, bow: 6 },
        stone,
        random,
        't',
        17,
      ),
    );
    const style = { frame: stone.colour, lit, bars: [1, 1] as const, head: 'pointed' as const, edge: 4 };
    addWindow(layers, face, [0.4, 0.22, 0.13, 0.13], style);
    addWindow(layers, face, [0.56, 0.5, 0.12, 0.12], style);
    addDoor(layers, face, [0.34, 0.78, 0.26, 0.21], {
      colour: [112, 72, 44],
      frame: [206, 196, 178],
      head: 'pointed',
    });
    const dark = shade(stone.colour, -0.36);
    if (form === 0) {
      // A wider chamber below a tall crooked roof, and an oriel.
      body.push(
        path(`M${cx - 56} 214L${cx - 76} 190H${cx + 76}L${cx + 56} 214Q${cx} 230 ${cx - 56} 214Z`, dark),
        drawCylinder({ cx, y: 124, radius: 76, height: 68, bow: 5 }, stone, random, 'c', 17),
      );
      const chamber = roundFace(cx, 124, 76, 68, { bow: 5 });
      for (const u of [0.22, 0.44, 0.66]) addWindow(layers, chamber, [u, 0.26, 0.12, 0.58], style);
      body.push(
        drawConeRoof(cx, 128, 92, 118, tiles, { snowy }),
        line(`M${cx} 14V2`, '#c79a48', 4),
        rect(cx - 4, 8, 8, 8, '#e8c878', 4),
      );
      const oriel = { cx: cx + 66, y: 330, radius: 22, height: 56 };
      body.push(
        drawCylinder({ ...oriel, bow: 2 }, stone, random, 'o', 15),
        path(`M${cx + 44} 386L${cx + 66} 420L${cx + 88} 386Z`, dark),
        drawConeRoof(cx + 66, 333, 28, 52, tiles, { snowy }),
      );
      addWindow(layers, roundFace(oriel.cx, oriel.y, 22, 56), [0.34, 0.24, 0.32, 0.5], {
        ...style,
        edge: 2.5,
      });
    } else {
      // Battlements on brackets, with a flag.
      body.push(
        path(`M${cx - 56} 214L${cx - 72} 188H${cx + 72}L${cx + 56} 214Q${cx} 230 ${cx - 56} 214Z`, dark),
        drawCylinder({ cx, y: 150, radius: 72, height: 40, bow: 5 }, stone, random, 'c', 17),
      );
      for (let merlon = 0; merlon < 5; merlon++) {
        const x = cx - 72 + merlon * 30;
        body.push(
          path(
            `M${x} ${152 + (merlon === 2 ? 5 : 2)}V122h22v${30 + (merlon === 2 ? 5 : 3)}Z`,
            shade(stone.colour, 0.16 - merlon * 0.1),
          ),
        );
        if (snowy) body.push(rect(x - 2, 117, 26, 8, '#f4f8fd', 4));
      }
      body.push(
        line(`M${cx} 140V26`, '#6b4a30', 5),
        drawWavingCloth(cx + 2, 30, 64, 38, [colour ?? [178, 52, 46]], random),
      );
    }
    if (age === 'old' && !snowy) {
      let leaves = '';
      for (let leaf = 0; leaf < 46; leaf++)
        leaves += `M${Math.round(80 + random(`lx${leaf}`) * 56)} ${Math.round(300 + random(`ly${leaf}`) ** 0.6 * 230)}q9 -7 14 2q-5 9 -14 -2Z`;
      body.push(
        path(leaves, '#5f8746'),
        line('M92 536Q84 440 104 330M112 536Q120 450 100 380', '#4d6a38', 3),
      );
    }
    return artOfLayers(layers, {
      width: 280,
      height: FOOT + 10,
      foot: FOOT,
      anchors: {
        tops: [form === 0 ? { x1: 130, x2: 150, y: 12 } : { x1: 92, x2: 188, y: 152 }],
        lean: { x: 78, y1: 380, y2: FOOT },
        hang: [[64, 192]],
      },
    });
  },
};
