import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { roundedBox } from '../kit/capsule.ts';
import { fadeAcross } from '../kit/fade.ts';
import { artOfLayers, newLayers } from '../kit/layers.ts';
import { circle, halo, line, path, rect, shade } from '../kit.ts';

const LAMPS: readonly Rgb[] = [
  [222, 58, 48],
  [240, 180, 48],
  [74, 176, 96],
];

export const trafficLight: Hero = {
  key: 'vertical-traffic-light',
  words: ['traffic light', 'traffic lights', 'stoplight', 'traffic signal', 'stop light'],
  kind: 'object',
  height: 3.4,
  lamp: { reach: 3, colour: [222, 90, 60] },
  samples: ['a traffic light in the rain', 'a traffic light at night', 'a red traffic light at a crossing'],
  forms: 2,
  homes: ['city'],
  draw: ({ random, form, colour, lit }) => {
    const layers = newLayers();
    const { body, glow } = layers;
    const on = Math.floor(random('on') * 3);
    const housing: Rgb = colour ?? [64, 70, 76];
    const head = (x: number, y: number, scale: number) => {
      const s = (value: number) => value * scale;
      body.push(
        fadeAcross(roundedBox(x, y, s(64), s(166), [s(16), s(16), s(16), s(16)]), housing, x, x + s(64), 0.2),
      );
      LAMPS.forEach((lamp, index) => {
        const [cx, cy, r] = [x + s(32), y + s(32 + index * 51), s(20)];
        const shines = index === on;
        body.push(
          circle(cx, cy, r * 1.12, shade(housing, -0.5)),
          circle(cx, cy, r, shade(lamp, shines ? 0.12 : -0.6)),
          circle(cx - r * 0.3, cy - r * 0.34, r * 0.3, '#ffffff', `fill-opacity="${shines ? 0.7 : 0.2}"`),
          path(
            `M${cx - r * 1.3} ${cy}A${r * 1.3} ${r * 1.3} 0 0 1 ${cx + r * 1.3} ${cy}L${cx + r * 1.12} ${cy - r * 0.1}A${r * 1.12} ${r * 1.12} 0 0 0 ${cx - r * 1.12} ${cy - r * 0.1}Z`,
            shade(housing, 0.16),
          ),
        );
        if (lit && shines)
          glow.push(
            circle(cx, cy, r, shade(lamp, 0.2)),
            halo('signal', cx, cy, r * 2.2, shade(lamp, 0.2), 0.5),
          );
      });
    };
    if (form === 0) {
      body.push(
        fadeAcross('M64 170H78V470H64Z', [104, 110, 116], 64, 78),
        fadeAcross('M50 452H92V474H50Z', [84, 90, 96], 50, 92),
        rect(56, 178, 30, 8, '#5d656d', 2),
      );
      head(39, 8, 1);
      return artOfLayers(layers, {
        width: 142,
        height: 480,
        foot: 474,
        anchors: { tops: [{ x1: 50, x2: 92, y: 9 }], lean: { x: 64, y1: 260, y2: 470 } },
      });
    }
    body.push(
      fadeAcross('M286 30H300V470H286Z', [104, 110, 116], 286, 300),
      fadeAcross('M272 452H314V474H272Z', [84, 90, 96], 272, 314),
      line('M292 40H70', '#5d656d', 10),
      line('M292 37H70', '#98a0a8', 3),
      line('M292 90L230 42', '#5d656d', 5),
    );
    head(60, 30, 0.86);
    head(258, 190, 0.72);
    return artOfLayers(layers, {
      width: 330,
      height: 480,
      foot: 474,
      anchors: { tops: [{ x1: 130, x2: 270, y: 36 }], hang: [[180, 44]], lean: { x: 286, y1: 330, y2: 470 } },
    });
  },
};
