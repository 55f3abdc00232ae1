import { circle, ellipse, line, path, rect, shade } from '../../kit.ts';
import type { HatKind } from './hat-shapes.ts';
import { d1 } from './outline.ts';

/** Crowns, veils, bands: they leave the hair as it is. */
export const CROWNS: Readonly<Record<string, HatKind>> = {
  crown: {
    hair: 'flat',
    draw: ({ x, y, w }, hat) => {
      const at = (share: number, up: number) =>
        `${d1(x + w * share)} ${d1(y - 8 - up + (1 - share * share) * 8)}`;
      return {
        front:
          path(
            `M${at(-0.96, 0)}L${at(-1.06, 38)}L${at(-0.56, 20)}L${at(-0.36, 50)}L${at(0, 24)}L${at(0.36, 50)}L${at(0.56, 20)}L${at(1.06, 38)}L${at(0.96, 0)}Q${d1(x)} ${d1(y + 8)} ${at(-0.96, 0)}Z`,
            shade(hat.colour, 0.06),
          ) +
          path(
            `M${at(0.3, -3)}L${at(0.36, 50)}L${at(0.56, 20)}L${at(1.06, 38)}L${at(0.96, 0)}Z`,
            shade(hat.colour, -0.3),
            'opacity="0.6"',
          ) +
          [-1.06, -0.36, 0.36, 1.06]
            .map((share, index) => {
              const [px, py] = at(share, index % 3 === 0 ? 40 : 52)
                .split(' ')
                .map(Number);
              return circle(px ?? 0, py ?? 0, 4.6, index % 2 ? '#4a86c8' : '#cc4a4a');
            })
            .join('') +
          [-0.6, 0, 0.6]
            .map((share, index) => {
              const [px, py] = at(share, 8).split(' ').map(Number);
              return circle(px ?? 0, py ?? 0, 4.4, index === 1 ? '#c83c4a' : '#3f9a6a');
            })
            .join(''),
      };
    },
  },
  tiara: {
    hair: 'free',
    draw: ({ x, y, w, lean }, hat) => {
      const c = x + w * 0.28 * lean;
      return {
        front:
          path(
            `M${d1(c - w * 0.74)} ${d1(y - 10)}Q${d1(c - w * 0.6)} ${d1(y - 22)} ${d1(c - w * 0.4)} ${d1(y - 18)}L${d1(c - w * 0.26)} ${d1(y - 32)}L${d1(c - w * 0.1)} ${d1(y - 20)}L${d1(c)} ${d1(y - 42)}L${d1(c + w * 0.1)} ${d1(y - 20)}L${d1(c + w * 0.26)} ${d1(y - 32)}L${d1(c + w * 0.4)} ${d1(y - 18)}Q${d1(c + w * 0.6)} ${d1(y - 22)} ${d1(c + w * 0.68)} ${d1(y - 10)}Q${d1(c)} ${d1(y - 20)} ${d1(c - w * 0.74)} ${d1(y - 10)}Z`,
            shade(hat.colour, 0.1),
          ) +
          circle(c, y - 24, 4.6, '#62b0de') +
          circle(c - w * 0.26, y - 20, 2.8, '#f3f8fc') +
          circle(c + w * 0.26, y - 20, 2.8, '#f3f8fc'),
      };
    },
  },
  veil: {
    hair: 'free',
    draw: ({ x, y, w, frame }, hat) => ({
      behind: path(
        `M${d1(x - w * 0.8)} ${d1(y - 24)}C${d1(x - w - 22)} ${d1(y + 30)} ${d1(x - w - 34)} 110 ${d1(x - w - 40)} 190Q${d1(x - 20)} 210 ${d1(x + w - frame.turn * 40)} 190C${d1(x + w + 10)} 110 ${d1(x + w + 6)} ${d1(y + 30)} ${d1(x + w * 0.7)} ${d1(y - 24)}Z`,
        shade(hat.colour, 0),
        'opacity="0.78"',
      ),
      front: [-0.6, -0.3, 0, 0.3, 0.6]
        .map(
          (at, index) =>
            circle(
              x + w * at,
              y - 23 + at * at * 18,
              index % 2 ? 6 : 7.4,
              index % 2 ? '#f5d7de' : '#fffaf6',
            ) + circle(x + w * at, y - 23 + at * at * 18, 2.2, '#e6c25e'),
        )
        .join(''),
    }),
  },
  flowers: {
    hair: 'free',
    draw: ({ x, y, w }, hat) => ({
      front: [-0.9, -0.6, -0.3, 0, 0.3, 0.6, 0.9]
        .map(
          (at, index) =>
            ellipse(x + w * at, y - 11 + at * at * 8, 10, 5, '#5f9a58') +
            circle(x + w * at, y - 14 + at * at * 8, 7, shade(index % 2 ? hat.colour : [250, 236, 190], 0)) +
            circle(x + w * at, y - 14 + at * at * 8, 2.4, '#e0a63c'),
        )
        .join(''),
    }),
  },
  headband: {
    hair: 'free',
    draw: ({ x, y, w }, hat) => ({
      front: path(
        `M${d1(x - w * 0.96)} ${d1(y - 9)}Q${d1(x)} ${d1(y + 6)} ${d1(x + w * 0.94)} ${d1(y - 9)}L${d1(x + w * 0.96)} ${d1(y + 1)}Q${d1(x)} ${d1(y + 16)} ${d1(x - w * 0.98)} ${d1(y + 1)}Z`,
        shade(hat.colour, 0),
      ),
    }),
  },
  bow: {
    hair: 'free',
    draw: ({ x, y, w }, hat) => {
      const c = x - w * 0.5;
      return {
        front:
          path(
            `M${d1(c)} ${d1(y - 28)}q-22 -16 -24 4q0 18 24 2q22 18 25 0q2 -20 -25 -6Z`,
            shade(hat.colour, 0.06),
          ) + circle(c, y - 26, 5.4, shade(hat.colour, -0.2)),
      };
    },
  },
  headphones: {
    hair: 'free',
    draw: ({ x, y, w, lean }, hat) => ({
      front:
        line(
          `M${d1(x - w + 8 * lean)} 4C${d1(x - w - 4)} -70 ${d1(x + w + 4)} -70 ${d1(x + w - 2)} 0`,
          shade(hat.colour, -0.1),
          6,
        ) +
        ellipse(x - w + 9 * lean, y + 26, 10, 16, shade(hat.colour, 0.06)) +
        (lean > 0.4 ? '' : ellipse(x + w, y + 26, 9, 16, shade(hat.colour, -0.2))),
    }),
  },
  halo: {
    hair: 'free',
    draw: ({ x, y, w }, hat) => ({
      behind: '',
      front:
        ellipse(x, y - 50, w * 0.86, 9, 'none', `stroke="${shade(hat.colour, 0.1)}" stroke-width="6"`) +
        ellipse(x - 2, y - 51.4, w * 0.8, 7.6, 'none', 'stroke="#fff6cf" stroke-width="2"'),
    }),
  },
  wimple: {
    hair: 'hidden',
    draw: ({ x, y, w, frame }, hat) => ({
      behind: path(
        `M${d1(x - w)} ${d1(y)}C${d1(x - w - 12)} 30 ${d1(x - w - 16)} 60 ${d1(x - w - 18)} 92Q${d1(x)} 104 ${d1(x + w + 12 - frame.turn * 30)} 88C${d1(x + w + 8)} 40 ${d1(x + w)} 10 ${d1(x + w)} ${d1(y)}Z`,
        shade(hat.colour, -0.24),
      ),
      front:
        path(
          `M${d1(x - w)} 26C${d1(x - w - 6)} ${d1(y - 20)} ${d1(x - w * 0.7)} -58 ${d1(x)} -58C${d1(x + w * 0.7)} -58 ${d1(x + w + 2)} ${d1(y - 20)} ${d1(x + w - 2)} 20Q${d1(x + w - 6)} ${d1(y)} ${d1(x + w * 0.4)} ${d1(y - 8)}Q${d1(x - w * 0.2)} ${d1(y - 14)} ${d1(x - w * 0.66)} ${d1(y)}Q${d1(x - w * 0.86)} 10 ${d1(x - w)} 26Z`,
          shade(hat.colour, 0.04),
        ) +
        path(
          `M${d1(x - w * 0.66)} ${d1(y)}Q${d1(x)} ${d1(y - 18)} ${d1(x + w * 0.86)} ${d1(y)}L${d1(x + w * 0.8)} ${d1(y + 7)}Q${d1(x)} ${d1(y - 10)} ${d1(x - w * 0.62)} ${d1(y + 8)}Z`,
          shade(hat.band ?? [250, 248, 242], 0),
        ),
    }),
  },
  nurse: {
    hair: 'free',
    draw: ({ x, y, w, lean }, hat) => {
      const c = x + w * 0.1 * lean;
      return {
        front:
          path(
            `M${d1(c - w * 0.62)} ${d1(y - 12)}L${d1(c - w * 0.74)} ${d1(y - 34)}Q${d1(c)} ${d1(y - 48)} ${d1(c + w * 0.74)} ${d1(y - 34)}L${d1(c + w * 0.62)} ${d1(y - 12)}Q${d1(c)} ${d1(y - 22)} ${d1(c - w * 0.62)} ${d1(y - 12)}Z`,
            shade(hat.colour, 0),
          ) +
          rect(c - 2.4, y - 38, 5, 15, '#d34a48', 1) +
          rect(c - 7.4, y - 33, 15, 5, '#d34a48', 1),
      };
    },
  },
  feather: {
    hair: 'free',
    draw: ({ x, y, w }, hat) => ({
      behind: path(
        `M${d1(x - w * 0.7)} ${d1(y - 12)}C${d1(x - w)} ${d1(y - 60)} ${d1(x - w * 0.7)} ${d1(y - 80)} ${d1(x - w * 0.4)} ${d1(y - 92)}C${d1(x - w * 0.3)} ${d1(y - 60)} ${d1(x - w * 0.3)} ${d1(y - 40)} ${d1(x - w * 0.5)} ${d1(y - 10)}Z`,
        '#f2ead8',
      ),
      front:
        path(
          `M${d1(x - w * 0.96)} ${d1(y - 8)}Q${d1(x)} ${d1(y + 8)} ${d1(x + w * 0.94)} ${d1(y - 8)}L${d1(x + w * 0.94)} ${d1(y)}Q${d1(x)} ${d1(y + 16)} ${d1(x - w * 0.97)} ${d1(y)}Z`,
          shade(hat.colour, 0),
        ) + line(`M${d1(x - w * 0.6)} ${d1(y - 14)}l6 -50`, '#c9b894', 1.8),
    }),
  },
};
