import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { drawAwning } from '../kit/cloth.ts';
import { fadeAcross } from '../kit/fade.ts';
import { artOfLayers, type Layers, newLayers } from '../kit/layers.ts';
import { drawConeRoof } from '../kit/prism.ts';
import { circle, line, n, path, rect, shade } from '../kit.ts';

const CABINS: readonly Rgb[] = [
  [206, 66, 58],
  [236, 180, 64],
  [74, 146, 132],
  [72, 118, 176],
  [170, 96, 150],
];

export const ferrisWheel: Hero = {
  key: 'ferris-wheel',
  words: [
    'ferris wheel',
    'big wheel',
    'carousel',
    'merry-go-round',
    'merry go round',
    'fairground ride',
    'london eye',
    'observation wheel',
  ],
  kindOf: ['amusement park', 'roller coaster', 'fairground', 'funfair', 'theme park', 'carnival'],
  kind: 'building',
  height: 22,
  samples: [
    'a ferris wheel at dusk',
    'a carousel with lights at night',
    'a colourful ferris wheel by the sea',
  ],
  forms: 2,
  wordForms: {
    'ferris wheel': 0,
    'big wheel': 0,
    'london eye': 0,
    carousel: 1,
    'merry-go-round': 1,
    'merry go round': 1,
  },
  homes: ['city', 'beach'],
  draw: ({ random, form, colour, lit }) => {
    const layers = newLayers();
    if (form === 0) addWheel(layers, colour ?? [228, 226, 220], random('turn'), lit);
    else addCarousel(layers, colour ?? [196, 62, 66], lit);
    return form === 0
      ? artOfLayers(layers, {
          width: 520,
          height: 576,
          foot: 568,
          anchors: { tops: [{ x1: 236, x2: 284, y: 18 }], seat: [260, 500] },
        })
      : artOfLayers(layers, {
          width: 520,
          height: 430,
          foot: 420,
          anchors: { tops: [{ x1: 210, x2: 310, y: 82 }], seat: [170, 292] },
        });
  },
};

function addWheel({ body, glow }: Layers, paint: Rgb, turn: number, lit: boolean): void {
  const [cx, cy, r] = [260, 268, 226];
  body.push(
    line(`M${cx} ${cy}L150 560M${cx} ${cy}L370 560`, shade(paint, -0.44), 13),
    line(`M${cx - 4} ${cy}L146 560M${cx - 4} ${cy}L366 560`, shade(paint, -0.1), 5),
    rect(96, 552, 328, 16, '#8d867b', 4),
    rect(96, 552, 328, 5, '#b5aca2', 2),
  );
  let spokes = '';
  let braces = '';
  const lamps: string[] = [];
  for (let spoke = 0; spoke < 20; spoke++) {
    const angle = ((spoke + turn) / 20) * Math.PI * 2;
    const next = ((spoke + 1 + turn) / 20) * Math.PI * 2;
    const at = (a: number, reach: number) => `${n(cx + Math.cos(a) * reach)} ${n(cy + Math.sin(a) * reach)}`;
    spokes += `M${cx} ${cy}L${at(angle, r)}`;
    braces += `M${at(angle, r)}L${at(next, r - 24)}M${at(angle, r - 24)}L${at(next, r)}`;
    lamps.push(`M${at(angle, r)}h0.01M${at(angle, r * 0.66)}h0.01M${at(angle, r * 0.34)}h0.01`);
  }
  body.push(line(spokes, shade(paint, -0.4), 3), line(braces, shade(paint, -0.34), 2.4));
  for (const reach of [r, r - 24])
    body.push(
      `<circle cx="${cx}" cy="${cy}" r="${reach}" fill="none" stroke="${shade(paint, 0.04)}" stroke-width="6"/>`,
    );
  for (let cabin = 0; cabin < 10; cabin++) {
    const angle = ((cabin * 2 + turn) / 20) * Math.PI * 2;
    const [x, y] = [cx + Math.cos(angle) * r, cy + Math.sin(angle) * r];
    const colour = CABINS[cabin % CABINS.length] ?? [206, 66, 58];
    body.push(
      line(`M${n(x)} ${n(y)}v8`, '#6d757d', 4),
      path(`M${n(x - 19)} ${n(y + 16)}Q${n(x)} ${n(y - 2)} ${n(x + 19)} ${n(y + 16)}Z`, shade(colour, 0.1)),
      rect(x - 15, y + 15, 30, 12, lit ? '#ffd588' : '#a9c6d4'),
      path(`M${n(x - 18)} ${n(y + 25)}h36l-4 13q-14 5 -28 0Z`, shade(colour, -0.06)),
      path(`M${n(x + 6)} ${n(y + 25)}h12l-4 13l-8 2Z`, shade(colour, -0.34), 'fill-opacity="0.7"'),
      line(
        `M${n(x - 15)} ${n(y + 16)}v10M${n(x)} ${n(y + 12)}v14M${n(x + 15)} ${n(y + 16)}v10`,
        shade(colour, -0.2),
        2,
      ),
    );
    if (lit) glow.push(rect(x - 15, y + 15, 30, 12, '#ffcd78'));
  }
  body.push(
    circle(cx, cy, 22, shade(paint, -0.2)),
    circle(cx - 2, cy - 2, 15, shade(paint, 0.3)),
    circle(cx, cy, 6, '#c8463c'),
  );
  if (lit)
    glow.push(
      line(lamps.join(''), '#ffe09a', 8),
      `<circle cx="${cx}" cy="${cy}" r="${r}" fill="none" stroke="#ff9ab0" stroke-width="3" stroke-opacity="0.8"/>`,
    );
}

function addCarousel({ body, glow }: Layers, paint: Rgb, lit: boolean): void {
  const cx = 260;
  const cream: Rgb = [246, 236, 214];
  body.push(fadeAcross(`M${cx - 60} 150H${cx + 60}V360H${cx - 60}Z`, cream, cx - 60, cx + 60));
  for (const x of [-34, 0, 34])
    body.push(
      rect(cx + x - 11, 176, 22, 120, shade(paint, 0.1), 10),
      rect(cx + x - 7, 182, 14, 108, '#bcd4de', 7),
    );
  const horse = (x: number, y: number, coat: Rgb, saddle: Rgb) => {
    body.push(
      line(`M${x} 140V384`, '#d8a94c', 6),
      line(`M${x - 2} 140V384`, '#f3d894', 2),
      path(
        `M${x - 42} ${y - 34}Q${x - 40} ${y - 58} ${x - 24} ${y - 60}Q${x - 10} ${y - 40} ${x + 4} ${y - 20}H${x + 30}Q${x + 48} ${y - 16} ${x + 46} ${y + 6}Q${x + 44} ${y + 24} ${x + 52} ${y + 44}L${x + 40} ${y + 46}Q${x + 30} ${y + 28} ${x + 22} ${y + 18}H${x - 10}Q${x - 20} ${y + 24} ${x - 34} ${y + 38}L${x - 44} ${y + 30}Q${x - 34} ${y + 14} ${x - 28} ${y + 4}Q${x - 32} ${y - 18} ${x - 30} ${y - 36}L${x - 50} ${y - 26}Q${x - 56} ${y - 34} ${x - 42} ${y - 34}Z`,
        shade(coat, 0.04),
      ),
      path(
        `M${x - 24} ${y - 62}Q${x - 6} ${y - 50} ${x + 4} ${y - 20}L${x - 8} ${y - 22}Q${x - 16} ${y - 44} ${x - 26} ${y - 52}Z`,
        shade(saddle, -0.1),
      ),
      path(`M${x - 8} ${y - 22}h28q4 16 -2 24h-22q-6 -10 -4 -24Z`, shade(saddle, 0.08)),
      path(`M${x + 44} ${y - 8}q24 8 16 36q-10 -8 -18 -14Z`, shade(saddle, -0.1)),
      circle(x - 34, y - 46, 2.4, '#3a3230'),
    );
  };
  horse(96, 262, [240, 234, 222], [196, 62, 66]);
  horse(424, 262, [206, 172, 126], [72, 118, 176]);
  horse(182, 306, [236, 224, 204], [74, 146, 132]);
  horse(338, 306, [120, 88, 66], [236, 180, 64]);
  body.push(
    path(`M16 372Q${cx} 426 504 372V392Q${cx} 440 16 392Z`, shade(paint, -0.2)),
    path(`M16 372Q${cx} 426 504 372Q${cx} 330 16 372Z`, shade(cream, -0.04)),
    drawConeRoof(cx, 128, 244, 104, paint, { bow: 18, flare: 0.2 }),
  );
  for (let gore = 0; gore < 4; gore++) {
    const a = -1 + gore * 0.5 + 0.08;
    body.push(
      path(
        `M${cx} 26L${n(cx + a * 236)} ${n(130 + 16 * (1 - a * a))}L${n(cx + (a + 0.22) * 236)} ${n(130 + 16 * (1 - (a + 0.22) ** 2))}Z`,
        shade(cream, -0.04 - gore * 0.06),
      ),
    );
  }
  body.push(
    drawAwning(18, 128, 484, 22, [paint, cream], 18),
    line(`M${cx} 28V6`, '#d8a94c', 5),
    circle(cx, 8, 6, '#f0cf7c'),
  );
  const bulbs: string[] = [];
  for (let bulb = 0; bulb < 21; bulb++)
    bulbs.push(circle(18 + bulb * 24.2, 134, 4.4, lit ? '#fff0b8' : '#f6e2a6'));
  body.push(...bulbs);
  if (lit) glow.push(...bulbs, ...[-34, 0, 34].map((x) => rect(cx + x - 7, 182, 14, 108, '#ffcd78', 7)));
}
