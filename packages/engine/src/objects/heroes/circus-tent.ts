import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { drawWavingCloth } from '../kit/cloth.ts';
import { artOfLayers, newLayers } from '../kit/layers.ts';
import { line, n, path, shade } from '../kit.ts';

export const circusTent: Hero = {
  key: 'circus-tent',
  words: ['circus tent', 'circus', 'big top', 'gazebo', 'pavilion', 'bandstand', 'striped tent'],
  kindOf: ['pergola', 'rotunda', 'wedding tent', 'party tent'],
  kind: 'building',
  height: 9,
  samples: ['a red and white circus tent', 'a circus at night', 'a white gazebo in a garden'],
  forms: 2,
  wordForms: {
    'striped tent': 0,
    'circus tent': 0,
    circus: 0,
    'big top': 0,
    gazebo: 1,
    pavilion: 1,
    bandstand: 1,
  },
  homes: ['meadow', 'city'],
  draw: ({ random, form, colour, season, lit }) => {
    const layers = newLayers();
    const { body, glow } = layers;
    const cx = 250;
    const cream: Rgb = [246, 238, 220];
    if (form === 1) {
      const paint: Rgb = colour ?? [244, 242, 234];
      const roof: Rgb = [96, 128, 124];
      body.push(
        path('M78 328Q250 306 422 328L440 356Q250 378 60 356Z', shade([188, 176, 158], 0.1)),
        path('M60 356Q250 378 440 356V370Q250 392 60 370Z', shade([188, 176, 158], -0.2)),
      );
      body.push(line('M156 196V318M344 196V318', shade(paint, -0.34), 8));
      let rail = '';
      for (let bar = 0; bar < 22; bar++)
        if (bar < 8 || bar > 13)
          rail += `M${n(104 + bar * 13.9)} ${n(288 + Math.sin((bar / 21) * Math.PI) * 16)}v40`;
      body.push(
        line(rail, shade(paint, -0.1), 3.4),
        line('M100 286Q150 302 206 306M294 306Q350 302 400 286', shade(paint, 0.1), 7),
        line('M100 328Q150 344 206 348M294 348Q350 344 400 328', shade(paint, -0.1), 6),
      );
      for (const x of [100, 206, 294, 400])
        body.push(
          line(`M${x} 190V${x === 100 || x === 400 ? 338 : 352}`, shade(paint, x > 290 ? -0.2 : 0.04), 12),
          line(`M${x - 3} 190V${x === 100 || x === 400 ? 336 : 350}`, shade(paint, 0.5), 3),
        );
      body.push(
        path(
          'M206 210Q250 186 294 210V200H206Z M100 206Q150 182 206 210V196H100Z M294 210Q350 182 400 206V196H294Z',
          shade(paint, 0),
        ),
      );
      for (let panel = 0; panel < 4; panel++) {
        const x1 = [70, 190, 250, 310][panel] ?? 70;
        const x2 = [190, 250, 310, 430][panel] ?? 430;
        body.push(
          path(
            `M250 70L${x1} ${x1 === 70 ? 186 : 200}L${x2} ${x2 === 430 ? 186 : 200}Z`,
            shade(roof, [0.24, 0.1, -0.1, -0.34][panel] ?? 0),
          ),
        );
      }
      if (season === 'winter')
        body.push(
          path('M250 66L110 164Q170 150 196 170Q230 140 250 166Q280 146 300 168L340 140Z', '#f4f8fd'),
        );
      body.push(
        line('M70 188L190 203H310L430 188', shade(paint, 0.2), 9),
        path('M236 74L250 34L264 74Z', shade(roof, 0.1)),
        line('M250 38V18', '#d8a94c', 4),
      );
      return artOfLayers(layers, {
        width: 500,
        height: 392,
        foot: 372,
        anchors: {
          tops: [{ x1: 210, x2: 290, y: 336 }],
          seat: [250, 340],
          hang: [
            [250, 200],
            [150, 200],
          ],
          lean: { x: 94, y1: 200, y2: 336 },
        },
      });
    }
    const red: Rgb = colour ?? [202, 54, 52];
    const count = 14;
    for (let stripe = 0; stripe < count; stripe++) {
      const a = Math.sin((stripe / count - 0.5) * Math.PI);
      const b = Math.sin(((stripe + 1) / count - 0.5) * Math.PI);
      const tone = stripe % 2 === 0 ? red : cream;
      const turn = 0.16 - (stripe / count) * 0.46;
      const low = (x: number) => 400 + Math.sqrt(Math.max(0, 1 - x * x)) * 14;
      const rim = (x: number) => 236 + Math.sqrt(Math.max(0, 1 - x * x)) * 14;
      body.push(
        path(
          `M${n(cx + a * 196)} ${n(rim(a))}L${n(cx + b * 196)} ${n(rim(b))}V${n(low(b))}L${n(cx + a * 196)} ${n(low(a))}Z`,
          shade(tone, turn - 0.08),
        ),
      );
      body.push(
        path(
          `M${cx} 60Q${n(cx + a * 84)} 190 ${n(cx + a * 226)} ${n(rim(a))}L${n(cx + b * 226)} ${n(rim(b))}Q${n(cx + b * 84)} 190 ${cx} 60Z`,
          shade(tone, turn),
        ),
      );
      const middle = (a + b) / 2;
      body.push(
        path(
          `M${n(cx + a * 226)} ${n(rim(a) - 1)}L${n(cx + b * 226)} ${n(rim(b) - 1)}V${n(rim(b) + 14)}Q${n(cx + middle * 226)} ${n(rim(middle) + 34)} ${n(cx + a * 226)} ${n(rim(a) + 14)}Z`,
          shade(stripe % 2 === 0 ? cream : red, turn - 0.04),
        ),
      );
    }
    // The entrance with its curtains drawn aside.
    body.push(
      path('M206 416V318Q250 268 294 318V416Z', lit ? '#ffd07a' : '#4a2626'),
      path('M206 416V318Q226 292 250 286Q236 340 214 372L218 416Z', shade(cream, 0)),
      path('M294 416V318Q274 292 250 286Q264 340 286 372L282 416Z', shade(cream, -0.2)),
    );
    if (lit) glow.push(path('M220 416L214 372Q236 340 250 296Q264 340 286 372L280 416Z', '#ffc66a'));
    body.push(
      line(`M${cx} 66V22`, '#d8a94c', 5),
      drawWavingCloth(cx + 2, 16, 58, 30, [[236, 184, 70]], random),
      line('M34 240L8 404M466 240L492 404', '#b09a74', 2.4),
    );
    if (lit)
      for (let bulb = 0; bulb < 13; bulb++) {
        const x = Math.sin((bulb / 12 - 0.5) * Math.PI);
        glow.push(
          `<circle cx="${n(cx + x * 226)}" cy="${n(240 + Math.sqrt(Math.max(0, 1 - x * x)) * 14)}" r="5" fill="#fff0b8"/>`,
        );
      }
    return artOfLayers(layers, {
      width: 500,
      height: 420,
      foot: 412,
      anchors: {
        tops: [{ x1: 240, x2: 260, y: 64 }],
        label: { x: 200, y: 226, width: 100, height: 24 },
        lean: { x: 56, y1: 280, y2: 404 },
      },
    });
  },
};
