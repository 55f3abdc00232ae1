import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { drawBox } from '../kit/box.ts';
import { fadeAcross, fadeBall } from '../kit/fade.ts';
import { artOfLayers, newLayers } from '../kit/layers.ts';
import { surfaceOf } from '../kit/material.ts';
import { line, n, path, polygon, rect, shade } from '../kit.ts';

const FOOT = 540;

export const statue: Hero = {
  key: 'statue-of-liberty',
  words: ['statue', 'statue of liberty', 'monument', 'stone statue', 'marble statue', 'sculpture', 'liberty'],
  kindOf: ['david statue', 'christ the redeemer', 'buddha statue', 'colossus', 'obelisk'],
  kind: 'building',
  height: 8,
  samples: ['a marble statue in a park', 'the Statue of Liberty', 'an old stone statue covered in moss'],
  forms: 2,
  wordForms: {
    statue: 1,
    monument: 1,
    'christ the redeemer': 1,
    'buddha statue': 1,
    'david statue': 1,
    obelisk: 1,
    'statue of liberty': 0,
    liberty: 0,
    'marble statue': 1,
    'stone statue': 1,
    sculpture: 1,
  },
  materials: ['copper', 'stone', 'marble', 'gold', 'silver', 'ice', 'clay'],
  homes: ['city', 'sea'],
  draw: ({ random, form, colour, material, age }) => {
    const layers = newLayers();
    const { body } = layers;
    const isLiberty = form === 0;
    const tone: Rgb =
      colour ??
      (material
        ? surfaceOf(material, { age }).colour
        : isLiberty
          ? [124, 176, 158]
          : surfaceOf('marble', { age }).colour);
    const base = surfaceOf('stone', { colour: isLiberty ? [206, 186, 152] : undefined, age });
    const cx = 150;
    body.push(
      drawBox({ x: cx - 80, y: 466, width: 150, height: 74, depth: 14, lift: 8 }, base, random, 'p', 20),
      drawBox({ x: cx - 58, y: 376, width: 108, height: 92, depth: 12, lift: 7 }, base, random, 'q', 20),
      rect(cx - 68, 368, 130, 12, shade(base.colour, 0.24), 2),
    );
    const robe = isLiberty
      ? `M${cx - 34} 172C${cx - 44} 240 ${cx - 54} 320 ${cx - 56} 370H${cx + 54}C${cx + 52} 310 ${cx + 44} 240 ${cx + 30} 172Z`
      : `M${cx - 30} 176C${cx - 38} 210 ${cx - 34} 236 ${cx - 38} 262C${cx - 46} 310 ${cx - 50} 340 ${cx - 50} 370H${cx + 50}C${cx + 48} 330 ${cx + 40} 290 ${cx + 34} 258C${cx + 34} 230 ${cx + 36} 210 ${cx + 30} 176Z`;
    // Far arm, robe with folds, near arm, head.
    if (isLiberty)
      body.push(
        fadeAcross(
          `M${cx - 30} 186C${cx - 50} 160 ${cx - 52} 120 ${cx - 50} 76L${cx - 34} 76C${cx - 32} 120 ${cx - 24} 150 ${cx - 8} 176Z`,
          tone,
          cx - 54,
          cx - 8,
        ),
        path(`M${cx - 56} 76H${cx - 28}L${cx - 32} 58H${cx - 52}Z`, shade(tone, -0.12)),
        path(`M${cx - 52} 58Q${cx - 62} 36 ${cx - 42} 8Q${cx - 24} 36 ${cx - 32} 58Z`, '#e8bc54'),
        path(`M${cx - 46} 58Q${cx - 50} 42 ${cx - 42} 26Q${cx - 34} 42 ${cx - 38} 58Z`, '#f8e09a'),
      );
    body.push(fadeAcross(robe, tone, cx - 56, cx + 54));
    let folds = '';
    for (let fold = -3; fold <= 3; fold++)
      folds += `M${n(cx + fold * 9)} 214Q${n(cx + fold * 14 + random(`f${fold}`) * 6)} 290 ${n(cx + fold * 16)} 366`;
    body.push(
      line(folds, shade(tone, -0.36), 3.4, 'stroke-opacity="0.6"'),
      line(folds, shade(tone, 0.4), 1.6, 'stroke-opacity="0.5" transform="translate(-3 0)"'),
      path(
        `M${cx - 34} 176Q${cx} 230 ${cx + 44} 250L${cx + 40} 272Q${cx - 14} 250 ${cx - 40} 210Z`,
        shade(tone, -0.2),
      ),
      path(
        `M${cx - 36} 172Q${cx} 152 ${cx + 32} 172L${cx + 30} 190Q${cx} 206 ${cx - 32} 190Z`,
        shade(tone, 0.08),
      ),
    );
    if (isLiberty)
      body.push(
        fadeAcross(
          `M${cx + 20} 178C${cx + 48} 186 ${cx + 56} 214 ${cx + 42} 244L${cx + 10} 250L${cx + 8} 238L${cx + 28} 226Z`,
          tone,
          cx + 8,
          cx + 58,
        ),
        polygon(
          [
            [cx + 12, 202],
            [cx + 44, 190],
            [cx + 54, 246],
            [cx + 22, 256],
          ],
          shade(tone, -0.24),
        ),
        polygon(
          [
            [cx + 12, 202],
            [cx + 38, 192],
            [cx + 47, 244],
            [cx + 22, 254],
          ],
          shade(tone, 0.12),
        ),
      );
    else
      body.push(
        fadeAcross(
          `M${cx - 30} 178C${cx - 58} 200 ${cx - 62} 236 ${cx - 42} 262L${cx - 28} 254C${cx - 40} 234 ${cx - 34} 214 ${cx - 18} 204Z`,
          tone,
          cx - 62,
          cx - 18,
        ),
        fadeAcross(
          `M${cx + 28} 178C${cx + 60} 178 ${cx + 70} 140 ${cx + 62} 96L${cx + 48} 98C${cx + 50} 132 ${cx + 38} 150 ${cx + 18} 158Z`,
          tone,
          cx + 18,
          cx + 70,
        ),
        fadeBall(`M${cx + 44} 90a11 12 0 1 0 22 0a11 12 0 1 0 -22 0Z`, tone, cx + 55, 90, 12),
      );
    body.push(
      fadeAcross(`M${cx - 11} 140H${cx + 11}V170Q${cx} 178 ${cx - 11} 170Z`, tone, cx - 12, cx + 12),
      fadeBall(
        `M${cx - 24} 122C${cx - 26} 92 ${cx + 26} 92 ${cx + 24} 122C${cx + 22} 148 ${cx + 8} 156 ${cx} 156C${cx - 8} 156 ${cx - 22} 148 ${cx - 24} 122Z`,
        tone,
        cx,
        124,
        30,
      ),
      path(
        `M${cx - 26} 128C${cx - 32} 90 ${cx + 32} 90 ${cx + 26} 128Q${cx + 22} 108 ${cx} 107Q${cx - 22} 108 ${cx - 26} 128Z`,
        shade(tone, -0.18),
      ),
      line(`M${cx - 12} 126h7M${cx + 5} 126h7M${cx} 128v9M${cx - 5} 145h10`, shade(tone, -0.45), 2),
    );
    if (isLiberty) {
      let rays = '';
      for (let ray = -3; ray <= 3; ray++)
        rays += `M${n(cx + ray * 7 - 3)} 103L${n(cx + ray * 17)} ${n(68 + Math.abs(ray) * 6)}L${n(cx + ray * 7 + 3)} 103Z`;
      body.push(
        path(rays, shade(tone, 0.1)),
        path(
          `M${cx - 25} 110Q${cx} 92 ${cx + 25} 110L${cx + 24} 102Q${cx} 86 ${cx - 24} 102Z`,
          shade(tone, 0.24),
        ),
      );
    }
    if (age === 'old')
      body.push(
        path(
          `M${cx - 58} 380q16 -12 30 0q16 -10 28 4v12H${cx - 58}Z M${cx - 40} 250q8 -10 16 2l-4 20h-12Z`,
          'rgb(104,128,70)',
          'fill-opacity="0.75"',
        ),
      );
    return artOfLayers(layers, {
      width: 300,
      height: FOOT + 4,
      foot: FOOT,
      anchors: {
        head: { x: cx, y: 124, radius: 27 },
        eyes: [
          [cx - 8, 126],
          [cx + 8, 126],
        ],
        grips: [isLiberty ? [cx - 42, 76] : [cx + 55, 90]],
        tops: [
          { x1: cx - 78, x2: cx - 60, y: 464 },
          { x1: cx - 14, x2: cx + 14, y: isLiberty ? 92 : 100 },
        ],
      },
    });
  },
};
