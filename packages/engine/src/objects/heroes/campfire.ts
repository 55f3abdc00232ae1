import type { Rgb } from '../../base/raster.ts';
import type { Hero, HeroArt, HeroOptions } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { flame } from '../kit/flame.ts';
import { circle, ellipse, halo, line, linear, n, path, shade } from '../kit.ts';

export const campfire: Hero = {
  key: 'campfire',
  words: ['campfire', 'bonfire', 'camp fire', 'fire pit', 'log fire'],
  wordForms: { campfire: 0, 'camp fire': 0, 'fire pit': 0, bonfire: 1 },
  kindOf: ['barbecue', 'grill'],
  kind: 'object',
  height: 0.9,
  forms: 2,
  samples: ['a campfire in the forest at night', 'a bonfire on the beach', 'friends around a campfire'],
  lamp: { reach: 6, colour: [255, 160, 80] },
  homes: ['forest', 'beach', 'mountains'],
  draw: (options) => (options.form === 1 ? drawBonfire(options) : drawRing(options)),
};

/** Logs set up as a cone, with tall flames through and above them. */
function drawBonfire({ random, season }: HeroOptions): HeroArt {
  const brush = createBrush();
  const cx = 150;
  const foot = 330;
  const back = flame(brush, cx + (random('lean') - 0.5) * 12, foot - 40, 2.1, random);
  const front = flame(brush, cx, foot - 4, 0.72, (purpose) => random(`front${purpose}`));
  const log = (x1: number, x2: number, top: number, wide: number, tone: number) => {
    const bark: Rgb = [112, 74, 48];
    return (
      path(
        `M${x1 - wide} ${foot}L${x2 - wide * 0.7} ${top}L${x2 + wide * 0.7} ${top - 2}L${x1 + wide} ${foot + 2}Z`,
        shade(bark, tone),
      ) +
      path(
        `M${x1 - wide} ${foot}L${x2 - wide * 0.7} ${top}L${x2 - wide * 0.1} ${top}L${x1 - wide * 0.3} ${foot}Z`,
        shade(bark, tone + 0.2),
      ) +
      path(
        `M${x1 + (x2 - x1) * 0.5 + wide * 0.3} ${(foot + top) / 2}L${x2 + wide * 0.7} ${top - 2}L${x2 - wide * 0.6} ${top}Z`,
        '#3a2a24',
        'opacity="0.75"',
      ) +
      line(
        `M${n(x1 + (x2 - x1) * 0.1)} ${foot - 14}L${n(x1 + (x2 - x1) * 0.6)} ${n(foot - (foot - top) * 0.6)}`,
        shade(bark, tone - 0.4),
        2,
      ) +
      ellipse(x2, top - 1, wide * 0.7, 4, '#c28a58')
    );
  };
  const sparks: string[] = [];
  for (let spark = 0; spark < 14; spark++)
    sparks.push(
      circle(
        cx + (random(`x${spark}`) - 0.5) * 150,
        16 + random(`y${spark}`) * 130,
        1.5 + random(`r${spark}`) * 1.8,
        '#ffb648',
      ),
    );
  const ground = ellipse(cx, foot, 118, 16, season === 'winter' ? '#8d8a8c' : '#40362f');
  const embers: string[] = [];
  for (let ember = 0; ember < 18; ember++)
    embers.push(
      ellipse(
        cx + (random(`ex${ember}`) - 0.5) * 180,
        foot + (random(`ey${ember}`) - 0.4) * 12,
        7,
        4,
        shade([210, 84, 40], random(`et${ember}`) * 0.6 - 0.5),
      ),
    );
  const near =
    log(46, 136, 158, 14, -0.1) +
    log(256, 168, 152, 14, -0.24) +
    log(112, 146, 140, 14, 0) +
    log(190, 158, 130, 14, -0.14);
  const body =
    ground +
    log(66, 168, 146, 13, -0.3) +
    log(238, 128, 138, 13, -0.36) +
    back +
    near +
    front +
    embers.join('') +
    sparks.join('');
  const defs = brush.defs();
  return {
    width: 300,
    height: 352,
    body: defs + body,
    foot: foot + 12,
    // What shines is laid over the body: the logs before the flames belong to it.
    glow: defs + back + near + front + sparks.join('') + halo('bh', cx, 190, 146, '#ff8a2a', 0.4),
  };
}

/** A ring of stones. */
function drawRing({ random }: HeroOptions): HeroArt {
  const width = 260;
  const height = 280;
  const foot = 268;
  const cx = 130;
  const tongue = (x: number, wide: number, tall: number, sway: number) =>
    `M${n(x - wide)} 232C${n(x - wide * 1.3)} ${n(232 - tall * 0.35)} ${n(x - wide * 0.2 + sway)} ${n(232 - tall * 0.55)} ${n(x + sway)} ${n(232 - tall)}C${n(x + wide * 0.5 + sway * 0.4)} ${n(232 - tall * 0.55)} ${n(x + wide * 1.35)} ${n(232 - tall * 0.4)} ${n(x + wide)} 232Z`;
  const sway = (random('sway') - 0.5) * 26;
  const flames =
    path(tongue(cx - 28, 26, 116, sway - 12), 'url(#f1)') +
    path(tongue(cx + 30, 25, 124, sway + 10), 'url(#f1)') +
    path(tongue(cx, 40, 190, sway), 'url(#f1)') +
    path(tongue(cx - 8, 26, 130, sway * 0.7), 'url(#f2)') +
    path(tongue(cx + 14, 16, 86, sway * 0.5 + 4), 'url(#f2)') +
    path(tongue(cx, 15, 70, sway * 0.4), '#fff3c4');
  const fireDefs =
    linear(
      'f1',
      [0, 40, 0, 236],
      [
        [0, '#e8541e'],
        [0.5, '#f4842a'],
        [1, '#f8b13c'],
      ],
    ) +
    linear(
      'f2',
      [0, 90, 0, 236],
      [
        [0, '#f99a2e'],
        [1, '#ffd862'],
      ],
    );
  const parts = [fireDefs, ellipse(cx, 252, 104, 17, '#3b332e')];
  for (let stone = 0; stone < 9; stone++) {
    const angle = Math.PI * (1 + stone / 8);
    parts.push(
      ellipse(
        cx + Math.cos(angle) * 96,
        250 + Math.sin(angle) * 13,
        17,
        12,
        shade([122, 118, 114], random(`s${stone}`) * 0.3 - 0.3),
      ),
    );
  }
  const log = (x1: number, y1: number, x2: number, y2: number) =>
    line(`M${x1} ${y1}L${x2} ${y2}`, '#4a3122', 21) +
    line(`M${x1} ${y1 - 3}L${x2} ${y2 - 3}`, '#7a5236', 10, 'opacity="0.9"') +
    circle(x1, y1, 10, '#b98a5c') +
    circle(x1, y1, 5, '#8d6239');
  parts.push(log(66, 246, 176, 222), log(196, 248, 84, 220), flames, log(112, 254, 150, 226));
  for (let stone = 0; stone < 8; stone++) {
    const angle = Math.PI * ((stone + 0.5) / 8);
    parts.push(
      ellipse(
        cx + Math.cos(angle) * 100,
        252 + Math.sin(angle) * 14,
        18,
        13,
        shade([134, 128, 122], random(`t${stone}`) * 0.34 - 0.16),
      ),
    );
  }
  const sparks: string[] = [];
  for (let spark = 0; spark < 10; spark++)
    sparks.push(
      circle(
        cx + (random(`x${spark}`) - 0.5) * 110,
        30 + random(`y${spark}`) * 110,
        1.4 + random(`r${spark}`) * 1.6,
        '#ffb648',
      ),
    );
  parts.push(sparks.join(''));
  return {
    width,
    height,
    body: parts.join(''),
    foot,
    glow: fireDefs + flames + sparks.join('') + halo('fh', cx, 170, 128, '#ff8a2a', 0.5),
  };
}
