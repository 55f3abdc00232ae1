import type { Rgb } from '../../base/raster.ts';
import type { HeroArt, HeroOptions } from '../hero.ts';
import type { Brush } from '../kit/brush.ts';
import { createBrush } from '../kit/brush.ts';
import { leaf } from '../kit/leaf.ts';
import { shine } from '../kit/shine.ts';
import { circle, ellipse, line, n, path, shade } from '../kit.ts';

/** Whole with a leaf (form 0) or a half and the whole (form 1). */
export function drawCitrus(
  { form, random }: HeroOptions,
  skin: Rgb,
  flesh: Rgb,
  isPointed: boolean,
): HeroArt {
  const brush = createBrush();
  const whole = drawWholeCitrus(brush, random, skin, isPointed);
  if (form === 0)
    return {
      width: 300,
      height: 270,
      foot: 258,
      body: brush.defs() + whole,
      anchors: { grips: [[150, 160]] },
    };
  const parts = [
    whole,
    `<g transform="translate(170 92)">`,
    circle(92, 92, 82, brush.ball(92, 92, 82, skin)),
    circle(92, 92, 76, '#fdf3d4'),
  ];
  for (let wedge = 0; wedge < 9; wedge++) {
    const middle = (wedge / 9) * 2 * Math.PI + 0.2;
    const at = (angle: number, reach: number) =>
      `${n(92 + Math.cos(angle) * reach)} ${n(92 + Math.sin(angle) * reach)}`;
    const tone = shade(flesh, wedge % 2 ? 0.12 : 0.02);
    parts.push(
      path(
        `M${at(middle, 9)}L${at(middle - 0.29, 58)}Q${at(middle - 0.29, 70)} ${at(middle - 0.15, 70)}Q${at(middle, 72)} ${at(middle + 0.15, 70)}Q${at(middle + 0.29, 70)} ${at(middle + 0.29, 58)}Z`,
        tone,
      ),
      line(
        `M${at(middle, 22)}L${at(middle - 0.1, 60)}M${at(middle + 0.06, 34)}L${at(middle + 0.14, 62)}`,
        shade(flesh, 0.5),
        2.2,
        'opacity="0.6"',
      ),
    );
  }
  parts.push(shine(brush, 60, 56, 30, 13, -44, 0.5), '</g>');
  return { width: 350, height: 276, foot: 266, body: brush.defs() + parts.join('') };
}

function drawWholeCitrus(brush: Brush, random: HeroOptions['random'], skin: Rgb, isPointed: boolean): string {
  const shape = isPointed
    ? 'M22 168C30 150 36 136 52 118C84 84 128 74 168 82C214 92 244 122 256 142C268 148 282 152 282 164C282 176 268 180 256 188C236 222 196 254 144 252C96 250 56 218 44 190C36 184 22 180 22 168Z'
    : 'M150 56C214 56 254 100 254 156C254 214 210 258 150 258C90 258 46 214 46 156C46 100 86 56 150 56Z';
  const parts = [path(shape, brush.ball(150, 160, 112, skin))];
  for (let dot = 0; dot < 90; dot++) {
    const angle = dot * 2.4;
    const out = Math.sqrt((dot + 0.5) / 90);
    const x = 150 + Math.cos(angle) * out * (isPointed ? 100 : 94);
    const y = (isPointed ? 167 : 158) + Math.sin(angle) * out * (isPointed ? 74 : 92);
    parts.push(
      circle(x, y, 1.2 + random(`d${dot}`) * 1.1, shade(skin, dot % 2 ? -0.34 : 0.45), 'opacity="0.42"'),
    );
  }
  const [sx, sy] = isPointed ? [52, 122] : [150, 68];
  parts.push(
    ellipse(sx, sy, 15, 7, shade(skin, -0.5), 'opacity="0.55"'),
    circle(sx, sy - 2, 5, '#6f7f38'),
    leaf({
      x: sx + 2,
      y: sy - 3,
      length: 84,
      width: 42,
      angle: isPointed ? 40 : 64,
      colour: [78, 134, 58],
      bend: -0.08,
    }),
    leaf({
      x: sx - 2,
      y: sy - 3,
      length: 52,
      width: 28,
      angle: isPointed ? -30 : -58,
      colour: [92, 146, 62],
      bend: 0.08,
    }),
    shine(brush, 106, 122, 32, 16, -46, 0.75),
  );
  return parts.join('');
}
