import { circle, ellipse, line, path, rect, shade } from '../../kit.ts';
import { band, brim, dome, domeShade, type HatKind } from './hat-shapes.ts';
import { d1 } from './outline.ts';

const GOLD = '#e2b64e';

/** Soft hats, hats with brims and caps. */
export const CAPS: Readonly<Record<string, HatKind>> = {
  cap: {
    draw: (fit, hat) => {
      const { x, y, w, lean } = fit;
      const peakX = x + w * 0.75 * lean;
      return {
        front:
          path(dome(fit, 38), shade(hat.colour, 0.04)) +
          domeShade(fit, 38, shade(hat.colour, -0.4)) +
          line(
            `M${d1(x + 4 * lean)} ${d1(y - 38)}Q${d1(x + w * 0.3 * lean - 6)} ${d1(y - 20)} ${d1(x + w * 0.3 * lean - 4)} ${d1(y + 6)}`,
            shade(hat.colour, -0.26),
            1.6,
          ) +
          path(
            `M${d1(x - w * (0.8 - lean * 0.7))} ${d1(y + 5)}Q${d1(peakX)} ${d1(y - 4)} ${d1(x + w * (0.8 + lean * 0.2))} ${d1(y + 2)}Q${d1(peakX + w * 0.75)} ${d1(y + 8)} ${d1(peakX + w * (0.5 + lean * 0.1))} ${d1(y + 15)}Q${d1(peakX)} ${d1(y + 6)} ${d1(peakX - w * 0.62)} ${d1(y + 15)}Z`,
            shade(hat.band ?? hat.colour, -0.16),
          ) +
          circle(x + 2 * lean, y - 38, 3.4, shade(hat.colour, -0.2)),
      };
    },
  },
  beanie: {
    draw: (fit, hat) => ({
      front:
        path(dome(fit, 42), shade(hat.colour, 0.02)) +
        domeShade(fit, 42, shade(hat.colour, -0.4)) +
        path(band(fit, 14), shade(hat.band ?? hat.colour, 0.14)) +
        [-0.7, -0.4, -0.1, 0.2, 0.5, 0.8]
          .map((at) =>
            line(
              `M${d1(fit.x + fit.w * at)} ${d1(fit.y - 9 + (1 - at * at) * 6)}v11`,
              shade(hat.band ?? hat.colour, -0.18),
              2,
            ),
          )
          .join('') +
        circle(fit.x, fit.y - 46, 10, shade(hat.band ?? hat.colour, 0.24)),
    }),
  },
  beret: {
    draw: ({ x, y, w, lean }, hat) => ({
      front:
        path(
          `M${d1(x - w)} ${d1(y + 1)}C${d1(x - w - 26)} ${d1(y - 14)} ${d1(x - w - 8)} ${d1(y - 40)} ${d1(x - 8)} ${d1(y - 40)}C${d1(x + w - 8)} ${d1(y - 40)} ${d1(x + w + 4 - lean * 6)} ${d1(y - 18)} ${d1(x + w)} ${d1(y - 2)}Q${d1(x)} ${d1(y + 10)} ${d1(x - w)} ${d1(y + 1)}Z`,
          shade(hat.colour, 0.04),
        ) +
        path(
          `M${d1(x - w)} ${d1(y + 1)}Q${d1(x)} ${d1(y + 12)} ${d1(x + w)} ${d1(y - 2)}L${d1(x + w)} ${d1(y - 8)}Q${d1(x)} ${d1(y + 2)} ${d1(x - w)} ${d1(y - 6)}Z`,
          shade(hat.colour, -0.3),
        ) +
        line(`M${d1(x - 8)} ${d1(y - 40)}q2 -6 6 -7`, shade(hat.colour, -0.2), 4),
    }),
  },
  straw: {
    draw: (fit, hat) => ({
      front:
        brim(fit, 30, hat, 13) +
        path(dome(fit, 36, 6, 0.8), shade(hat.colour, 0.08)) +
        domeShade(fit, 36, shade(hat.colour, -0.4)) +
        path(band(fit, 11, 6), shade(hat.band ?? [164, 74, 52], 0)) +
        line(
          `M${d1(fit.x - fit.w * 0.8)} ${d1(fit.y - 22)}q${d1(fit.w * 0.8)} 10 ${d1(fit.w * 1.6)} 0M${d1(fit.x - fit.w - 22)} ${d1(fit.y + 5)}q${d1(fit.w + 22)} 12 ${d1(fit.w * 2 + 44)} 0`,
          shade(hat.colour, -0.2),
          1.5,
        ),
    }),
  },
  hat: {
    draw: (fit, hat) => ({
      front:
        brim(fit, 18, hat, 10) +
        path(
          `M${d1(fit.x - fit.w)} ${d1(fit.y)}L${d1(fit.x - fit.w * 0.84)} ${d1(fit.y - 36)}Q${d1(fit.x - fit.w * 0.4)} ${d1(fit.y - 46)} ${d1(fit.x)} ${d1(fit.y - 38)}Q${d1(fit.x + fit.w * 0.4)} ${d1(fit.y - 46)} ${d1(fit.x + fit.w * 0.84)} ${d1(fit.y - 36)}L${d1(fit.x + fit.w)} ${d1(fit.y)}Q${d1(fit.x)} ${d1(fit.y + 14)} ${d1(fit.x - fit.w)} ${d1(fit.y)}Z`,
          shade(hat.colour, 0.06),
        ) +
        domeShade(fit, 40, shade(hat.colour, -0.4)) +
        path(band(fit, 11), shade(hat.band ?? hat.colour, hat.band ? 0 : -0.44)),
    }),
  },
  cowboy: {
    draw: (fit, hat) => {
      const { x, y, w } = fit;
      return {
        front:
          path(
            `M${d1(x - w - 36)} ${d1(y - 12)}Q${d1(x - w)} ${d1(y + 8)} ${d1(x)} ${d1(y + 10)}Q${d1(x + w)} ${d1(y + 8)} ${d1(x + w + 36)} ${d1(y - 12)}Q${d1(x + w + 20)} ${d1(y + 16)} ${d1(x)} ${d1(y + 18)}Q${d1(x - w - 20)} ${d1(y + 16)} ${d1(x - w - 36)} ${d1(y - 12)}Z`,
            shade(hat.colour, -0.2),
          ) +
          path(
            `M${d1(x - w - 36)} ${d1(y - 12)}Q${d1(x)} ${d1(y - 16)} ${d1(x + w + 36)} ${d1(y - 12)}Q${d1(x + w)} ${d1(y + 11)} ${d1(x)} ${d1(y + 13)}Q${d1(x - w)} ${d1(y + 11)} ${d1(x - w - 36)} ${d1(y - 12)}Z`,
            shade(hat.colour, 0.04),
          ) +
          path(
            `M${d1(x - w)} ${d1(y + 2)}C${d1(x - w)} ${d1(y - 40)} ${d1(x - w * 0.6)} ${d1(y - 52)} ${d1(x - 4)} ${d1(y - 40)}C${d1(x + w * 0.6)} ${d1(y - 52)} ${d1(x + w)} ${d1(y - 40)} ${d1(x + w)} ${d1(y + 2)}Q${d1(x)} ${d1(y + 14)} ${d1(x - w)} ${d1(y + 2)}Z`,
            shade(hat.colour, 0.14),
          ) +
          domeShade(fit, 42, shade(hat.colour, -0.4)) +
          path(band({ ...fit, y: y + 2 }, 9), shade(hat.band ?? [62, 42, 32], 0)),
      };
    },
  },
  top: {
    draw: (fit, hat) => ({
      front:
        brim(fit, 12, hat, 8) +
        path(
          `M${d1(fit.x - fit.w * 0.92)} ${d1(fit.y + 1)}L${d1(fit.x - fit.w)} ${d1(fit.y - 58)}Q${d1(fit.x)} ${d1(fit.y - 68)} ${d1(fit.x + fit.w)} ${d1(fit.y - 58)}L${d1(fit.x + fit.w * 0.92)} ${d1(fit.y + 1)}Q${d1(fit.x)} ${d1(fit.y + 12)} ${d1(fit.x - fit.w * 0.92)} ${d1(fit.y + 1)}Z`,
          shade(hat.colour, 0.06),
        ) +
        ellipse(fit.x, fit.y - 58, fit.w, 7, shade(hat.colour, 0.2)) +
        domeShade(fit, 54, shade(hat.colour, -0.5)) +
        path(band({ ...fit, w: fit.w * 0.94 }, 12, 5.5), shade(hat.band ?? [150, 40, 48], 0)),
    }),
  },
  pointed: {
    draw: (fit, hat) => {
      const { x, y, w, lean } = fit;
      const tip = x - w * (0.3 + lean * 0.5);
      return {
        front:
          brim(fit, 26, hat, 12) +
          path(
            `M${d1(x - w)} ${d1(y)}C${d1(x - w * 0.7)} ${d1(y - 46)} ${d1(x - w * 0.2)} ${d1(y - 84)} ${d1(tip)} ${d1(y - 112)}C${d1(tip + 26)} ${d1(y - 104)} ${d1(x + w * 0.4)} ${d1(y - 76)} ${d1(x + w)} ${d1(y)}Q${d1(x)} ${d1(y + 14)} ${d1(x - w)} ${d1(y)}Z`,
            shade(hat.colour, 0.08),
          ) +
          path(
            `M${d1(x + w * 0.2)} ${d1(y + 6)}Q${d1(x + w * 0.3)} ${d1(y - 60)} ${d1(tip + 14)} ${d1(y - 106)}Q${d1(x + w * 0.5)} ${d1(y - 70)} ${d1(x + w)} ${d1(y)}Z`,
            shade(hat.colour, -0.34),
            'opacity="0.6"',
          ) +
          line(
            `M${d1(x - w * 0.3)} ${d1(y - 56)}q${d1(w * 0.5)} 8 ${d1(w * 0.8)} -3`,
            shade(hat.colour, -0.3),
            2,
          ) +
          path(band(fit, 12), shade(hat.band ?? [214, 168, 66], 0)) +
          rect(x - 7 + w * 0.3 * lean, y - 6, 14, 13, GOLD, 3),
      };
    },
  },
  chef: {
    draw: (fit, hat) => {
      const { x, y, w } = fit;
      return {
        front:
          path(
            `M${d1(x - w * 0.9)} ${d1(y - 14)}C${d1(x - w - 26)} ${d1(y - 34)} ${d1(x - w - 4)} ${d1(y - 66)} ${d1(x - w * 0.4)} ${d1(y - 58)}C${d1(x - w * 0.3)} ${d1(y - 82)} ${d1(x + w * 0.4)} ${d1(y - 82)} ${d1(x + w * 0.44)} ${d1(y - 58)}C${d1(x + w + 10)} ${d1(y - 64)} ${d1(x + w + 20)} ${d1(y - 32)} ${d1(x + w * 0.9)} ${d1(y - 14)}Z`,
            shade(hat.colour, 0.02),
          ) +
          path(
            `M${d1(x + w * 0.2)} ${d1(y - 72)}C${d1(x + w * 0.5)} ${d1(y - 70)} ${d1(x + w * 0.44)} ${d1(y - 58)} ${d1(x + w * 0.44)} ${d1(y - 58)}C${d1(x + w + 10)} ${d1(y - 64)} ${d1(x + w + 20)} ${d1(y - 32)} ${d1(x + w * 0.9)} ${d1(y - 14)}L${d1(x + w * 0.4)} ${d1(y - 12)}Q${d1(x + w * 0.6)} ${d1(y - 40)} ${d1(x + w * 0.2)} ${d1(y - 72)}Z`,
            shade(hat.colour, -0.14),
            'opacity="0.7"',
          ) +
          line(
            `M${d1(x - w * 0.4)} ${d1(y - 52)}q4 18 2 36M${d1(x + w * 0.1)} ${d1(y - 60)}q2 20 0 42M${d1(x + w * 0.5)} ${d1(y - 52)}q-2 18 -2 36`,
            shade(hat.colour, -0.2),
            1.8,
          ) +
          path(band(fit, 20), shade(hat.colour, -0.08)),
      };
    },
  },
  police: {
    draw: (fit, hat) => {
      const { x, y, w, lean } = fit;
      const badge = x + w * 0.34 * lean;
      return {
        front:
          path(
            `M${d1(x - w)} ${d1(y - 8)}C${d1(x - w - 20)} ${d1(y - 30)} ${d1(x - w * 0.6)} ${d1(y - 46)} ${d1(x)} ${d1(y - 46)}C${d1(x + w * 0.6)} ${d1(y - 46)} ${d1(x + w + 20)} ${d1(y - 30)} ${d1(x + w)} ${d1(y - 8)}Q${d1(x)} ${d1(y + 6)} ${d1(x - w)} ${d1(y - 8)}Z`,
            shade(hat.colour, 0.08),
          ) +
          domeShade({ ...fit, w: w - 1, y: y - 7 }, 36, shade(hat.colour, -0.4)) +
          path(band(fit, 12), shade(hat.band ?? hat.colour, -0.4)) +
          path(
            `M${d1(x - w * (0.86 - 0.5 * lean))} ${d1(y + 5)}Q${d1(badge)} ${d1(y + 12)} ${d1(x + w * 0.98)} ${d1(y + 1)}Q${d1(badge + w * 0.8)} ${d1(y + 16)} ${d1(badge + w * 0.2)} ${d1(y + 17)}Q${d1(badge - w * 0.5)} ${d1(y + 18)} ${d1(x - w * (0.86 - 0.5 * lean))} ${d1(y + 5)}Z`,
            '#22252c',
          ) +
          path(`M${d1(badge)} ${d1(y - 32)}l8 5l-2 11l-6 5l-6 -5l-2 -11Z`, GOLD),
      };
    },
  },
  santa: {
    draw: (fit, hat) => {
      const { x, y, w } = fit;
      return {
        front:
          path(
            `M${d1(x - w)} ${d1(y)}C${d1(x - w)} ${d1(y - 40)} ${d1(x - w * 0.4)} ${d1(y - 62)} ${d1(x - w * 0.9)} ${d1(y - 62)}C${d1(x - w * 0.2)} ${d1(y - 82)} ${d1(x + w * 0.9)} ${d1(y - 54)} ${d1(x + w)} ${d1(y)}Q${d1(x)} ${d1(y + 12)} ${d1(x - w)} ${d1(y)}Z`,
            shade(hat.colour, 0.04),
          ) +
          path(
            `M${d1(x - w * 0.4)} ${d1(y - 69)}C${d1(x - w * 1.2)} ${d1(y - 70)} ${d1(x - w * 1.5)} ${d1(y - 44)} ${d1(x - w * 1.44)} ${d1(y - 18)}C${d1(x - w * 1.3)} ${d1(y - 40)} ${d1(x - w)} ${d1(y - 44)} ${d1(x - w * 0.7)} ${d1(y - 42)}Z`,
            shade(hat.colour, -0.16),
          ) +
          domeShade(fit, 52, shade(hat.colour, -0.4)) +
          path(band({ ...fit, w: w + 4, y: y + 3 }, 17), '#fbf9f4') +
          circle(x - w * 1.44, y - 12, 11, '#fbf9f4'),
      };
    },
  },
  tricorn: {
    draw: (fit, hat) => {
      const { x, y, w, lean } = fit;
      const skull = x + w * 0.3 * lean;
      return {
        front:
          path(dome(fit, 40), shade(hat.colour, 0.1)) +
          path(
            `M${d1(x - w - 34)} ${d1(y - 12)}Q${d1(x - w * 0.5)} ${d1(y - 44)} ${d1(skull)} ${d1(y - 52)}Q${d1(x + w * 0.6)} ${d1(y - 44)} ${d1(x + w + 30 - lean * 8)} ${d1(y - 12)}Q${d1(x + w * 0.5)} ${d1(y + 14)} ${d1(x)} ${d1(y + 12)}Q${d1(x - w * 0.6)} ${d1(y + 14)} ${d1(x - w - 34)} ${d1(y - 12)}Z`,
            shade(hat.colour, 0.04),
          ) +
          line(
            `M${d1(x - w - 32)} ${d1(y - 13)}Q${d1(x - w * 0.5)} ${d1(y - 43)} ${d1(skull)} ${d1(y - 50)}Q${d1(x + w * 0.6)} ${d1(y - 43)} ${d1(x + w + 28 - lean * 8)} ${d1(y - 13)}`,
            shade(hat.band ?? [222, 178, 80], 0),
            3.6,
          ) +
          line(`M${d1(skull - 11)} ${d1(y - 8)}l22 -9M${d1(skull - 11)} ${d1(y - 17)}l22 9`, '#f1ede2', 3.2) +
          circle(skull, y - 22, 8.6, '#f4f0e6') +
          rect(skull - 5, y - 18, 10, 7, '#f4f0e6', 2) +
          circle(skull - 3, y - 22, 2.1, '#2b2a30') +
          circle(skull + 3.4, y - 22, 2.1, '#2b2a30'),
      };
    },
  },
  deerstalker: {
    draw: (fit, hat) => ({
      front:
        path(dome(fit, 40), shade(hat.colour, 0.06)) +
        domeShade(fit, 40, shade(hat.colour, -0.4)) +
        line(
          `M${d1(fit.x - fit.w * 0.7)} ${d1(fit.y - 20)}q${d1(fit.w * 0.7)} 10 ${d1(fit.w * 1.4)} 0M${d1(fit.x - fit.w * 0.4)} ${d1(fit.y - 34)}v36M${d1(fit.x + fit.w * 0.35)} ${d1(fit.y - 36)}v40`,
          shade(hat.colour, -0.26),
          2,
        ) +
        path(
          `M${d1(fit.x + fit.w * 0.1)} ${d1(fit.y + 7)}Q${d1(fit.x + fit.w)} ${d1(fit.y - 8)} ${d1(fit.x + fit.w + 18)} ${d1(fit.y + 10)}Q${d1(fit.x + fit.w * 0.6)} ${d1(fit.y + 10)} ${d1(fit.x + fit.w * 0.1)} ${d1(fit.y + 7)}ZM${d1(fit.x - fit.w * 0.4)} ${d1(fit.y + 7)}Q${d1(fit.x - fit.w)} ${d1(fit.y - 6)} ${d1(fit.x - fit.w - 14)} ${d1(fit.y + 12)}Q${d1(fit.x - fit.w * 0.7)} ${d1(fit.y + 12)} ${d1(fit.x - fit.w * 0.4)} ${d1(fit.y + 7)}Z`,
          shade(hat.colour, -0.14),
        ) +
        ellipse(fit.x, fit.y - 40, 7, 4, shade(hat.band ?? hat.colour, -0.3)),
    }),
  },
  souwester: {
    draw: (fit, hat) => {
      const { x, y, w, lean } = fit;
      return {
        behind: path(
          `M${d1(x - w)} ${d1(y)}C${d1(x - w - 16)} ${d1(y + 14)} ${d1(x - w - 26)} ${d1(y + 34)} ${d1(x - w - 18)} ${d1(y + 40)}C${d1(x - w * 0.5)} ${d1(y + 46)} ${d1(x + w * 0.6)} ${d1(y + 44)} ${d1(x + w)} ${d1(y + 20)}Z`,
          shade(hat.colour, -0.34),
        ),
        front:
          path(
            `M${d1(x - w - 13)} ${d1(y + 15)}C${d1(x - w - 8)} ${d1(y - 4)} ${d1(x - w * 0.6)} ${d1(y - 12)} ${d1(x)} ${d1(y - 12)}C${d1(x + w * 0.6)} ${d1(y - 12)} ${d1(x + w + 10 + lean * 4)} ${d1(y - 4)} ${d1(x + w + 15 + lean * 5)} ${d1(y + 11)}C${d1(x + w + 12)} ${d1(y + 18)} ${d1(x + w * 0.7)} ${d1(y + 5)} ${d1(x + lean * 8)} ${d1(y + 6)}C${d1(x - w * 0.6)} ${d1(y + 6)} ${d1(x - w - 10)} ${d1(y + 22)} ${d1(x - w - 13)} ${d1(y + 15)}Z`,
            shade(hat.colour, -0.12),
          ) +
          path(dome({ ...fit, y: y - 4 }, 34, 5), shade(hat.colour, 0.1)) +
          domeShade({ ...fit, y: y - 4 }, 34, shade(hat.colour, -0.36)) +
          line(
            `M${d1(x)} ${d1(y - 38)}V${d1(y + 1)}M${d1(x - w)} ${d1(y - 5)}Q${d1(x)} ${d1(y + 6)} ${d1(x + w)} ${d1(y - 5)}`,
            shade(hat.colour, -0.3),
            1.3,
          ),
      };
    },
  },
  headscarf: {
    draw: (fit, hat) => ({
      front:
        path(dome({ ...fit, y: fit.y - 2 }, 38), shade(hat.colour, 0.06)) +
        domeShade(fit, 38, shade(hat.colour, -0.4)) +
        path(
          `M${d1(fit.x - fit.w)} ${d1(fit.y - 6)}q-20 2 -24 16q12 -2 15 4q8 -8 12 -16Z`,
          shade(hat.colour, -0.18),
        ) +
        [-0.5, 0, 0.5]
          .map((at) =>
            circle(fit.x + fit.w * at, fit.y - 18 + at * at * 12, 3, shade(hat.band ?? [250, 246, 236], 0)),
          )
          .join(''),
    }),
  },
};
