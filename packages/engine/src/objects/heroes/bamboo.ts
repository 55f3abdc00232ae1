import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { leaf } from '../kit/leaf.ts';
import { withMargin } from '../kit/with-margin.ts';
import { line, mix, n, path, rect, shade } from '../kit.ts';

export const bamboo: Hero = {
  key: 'bamboo',
  words: ['bamboo', 'bamboo stalks', 'bamboo plant', 'bamboo grove'],
  kind: 'plant',
  height: 5,
  forms: 2,
  samples: ['bamboo', 'a bamboo grove', 'a panda beside bamboo'],
  draw: ({ colour, form, random }) => {
    const brush = createBrush();
    const green: Rgb = colour ?? (form === 1 ? [176, 176, 84] : [112, 160, 74]);
    const parts: string[] = [];
    for (const [index, [x, wide, top]] of (
      [
        [70, 16, 70],
        [196, 17, 46],
        [132, 23, 20],
      ] as const
    ).entries()) {
      const lean = (random(`l${index}`) - 0.5) * 26;
      const at = (y: number) => x + lean * ((480 - y) / 460);
      const tone = index === 2 ? green : mix(green, [60, 90, 50], 0.24);
      const paint = brush.across(x - wide / 2, x + wide / 2, tone, 1.1);
      const joint = 58 + random(`j${index}`) * 12;
      for (let y = 480; y > top; y -= joint) {
        const up = Math.max(top, y - joint);
        const dx = at((y + up) / 2) - x;
        parts.push(
          path(
            `M${n(x - wide / 2)} ${n(y)}Q${n(x - wide * 0.42)} ${n((y + up) / 2)} ${n(x - wide / 2)} ${n(up + 3)}H${n(x + wide / 2)}Q${n(x + wide * 0.42)} ${n((y + up) / 2)} ${n(x + wide / 2)} ${n(y)}Z`,
            paint,
            `transform="translate(${n(dx)} 0)"`,
          ),
          rect(x + dx - wide * 0.57, up - 1, wide * 1.14, 5, shade(tone, 0.32), 2.5),
          rect(x + dx - wide * 0.54, up + 4, wide * 1.08, 2.4, shade(tone, -0.5), 1),
        );
        if (up < 380) {
          const side = (Math.round(y) + index) % 2 ? 1 : -1;
          const [bx, by] = [at(up) + side * 26, up - 18];
          parts.push(line(`M${n(at(up))} ${n(up)}L${n(bx)} ${n(by)}`, shade(tone, -0.1), 2.6));
          for (const fan of [-30, 4, 38])
            parts.push(
              leaf({
                x: bx,
                y: by,
                length: 58 + random(`f${index}${y}${fan}`) * 20,
                width: 13,
                angle: side * (86 + fan),
                colour: [104, 162, 74],
                bend: side * 0.12,
                veins: 0,
              }),
            );
        }
      }
      for (const fan of [-70, -30, 12, 52])
        parts.push(
          leaf({
            x: at(top),
            y: top + 4,
            length: 56,
            width: 13,
            angle: fan,
            colour: [124, 178, 84],
            veins: 0,
          }),
        );
    }
    return withMargin({ width: 270, height: 490, foot: 480, body: brush.defs() + parts.join('') }, 60);
  },
};
