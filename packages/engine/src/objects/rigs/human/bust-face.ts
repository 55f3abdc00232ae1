import { circle, ellipse, line, linear, mix, path, shade } from '../../kit.ts';
import { drawBustEyes } from './bust-eyes.ts';
import { type BustFrame, soften, u } from './bust-frame.ts';
import { curve } from './outline.ts';

/** Ears and face of a portrait, lit from the upper left. */
export function drawBustFace(frame: BustFrame): string {
  const { look, outline } = frame;
  const { skin } = look;
  const base = shade(skin, 0.02);
  const dark = shade(mix(skin, [120, 44, 40], 0.2), -0.3);
  const rosy = shade(mix(skin, [206, 70, 62], 0.55), 0);
  const light = shade(skin, 0.36);
  return [
    drawEar(frame, -1),
    drawEar(frame, 1),
    linear(
      'bskin',
      [-150, -60, 170, 40],
      [
        [0, shade(skin, 0.14)],
        [0.4, base],
        [0.7, shade(skin, -0.1)],
        [1, shade(skin, -0.32)],
      ],
    ),
    path(curve(outline), 'url(#bskin)'),
    // The side that is turned away from the light.
    linear(
      'bside',
      [40, 0, 148, 20],
      [
        [0, dark, 0],
        [0.55, dark, 0.16],
        [1, dark, 0.5],
      ],
    ),
    path(
      curve([
        [60, -188],
        [112, -150],
        [134, -86],
        [138, -8],
        [131, 60],
        [112, 112],
        [82, 156],
        [44, 186],
        [66, 130],
        [84, 60],
        [78, 0],
        [92, -60],
      ]),
      'url(#bside)',
    ),
    soften('bchin', [frame.at(16, 0.6), 176, 62, 20], dark, 0.26, -10),
    soften('bbrow', [frame.at(-34, 0.8), -96, 92, 64], light, frame.isSmall ? 0.34 : 0.42),
    soften('bcheekl', [frame.at(-84), frame.noseY - 14, 46, 36], rosy, 0.36),
    soften('bcheekr', [frame.at(80), frame.noseY - 14, 40, 36], rosy, 0.3),
    soften('bglow', [frame.at(-82), frame.noseY - 40, 34, 18], light, 0.4, 14),
    soften('bchinlight', [frame.at(-8, 0.9), 172, 32, 18], light, 0.3),
    look.hasFreckles ? drawFreckles(frame, shade(mix(skin, [150, 76, 40], 0.55), -0.12)) : '',
    drawBustEyes(frame, dark),
    drawNose(frame, dark, light, rosy),
    drawMouth(frame, dark, light),
    look.years === 'old' ? drawYears(frame, dark, light) : '',
  ].join('');
}

/** Over cheeks and the bridge of the nose, no two alike. */
function drawFreckles({ at, noseY, eyeY }: BustFrame, tone: string): string {
  return Array.from({ length: 40 }, (_, index) => {
    // Steps of the golden angle scatter them without rows.
    const angle = index * 2.4;
    const reach = Math.sqrt((index % 20) / 20);
    const x = index < 34 ? (index % 2 ? 74 : -74) + Math.cos(angle) * reach * 44 : (index - 36.5) * 9;
    const y =
      index < 34 ? noseY - 14 + Math.sin(angle) * reach * 25 : (eyeY + noseY) / 2 + (index % 2 ? 6 : -6);
    return circle(at(x), y, 2.2 + (index % 3) * 0.6, tone, 'opacity="0.55"');
  }).join('');
}

/** The neck; clothes lie over its foot. */
export function drawBustNeck({ look, neck, isSmall }: BustFrame): string {
  const { skin } = look;
  const dark = shade(mix(skin, [120, 44, 40], 0.2), -0.3);
  const base = isSmall ? 262 : 300;
  const flare = neck * 1.5;
  const outline = `M${u(-neck + 2)} 96C${u(-neck)} 190 ${u(-neck - 2)} ${base - 60} ${u(-flare - 40)} ${base}Q0 ${base + 70} ${u(flare + 46)} ${base}C${u(neck + 8)} ${base - 60} ${u(neck + 6)} 190 ${u(neck + 4)} 96Z`;
  return (
    linear(
      'bneck',
      [-neck, 0, neck * 1.1, 0],
      [
        [0, shade(skin, 0.02)],
        [0.45, shade(skin, -0.1)],
        [1, shade(skin, -0.4)],
      ],
    ) +
    path(outline, 'url(#bneck)') +
    // The chin's shadow falls to the right.
    path(
      `M${u(-neck + 4)} 130Q${u(-neck * 0.5)} 206 6 224Q${u(neck * 0.7)} 250 ${u(neck + 5)} 236L${u(neck + 4)} 100H${u(-neck + 3)}Z`,
      dark,
      'opacity="0.42"',
    ) +
    (isSmall
      ? ''
      : line(
          `M${u(-neck * 0.62)} 236Q${u(-neck * 0.4)} ${base - 30} -16 ${base + 6}M${u(neck * 0.72)} 240Q${u(neck * 0.5)} ${base - 24} 22 ${base + 6}`,
          dark,
          4,
          'opacity="0.3"',
        ))
  );
}

function drawEar({ look, at, isSmall }: BustFrame, side: -1 | 1): string {
  const x = at(side * (isSmall ? 147 : 139), -0.4);
  const y = isSmall ? 44 : 24;
  const tone = shade(look.skin, side < 0 ? 0 : -0.3);
  const deep = shade(mix(look.skin, [150, 50, 46], 0.24), side < 0 ? -0.26 : -0.46);
  const p = (dx: number, dy: number) => `${u(x + side * dx)} ${u(y + dy)}`;
  return (
    path(
      `M${p(-10, -46)}C${p(16, -62)} ${p(34, -34)} ${p(27, 0)}C${p(23, 26)} ${p(12, 58)} ${p(-6, 60)}Z`,
      tone,
    ) +
    path(
      `M${p(-2, -32)}C${p(14, -42)} ${p(22, -20)} ${p(16, 4)}C${p(12, 20)} ${p(6, 34)} ${p(-4, 38)}Q${p(8, 6)} ${p(-2, -32)}Z`,
      deep,
      'opacity="0.5"',
    ) +
    line(
      `M${p(2, -38)}C${p(20, -44)} ${p(24, -18)} ${p(19, 4)}`,
      shade(look.skin, side < 0 ? 0.22 : -0.14),
      4,
      'opacity="0.8"',
    )
  );
}

function drawNose(frame: BustFrame, dark: string, light: string, rosy: string): string {
  const { look, at, noseY, eyeY, isSmall } = frame;
  const wide = (isSmall ? 25 : look.isFemale ? 27 : 34) * (look.years === 'old' ? 1.1 : 1);
  const tip = at(0, 1.9);
  const x1 = at(-wide, 1.5);
  const x2 = at(wide, 1.4);
  const bridge = at(10, 1.2);
  const top = eyeY - (isSmall ? 4 : 22);
  return (
    linear(
      'bnose',
      [tip - 4, 0, x2 + 10, 0],
      [
        [0, dark, 0],
        [0.3, dark, isSmall ? 0.16 : 0.34],
        [1, dark, 0],
      ],
    ) +
    path(
      `M${u(bridge + 2)} ${u(top)}C${u(bridge + 4)} ${u(noseY - 46)} ${u(tip + 8)} ${u(noseY - 34)} ${u(tip + 15)} ${u(noseY - 4)}L${u(x2 + 4)} ${u(noseY + 2)}C${u(x2 + 8)} ${u(noseY - 30)} ${u(bridge + 24)} ${u(noseY - 50)} ${u(bridge + 22)} ${u(top + 4)}Z`,
      'url(#bnose)',
    ) +
    soften(
      'bridge',
      [at(-3, 1.4), (top + noseY) / 2 - 4, 9, (noseY - top) * 0.46],
      light,
      isSmall ? 0.3 : 0.5,
    ) +
    soften('btipred', [tip, noseY - 10, wide, 22], rosy, look.years === 'old' ? 0.42 : 0.24) +
    soften('btip', [tip - 5, noseY - 14, 13, 10], light, 0.75) +
    soften('bunder', [tip + 6, noseY + 14, wide * 1.2, 15], dark, 0.42) +
    // Wings, nostrils and the line under the tip.
    line(
      `M${u(x1 + 4)} ${u(noseY - 18)}Q${u(x1 - 8)} ${u(noseY - 4)} ${u(x1 + 2)} ${u(noseY + 6)}`,
      dark,
      3.2,
      'opacity="0.55"',
    ) +
    line(
      `M${u(x2 - 3)} ${u(noseY - 18)}Q${u(x2 + 9)} ${u(noseY - 4)} ${u(x2 - 1)} ${u(noseY + 6)}`,
      dark,
      4,
      'opacity="0.7"',
    ) +
    path(
      `M${u(x1 + 5)} ${u(noseY + 6)}Q${u(x1 + 15)} ${u(noseY - 4)} ${u(tip - 9)} ${u(noseY + 8)}Q${u(x1 + 14)} ${u(noseY + 10)} ${u(x1 + 5)} ${u(noseY + 6)}Z`,
      shade(mix(look.skin, [70, 20, 20], 0.62), -0.2),
      'opacity="0.85"',
    ) +
    path(
      `M${u(x2 - 4)} ${u(noseY + 6)}Q${u(x2 - 13)} ${u(noseY - 4)} ${u(tip + 9)} ${u(noseY + 8)}Q${u(x2 - 13)} ${u(noseY + 10)} ${u(x2 - 4)} ${u(noseY + 6)}Z`,
      shade(mix(look.skin, [60, 18, 18], 0.68), -0.26),
      'opacity="0.85"',
    ) +
    line(
      `M${u(tip - 11)} ${u(noseY + 8)}Q${u(tip)} ${u(noseY + 14)} ${u(tip + 11)} ${u(noseY + 8)}`,
      dark,
      2.6,
      'opacity="0.5"',
    )
  );
}

/** Lips, closed in a slight smile. */
export function drawMouth(frame: BustFrame, dark: string, light: string): string {
  const { look, at, mouthY, isSmall } = frame;
  const reach = isSmall ? 38 : look.isFemale ? 45 : 51;
  const full = (look.isFemale ? 1.12 : isSmall ? 0.86 : 0.8) * (look.years === 'old' ? 0.72 : 1);
  const x1 = at(-reach);
  const x2 = at(reach * 0.96);
  const m = at(0, 1.4);
  const y = mouthY;
  const lip = mix(look.skin, look.isFemale ? [186, 52, 62] : [168, 66, 62], look.isFemale ? 0.6 : 0.44);
  const upper = `M${u(x1)} ${u(y - 3)}C${u(x1 + 18)} ${u(y - 8 * full)} ${u(m - 18)} ${u(y - 17 * full)} ${u(m - 9)} ${u(y - 17 * full)}Q${u(m)} ${u(y - 11 * full)} ${u(m + 9)} ${u(y - 17 * full)}C${u(m + 18)} ${u(y - 17 * full)} ${u(x2 - 18)} ${u(y - 8 * full)} ${u(x2)} ${u(y - 3)}Q${u(m + 20)} ${u(y + 3)} ${u(m)} ${u(y + 1)}Q${u(m - 20)} ${u(y + 3)} ${u(x1)} ${u(y - 3)}Z`;
  const lower = `M${u(x1 + 3)} ${u(y - 2)}Q${u(m - 20)} ${u(y + 3)} ${u(m)} ${u(y + 1)}Q${u(m + 20)} ${u(y + 3)} ${u(x2 - 3)} ${u(y - 2)}C${u(x2 - 16)} ${u(y + 20 * full)} ${u(m + 18)} ${u(y + 24 * full)} ${u(m)} ${u(y + 24 * full)}C${u(m - 18)} ${u(y + 24 * full)} ${u(x1 + 16)} ${u(y + 20 * full)} ${u(x1 + 3)} ${u(y - 2)}Z`;
  return (
    soften('bphil', [m + 3, (frame.noseY + y) / 2 + 3, 8, 16], dark, 0.22) +
    path(upper, shade(lip, -0.16)) +
    path(lower, shade(lip, 0.06)) +
    soften('blip', [m - 8, y + 12 * full, 24, 7], light, look.isFemale ? 0.6 : 0.34) +
    soften('bunderlip', [m + 5, y + 32 * full + 4, 36, 11], dark, 0.4) +
    line(
      `M${u(x1)} ${u(y - 4)}Q${u(m - 20)} ${u(y + 3.4)} ${u(m)} ${u(y + 1)}Q${u(m + 20)} ${u(y + 3.4)} ${u(x2)} ${u(y - 4)}`,
      shade(mix(look.skin, [84, 20, 26], 0.72), -0.1),
      3.4,
    ) +
    line(`M${u(x1 - 3)} ${u(y - 9)}q-5 5 0 11M${u(x2 + 3)} ${u(y - 9)}q5 5 0 11`, dark, 3, 'opacity="0.5"')
  );
}

/** Folds and furrows of a long life. */
function drawYears({ at, noseY, mouthY, eyeY, look }: BustFrame, dark: string, light: string): string {
  const fold = (d: string, width: number, strength: number) => line(d, dark, width, `opacity="${strength}"`);
  const brow = [0, 1, 2]
    .map((row) =>
      fold(
        `M${u(at(-70 + row * 8))} ${-92 - row * 18}Q${u(at(-30))} ${-98 - row * 18} ${u(at(2))} ${-93 - row * 18}T${u(at(66 - row * 6))} ${-94 - row * 18}`,
        3,
        0.34,
      ),
    )
    .join('');
  let body =
    brow +
    fold(
      `M${u(at(-9))} -34Q${u(at(-12))} -46 ${u(at(-8))} -58M${u(at(10))} -34Q${u(at(13))} -46 ${u(at(9))} -58`,
      3,
      0.4,
    );
  for (const side of [-1, 1] as const) {
    const strong = side > 0 ? 0.62 : 0.48;
    body +=
      fold(
        `M${u(at(side * 40, 1.2))} ${noseY - 2}Q${u(at(side * 64))} ${noseY + 22} ${u(at(side * 62))} ${mouthY + 12}`,
        4,
        strong,
      ) +
      fold(
        `M${u(at(side * 60))} ${mouthY + 16}Q${u(at(side * 64))} ${mouthY + 34} ${u(at(side * 54))} ${mouthY + 50}`,
        3,
        0.34,
      ) +
      fold(
        `M${u(at(side * 36))} ${eyeY + 24}Q${u(at(side * 58))} ${eyeY + 36} ${u(at(side * 82))} ${eyeY + 22}`,
        3,
        0.42,
      ) +
      [-8, 2, 12]
        .map((dy) =>
          fold(
            `M${u(at(side * 98))} ${eyeY + dy * 0.8}Q${u(at(side * 110))} ${eyeY + dy * 1.1} ${u(at(side * 122))} ${eyeY + dy * 1.9 + 3}`,
            2.6,
            0.4,
          ),
        )
        .join('') +
      soften(`bag${side}`, [at(side * 58), eyeY + 30, 34, 11], side < 0 ? light : dark, 0.24) +
      soften(`hollow${side}`, [at(side * 96), noseY + 24, 24, 44], dark, side < 0 ? 0.16 : 0.26, side * -14);
  }
  return (
    body +
    (look.isFemale
      ? ''
      : ellipse(at(-72), 62, 2.6, 2.2, dark, 'opacity="0.4"') +
        ellipse(at(92), -104, 3, 2.4, dark, 'opacity="0.3"'))
  );
}
