import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { frontFace } from '../kit/face.ts';
import { fade } from '../kit/fade.ts';
import { artOfLayers, newLayers } from '../kit/layers.ts';
import { addWindows } from '../kit/window.ts';
import { circle, line, n, path, rect, shade } from '../kit.ts';

export const pagoda: Hero = {
  key: 'pagoda',
  words: [
    'pagoda',
    'japanese temple',
    'chinese temple',
    'buddhist temple',
    'shrine',
    'shinto shrine',
    'asian temple',
    'japanese castle',
    'japanese house',
    'tea house',
    'forbidden city',
    'dojo',
  ],
  kindOf: ['zen temple', 'monastery temple', 'hindu temple', 'osaka castle', 'chinese palace'],
  kind: 'building',
  height: 20,
  samples: ['a red pagoda with cherry blossoms', 'a japanese temple in autumn', 'a shrine in a misty forest'],
  forms: 2,
  wordForms: { pagoda: 0, shrine: 1, 'shinto shrine': 1, 'tea house': 1, 'japanese house': 1, dojo: 1 },
  homes: ['hills', 'forest'],
  draw: ({ form, colour, season, lit }) => {
    const layers = newLayers();
    const { body } = layers;
    const wood: Rgb = colour ?? [186, 58, 44];
    const tiles: Rgb = [70, 84, 92];
    const snowy = season === 'winter';
    const pagodaForm = form === 0;
    const cx = 220;
    const foot = pagodaForm ? 560 : 330;
    const tiers = pagodaForm
      ? [0, 1, 2, 3, 4].map((tier) => ({
          y: 120 + tier * 86,
          half: 56 + tier * 14,
          wall: 44,
          roof: 42,
          reach: 46 + tier * 5,
        }))
      : [
          { y: 116, half: 86, wall: 40, roof: 76, reach: 54 },
          { y: 226, half: 130, wall: 78, roof: 58, reach: 62 },
        ];
    if (pagodaForm) {
      body.push(line(`M${cx} 90V8`, '#c79a48', 5));
      for (let ring = 0; ring < 5; ring++)
        body.push(rect(cx - 12 + ring * 0.8, 20 + ring * 11, 24 - ring * 1.6, 4, '#d8b060', 2));
      body.push(circle(cx, 10, 5, '#e8c878'));
    }
    // Stone base and stairs, then the tiers from below upwards, so that each roof lies over the wall beneath it.
    const wide = (tiers.at(-1)?.half ?? 100) + 30;
    body.push(
      fade(
        `M${cx - wide} ${foot - 34}H${cx + wide}L${cx + wide + 14} ${foot}H${cx - wide - 14}Z`,
        [0, foot - 34, 0, foot],
        [
          [0, '#c4bcae'],
          [1, '#8d867b'],
        ],
      ),
      path(`M${cx - 34} ${foot - 34}H${cx + 34}L${cx + 44} ${foot}H${cx - 44}Z`, '#d8d1c4'),
      line(`M${cx - 36} ${foot - 25}h72M${cx - 38} ${foot - 16}h76M${cx - 41} ${foot - 7}h82`, '#8d867b', 2),
    );
    for (const [index, { y, half, wall, roof, reach }] of [...tiers.entries()].reverse()) {
      const low = index === tiers.length - 1 ? foot - 34 : y + wall + 22;
      const face = frontFace(cx - half, y, half * 2, low - y);
      body.push(
        fade(
          `M${cx - half} ${y}h${half * 2}V${low}h${-half * 2}Z`,
          [cx - half, 0, cx + half, 0],
          [
            [0, '#efe6d2'],
            [0.6, '#e0d4bc'],
            [1, '#b3a58c'],
          ],
        ),
      );
      addWindows(
        layers,
        face,
        { columns: pagodaForm ? 3 : 5, rows: 1, area: [0.06, 0.22, 0.94, 0.9], share: [0.6, 0.9] },
        { frame: wood, lit, bars: [2, 1], edge: 2.6 },
      );
      const posts = pagodaForm ? 4 : 6;
      for (let post = 0; post < posts; post++)
        body.push(
          rect(
            cx - half + (post / (posts - 1)) * (half * 2 - 9),
            y,
            9,
            low - y,
            shade(wood, post === posts - 1 ? -0.3 : 0.04),
          ),
        );
      if (index < tiers.length - 1)
        body.push(
          rect(cx - half - 12, low - 20, half * 2 + 24, 5, shade(wood, 0.1)),
          rect(cx - half - 12, low - 8, half * 2 + 24, 5, shade(wood, -0.1)),
        );
      if (index === tiers.length - 1)
        body.push(
          rect(cx - 24, low - (pagodaForm ? 42 : 66), 48, pagodaForm ? 42 : 66, shade(wood, -0.34)),
          line(`M${cx} ${low - (pagodaForm ? 42 : 66)}V${low}`, shade(wood, -0.6), 2),
        );
      // The sweeping roof with turned-up corners.
      const top = y - roof;
      const narrow = pagodaForm ? half * 0.72 : index === 0 ? 26 : half * 0.74;
      const d = `M${n(cx - narrow)} ${top}H${n(cx + narrow)}C${n(cx + half * 0.9)} ${y - 14} ${n(cx + half + reach * 0.5)} ${y - 2} ${n(cx + half + reach)} ${y - 12}C${n(cx + half + reach * 0.8)} ${y + 10} ${n(cx + half)} ${y + 14} ${n(cx + half - 10)} ${y + 13}H${n(cx - half + 10)}C${n(cx - half)} ${y + 14} ${n(cx - half - reach * 0.8)} ${y + 10} ${n(cx - half - reach)} ${y - 12}C${n(cx - half - reach * 0.5)} ${y - 2} ${n(cx - half * 0.9)} ${y - 14} ${n(cx - narrow)} ${top}Z`;
      let ribs = '';
      for (let rib = -5; rib <= 5; rib++)
        ribs += `M${n(cx + (rib / 5) * narrow * 0.92)} ${top + 3}Q${n(cx + (rib / 5) * half * 0.86)} ${y - 12} ${n(cx + (rib / 5) * (half + reach * 0.5))} ${y + 8}`;
      body.push(
        fade(
          d,
          [0, top, 0, y + 14],
          [
            [0, shade(tiles, 0.2)],
            [0.6, shade(tiles, 0)],
            [1, shade(tiles, -0.36)],
          ],
        ),
        line(ribs, shade(tiles, -0.4), 2, 'stroke-opacity="0.55"'),
        path(
          `M${n(cx - half + 4)} ${y + 12}H${n(cx + half - 4)}V${y + 18}H${n(cx - half + 4)}Z`,
          shade(wood, 0.14),
        ),
        line(`M${n(cx - narrow - 3)} ${top}H${n(cx + narrow + 3)}`, shade(tiles, 0.34), 6),
      );
      if (snowy)
        body.push(
          path(
            `M${n(cx - narrow - 4)} ${top - 3}H${n(cx + narrow + 4)}Q${n(cx + half * 0.86)} ${y - 18} ${n(cx + half + reach * 0.6)} ${y - 8}Q${n(cx + half * 0.4)} ${y - 4} ${n(cx + half * 0.2)} ${y - 12}Q${n(cx - half * 0.2)} ${y + 2} ${n(cx - half * 0.5)} ${y - 8}Q${n(cx - half)} ${y + 2} ${n(cx - half - reach * 0.6)} ${y - 8}Q${n(cx - half * 0.86)} ${y - 18} ${n(cx - narrow - 4)} ${top - 3}Z`,
            '#f4f8fd',
          ),
        );
    }
    if (!pagodaForm)
      for (const x of [88, 352]) {
        body.push(
          line(`M${x} 240V254`, '#3a3f46', 2),
          rect(x - 9, 254, 18, 24, lit ? '#ffd07a' : '#c8463c', 7),
        );
        if (lit) layers.glow.push(rect(x - 9, 254, 18, 24, '#ffc060', 7));
      }
    return artOfLayers(layers, {
      width: 440,
      height: foot + 6,
      foot,
      anchors: {
        tops: [{ x1: cx - (pagodaForm ? 36 : 24), x2: cx + (pagodaForm ? 36 : 24), y: pagodaForm ? 78 : 40 }],
        hang: [[88, pagodaForm ? 480 : 240]],
        lean: { x: cx - 90, y1: foot - 90, y2: foot },
      },
    });
  },
};
