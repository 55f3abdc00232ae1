import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { facesOf, paintFace } from '../kit/box.ts';
import { frontFace, patchOf } from '../kit/face.ts';
import { fadeAcross } from '../kit/fade.ts';
import { artOfLayers, newLayers } from '../kit/layers.ts';
import { surfaceOf } from '../kit/material.ts';
import { circle, ellipse, line, n, path, rect, shade } from '../kit.ts';

export const crate: Hero = {
  key: 'crate',
  words: [
    'crate',
    'wooden crate',
    'wooden box',
    'barrel',
    'wooden barrel',
    'cask',
    'wine barrel',
    'treasure chest',
    'chest',
    'pirate chest',
    'treasure',
  ],
  kindOf: ['trunk', 'keg', 'coffer', 'strongbox', 'oil barrel', 'rain barrel'],
  kind: 'object',
  height: 0.8,
  samples: ['a wooden crate full of apples', 'an old barrel', 'a treasure chest full of gold'],
  forms: 3,
  wordForms: {
    crate: 0,
    'wooden crate': 0,
    'wooden box': 0,
    barrel: 1,
    'wooden barrel': 1,
    cask: 1,
    'wine barrel': 1,
    keg: 1,
    'treasure chest': 2,
    chest: 2,
    'pirate chest': 2,
    treasure: 2,
    trunk: 2,
  },
  holds: true,
  materials: ['wood', 'metal', 'gold', 'stone'],
  draw: ({ random, form, colour, material, age }) => {
    const layers = newLayers();
    const { body, front } = layers;
    const wood = surfaceOf(material ?? 'wood', {
      colour,
      age,
      marks: material && material !== 'wood' ? surfaceOf(material).marks : form === 1 ? 'planks' : 'boards',
    });
    const iron: Rgb = form === 2 ? [206, 164, 76] : [96, 100, 106];
    if (form === 1) {
      const cx = 130;
      body.push(
        ellipse(cx, 46, 84, 20, shade(wood.colour, 0.1)),
        ellipse(cx, 49, 75, 15.5, shade(wood.colour, -0.4)),
        ellipse(cx, 52, 72, 13.5, shade(wood.colour, -0.1)),
        line(
          `M${cx - 40} 42V62M${cx - 12} 39V65M${cx + 18} 39V65M${cx + 46} 43V61`,
          shade(wood.colour, -0.45),
          2,
        ),
      );
      const hull = `M${cx - 84} 48Q${cx - 112} 160 ${cx - 84} 276Q${cx} 308 ${cx + 84} 276Q${cx + 112} 160 ${cx + 84} 48Q${cx} 84 ${cx - 84} 48Z`;
      front.push(fadeAcross(hull, wood.colour, cx - 104, cx + 104));
      let staves = '';
      for (let stave = -3; stave <= 3; stave++) {
        const x = Math.sin((stave / 4) * 1.4);
        staves += `M${n(cx + x * 84)} ${n(48 + Math.cos((stave / 4) * 1.4) * 20)}Q${n(cx + x * 112)} 160 ${n(cx + x * 84)} ${n(276 + Math.cos((stave / 4) * 1.4) * 15)}`;
      }
      front.push(line(staves, shade(wood.colour, -0.46), 2.6, 'stroke-opacity="0.7"'));
      for (const [y, half] of [
        [82, 92],
        [130, 98],
        [200, 98],
        [248, 91],
      ] as const)
        front.push(
          `<path d="M${cx - half} ${y - 6}Q${cx} ${y + 30} ${cx + half} ${y - 6}V${y + 8}Q${cx} ${y + 44} ${cx - half} ${y + 8}Z" fill="${shade(age === 'old' ? [142, 92, 62] : iron, -0.1)}"/>`,
          line(
            `M${cx - half + 4} ${y - 4}Q${cx - 30} ${y + 24} ${cx + 10} ${y + 23}`,
            shade(iron, 0.5),
            2.4,
            'stroke-opacity="0.7"',
          ),
        );
      return artOfLayers(layers, {
        width: 260,
        height: 302,
        foot: 290,
        anchors: {
          inside: { x: 56, y: 0, width: 148, height: 60 },
          tops: [{ x1: 60, x2: 200, y: 48 }],
          label: { x: 80, y: 152, width: 100, height: 40 },
          lean: { x: 34, y1: 100, y2: 280 },
        },
      });
    }
    if (form === 0) {
      const box = { x: 16, y: 76, width: 220, height: 160, depth: 52, lift: 30 };
      const faces = facesOf(box);
      body.push(
        path(patchOf(faces.top), shade(wood.colour, -0.5)),
        `<path d="M68 46H288V76H236L220 82H90L68 60Z" fill="${shade(wood.colour, -0.3)}"/>`,
        path('M68 46H288L284 56H76Z', shade(wood.colour, 0.2)),
      );
      front.push(paintFace(faces.side, wood, random, 's', 40), paintFace(faces.front, wood, random, 'f', 40));
      front.push(
        line('M236 76L288 46', shade(wood.colour, 0.1), 9),
        rect(14, 70, 226, 13, shade(wood.colour, 0.3), 2),
        rect(14, 224, 226, 14, shade(wood.colour, 0.12), 2),
        rect(16, 76, 20, 158, shade(wood.colour, 0.22), 2),
        rect(216, 76, 20, 158, shade(wood.colour, 0.06), 2),
        line('M40 220L212 92', shade(wood.colour, 0.16), 17),
        line('M45 228L217 100', shade(wood.colour, -0.4), 2, 'stroke-opacity="0.6"'),
        ...[25, 226].flatMap((x) => [84, 226].map((y) => circle(x, y, 3, '#5d656d'))),
      );
      return artOfLayers(layers, {
        width: 300,
        height: 242,
        foot: 237,
        anchors: {
          inside: { x: 44, y: 4, width: 190, height: 88 },
          tops: [{ x1: 30, x2: 230, y: 72 }],
          label: { x: 70, y: 140, width: 112, height: 40 },
          lean: { x: 16, y1: 90, y2: 236 },
        },
      });
    }
    // A chest with its round lid thrown open.
    const inner = shade(wood.colour, -0.6);
    body.push(
      path('M24 118V76Q24 18 80 14H224Q280 18 280 76V118Z', shade(wood.colour, -0.2)),
      path('M36 116V80Q36 30 84 26H220Q268 30 268 80V116Z', inner),
    );
    body.push(
      path(
        'M24 118V76Q24 18 80 14H224Q280 18 280 76V118H268V80Q268 30 220 26H84Q36 30 36 80V116Z',
        shade(iron, 0.1),
      ),
      line('M96 28V114M208 28V114', shade(wood.colour, -0.4), 7),
    );
    body.push(path('M26 110H278L284 134H20Z', inner));
    // Gold that lies in it shows above the edge.
    for (let coin = 0; coin < 34; coin++) {
      const x = 50 + random(`cx${coin}`) * 204;
      const y = 128 - Math.sin(((x - 40) / 224) * Math.PI) * 30 * random(`cy${coin}`);
      body.push(
        ellipse(x, y, 12, 7, '#b9832c'),
        ellipse(x - 0.6, y - 1.6, 11, 6, '#f0c552'),
        ellipse(x - 2, y - 2.4, 5, 2.4, '#fbe6a0'),
      );
    }
    body.push(
      circle(112, 104, 9, '#c83a4a'),
      circle(110, 102, 3.6, '#f5a0a8'),
      circle(196, 108, 8, '#3f8fc0'),
      circle(194, 106, 3, '#bfe2f2'),
    );
    front.push(paintFace(frontFace(20, 130, 264, 116), wood, random, 'f', 30));
    for (const x of [34, 141, 248])
      front.push(rect(x, 128, 22, 120, shade(iron, -0.04), 2), rect(x + 3, 128, 5, 120, shade(iron, 0.4), 2));
    front.push(
      rect(14, 126, 276, 14, shade(iron, 0.14), 3),
      rect(14, 236, 276, 12, shade(iron, -0.16), 3),
      rect(132, 132, 40, 44, shade(iron, 0.2), 5),
      circle(152, 150, 6, '#3a3230'),
      path('M149 150h6l3 16h-12Z', '#3a3230'),
    );
    return artOfLayers(layers, {
      width: 304,
      height: 254,
      foot: 248,
      anchors: {
        inside: { x: 40, y: 50, width: 224, height: 90 },
        tops: [{ x1: 90, x2: 214, y: 16 }],
        lean: { x: 20, y1: 140, y2: 246 },
      },
    });
  },
};
