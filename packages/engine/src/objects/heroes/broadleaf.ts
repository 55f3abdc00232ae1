import type { Rgb } from '../../base/raster.ts';
import type { Season } from '../../read/intent.ts';
import type { Hero, HeroArt, HeroOptions } from '../hero.ts';
import { stretch } from '../kit/stretch.ts';
import { leafClump, line, linear, mix, n, path, shade } from '../kit.ts';

export const broadleaf: Hero = {
  key: 'broadleaf',
  words: ['tree', 'broadleaf tree', 'deciduous tree', 'leafy tree', 'shade tree'],
  kindOf: [
    'oak',
    'oak tree',
    'maple',
    'maple tree',
    'elm',
    'beech',
    'linden',
    'chestnut tree',
    'walnut tree',
    'poplar',
    'ash tree',
    'olive tree',
    'sycamore',
    'acacia',
    'acacia tree',
    'baobab',
    'eucalyptus',
    'autumn tree',
    'tree of life',
    'banyan',
  ],
  kind: 'plant',
  height: 9,
  forms: 2,
  samples: ['a tree', 'an oak tree on a hill', 'an autumn tree'],
  draw: (options) => (options.form === 1 ? stretch(draw(options), 1.26, 0.88) : draw(options)),
};

const LEAVES: Readonly<Record<Season, readonly Rgb[]>> = {
  spring: [
    [132, 178, 78],
    [150, 190, 90],
    [238, 178, 198],
  ],
  summer: [
    [84, 136, 62],
    [102, 150, 66],
    [70, 122, 66],
  ],
  autumn: [
    [216, 140, 44],
    [200, 92, 42],
    [206, 168, 62],
    [172, 62, 44],
  ],
  winter: [[120, 110, 104]],
};

function draw(options: HeroOptions): HeroArt {
  const { random, colour, season } = options;
  const width = 420;
  const height = 420;
  const foot = 412;
  const cx = 210 + (random('cx') - 0.5) * 16;
  const crownY = 166 + random('crown') * 24;
  const spreadX = 138 + random('wide') * 42;
  const spreadY = 126 + random('tall') * 22;
  const palette = LEAVES[season];
  const leaf: Rgb = colour ?? palette[Math.floor(random('leaf') * palette.length)] ?? [90, 140, 64];
  const second = mix(
    leaf,
    palette[Math.floor(random('leaf2') * palette.length)] ?? leaf,
    season === 'autumn' ? 0.55 : 0.25,
  );
  const bare = season === 'winter' && colour === undefined;
  const wood = linear(
    'w',
    [cx - 24, 0, cx + 24, 0],
    [
      [0, '#54443a'],
      [0.4, '#86705c'],
      [1, '#3f332d'],
    ],
  );
  const parts: string[] = [wood, drawWood(cx, foot, crownY, spreadX, spreadY, random, bare)];
  if (!bare) parts.push(drawCrown(cx, crownY, spreadX, spreadY, leaf, second, random));
  else parts.push(drawSnowOnWood(cx, crownY, spreadX, spreadY, random));
  return { width, height, body: parts.join(''), foot };
}

function drawWood(
  cx: number,
  foot: number,
  crownY: number,
  spreadX: number,
  spreadY: number,
  random: HeroOptions['random'],
  bare: boolean,
): string {
  const fork = crownY + spreadY * 0.72;
  const bend = (random('bend') - 0.5) * 22;
  const trunk =
    `M${n(cx - 27)} ${foot}C${n(cx - 15)} ${n(foot - 24)} ${n(cx - 15 + bend)} ${n(foot - 66)} ${n(cx - 11 + bend * 0.5)} ${n(fork)}` +
    `L${n(cx + 11 + bend * 0.5)} ${n(fork)}C${n(cx + 16 + bend)} ${n(foot - 60)} ${n(cx + 15)} ${n(foot - 22)} ${n(cx + 30)} ${foot}` +
    `Q${n(cx + 12)} ${n(foot - 6)} ${n(cx + 5)} ${foot}Q${n(cx - 8)} ${n(foot - 7)} ${n(cx - 27)} ${foot}Z`;
  const parts = [path(trunk, 'url(#w)')];
  parts.push(
    line(
      `M${n(cx - 5)} ${n(foot - 14)}C${n(cx - 4)} ${n(foot - 50)} ${n(cx - 6 + bend)} ${n(foot - 70)} ${n(cx - 2 + bend * 0.5)} ${n(fork + 10)}`,
      '#4a3c34',
      2.4,
      'opacity="0.55"',
    ),
  );
  const limbs = bare ? 9 : 6;
  for (let limb = 0; limb < limbs; limb++) {
    const angle = -Math.PI / 2 + (limb / (limbs - 1) - 0.5) * 2.3 + (random(`limb${limb}`) - 0.5) * 0.3;
    const length = (bare ? 0.95 : 0.75) * (0.75 + random(`length${limb}`) * 0.35);
    const tipX = cx + bend * 0.5 + Math.cos(angle) * spreadX * length;
    const tipY = fork + Math.sin(angle) * spreadY * 1.6 * length;
    const midX = cx + bend * 0.5 + (tipX - cx) * 0.35;
    const midY = fork + (tipY - fork) * 0.55;
    parts.push(
      line(
        `M${n(cx + bend * 0.5)} ${n(fork + 14)}Q${n(midX)} ${n(midY)} ${n(tipX)} ${n(tipY)}`,
        '#5f4e43',
        bare ? 8 - Math.abs(limb - limbs / 2) * 0.4 : 9,
      ),
    );
    if (!bare) continue;
    for (let twig = 0; twig < 9; twig++) {
      const t = 0.35 + (twig / 9) * 0.65;
      const baseX = (1 - t) ** 2 * (cx + bend * 0.5) + 2 * (1 - t) * t * midX + t * t * tipX;
      const baseY = (1 - t) ** 2 * (fork + 14) + 2 * (1 - t) * t * midY + t * t * tipY;
      const turn = angle + (twig % 2 === 0 ? 0.75 : -0.75) * (0.6 + random(`tw${limb}${twig}`) * 0.6);
      const reach = 18 + random(`tr${limb}${twig}`) * 34;
      const endX = baseX + Math.cos(turn) * reach;
      const endY = baseY + Math.sin(turn) * reach;
      parts.push(
        line(
          `M${n(baseX)} ${n(baseY)}Q${n((baseX + endX) / 2 + 3)} ${n((baseY + endY) / 2 - 3)} ${n(endX)} ${n(endY)}`,
          '#6b5a4e',
          2.6,
        ),
      );
      for (const fork2 of [-0.5, 0.55]) {
        const small = 8 + random(`ts${limb}${twig}${fork2}`) * 14;
        parts.push(
          line(
            `M${n(endX - Math.cos(turn) * reach * 0.3)} ${n(endY - Math.sin(turn) * reach * 0.3)}l${n(Math.cos(turn + fork2) * small)} ${n(Math.sin(turn + fork2) * small)}`,
            '#75645a',
            1.5,
          ),
        );
      }
    }
  }
  return parts.join('');
}

/** Clumps of leaves from the dark inside to the lit outside; lobes and gaps keep the outline irregular. */
function drawCrown(
  cx: number,
  cy: number,
  spreadX: number,
  spreadY: number,
  leaf: Rgb,
  second: Rgb,
  random: HeroOptions['random'],
): string {
  const lobes = Array.from({ length: 7 }, (_, index) => {
    const angle = (index / 7) * 2 * Math.PI + random(`lobe${index}`) * 0.7;
    const out = 0.5 + random(`out${index}`) * 0.24;
    return {
      x: cx + Math.cos(angle) * spreadX * out,
      y: cy + Math.sin(angle) * spreadY * out * 0.9,
      r: spreadY * (0.4 + random(`lr${index}`) * 0.16),
    };
  });
  lobes.push({ x: cx, y: cy, r: spreadY * 0.62 });
  const clumps: { x: number; y: number; r: number; light: number; name: string }[] = [];
  lobes.forEach((lobe, index) => {
    const count = index === 7 ? 30 : 21;
    for (let step = 0; step < count; step++) {
      const name = `${index}-${step}`;
      const angle = step * 2.4 + random(`a${name}`);
      const out = Math.sqrt((step + 0.4) / count) * lobe.r;
      const x = lobe.x + Math.cos(angle) * out * 1.12;
      const y = lobe.y + Math.sin(angle) * out * 0.92;
      const inLobe = (-0.35 * (x - lobe.x) - 0.9 * (y - lobe.y)) / lobe.r;
      const inCrown = (-0.3 * (x - cx)) / spreadX - (0.8 * (y - cy)) / spreadY;
      clumps.push({
        x,
        y,
        r: spreadY * (0.066 + random(`s${name}`) * 0.062),
        light: inLobe * 0.3 + inCrown * 0.26 + (random(`n${name}`) - 0.5) * 0.16 - 0.04,
        name,
      });
    }
  });
  const parts: string[] = [];
  for (const [index, lobe] of lobes.entries()) {
    parts.push(
      path(leafClump(lobe.x, lobe.y + 5, lobe.r * 0.93, random, `core${index}`), shade(leaf, -0.46)),
    );
  }
  clumps.sort((a, b) => a.light - b.light);
  for (const clump of clumps) {
    const tone = random(`h${clump.name}`) < 0.35 ? second : leaf;
    parts.push(
      path(
        leafClump(clump.x, clump.y, clump.r, random, clump.name),
        shade(tone, Math.max(-0.5, Math.min(0.42, clump.light))),
      ),
    );
  }
  // Single leaves loosen the edge.
  for (let index = 0; index < 46; index++) {
    const angle = random(`e${index}`) * 2 * Math.PI;
    const lobe = lobes[index % 7];
    if (!lobe) continue;
    const x = lobe.x + Math.cos(angle) * lobe.r * (1.02 + random(`eo${index}`) * 0.16);
    const y = lobe.y + Math.sin(angle) * lobe.r * (0.9 + random(`ep${index}`) * 0.14);
    const inside = ((x - cx) / spreadX) ** 2 + ((y - cy) / spreadY) ** 2 < 0.55;
    if (inside) continue;
    const up = y < cy ? 0.16 : -0.2;
    parts.push(
      `<ellipse cx="${n(x)}" cy="${n(y)}" rx="5.2" ry="3" transform="rotate(${n(angle * 57)} ${n(x)} ${n(y)})" fill="${shade(leaf, up + (random(`et${index}`) - 0.5) * 0.2)}"/>`,
    );
  }
  return parts.join('');
}

function drawSnowOnWood(
  cx: number,
  cy: number,
  spreadX: number,
  spreadY: number,
  random: HeroOptions['random'],
): string {
  const parts: string[] = [];
  for (let index = 0; index < 14; index++) {
    const angle = -Math.PI * random(`sn${index}`);
    const out = 0.25 + random(`so${index}`) * 0.55;
    const x = cx + Math.cos(angle) * spreadX * out;
    const y = cy + spreadY * 0.2 + Math.sin(angle) * spreadY * out;
    parts.push(
      `<ellipse cx="${n(x)}" cy="${n(y)}" rx="${n(3 + random(`sr${index}`) * 4)}" ry="1.7" fill="#f2f6fc" opacity="0.9"/>`,
    );
  }
  return parts.join('');
}
