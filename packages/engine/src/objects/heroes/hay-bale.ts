import type { Hero } from '../hero.ts';
import { drawBox } from '../kit/box.ts';
import { frontFace, roundFace } from '../kit/face.ts';
import { fadeBelly } from '../kit/fade.ts';
import { artOfLayers, newLayers } from '../kit/layers.ts';
import { surfaceOf } from '../kit/material.ts';
import { paintMarks } from '../kit/texture.ts';
import { ellipse, line, n, shade } from '../kit.ts';

export const hayBale: Hero = {
  key: 'hay-bale',
  words: ['hay bale', 'haybale', 'bale of hay', 'straw bale', 'haystack', 'hay', 'hay stack', 'round bale'],
  kindOf: ['stack of hay', 'bale'],
  kind: 'object',
  height: 1.3,
  samples: ['a hay bale on a field', 'round hay bales at sunset', 'a cat on a hay bale'],
  forms: 2,
  wordForms: { 'straw bale': 1, 'round bale': 0 },
  homes: ['meadow'],
  draw: ({ random, form, colour, age }) => {
    const layers = newLayers();
    const { body } = layers;
    const straw = surfaceOf('straw', { colour, age });
    if (form === 1) {
      body.push(
        drawBox({ x: 10, y: 60, width: 220, height: 110, depth: 60, lift: 34 }, straw, random, 'b', 13),
      );
      body.push(
        line('M70 170V60L130 26M170 170V60L230 26', '#b5603e', 4),
        line('M70 172V176M170 172V176', '#b5603e', 4),
      );
      let tufts = '';
      for (let tuft = 0; tuft < 26; tuft++)
        tufts += `M${n(14 + random(`t${tuft}`) * 212)} 168l${n((random(`d${tuft}`) - 0.5) * 14)} ${n(6 + random(`l${tuft}`) * 5)}`;
      body.push(line(tufts, shade(straw.colour, -0.1), 2.4));
      return artOfLayers(layers, {
        width: 300,
        height: 184,
        foot: 174,
        anchors: { tops: [{ x1: 60, x2: 250, y: 44 }], lean: { x: 10, y1: 70, y2: 172 } },
      });
    }
    body.push(
      fadeBelly('M110 10H250Q312 20 312 116Q312 212 250 222H110Z', straw.colour, 10, 222),
      paintMarks(frontFace(150, 16, 140, 200), straw, random, 'roll', 12),
    );
    body.push(
      line(
        'M180 10Q236 60 236 116Q236 172 180 222M226 14Q280 60 280 116Q280 172 226 220',
        shade(straw.colour, -0.34),
        2.6,
        'stroke-opacity="0.5"',
      ),
    );
    body.push(
      ellipse(112, 116, 96, 107, shade(straw.colour, -0.06)),
      ellipse(108, 112, 90, 100, shade(straw.colour, 0.12)),
    );
    // The spiral of the roll.
    let spiral = '';
    for (let step = 0; step <= 90; step++) {
      const angle = step * 0.36;
      const reach = 6 + step * 0.98;
      spiral += `${step === 0 ? 'M' : 'L'}${n(110 + Math.cos(angle) * reach * 0.92)} ${n(114 + Math.sin(angle) * reach * 1.02)}`;
    }
    body.push(
      line(spiral, shade(straw.colour, -0.36), 3, 'stroke-opacity="0.6"'),
      paintMarks(roundFace(110, 40, 62, 150), straw, random, 'end', 13),
    );
    return artOfLayers(layers, {
      width: 324,
      height: 232,
      foot: 221,
      anchors: { tops: [{ x1: 120, x2: 240, y: 12 }], lean: { x: 20, y1: 80, y2: 210 } },
    });
  },
};
