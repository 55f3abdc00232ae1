import type { Rgb } from '../../base/raster.ts';
import type { Hero, HeroArt, HeroOptions } from '../hero.ts';
import { drawBox } from '../kit/box.ts';
import { artOfLayers, newLayers } from '../kit/layers.ts';
import { surfaceOf } from '../kit/material.ts';
import { line, linear, n, path, polygon, rect, shade } from '../kit.ts';

export const pyramid: Hero = {
  key: 'pyramid',
  words: [
    'pyramid',
    'egyptian pyramid',
    'great pyramid',
    'step pyramid',
    'stepped pyramid',
    'mayan pyramid',
    'mayan temple',
    'aztec pyramid',
    'aztec temple',
  ],
  kindOf: ['ziggurat'],
  wordForms: {
    pyramid: 0,
    'egyptian pyramid': 0,
    'great pyramid': 0,
    'step pyramid': 1,
    'stepped pyramid': 1,
    'mayan pyramid': 1,
    'mayan temple': 1,
    'aztec pyramid': 1,
    'aztec temple': 1,
    ziggurat: 1,
  },
  kind: 'building',
  height: 30,
  forms: 2,
  samples: ['a pyramid in the desert', 'a mayan pyramid in the jungle', 'an egyptian pyramid at sunset'],
  homes: ['desert'],
  draw: (options) => (options.form === 1 ? drawStepped(options) : drawSmooth(options)),
};

function drawSmooth({ colour, random }: HeroOptions): HeroArt {
  const stone: Rgb = colour ?? [214, 178, 118];
  const top: readonly [number, number] = [240, 14];
  const left: readonly [number, number] = [10, 330];
  const corner: readonly [number, number] = [316, 346];
  const right: readonly [number, number] = [490, 322];
  const parts = [
    linear(
      'f',
      [10, 330, 260, 20],
      [
        [0, shade(stone, 0.02)],
        [1, shade(stone, 0.28)],
      ],
    ),
    linear(
      's',
      [300, 20, 490, 330],
      [
        [0, shade(stone, -0.2)],
        [1, shade(stone, -0.46)],
      ],
    ),
    polygon([top, corner, left], 'url(#f)'),
    polygon([top, right, corner], 'url(#s)'),
  ];
  const at = (
    from: readonly [number, number],
    to: readonly [number, number],
    t: number,
  ): readonly [number, number] => [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t];
  for (let row = 1; row < 24; row++) {
    const t = row / 24;
    const [lx, ly] = at(top, left, t);
    const [cx, cy] = at(top, corner, t);
    const [rx, ry] = at(top, right, t);
    parts.push(
      line(`M${n(lx)} ${n(ly)}L${n(cx)} ${n(cy)}`, shade(stone, -0.3), 1.3, 'opacity="0.5"'),
      line(`M${n(cx)} ${n(cy)}L${n(rx)} ${n(ry)}`, shade(stone, -0.62), 1.3, 'opacity="0.45"'),
    );
    for (let block = 0; block < row * 0.9; block++) {
      const along = (block + random(`b${row}${block}`)) / (row * 0.9);
      const [x, y] = at([lx, ly], [cx, cy], along);
      if (random(`v${row}${block}`) < 0.6)
        parts.push(rect(x, y, 1.3, 12, shade(stone, -0.3)).replace('/>', ' opacity="0.4"/>'));
    }
  }
  return {
    width: 500,
    height: 352,
    body: parts.join(''),
    foot: 340,
    anchors: { tops: [{ x1: 228, x2: 252, y: 18 }] },
  };
}

/** Terraces with a steep stair and a temple on top. */
function drawStepped({ colour, random, age, lit }: HeroOptions): HeroArt {
  const layers = newLayers();
  const { body } = layers;
  const stone = surfaceOf('stone', { colour: colour ?? [190, 176, 142], age });
  const foot = 344;
  const terraces = 7;
  const tall = 34;
  for (let step = 0; step < terraces; step++) {
    const half = 214 - step * 23;
    const y = foot - step * tall;
    const cx = 236 + step * 1.6;
    const depth = 44 - step * 4;
    body.push(
      drawBox(
        { x: cx - half, y: y - tall, width: half * 2, height: tall, depth, lift: depth * 0.24 },
        stone,
        random,
        `t${step}`,
        12,
      ),
      rect(cx - half - 2, y - tall - 2, half * 2 + 4, 6, shade(stone.colour, 0.26), 1),
      rect(cx - half, y - 5, half * 2, 5, shade(stone.colour, -0.34), 1),
    );
    const moss = random(`m${step}`) * half * 1.4;
    if (age !== 'new')
      body.push(
        path(
          `M${n(cx - half + moss)} ${n(y - tall - 2)}q14 -9 30 0q4 10 -8 10q-16 6 -22 -10Z`,
          '#76924e',
          'opacity="0.85"',
        ),
      );
  }
  const top = foot - terraces * tall;
  const cx = 246;
  // The temple with its three doors and roof comb.
  body.push(
    drawBox(
      { x: cx - 48, y: top - 44, width: 96, height: 44, depth: 16, lift: 4 },
      stone,
      random,
      'temple',
      11,
    ),
    drawBox(
      { x: cx - 54, y: top - 56, width: 108, height: 13, depth: 18, lift: 5 },
      { ...stone, marks: 'none' },
      random,
      'cornice',
      11,
    ),
    drawBox({ x: cx - 30, y: top - 78, width: 60, height: 22, depth: 8, lift: 3 }, stone, random, 'comb', 10),
  );
  for (const dx of [-34, -8, 18]) {
    body.push(rect(cx + dx, top - 32, 16, 32, lit ? '#ffb757' : '#3f382e', 1));
    if (lit) layers.glow.push(rect(cx + dx, top - 32, 16, 32, '#ffb757', 1));
  }
  // The stair up the middle between its balustrades.
  const low = 236;
  let treads = '';
  for (let tread = 1; tread < 26; tread++) {
    const t = tread / 26;
    const y = top + (foot - top) * t;
    const x = cx + (low - cx) * t;
    const half = 26 + 14 * t;
    treads += `M${n(x - half)} ${n(y)}H${n(x + half)}`;
  }
  body.push(
    path(`M${cx - 36} ${top}L${low - 54} ${foot}H${low + 54}L${cx + 36} ${top}Z`, shade(stone.colour, -0.06)),
    path(`M${cx - 26} ${top}L${low - 40} ${foot}H${low + 40}L${cx + 26} ${top}Z`, shade(stone.colour, 0.2)),
    line(treads, shade(stone.colour, -0.3), 2.4, 'stroke-opacity="0.75"'),
    path(`M${cx + 26} ${top}L${low + 40} ${foot}h4L${cx + 29} ${top}Z`, shade(stone.colour, -0.4)),
  );
  return artOfLayers(layers, {
    width: 506,
    height: 350,
    foot,
    anchors: {
      tops: [
        { x1: cx - 30, x2: cx + 30, y: top - 78 },
        { x1: 30, x2: 170, y: foot - tall },
      ],
      seat: [low, foot - 40],
    },
  });
}
