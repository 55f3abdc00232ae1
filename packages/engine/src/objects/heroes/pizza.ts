import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { circle, ellipse, line, n, shade } from '../kit.ts';
import { pizzaToppings } from '../rigs/pizza.ts';

export const pizza: Hero = {
  key: 'pizza',
  words: ['pizza', 'whole pizza', 'pizzas', 'pepperoni pizza', 'margherita'],
  kindOf: ['focaccia', 'quiche'],
  kind: 'food',
  height: 0.16,
  forms: 2,
  samples: ['a pizza', 'a pizza on a wooden board', 'a pepperoni pizza on a table'],
  draw: ({ colour, form, random }) => {
    const brush = createBrush();
    const crust: Rgb = colour ?? [214, 148, 76];
    // From above at a slant, or lying on a board.
    const squash = form === 0 ? 0.62 : 0.42;
    const parts: string[] = [];
    const cy = 226 * squash + 30;
    if (form === 1)
      parts.push(
        ellipse(250, cy + 20, 246, 246 * squash, '#7d5230'),
        ellipse(
          250,
          cy + 10,
          246,
          246 * squash,
          brush.between(
            [20, 20, 480, 260],
            [
              [0, '#d0a06a'],
              [1, '#9c6c3e'],
            ],
          ),
        ),
      );
    parts.push(ellipse(250, cy + 12, 222, 222 * squash, shade(crust, -0.5)));
    const body = [
      circle(
        0,
        0,
        222,
        brush.around(
          [-60, -90, 330],
          [
            [0, shade(crust, 0.3)],
            [0.7, shade(crust, -0.04)],
            [1, shade(crust, -0.34)],
          ],
        ),
      ),
    ];
    for (let blister = 0; blister < 30; blister++) {
      const angle = (blister / 30) * 6.283;
      body.push(
        ellipse(
          Math.cos(angle) * 208,
          Math.sin(angle) * 208,
          12 + random(`w${blister}`) * 10,
          7,
          random(`t${blister}`) < 0.3 ? '#8a4f26' : shade(crust, 0.3),
          `opacity="0.45" transform="rotate(${n(angle * 57 + 90)} ${n(Math.cos(angle) * 208)} ${n(Math.sin(angle) * 208)})"`,
        ),
      );
    }
    body.push(
      circle(0, 0, 194, '#b83a24'),
      circle(
        0,
        0,
        188,
        brush.around(
          [-50, -60, 250],
          [
            [0, '#fbe09a'],
            [0.6, '#f4c566'],
            [1, '#dc9a3e'],
          ],
        ),
      ),
    );
    for (let spot = 0; spot < 40; spot++) {
      const angle = spot * 2.4;
      const out = Math.sqrt(spot / 40) * 176;
      body.push(
        ellipse(
          Math.cos(angle) * out,
          Math.sin(angle) * out,
          10 + random(`s${spot}`) * 14,
          8 + random(`v${spot}`) * 8,
          spot % 3 === 0 ? '#d9572f' : spot % 3 === 1 ? '#fdf0c0' : '#e8a648',
          'opacity="0.5"',
        ),
      );
    }
    body.push(pizzaToppings(random, () => true));
    for (let cut = 0; cut < 4; cut++)
      body.push(
        line(
          `M${n(Math.cos(cut * 0.785 + 0.3) * 222)} ${n(Math.sin(cut * 0.785 + 0.3) * 222)}L${n(-Math.cos(cut * 0.785 + 0.3) * 222)} ${n(-Math.sin(cut * 0.785 + 0.3) * 222)}`,
          '#8a4a24',
          2.4,
          'opacity="0.55"',
        ),
      );
    parts.push(`<g transform="translate(250 ${n(cy)}) scale(1 ${squash})">${body.join('')}</g>`);
    const bottom = cy + 246 * squash + 20;
    return {
      width: 500,
      height: bottom + 8,
      foot: bottom,
      body: brush.defs() + parts.join(''),
      anchors: { tops: [{ x1: 120, x2: 380, y: cy }] },
    };
  },
};
