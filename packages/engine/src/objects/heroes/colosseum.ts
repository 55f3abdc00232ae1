import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { fadeAcross } from '../kit/fade.ts';
import { artOfLayers, newLayers } from '../kit/layers.ts';
import { surfaceOf } from '../kit/material.ts';
import { n, path, shade } from '../kit.ts';

const FOOT = 300;

export const colosseum: Hero = {
  key: 'stadium',
  words: [
    'colosseum',
    'stadium',
    'arena',
    'amphitheatre',
    'amphitheater',
    'coliseum',
    'football stadium',
    'sports stadium',
    'roman colosseum',
  ],
  kindOf: ['bullring', 'circus maximus', 'hippodrome', 'velodrome'],
  kind: 'building',
  height: 22,
  samples: ['the Colosseum in Rome', 'a football stadium at night', 'an ancient arena at sunset'],
  forms: 2,
  wordForms: {
    colosseum: 0,
    coliseum: 0,
    amphitheatre: 0,
    amphitheater: 0,
    'roman colosseum': 0,
    stadium: 1,
    'football stadium': 1,
    'sports stadium': 1,
  },
  homes: ['city'],
  draw: ({ form, colour, material, age, lit }) => {
    const layers = newLayers();
    const { body, glow } = layers;
    const ancient = form === 0;
    const stone: Rgb = ancient
      ? surfaceOf(material ?? 'stone', { colour: colour ?? [214, 188, 146], age }).colour
      : (colour ?? [224, 228, 232]);
    const cx = 320;
    const half = 300;
    const bow = 34;
    if (ancient) {
      // The high ring with its broken edge, the inside of the far wall, arcades in three storeys.
      body.push(
        path(
          `M${cx - 250} 120Q${cx} 60 ${cx + 250} 130L${cx + 230} 190Q${cx} 140 ${cx - 236} 184Z`,
          shade(stone, -0.4),
        ),
        fadeAcross(
          `M20 118V${FOOT - 34}Q${cx} ${FOOT + 34} 620 ${FOOT - 34}V176L588 168L572 140L520 146L500 108L452 112L436 84L380 82L360 58L300 44Q150 46 20 118Z`,
          stone,
          20,
          620,
        ),
      );
      const tops = [0.02, 0.3, 0.56];
      for (const [tier, from] of tops.entries()) {
        let d = '';
        for (let arch = 0; arch < 19; arch++) {
          const a = ((arch + 0.2) / 19 - 0.5) * Math.PI;
          const b = ((arch + 0.8) / 19 - 0.5) * Math.PI;
          const [x1, x2] = [cx + Math.sin(a) * half, cx + Math.sin(b) * half];
          const sag = Math.cos((a + b) / 2) * bow;
          const top = 116 + from * 170 + sag;
          const low = top + 38;
          const ruined = x1 > cx + 40 + tier * 110 && tier < 2 && x1 > (tier === 0 ? 400 : 590);
          if (ruined) continue;
          d += `M${n(x1)} ${n(low)}V${n(top + (x2 - x1) / 2)}A${n((x2 - x1) / 2)} ${n((x2 - x1) / 2)} 0 0 1 ${n(x2)} ${n(top + (x2 - x1) / 2)}V${n(low)}Z`;
        }
        body.push(path(d, lit ? '#f0b860' : shade(stone, -0.52)));
        if (lit) glow.push(path(d, '#f0b050', 'fill-opacity="0.7"'));
      }
      for (const y of [110, 158, 206])
        body.push(
          `<path d="M${y === 110 ? 60 : 22} ${y}Q${y === 110 ? 220 : cx} ${y + bow * 1.6} ${y === 110 ? 400 : 618} ${y === 110 ? y + 32 : y + 2}" fill="none" stroke="${shade(stone, 0.24)}" stroke-width="6"/>`,
        );
      let upper = '';
      for (let slot = 0; slot < 9; slot++)
        upper += `M${n(70 + slot * 32)} ${n(98 - Math.sin((slot / 9) * 2) * 20)}h9v13h-9Z`;
      body.push(path(upper, shade(stone, -0.5)));
    } else {
      body.push(
        path(`M40 110Q${cx} 30 600 110Q${cx} 180 40 110Z`, shade(stone, -0.5)),
        path(`M90 112Q${cx} 52 550 112Q${cx} 164 90 112Z`, '#5f9450'),
        path(`M${cx - 60} 88L${cx + 60} 88L${cx + 80} 136H${cx - 80}Z`, '#6fa65e'),
        fadeAcross(
          `M20 110Q${cx} 196 620 110V${FOOT - 40}Q${cx} ${FOOT + 40} 20 ${FOOT - 40}Z`,
          stone,
          20,
          620,
        ),
      );
      let ribs = '';
      let panes = '';
      for (let rib = 0; rib < 16; rib++) {
        const a = ((rib + 0.5) / 16 - 0.5) * Math.PI;
        const b = ((rib + 1.4) / 16 - 0.5) * Math.PI;
        const x = cx + Math.sin(a) * half;
        const next = cx + Math.sin(Math.min(Math.PI / 2, b)) * half;
        const sag = Math.cos(a) * 44;
        ribs += `M${n(x - 4)} ${n(112 + sag)}h8l-2 ${n(150)}h-4Z`;
        panes += `M${n(x + 5)} ${n(176 + sag)}H${n(next - 5)}v26H${n(x + 5)}Z`;
      }
      body.push(
        path(panes, lit ? '#ffd588' : '#6f93ab'),
        path(ribs, shade(stone, 0.3)),
        `<path d="M20 112Q${cx} 198 620 112" fill="none" stroke="${shade(stone, 0.4)}" stroke-width="10"/>`,
        `<path d="M22 ${FOOT - 60}Q${cx} ${FOOT + 16} 618 ${FOOT - 60}" fill="none" stroke="${shade([60, 104, 168], 0)}" stroke-width="10"/>`,
      );
      for (const x of [80, 560]) {
        body.push(
          path(`M${x - 4} 112V26h8V112Z`, '#8d959c'),
          path(`M${x - 26} 6h52v26h-52Z`, '#4a5158'),
          path(
            `M${x - 22} 10h12v8h-12Zm16 0h12v8h-12Zm16 0h12v8h-12Zm-32 11h12v8h-12Zm16 0h12v8h-12Zm16 0h12v8h-12Z`,
            lit ? '#fff6d0' : '#dfe6ea',
          ),
        );
        if (lit) glow.push(path(`M${x - 24} 8h48v22h-48Z`, '#fff2c0'));
      }
      if (lit) glow.push(path(panes, '#ffcd78'));
    }
    return artOfLayers(layers, {
      width: 640,
      height: FOOT + 4,
      foot: FOOT,
      anchors: {
        tops: [ancient ? { x1: 250, x2: 340, y: 48 } : { x1: 200, x2: 440, y: 152 }],
        lean: { x: 20, y1: 170, y2: 260 },
      },
    });
  },
};
