import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { pointedPath } from '../kit/arch.ts';
import { drawDial } from '../kit/dial.ts';
import { frontFace } from '../kit/face.ts';
import { fade } from '../kit/fade.ts';
import { artOfLayers, newLayers } from '../kit/layers.ts';
import { surfaceOf } from '../kit/material.ts';
import { drawHippedRoof, snowOn } from '../kit/prism.ts';
import { addDoor, addWindow, addWindows } from '../kit/window.ts';
import { circle, line, path, polygon, rect, shade } from '../kit.ts';
import { addBlock, addCornice } from '../rigs/block.ts';

const FOOT = 480;

export const church: Hero = {
  key: 'church',
  words: ['church', 'chapel', 'village church', 'stone church', 'steeple', 'parish church', 'white church'],
  kindOf: ['monastery', 'abbey', 'convent', 'kirk', 'synagogue'],
  kind: 'building',
  height: 18,
  samples: ['a white church on a hill', 'a small stone chapel in the snow', 'a village church at sunset'],
  forms: 2,
  wordForms: { chapel: 1, steeple: 0 },
  homes: ['hills', 'meadow'],
  draw: ({ random, form, colour, material, season, age, lit }) => {
    const layers = newLayers();
    const { body } = layers;
    const snowy = season === 'winter';
    const isChapel = form === 1;
    const wall = isChapel
      ? surfaceOf(material ?? 'stone', {
          colour: colour ?? [186, 178, 164],
          age,
          marks: material ? surfaceOf(material).marks : 'rubble',
        })
      : surfaceOf(material ?? 'wood', { colour: colour ?? [240, 236, 226], age, marks: 'boards' });
    const roof = surfaceOf('stone', { colour: isChapel ? [142, 82, 60] : [92, 98, 110], marks: 'shingles' });
    const trim: Rgb = isChapel ? [214, 206, 190] : [252, 250, 244];
    const style = { frame: trim, lit, bars: [1, 2] as const, head: 'pointed' as const, edge: 3 };
    // The nave goes back to the right behind the tower or gable.
    const nave = { x: 60, foot: FOOT, width: 170, height: 150, depth: 210 };
    const { front, side } = addBlock(layers, nave, wall, random, 'n', isChapel ? 17 : 12);
    addWindows(layers, side, { columns: 3, rows: 1, area: [0.05, 0.2, 0.95, 0.8], share: [0.4, 1] }, style);
    body.push(
      drawHippedRoof(
        [
          [145, 226],
          [244, 340],
          [450, 322],
        ],
        [
          [145, 226],
          [350, 226],
        ],
        roof,
        random,
        'r',
        13,
      ),
    );
    body.push(
      polygon(
        [
          [60, 330],
          [145, 232],
          [230, 330],
        ],
        shade(wall.colour, 0.05),
      ),
    );
    if (snowy)
      body.push(
        snowOn(
          [
            [145, 224],
            [352, 224],
            [452, 322],
            [246, 340],
          ],
          'side',
        ),
      );
    body.push(
      polygon(
        [
          [44, 342],
          [143, 224],
          [149, 236],
          [56, 344],
        ],
        shade(trim, 0),
      ),
      polygon(
        [
          [246, 342],
          [147, 224],
          [141, 236],
          [234, 344],
        ],
        shade(trim, -0.1),
      ),
    );
    if (isChapel) {
      // A bell in its little gable on the ridge.
      body.push(
        path('M118 232V150L145 122L172 150V232Z', shade(wall.colour, 0.02)),
        path('M158 232V136L172 150V232Z', shade(wall.colour, -0.24)),
        path(pointedPath(130, 152, 30, 204), '#4a4640'),
        path('M134 192q11 -34 22 0l4 6h-30Z', '#d8a94c'),
        circle(145, 199, 4, '#a87a30'),
        path('M110 154L145 114L180 154L172 158L145 128L118 158Z', shade(roof.colour, 0)),
        line('M145 116V84M134 95h22', '#4a4640', 5),
      );
      const rose = [145, 272] as const;
      body.push(
        circle(rose[0], rose[1], 20, shade(trim, 0)),
        circle(rose[0], rose[1], 15, lit ? '#ffd588' : '#6f93ab'),
        line('M145 257v30M130 272h30M134 261l22 22M156 261l-22 22', shade(trim, 0), 2.4),
      );
      if (lit) layers.glow.push(circle(rose[0], rose[1], 15, '#ffcd78'));
      addDoor(layers, front, [0.32, 0.3, 0.36, 0.7], { colour: [112, 72, 44], frame: trim, head: 'pointed' });
    } else {
      const tower = { x: 92, foot: FOOT, width: 106, height: 300, depth: 36 };
      const faces = addBlock(layers, tower, wall, random, 't', 12);
      addWindow(layers, faces.front, [0.32, 0.08, 0.36, 0.2], { ...style, lit: false, bars: [0, 6] });
      addWindow(layers, faces.front, [0.36, 0.5, 0.28, 0.17], style);
      addDoor(layers, faces.front, [0.24, 0.74, 0.52, 0.26], {
        colour: [126, 64, 48],
        frame: trim,
        head: 'pointed',
        pane: lit,
      });
      body.push(drawDial(145, 304, 19, 9.92, { rim: [214, 176, 86] }));
      addCornice(layers, tower, trim, 12, false, 6);
      const spire = 'M84 176L145 26L206 176Z';
      body.push(
        fade(
          spire,
          [84, 0, 206, 0],
          [
            [0, shade(roof.colour, 0.16)],
            [0.55, shade(roof.colour, 0)],
            [0.56, shade(roof.colour, -0.2)],
            [1, shade(roof.colour, -0.36)],
          ],
        ),
        polygon(
          [
            [198, 176],
            [145, 26],
            [238, 168],
          ],
          shade(roof.colour, -0.4),
        ),
        line(
          'M97 150H203M109 120H190M121 90H176M133 60H162',
          shade(roof.colour, -0.5),
          1.8,
          'stroke-opacity="0.5"',
        ),
        line('M145 32V2M133 13h24', '#d8b45a', 5),
      );
      if (snowy) body.push(path('M96 148L145 28L176 102Q160 118 148 104Q130 134 96 148Z', '#f4f8fd'));
      addWindow(layers, front, [-0.02, 0.24, 0.14, 0.44], style);
    }
    body.push(rect(isChapel ? 104 : 96, FOOT - 9, isChapel ? 84 : 98, 9, '#b5aca2', 2));
    const gable = frontFace(60, 330, 170, 150);
    return artOfLayers(layers, {
      width: 470,
      height: FOOT + 6,
      foot: FOOT,
      anchors: {
        tops: [{ x1: 200, x2: 340, y: 227 }],
        lean: { x: gable.at(0, 0)[0], y1: 350, y2: FOOT },
        hang: [[145, isChapel ? 204 : 240]],
      },
    });
  },
};
