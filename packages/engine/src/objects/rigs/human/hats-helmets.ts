import { circle, ellipse, line, path, rect, shade } from '../../kit.ts';
import { band, dome, domeShade, type HatKind } from './hat-shapes.ts';
import { d1 } from './outline.ts';

/** Hard and closed headgear. */
export const HELMETS: Readonly<Record<string, HatKind>> = {
  'hard-hat': {
    draw: (fit, hat) => {
      const { x, y, w, lean } = fit;
      return {
        front:
          path(
            `M${d1(x - w - 4)} ${d1(y + 2)}Q${d1(x)} ${d1(y + 10)} ${d1(x + w + 8 + 10 * lean)} ${d1(y + 2)}Q${d1(x + w)} ${d1(y + 14)} ${d1(x + w * 0.3)} ${d1(y + 13)}Q${d1(x - w * 0.6)} ${d1(y + 15)} ${d1(x - w - 4)} ${d1(y + 2)}Z`,
            shade(hat.colour, -0.2),
          ) +
          path(dome(fit, 40), shade(hat.colour, 0.1)) +
          domeShade(fit, 40, shade(hat.colour, -0.36)) +
          path(
            `M${d1(x - 8 + 12 * lean)} ${d1(y + 7)}Q${d1(x - 10 + 4 * lean)} ${d1(y - 30)} ${d1(x - 5)} ${d1(y - 42)}H${d1(x + 7)}Q${d1(x + 10 + 8 * lean)} ${d1(y - 30)} ${d1(x + 9 + 14 * lean)} ${d1(y + 6)}Z`,
            shade(hat.colour, 0.26),
          ),
      };
    },
  },
  fire: {
    draw: (fit, hat) => {
      const { x, y, w, lean } = fit;
      const badge = x + w * 0.36 * lean;
      return {
        front:
          path(
            `M${d1(x - w - 26)} ${d1(y + 12)}Q${d1(x - w)} ${d1(y - 6)} ${d1(x)} ${d1(y - 4)}Q${d1(x + w)} ${d1(y - 6)} ${d1(x + w + 18)} ${d1(y + 5)}Q${d1(x)} ${d1(y + 18)} ${d1(x - w - 26)} ${d1(y + 12)}Z`,
            shade(hat.colour, -0.24),
          ) +
          path(dome(fit, 42), shade(hat.colour, 0.06)) +
          domeShade(fit, 42, shade(hat.colour, -0.4)) +
          path(`M${d1(x - 4)} ${d1(y - 46)}q8 -4 14 2l-2 40h-8Z`, shade(hat.colour, -0.2)) +
          path(
            `M${d1(badge - 12)} ${d1(y - 34)}Q${d1(badge)} ${d1(y - 42)} ${d1(badge + 12)} ${d1(y - 34)}L${d1(badge + 9)} ${d1(y - 8)}H${d1(badge - 9)}Z`,
            '#e6bc52',
          ) +
          path(band(fit, 8), shade(hat.band ?? [40, 38, 40], 0)),
      };
    },
  },
  bike: {
    draw: (fit, hat) => ({
      front:
        path(dome(fit, 40), shade(hat.colour, 0.06)) +
        domeShade(fit, 40, shade(hat.colour, -0.4)) +
        [-0.5, 0, 0.5]
          .map((at) =>
            line(
              `M${d1(fit.x + fit.w * at * 1.1)} ${d1(fit.y - 4)}Q${d1(fit.x + fit.w * at)} ${d1(fit.y - 22)} ${d1(fit.x + fit.w * at * 0.6)} ${d1(fit.y - 32)}`,
              shade(hat.band ?? [36, 38, 44], 0),
              6,
            ),
          )
          .join('') +
        line(
          `M${d1(fit.x - fit.w * 0.8)} ${d1(fit.y + 4)}Q${d1(fit.x - fit.w * 0.5)} 44 ${d1(fit.x + 8)} 50`,
          '#33363c',
          3,
        ),
    }),
  },
  soldier: {
    draw: (fit, hat) => ({
      front:
        path(dome({ ...fit, w: fit.w + 3 }, 42), shade(hat.colour, 0.04)) +
        domeShade({ ...fit, w: fit.w + 3 }, 42, shade(hat.colour, -0.4)) +
        path(band({ ...fit, w: fit.w + 5, y: fit.y + 4 }, 7), shade(hat.colour, -0.2)) +
        ellipse(fit.x - 14, fit.y - 24, 9, 5, shade(hat.colour, -0.26)) +
        ellipse(fit.x + 16, fit.y - 14, 10, 5, shade(hat.colour, 0.2)) +
        line(
          `M${d1(fit.x - fit.w * 0.8)} ${d1(fit.y + 6)}Q${d1(fit.x - fit.w * 0.5)} 44 ${d1(fit.x + 10)} 51`,
          shade(hat.colour, -0.4),
          3,
        ),
    }),
  },
  viking: {
    draw: (fit, hat) => {
      const { x, y, w } = fit;
      return {
        behind: path(
          `M${d1(x + w * 0.7)} ${d1(y - 12)}C${d1(x + w + 26)} ${d1(y - 16)} ${d1(x + w + 34)} ${d1(y - 44)} ${d1(x + w + 24)} ${d1(y - 70)}C${d1(x + w + 16)} ${d1(y - 46)} ${d1(x + w + 6)} ${d1(y - 36)} ${d1(x + w * 0.8)} ${d1(y - 30)}Z`,
          '#dccfae',
        ),
        front:
          path(dome(fit, 44), shade(hat.colour, 0.08)) +
          domeShade(fit, 44, shade(hat.colour, -0.4)) +
          path(
            `M${d1(x - w * 0.7)} ${d1(y - 10)}C${d1(x - w - 26)} ${d1(y - 14)} ${d1(x - w - 34)} ${d1(y - 44)} ${d1(x - w - 22)} ${d1(y - 70)}C${d1(x - w - 16)} ${d1(y - 46)} ${d1(x - w - 4)} ${d1(y - 36)} ${d1(x - w * 0.74)} ${d1(y - 30)}Z`,
            '#efe6cc',
          ) +
          path(band(fit, 11), shade(hat.band ?? [150, 112, 62], 0)) +
          [-0.8, -0.4, 0, 0.4, 0.8]
            .map((at) => circle(x + w * at, y - 4 + (1 - at * at) * 6.6, 2.4, '#ecd9a0'))
            .join(''),
      };
    },
  },
  knight: {
    hair: 'hidden',
    hidesFace: true,
    draw: ({ x, w, lean }, hat) => {
      const c = x + w * 0.26 * lean;
      const slit = (y: number) =>
        line(
          `M${d1(c - w * (0.66 - 0.1 * lean))} ${y}Q${d1(c + 4)} ${y + 5} ${d1(x + w * 0.93)} ${y - 1}`,
          '#30353c',
          4.6,
        );
      return {
        behind: path(
          `M${d1(x - 4)} -52C${d1(x - 20)} -88 ${d1(x - 50)} -92 ${d1(x - 62)} -66C${d1(x - 58)} -46 ${d1(x - 54)} -30 ${d1(x - 58)} -8C${d1(x - 40)} -20 ${d1(x - 36)} -40 ${d1(x - 10)} -44Z`,
          shade(hat.band ?? [196, 58, 54], 0),
        ),
        front:
          path(
            `M${d1(x - w)} -8C${d1(x - w)} -44 ${d1(x - w * 0.5)} -60 ${d1(x)} -60C${d1(x + w * 0.56)} -60 ${d1(x + w)} -44 ${d1(x + w)} -8L${d1(x + w * 0.9)} 36Q${d1(c + 4)} 64 ${d1(x - w * 0.5)} 50Q${d1(x - w * 0.9)} 40 ${d1(x - w)} -8Z`,
            shade(hat.colour, 0.1),
          ) +
          path(
            `M${d1(x + w * 0.3)} -58C${d1(x + w * 0.7)} -54 ${d1(x + w)} -40 ${d1(x + w)} -8L${d1(x + w * 0.9)} 36Q${d1(c + 14)} 58 ${d1(c + 10)} 54Q${d1(x + w * 0.7)} 10 ${d1(x + w * 0.3)} -58Z`,
            shade(hat.colour, -0.3),
            'opacity="0.6"',
          ) +
          path(
            `M${d1(c - w * 0.86)} -18Q${d1(c + 4)} -10 ${d1(x + w + 2)} -20L${d1(x + w + 3)} 22Q${d1(c + 14)} 44 ${d1(c - w * 0.5)} 34Q${d1(c - w * 0.9)} 20 ${d1(c - w * 0.86)} -18Z`,
            shade(hat.colour, 0.22),
          ) +
          slit(0) +
          [-0.3, 0, 0.3, 0.56].map((at) => line(`M${d1(c + w * at)} 16v12`, '#454c55', 3)).join('') +
          line(`M${d1(c + 6)} -60L${d1(c + 8)} -16`, shade(hat.colour, -0.26), 3.4) +
          circle(c - w * 0.8, -2, 5, shade(hat.colour, -0.3)),
      };
    },
  },
  samurai: {
    draw: (fit, hat) => {
      const { x, y, w, lean } = fit;
      const c = x + w * 0.3 * lean;
      return {
        behind: path(
          `M${d1(x - w)} ${d1(y - 10)}L${d1(x - w - 22)} 34Q${d1(x)} 52 ${d1(x + w + 14)} 30L${d1(x + w)} ${d1(y - 10)}Z`,
          shade(hat.colour, -0.3),
        ),
        front:
          path(dome(fit, 42), shade(hat.colour, 0.1)) +
          domeShade(fit, 42, shade(hat.colour, -0.4)) +
          path(
            `M${d1(c)} ${d1(y - 12)}C${d1(c - 30)} ${d1(y - 24)} ${d1(c - 34)} ${d1(y - 52)} ${d1(c - 30)} ${d1(y - 74)}C${d1(c - 22)} ${d1(y - 44)} ${d1(c - 12)} ${d1(y - 30)} ${d1(c)} ${d1(y - 28)}C${d1(c + 12)} ${d1(y - 30)} ${d1(c + 22)} ${d1(y - 44)} ${d1(c + 30)} ${d1(y - 74)}C${d1(c + 34)} ${d1(y - 52)} ${d1(c + 30)} ${d1(y - 24)} ${d1(c)} ${d1(y - 12)}Z`,
            '#e2b64e',
          ) +
          path(band(fit, 10), shade(hat.band ?? [150, 44, 44], 0)),
      };
    },
  },
  space: {
    hair: 'flat',
    draw: ({ x, w, lean }, hat) => ({
      behind:
        circle(x, -4, 61, shade(hat.colour, -0.06)) +
        rect(x - w - 24, -16, 12, 30, shade(hat.colour, -0.3), 5),
      front:
        path(
          `M${d1(x)} -65A61 61 0 1 0 ${d1(x + 0.1)} -65ZM${d1(x + 4 * lean)} -47C${d1(x + w + 4)} -47 ${d1(x + w + 8)} -24 ${d1(x + w + 8)} 0C${d1(x + w + 8)} 30 ${d1(x + w)} 47 ${d1(x + 4 * lean)} 47C${d1(x - w + 4 * lean)} 47 ${d1(x - w - 4 + 8 * lean)} 30 ${d1(x - w - 4 + 8 * lean)} 0C${d1(x - w - 4 + 8 * lean)} -26 ${d1(x - w + 6 * lean)} -47 ${d1(x + 4 * lean)} -47Z`,
          shade(hat.colour, 0.04),
          'fill-rule="evenodd"',
        ) +
        path(
          `M${d1(x + 30)} -57A61 61 0 0 1 ${d1(x + 20)} 53L${d1(x + 14)} 47C${d1(x + w + 10)} 40 ${d1(x + w + 12)} -30 ${d1(x + 22)} -46Z`,
          shade(hat.colour, -0.3),
          'opacity="0.4"',
        ) +
        path(
          `M${d1(x + 4 * lean)} -47C${d1(x + w + 4)} -47 ${d1(x + w + 8)} -24 ${d1(x + w + 8)} 0C${d1(x + w + 8)} 30 ${d1(x + w)} 47 ${d1(x + 4 * lean)} 47C${d1(x - w + 4 * lean)} 47 ${d1(x - w - 4 + 8 * lean)} 30 ${d1(x - w - 4 + 8 * lean)} 0C${d1(x - w - 4 + 8 * lean)} -26 ${d1(x - w + 6 * lean)} -47 ${d1(x + 4 * lean)} -47Z`,
          '#8fc4e6',
          'opacity="0.24"',
        ) +
        path(
          `M${d1(x - w * 0.66 + 6 * lean)} -14Q${d1(x - w * 0.6)} -38 ${d1(x - 4)} -41Q${d1(x - w * 0.4)} -30 ${d1(x - w * 0.52 + 6 * lean)} -10Z`,
          '#ffffff',
          'opacity="0.75"',
        ),
    }),
  },
  ninja: {
    hair: 'hidden',
    draw: ({ x, y, w, frame }, hat) => {
      const eye = frame.eyeY;
      return {
        behind: path(
          `M${d1(x - w + 2)} ${d1(y + 4)}q-26 2 -34 22q14 -4 18 2q10 -12 22 -12Z`,
          shade(hat.band ?? [170, 52, 52], -0.1),
        ),
        front:
          path(
            `M${d1(x - w + 1)} -6C${d1(x - w + 1)} -46 ${d1(x - w * 0.5)} -57 ${d1(x)} -57C${d1(x + w * 0.56)} -57 ${d1(x + w - 1)} -44 ${d1(x + w - 2)} -8L${d1(x + w - 6)} ${eye - 11}Q${d1(x)} ${eye - 15} ${d1(x - w * 0.72)} ${eye - 10}L${d1(x - w * 0.7)} ${eye + 11}Q${d1(x)} ${eye + 15} ${d1(x + w - 7)} ${eye + 10}L${d1(x + w - 9)} 30Q${d1(x + w * 0.4)} 56 ${d1(x + 6)} 55Q${d1(x - w * 0.8)} 46 ${d1(x - w + 1)} -6Z`,
            shade(hat.colour, 0.06),
          ) + path(band({ x, y: -18, w: w - 1, lean: 0, frame }, 11), shade(hat.band ?? [170, 52, 52], 0)),
      };
    },
  },
  hood: {
    hair: 'flat',
    draw: ({ x, w, lean }, hat) => ({
      behind: path(
        `M${d1(x - w - 10)} 50C${d1(x - w - 18)} -20 ${d1(x - w * 0.7)} -68 ${d1(x)} -66C${d1(x + w * 0.8)} -66 ${d1(x + w + 10)} -20 ${d1(x + w + 4)} 50Q${d1(x)} 80 ${d1(x - w - 10)} 50Z`,
        shade(hat.colour, -0.3),
      ),
      front: path(
        `M${d1(x - w - 9)} 54C${d1(x - w - 18)} -20 ${d1(x - w * 0.7)} -67 ${d1(x)} -65C${d1(x + w * 0.8)} -65 ${d1(x + w + 10)} -20 ${d1(x + w + 4)} 50Q${d1(x + w)} -4 ${d1(x + w * 0.66)} -26Q${d1(x + 6 * lean)} -42 ${d1(x - w * 0.66)} -28Q${d1(x - w)} 0 ${d1(x - w * 0.7)} 50Q${d1(x - w)} 60 ${d1(x - w - 9)} 54Z`,
        shade(hat.colour, 0.04),
      ),
    }),
  },
  diver: {
    hair: 'hidden',
    draw: ({ x, w }, hat) => ({
      front: path(
        `M${d1(x - w + 2)} 40C${d1(x - w - 4)} -36 ${d1(x - w * 0.6)} -56 ${d1(x)} -56C${d1(x + w * 0.6)} -56 ${d1(x + w)} -40 ${d1(x + w - 3)} 20Q${d1(x + w - 6)} -12 ${d1(x + w * 0.4)} -22Q${d1(x - w * 0.2)} -28 ${d1(x - w * 0.62)} -14Q${d1(x - w * 0.8)} 16 ${d1(x - w + 2)} 40Z`,
        shade(hat.colour, 0.06),
      ),
    }),
  },
  clown: {
    hair: 'hidden',
    draw: ({ x, y, w }, hat) => ({
      behind: [-1.1, 1.1]
        .map((at) =>
          [0, 1, 2]
            .map((row) =>
              circle(
                x + w * at + (row === 1 ? at * 8 : 0),
                y + row * 18,
                17,
                shade(hat.band ?? [226, 92, 40], row === 1 ? 0.1 : -0.06),
              ),
            )
            .join(''),
        )
        .join(''),
      front:
        path(
          `M${d1(x - 20)} ${d1(y - 22)}L${d1(x + 4)} ${d1(y - 76)}L${d1(x + 24)} ${d1(y - 22)}Q${d1(x)} ${d1(y - 12)} ${d1(x - 20)} ${d1(y - 22)}Z`,
          shade(hat.colour, 0.06),
        ) +
        line(
          `M${d1(x - 13)} ${d1(y - 38)}Q${d1(x + 4)} ${d1(y - 30)} ${d1(x + 18)} ${d1(y - 40)}`,
          '#fbe27a',
          5,
        ) +
        circle(x + 4, y - 78, 7, '#fff4d8'),
    }),
  },
  bear: {
    hair: 'flat',
    draw: (fit, hat) => ({
      front:
        path(dome(fit, 62, 7, 0.85), shade(hat.colour, 0.04)) +
        domeShade(fit, 62, shade(hat.colour, -0.4)) +
        line(
          `M${d1(fit.x - fit.w * 0.8)} ${d1(fit.y + 4)}Q${d1(fit.x - fit.w * 0.5)} 42 ${d1(fit.x + 8)} 51`,
          '#d6ae54',
          3,
        ),
    }),
  },
};
