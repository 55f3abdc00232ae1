import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { drawDome } from '../kit/dome.ts';
import { fade, fadeAcross, fadeBelly } from '../kit/fade.ts';
import { artOfLayers, newLayers } from '../kit/layers.ts';
import { circle, ellipse, line, path, shade } from '../kit.ts';

export const flyingSaucer: Hero = {
  key: 'flying-saucer',
  words: [
    'ufo',
    'flying saucer',
    'alien spaceship',
    'spaceship',
    'saucer',
    'alien ship',
    'space station',
    'mothership',
  ],
  kindOf: ['spaceplane', 'alien craft', 'star cruiser', 'space shuttle craft'],
  kind: 'vehicle',
  height: 5,
  support: 'air',
  samples: [
    'a ufo over a field at night',
    'a flying saucer with a beam of light',
    'a spaceship among the stars',
  ],
  forms: 2,
  wordForms: { ufo: 0, 'flying saucer': 0, spaceship: 1, 'space station': 1 },
  homes: ['sky'],
  draw: ({ form, colour, lit }) => {
    const layers = newLayers();
    const { body, glow } = layers;
    const paint: Rgb = colour ?? (form === 0 ? [146, 158, 172] : [176, 182, 190]);
    if (form === 0) {
      const lights: string[] = [];
      for (let lamp = 0; lamp < 7; lamp++) {
        const t = lamp / 6;
        const x = 70 + t * 320;
        lights.push(
          circle(
            x,
            150 + Math.sin(t * Math.PI) * 22,
            10,
            ['#ffd85e', '#7ff0d8', '#ff8f9e'][lamp % 3] ?? '#ffd85e',
          ),
        );
      }
      body.push(
        drawDome(230, 104, 84, 82, [126, 196, 204], { ribs: 0, gloss: 0.9 }),
        ellipse(230, 92, 22, 26, '#8fc27a', 'fill-opacity="0.9"'),
        ellipse(221, 88, 6, 9, '#20262b'),
        ellipse(239, 88, 6, 9, '#20262b'),
        path(
          'M168 74Q182 42 212 34',
          'none',
          'stroke="#ffffff" stroke-width="7" stroke-linecap="round" stroke-opacity="0.8"',
        ),
        fadeAcross(
          'M10 142C24 112 110 96 230 96C350 96 436 112 450 142C436 174 350 194 230 194C110 194 24 174 10 142Z',
          paint,
          10,
          450,
          0.7,
        ),
        path(
          'M10 142C70 166 150 174 230 174C310 174 390 166 450 142C436 174 350 194 230 194C110 194 24 174 10 142Z',
          shade(paint, -0.36),
        ),
        fade(
          'M96 112C140 98 320 98 364 112C330 124 130 124 96 112Z',
          [0, 98, 0, 124],
          [
            [0, shade(paint, -0.3)],
            [1, shade(paint, 0.3)],
          ],
        ),
        line('M24 138C120 112 340 112 436 138', shade(paint, 0.6), 4, 'stroke-opacity="0.6"'),
        path('M150 190Q230 206 310 190L286 216Q230 226 174 216Z', shade(paint, -0.5)),
        ellipse(230, 216, 52, 8, lit ? '#d8fff4' : '#9adccb'),
        ...lights,
      );
      if (lit)
        glow.push(
          ...lights,
          fade(
            'M178 216H282L350 330H110Z',
            [0, 216, 0, 330],
            [
              [0, '#c8fff0', 0.5],
              [1, '#c8fff0', 0],
            ],
          ),
        );
      return artOfLayers(layers, {
        width: 460,
        height: 334,
        foot: 230,
        anchors: { tops: [{ x1: 190, x2: 270, y: 24 }] },
      });
    }
    // A star ship: long hull, bridge, engines with blue fire.
    const accent: Rgb = [208, 74, 58];
    const fire = [148, 196].map((y) =>
      fade(
        `M440 ${y - 18}Q490 ${y - 10} 504 ${y}Q490 ${y + 10} 440 ${y + 18}Z`,
        [440, 0, 504, 0],
        [
          [0, '#e8ffff'],
          [0.4, '#6fd0ff'],
          [1, '#3a7cf0', 0],
        ],
      ),
    );
    glow.push(...fire);
    let panes = '';
    for (let pane = 0; pane < 12; pane++) panes += `M${170 + pane * 18} 160h9v7h-9Z`;
    body.push(
      ...fire,
      path('M250 130L330 40H404L372 134Z', shade(paint, -0.3)),
      path('M330 40H404L398 58H314Z', shade(accent, -0.2)),
      fadeBelly(
        'M380 118H440Q452 148 440 172H380Z M380 172H440Q452 200 440 222H380Z',
        [96, 104, 114],
        118,
        222,
        0.6,
      ),
      fadeBelly(
        'M10 172C60 136 150 112 260 110H400Q420 118 420 166Q420 210 400 222H240C150 216 60 200 10 172Z',
        paint,
        108,
        224,
        0.5,
      ),
      path('M10 172C30 158 58 146 92 136L112 206C70 198 34 186 10 172Z', shade(accent, 0.04)),
      path('M130 124C160 92 220 84 258 110L250 128C210 130 166 132 130 124Z', '#5fa2c0'),
      path('M150 116C170 98 196 94 216 96L196 122H160Z', '#ffffff', 'fill-opacity="0.4"'),
      path(panes, lit ? '#ffd588' : '#45607a'),
      line('M120 184H416M300 112V220M360 112V220', shade(paint, -0.4), 2, 'stroke-opacity="0.6"'),
      fade(
        'M210 186L380 184L440 260Q430 266 412 264L290 246Z',
        [210, 184, 430, 264],
        [
          [0, shade(paint, 0.1)],
          [1, shade(paint, -0.4)],
        ],
      ),
      path('M384 228L440 260Q430 266 412 264L372 258Z', shade(accent, -0.1)),
    );
    if (lit) glow.push(path(panes, '#ffcd78'));
    return artOfLayers(layers, {
      width: 510,
      height: 280,
      anchors: { tops: [{ x1: 264, x2: 400, y: 110 }] },
    });
  },
};
