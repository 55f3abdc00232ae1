import type { Rgb } from '../../base/raster.ts';
import type { Hero, HeroArt, HeroOptions } from '../hero.ts';
import { archPath } from '../kit/arch.ts';
import { artOfLayers, newLayers } from '../kit/layers.ts';
import { surfaceOf } from '../kit/material.ts';
import { pick } from '../kit/pick.ts';
import { addWindow } from '../kit/window.ts';
import { circle, line, linear, mix, n, path, rect, shade } from '../kit.ts';
import { addBlock } from '../rigs/block.ts';

export const castle: Hero = {
  key: 'castle',
  words: ['castle', 'fortress', 'medieval castle', 'stone castle', 'fairy tale castle', 'citadel'],
  kindOf: ['palace castle', 'fort', 'stronghold', 'chateau', 'disney castle', 'ruins'],
  wordForms: {
    fortress: 1,
    citadel: 1,
    'medieval castle': 1,
    fort: 1,
    stronghold: 1,
    'fairy tale castle': 0,
    chateau: 0,
    'disney castle': 0,
    'palace castle': 0,
  },
  kind: 'building',
  height: 24,
  forms: 2,
  samples: ['a castle on a hill', 'a fairy tale castle at sunset', 'a medieval castle in the snow'],
  homes: ['hills', 'mountains', 'forest'],
  draw: (options) => (options.form === 1 ? drawFortress(options) : drawTowers(options)),
};

/** A square keep behind a wall with square towers, a gatehouse and a drawbridge; banners instead of roofs. */
function drawFortress({ random, colour, season, lit, age }: HeroOptions): HeroArt {
  const layers = newLayers();
  const { body } = layers;
  const foot = 446;
  const snowy = season === 'winter';
  const stone = surfaceOf('stone', {
    colour: pick(random, 'stone', [
      [188, 178, 160],
      [170, 170, 170],
      [196, 174, 142],
    ]),
    age,
  });
  const cloth: Rgb =
    colour ??
    pick(random, 'cloth', [
      [170, 52, 46],
      [52, 88, 140],
      [74, 112, 70],
    ]);
  const ground = stone.colour;
  /** A block with battlements and narrow windows. */
  const block = (
    x: number,
    width: number,
    height: number,
    depth: number,
    name: string,
    slits: readonly (readonly [number, number])[],
  ) => {
    const faces = addBlock(layers, { x, foot, width, height, depth }, stone, random, name, 17);
    const top = foot - height;
    if (depth > 0)
      for (let merlon = 0; merlon * 20 < depth - 18; merlon++) {
        // The side gets lower towards the back.
        const along = 8 + merlon * 20;
        const drop = (along / depth) * (height * 0.1 - depth * 0.06);
        body.push(rect(x + width + along, top - 13 + drop, 11, 18, shade(ground, -0.34)));
      }
    const count = Math.max(2, Math.round(width / 24));
    const step = (width + 12) / (count - 0.42);
    body.push(
      rect(x - 6, top - 3, width + 12, 13, shade(ground, 0.14)),
      rect(x - 6, top + 9, width + 12, 4, shade(ground, -0.42)),
    );
    for (let merlon = 0; merlon < count; merlon++) {
      const at = x - 6 + merlon * step;
      body.push(
        rect(at, top - 18, step * 0.58, 17, shade(ground, 0.14)),
        rect(at + step * 0.44, top - 18, step * 0.14, 17, shade(ground, -0.2)),
      );
      if (snowy) body.push(rect(at - 1, top - 22, step * 0.58 + 2, 6, '#f4f8fd', 3));
    }
    for (const [u, v] of slits)
      addWindow(layers, faces.front, [u - 5 / width, v, 10 / width, 26 / height], {
        frame: mix(ground, [255, 250, 240], 0.3),
        lit,
        bars: [0, 0],
        head: 'round',
      });
    return faces;
  };
  const flag = (x: number, y: number, long: number) =>
    body.push(
      line(`M${x} ${y}V${y - 56}`, '#5a4a3c', 3),
      path(
        `M${x} ${y - 56}C${x + long * 0.3} ${y - 64} ${x + long * 0.6} ${y - 46} ${x + long} ${y - 55}L${x + long * 0.84} ${y - 44}L${x + long} ${y - 33}C${x + long * 0.6} ${y - 25} ${x + long * 0.3} ${y - 42} ${x} ${y - 33}Z`,
        shade(cloth, 0.06),
      ),
    );
  const banner = (x: number, y: number) =>
    body.push(
      path(`M${x - 13} ${y}H${x + 13}V${y + 56}L${x} ${y + 46}L${x - 13} ${y + 56}Z`, shade(cloth, 0)),
      path(`M${x} ${y + 12}l8 10l-8 14l-8 -14Z`, '#eccb74'),
      rect(x - 16, y - 3, 32, 5, '#6b5138', 2),
    );
  flag(236, 66, 46);
  block(196, 148, 368, 54, 'keep', [
    [0.24, 0.14],
    [0.5, 0.14],
    [0.76, 0.14],
    [0.3, 0.36],
    [0.7, 0.36],
  ]);
  block(190, 34, 392, 20, 'turret', [[0.5, 0.08]]);
  block(406, 72, 250, 26, 'right', [[0.5, 0.16]]);
  flag(440, 180, 36);
  block(66, 420, 150, 0, 'wall', [
    [0.2, 0.3],
    [0.32, 0.3],
    [0.7, 0.3],
    [0.82, 0.3],
  ]);
  block(26, 78, 232, 24, 'west', [
    [0.5, 0.18],
    [0.5, 0.5],
  ]);
  flag(64, 198, 34);
  block(452, 82, 216, 22, 'east', [
    [0.5, 0.2],
    [0.5, 0.54],
  ]);
  // The gatehouse: two towers, the arch with its grating, the bridge on chains.
  block(196, 50, 214, 0, 'gatewest', [[0.5, 0.2]]);
  block(304, 50, 214, 0, 'gateeast', [[0.5, 0.2]]);
  block(240, 70, 180, 0, 'gate', [[0.5, 0.14]]);
  banner(221, 306);
  banner(329, 306);
  body.push(
    path(archPath(244, 338, 62, foot), shade(ground, 0.24)),
    path(archPath(250, 345, 50, foot), lit ? '#8a5428' : '#3a2e26'),
    line('M262 352V412M275 346V416M288 352V412M252 366H298M250 384H300M250 402H300', '#211912', 3),
    line(`M250 348L226 ${foot + 4}M300 348L324 ${foot + 4}`, '#4c4640', 2.4, 'stroke-dasharray="5 3"'),
    path(`M250 ${foot - 14}H300L330 ${foot + 22}H220Z`, '#8a6242'),
    line(
      `M262 ${foot - 14}L243 ${foot + 22}M275 ${foot - 14}V${foot + 22}M288 ${foot - 14}L307 ${foot + 22}M242 ${foot - 2}H308M231 ${foot + 10}H319`,
      '#4f3523',
      1.8,
    ),
  );
  if (age === 'old')
    for (let vine = 0; vine < 30; vine++)
      body.push(
        circle(
          40 + random(`vx${vine}`) * 60 + (vine % 2) * 400,
          foot - random(`vy${vine}`) ** 1.6 * 150,
          7,
          shade([92, 122, 66], random(`vt${vine}`) * 0.4 - 0.3),
        ),
      );
  return artOfLayers(layers, {
    width: 566,
    height: 474,
    foot: foot + 4,
    anchors: {
      tops: [
        { x1: 214, x2: 336, y: foot - 386 },
        { x1: 110, x2: 186, y: foot - 166 },
        { x1: 462, x2: 528, y: foot - 232 },
      ],
      lean: { x: 30, y1: 300, y2: foot },
    },
  });
}

interface Tower {
  readonly x: number;
  readonly half: number;
  readonly top: number;
  readonly roof: number;
}

function drawTowers({ random, colour, season, lit }: HeroOptions): HeroArt {
  const width = 560;
  const height = 500;
  const foot = 486;
  const stone: Rgb = (
    [
      [196, 184, 166],
      [178, 176, 178],
      [206, 192, 160],
    ] as const
  )[Math.floor(random('stone') * 3)] ?? [196, 184, 166];
  const tiles: Rgb = colour ??
    (
      [
        [74, 96, 136],
        [150, 72, 60],
        [88, 84, 108],
      ] as const
    )[Math.floor(random('tiles') * 3)] ?? [74, 96, 136];
  const snowy = season === 'winter';
  const parts: string[] = [];
  const glow: string[] = [];
  let id = 0;
  const jag = (name: string, span: number) => (random(name) - 0.5) * span;
  const window = (x: number, y: number, w: number, h: number) => {
    const d = `M${n(x - w)} ${n(y + h)}V${n(y)}Q${n(x)} ${n(y - w * 1.5)} ${n(x + w)} ${n(y)}V${n(y + h)}Z`;
    parts.push(
      path(d, shade(stone, 0.3), `stroke="${shade(stone, 0.3)}" stroke-width="3"`),
      path(d, lit ? '#ffd183' : '#3c4654'),
    );
    if (lit) glow.push(path(d, '#ffc66b'));
  };
  const tower = ({ x, half, top, roof }: Tower, windows: number) => {
    id += 1;
    parts.push(
      linear(
        `t${id}`,
        [x - half, 0, x + half, 0],
        [
          [0, shade(stone, -0.02)],
          [0.32, shade(stone, 0.22)],
          [1, shade(stone, -0.42)],
        ],
      ),
      linear(
        `r${id}`,
        [x - half * 1.2, 0, x + half * 1.2, 0],
        [
          [0, shade(tiles, 0)],
          [0.3, shade(tiles, 0.26)],
          [1, shade(tiles, -0.48)],
        ],
      ),
      rect(x - half, top, half * 2, foot - top, `url(#t${id})`),
    );
    for (let row = 0; row < (foot - top) / 16 - 2; row++) {
      for (let block = 0; block < 3; block++) {
        if (random(`b${id}-${row}-${block}`) > 0.3) continue;
        parts.push(
          rect(
            x - half + 3 + ((block + random(`o${id}${row}${block}`)) / 3.4) * half * 2,
            top + 12 + row * 16,
            half * 0.34,
            7,
            shade(stone, -0.34),
            1.5,
          ).replace('/>', ' opacity="0.3"/>'),
        );
      }
    }
    // Machicolation with merlons under the roof.
    parts.push(
      rect(x - half * 1.16, top - 4, half * 2.32, 15, `url(#t${id})`),
      rect(x - half * 1.16, top + 10, half * 2.32, 4, shade(stone, -0.45)),
    );
    if (roof > 0) {
      parts.push(
        path(
          `M${n(x - half * 1.28)} ${n(top - 2)}Q${n(x - half * 0.42)} ${n(top - roof * 0.42)} ${n(x)} ${n(top - roof)}Q${n(x + half * 0.42)} ${n(top - roof * 0.42)} ${n(x + half * 1.28)} ${n(top - 2)}Q${n(x)} ${n(top + 9)} ${n(x - half * 1.28)} ${n(top - 2)}Z`,
          `url(#r${id})`,
        ),
      );
      for (let row = 1; row < 6; row++) {
        const t = row / 6;
        const w = half * 1.22 * t ** 1.35;
        parts.push(
          path(
            `M${n(x - w)} ${n(top - roof * (1 - t))}Q${n(x)} ${n(top - roof * (1 - t) + 7)} ${n(x + w)} ${n(top - roof * (1 - t))}`,
            'none',
            `stroke="${shade(tiles, -0.5)}" stroke-width="1.3" opacity="0.45"`,
          ),
        );
      }
      if (snowy)
        parts.push(
          path(
            `M${n(x - half * 0.72)} ${n(top - roof * 0.3)}Q${n(x - half * 0.3)} ${n(top - roof * 0.55)} ${n(x)} ${n(top - roof - 2)}Q${n(x + half * 0.3)} ${n(top - roof * 0.55)} ${n(x + half * 0.5)} ${n(top - roof * 0.38)}Q${n(x)} ${n(top - roof * 0.2)} ${n(x - half * 0.72)} ${n(top - roof * 0.3)}Z`,
            '#f4f8fd',
          ),
        );
      parts.push(
        line(`M${n(x)} ${n(top - roof + 2)}V${n(top - roof - 26)}`, '#5a4a3c', 2.4),
        path(`M${n(x)} ${n(top - roof - 26)}q10 -6 24 2q-12 6 -24 12Z`, shade(tiles, 0.1)),
      );
    } else {
      for (let merlon = 0; merlon < 4; merlon++)
        parts.push(rect(x - half * 1.16 + merlon * half * 0.66, top - 18, half * 0.4, 16, `url(#t${id})`));
    }
    for (let row = 0; row < windows; row++)
      window(x - half * 0.1, top + 34 + row * 72, half * 0.17, half * 0.46);
  };
  const wall = (x1: number, x2: number, top: number) => {
    id += 1;
    parts.push(
      linear(
        `w${id}`,
        [0, top, 0, foot],
        [
          [0, shade(stone, 0.08)],
          [1, shade(stone, -0.24)],
        ],
      ),
      rect(x1, top, x2 - x1, foot - top, `url(#w${id})`),
    );
    for (let x = x1 + 2; x < x2 - 14; x += 30)
      parts.push(
        rect(x, top - 15, 17, 17, shade(stone, 0.08)),
        rect(x + 12, top - 15, 5, 17, shade(stone, -0.22)),
      );
    parts.push(rect(x1, top + 8, x2 - x1, 4, shade(stone, -0.36)));
    if (snowy) parts.push(rect(x1, top - 2, x2 - x1, 5, '#f2f6fc', 2));
    for (let block = 0; block < ((x2 - x1) * (foot - top)) / 1400; block++) {
      parts.push(
        rect(
          x1 + 6 + random(`wx${id}${block}`) * (x2 - x1 - 30),
          top + 22 + Math.floor(random(`wy${id}${block}`) * ((foot - top - 46) / 14)) * 14,
          17,
          7,
          shade(stone, -0.3),
          1.5,
        ).replace('/>', ' opacity="0.32"/>'),
      );
    }
  };
  // Keep and back towers, then the curtain wall, then corner towers and the gate.
  tower({ x: 292 + jag('k', 24), half: 44, top: 150 + jag('kt', 30), roof: 118 }, 3);
  tower({ x: 206 + jag('l', 20), half: 27, top: 212 + jag('lt', 40), roof: 92 }, 2);
  tower({ x: 384 + jag('r', 20), half: 30, top: 196 + jag('rt', 40), roof: 98 }, 2);
  wall(154, 436, 300);
  for (const x of [212, 256, 330, 374]) window(x, 330, 7, 20);
  wall(74, 496, 364);
  tower({ x: 92, half: 38, top: 284 + jag('a', 30), roof: 104 }, 2);
  tower({ x: 472, half: 40, top: 268 + jag('b', 30), roof: 110 }, 2);
  tower({ x: 234, half: 23, top: 336, roof: 0 }, 1);
  tower({ x: 346, half: 23, top: 336, roof: 0 }, 1);
  wall(252, 328, 352);
  parts.push(
    path(`M262 ${foot}V418Q290 374 318 418V${foot}Z`, shade(stone, 0.26)),
    path(`M268 ${foot}V421Q290 384 312 421V${foot}Z`, lit ? '#7a4a26' : '#4a3526'),
    line(`M276 408V${foot}M290 400V${foot}M304 408V${foot}`, '#241a14', 2.2),
    line('M270 424H310M270 446H310M270 468H310', '#241a14', 2),
  );
  return {
    width,
    height,
    body: parts.join(''),
    foot,
    ...(lit ? { glow: glow.join('') } : {}),
    anchors: {
      tops: [
        { x1: 140, x2: 200, y: 350 },
        { x1: 258, x2: 322, y: 338 },
      ],
      lean: { x: 56, y1: 330, y2: foot },
    },
  };
}
