import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { fade, fadeAcross } from '../kit/fade.ts';
import { artOfLayers, newLayers } from '../kit/layers.ts';
import { circle, line, n, path, rect, shade } from '../kit.ts';

export const rocket: Hero = {
  key: 'rocket',
  words: [
    'rocket',
    'rocket ship',
    'rocketship',
    'space rocket',
    'spacecraft',
    'space ship',
    'moon rocket',
    'starship',
  ],
  kindOf: ['missile', 'space capsule', 'lunar lander', 'space probe'],
  kind: 'vehicle',
  height: 14,
  support: 'air',
  samples: ['a rocket flying to the moon', 'a red rocket launching', 'a rocket standing in the desert'],
  forms: 2,
  homes: ['sky', 'desert'],
  draw: ({ form, colour, random, age }) => {
    const layers = newLayers();
    const { body, glow } = layers;
    const accent: Rgb = colour ?? (random('accent') < 0.6 ? [204, 58, 48] : [52, 108, 176]);
    const shell: Rgb = age === 'old' ? [206, 198, 184] : [240, 240, 236];
    const cx = 130;
    const flame = (share: number, colourOf: string) =>
      path(
        `M${cx - 34 * share} 396Q${cx - 40 * share} ${n(396 + 70 * share)} ${cx} ${n(396 + 110 * share)}Q${cx + 40 * share} ${n(396 + 70 * share)} ${cx + 34 * share} 396Z`,
        colourOf,
      );
    const fire = flame(1, '#f08a3c') + flame(0.7, '#ffc04e') + flame(0.4, '#fff0b8');
    body.push(fire);
    glow.push(fire);
    if (form === 0) {
      const hull = `M${cx} 16C${cx + 74} 90 ${cx + 84} 220 ${cx + 56} 372H${cx - 56}C${cx - 84} 220 ${cx - 74} 90 ${cx} 16Z`;
      body.push(
        path(`M${cx - 30} 366H${cx + 30}L${cx + 38} 400H${cx - 38}Z`, '#4a5158'),
        fadeAcross(
          `M${cx - 66} 250C${cx - 110} 290 ${cx - 122} 350 ${cx - 112} 412C${cx - 96} 380 ${cx - 76} 366 ${cx - 50} 362Z`,
          accent,
          cx - 120,
          cx - 50,
        ),
        fade(
          `M${cx + 66} 250C${cx + 110} 290 ${cx + 122} 350 ${cx + 112} 412C${cx + 96} 380 ${cx + 76} 366 ${cx + 50} 362Z`,
          [cx + 50, 0, cx + 120, 0],
          [
            [0, shade(accent, -0.14)],
            [1, shade(accent, -0.42)],
          ],
        ),
        fadeAcross(hull, shell, cx - 72, cx + 72, 0.4),
        fadeAcross(
          `M${cx} 16C${cx + 36} 52 ${cx + 56} 100 ${cx + 64} 136Q${cx} 154 ${cx - 64} 136C${cx - 56} 100 ${cx - 36} 52 ${cx} 16Z`,
          accent,
          cx - 64,
          cx + 64,
          0.3,
        ),
        path(
          `M${cx - 65} 330Q${cx} 346 ${cx + 65} 330L${cx + 61} 352Q${cx} 368 ${cx - 61} 352Z`,
          shade(accent, -0.06),
        ),
        line(
          `M${cx - 71} 176Q${cx} 194 ${cx + 71} 176M${cx - 71} 300Q${cx} 316 ${cx + 71} 300`,
          shade(shell, -0.34),
          2,
          'stroke-opacity="0.5"',
        ),
        porthole(cx, 206, 27, accent),
        porthole(cx, 274, 15, accent),
        fadeAcross(
          `M${cx - 9} 320Q${cx} 312 ${cx + 9} 320L${cx + 6} 418Q${cx} 424 ${cx - 6} 418Z`,
          accent,
          cx - 9,
          cx + 9,
        ),
      );
    } else {
      // A tall staged launcher with boosters.
      body.push(
        fadeAcross(
          `M${cx - 74} 246Q${cx - 58} 212 ${cx - 42} 246V386H${cx - 74}Z`,
          shell,
          cx - 74,
          cx - 42,
          0.3,
        ),
        fadeAcross(
          `M${cx + 42} 246Q${cx + 58} 212 ${cx + 74} 246V386H${cx + 42}Z`,
          shell,
          cx + 42,
          cx + 74,
          0.3,
        ),
        path(
          `M${cx - 74} 372H${cx - 42}L${cx - 36} 398H${cx - 80}Z M${cx + 42} 372H${cx + 74}L${cx + 80} 398H${cx + 36}Z M${cx - 28} 380H${cx + 28}L${cx + 36} 402H${cx - 36}Z`,
          '#4a5158',
        ),
        fadeAcross(
          `M${cx - 38} 150V386H${cx + 38}V150Q${cx} 158 ${cx - 38} 150Z`,
          shell,
          cx - 38,
          cx + 38,
          0.3,
        ),
        fadeAcross(`M${cx - 30} 84V152H${cx + 30}V84Z`, shell, cx - 30, cx + 30, 0.3),
        fadeAcross(
          `M${cx} 12C${cx + 20} 36 ${cx + 30} 62 ${cx + 30} 86H${cx - 30}C${cx - 30} 62 ${cx - 20} 36 ${cx} 12Z`,
          accent,
          cx - 30,
          cx + 30,
          0.3,
        ),
        fadeAcross(`M${cx - 38} 176h76v22h-76Z M${cx - 38} 330h76v14h-76Z`, accent, cx - 38, cx + 38),
        path(`M${cx - 38} 210h19v22h19v-22h19v22h19v22h-19v-22h-19v22h-19v-22h-19Z`, '#3a4047'),
        line(
          `M${cx - 74} 270h32M${cx + 42} 270h32M${cx - 38} 296h76`,
          shade(shell, -0.4),
          2,
          'stroke-opacity="0.6"',
        ),
        rect(cx - 10, 112, 20, 14, '#5d7f96', 6),
        line(`M${cx} 14V4`, '#8d959c', 3),
      );
    }
    return artOfLayers(layers, {
      width: 260,
      height: 512,
      foot: 410,
      anchors: { tops: [{ x1: cx - 6, x2: cx + 6, y: 17 }], grips: [[cx, 240]] },
    });
  },
};

function porthole(cx: number, cy: number, r: number, rim: Rgb): string {
  return (
    circle(cx, cy, r * 1.3, shade(rim, -0.2)) +
    circle(cx - 1, cy - 1, r * 1.16, shade(rim, 0.16)) +
    circle(cx, cy, r, '#4d86a6') +
    circle(cx - r * 0.1, cy - r * 0.12, r * 0.82, '#86bfd6') +
    path(
      `M${n(cx - r * 0.6)} ${n(cy)}A${n(r * 0.64)} ${n(r * 0.64)} 0 0 1 ${n(cx)} ${n(cy - r * 0.62)}`,
      'none',
      `stroke="#ffffff" stroke-width="${n(r * 0.18)}" stroke-linecap="round" stroke-opacity="0.9"`,
    )
  );
}
