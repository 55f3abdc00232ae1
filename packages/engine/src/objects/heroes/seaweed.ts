import type { Rgb } from '../../base/raster.ts';
import type { Hero, HeroArt, HeroOptions } from '../hero.ts';
import { mix, n, path, shade } from '../kit.ts';

export const seaweed: Hero = {
  key: 'seaweed',
  words: ['seaweed', 'kelp', 'sea grass', 'seagrass', 'algae'],
  kind: 'plant',
  height: 1.6,
  forms: 2,
  samples: ['seaweed swaying underwater', 'tall kelp on the sea floor', 'a seahorse holding on to seaweed'],
  homes: ['underwater'],
  draw,
};

/** Form 0: ribbons of kelp; form 1: a clump of narrow grass. */
function draw({ random, form, colour }: HeroOptions): HeroArt {
  const width = form === 0 ? 420 : 460;
  const height = form === 0 ? 420 : 300;
  const leaf: Rgb = colour ?? mix([66, 122, 62], [120, 140, 50], random('leaf'));
  const count = form === 0 ? 5 : 11;
  const parts: string[] = [];
  for (let blade = 0; blade < count; blade++) {
    const at = (blade + 0.5) / count;
    const root = width * (0.5 + (at - 0.5) * 0.26);
    const tall = height * (0.62 + 0.36 * random(`tall${blade}`)) * (1 - Math.abs(at - 0.5) * 0.5);
    const broad = (form === 0 ? 15 : 6) * (0.8 + 0.5 * random(`broad${blade}`));
    parts.push(
      ribbon(
        root,
        height,
        tall,
        broad,
        (random(`sway${blade}`) - 0.5) * 0.9,
        random(`phase${blade}`),
        shade(leaf, (random(`tint${blade}`) - 0.5) * 0.6),
        shade(leaf, -0.35),
      ),
    );
  }
  return { width, height, body: parts.join(''), foot: height - 1 };
}

/** A waving blade with a darker rib. */
function ribbon(
  root: number,
  bottom: number,
  tall: number,
  broad: number,
  sway: number,
  phase: number,
  fill: string,
  rib: string,
): string {
  const steps = 14;
  const left: string[] = [];
  const right: string[] = [];
  const middle: string[] = [];
  for (let step = 0; step <= steps; step++) {
    const up = step / steps;
    const wave = Math.sin(up * 7 + phase * 6.28) * broad * 0.9 * up;
    const x = root + sway * up * up * 90 + wave;
    const y = bottom - up * tall;
    const half = broad * (0.35 + 0.65 * Math.sin(Math.min(1, up * 1.15) * Math.PI)) * (1 - up * 0.25);
    left.push(`${n(x - half)} ${n(y)}`);
    right.unshift(`${n(x + half)} ${n(y)}`);
    middle.push(`${n(x)} ${n(y)}`);
  }
  return (
    path(`M${[...left, ...right].join('L')}Z`, fill) +
    `<path d="M${middle.join('L')}" fill="none" stroke="${rib}" stroke-width="${n(broad * 0.16)}" stroke-opacity="0.5"/>`
  );
}
