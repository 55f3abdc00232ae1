import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { line, n, shade } from '../kit.ts';

export const rope: Hero = {
  key: 'rope',
  words: ['rope', 'coil of rope', 'lasso', 'coiled rope', 'string', 'yarn'],
  kind: 'object',
  height: 0.18,
  forms: 2,
  wordForms: { lasso: 1 },
  materials: ['straw', 'wool'],
  samples: ['a coil of rope', 'a rope', 'a rope on the pier'],
  draw: ({ colour, form }) => {
    const tone: Rgb = colour ?? [206, 168, 108];
    const strand = (d: string, w: number) =>
      line(d, shade(tone, -0.42), w) +
      line(d, shade(tone, 0.02), w * 0.82) +
      `<path d="${d}" fill="none" stroke="${shade(tone, 0.42)}" stroke-width="${n(w * 0.66)}" stroke-dasharray="${n(w * 0.34)} ${n(w * 0.42)}"/>` +
      `<path d="${d}" fill="none" stroke="${shade(tone, -0.3)}" stroke-width="${n(w * 0.8)}" stroke-dasharray="1.6 ${n(w * 0.74)}" opacity="0.7"/>`;
    const ring = (cx: number, cy: number, rx: number, ry: number) =>
      strand(`M${cx - rx} ${cy}A${rx} ${ry} 0 1 1 ${cx + rx} ${cy}A${rx} ${ry} 0 1 1 ${cx - rx} ${cy}Z`, 27);
    const parts: string[] = [];
    if (form === 1)
      parts.push(
        strand('M206 250C60 250 30 40 206 40S352 250 206 250', 25),
        strand('M206 250C260 262 330 300 430 286', 25),
        strand('M184 234C192 270 226 270 230 236', 19),
        strand('M190 256H224', 17),
      );
    else {
      for (let turn = 0; turn < 5; turn++)
        parts.push(ring(210 + (turn % 2) * 6, 210 - turn * 24, 160 - turn * 2, 58));
      parts.push(
        ring(210, 108, 112, 38),
        strand('M340 196C380 222 420 226 448 252', 25),
        strand('M446 238L452 262', 17),
      );
    }
    return {
      width: 480,
      height: 310,
      foot: form === 1 ? 300 : 282,
      body: parts.join(''),
      anchors: form === 1 ? {} : { tops: [{ x1: 110, x2: 310, y: 100 }] },
    };
  },
};
