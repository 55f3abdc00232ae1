import type { Anchors, HeroArt, Point } from '../hero.ts';
import { n } from '../kit.ts';
import type { Sketch } from './sketch.ts';

/** The drawing of a sketch whose ground is at y = 0, moved into its box together with its anchors. */
export function fitArt(sketch: Sketch, anchors: Anchors, foot = 0): HeroArt {
  const { body, x, y, width, height } = sketch.finish();
  const across = (px: number) => Math.min(width, Math.max(0, px - x));
  const down = (py: number) => Math.min(height, Math.max(0, py - y));
  const move = ([px, py]: Point): Point => [across(px), down(py)];
  const { head, eyes, grips, seat, tops, lean } = anchors;
  return {
    width,
    height,
    body: `<g transform="translate(${n(-x)} ${n(-y)})">${body}</g>`,
    foot: Math.min(height, Math.max(0, foot - y)),
    anchors: {
      ...(head ? { head: { x: across(head.x), y: down(head.y), radius: head.radius } } : {}),
      ...(eyes ? { eyes: [move(eyes[0]), move(eyes[1])] as const } : {}),
      ...(grips ? { grips: grips.map(move) } : {}),
      ...(seat ? { seat: move(seat) } : {}),
      ...(tops
        ? { tops: tops.map((top) => ({ x1: across(top.x1), x2: across(top.x2), y: down(top.y) })) }
        : {}),
      ...(lean ? { lean: { x: lean.x - x, y1: lean.y1 - y, y2: lean.y2 - y } } : {}),
    },
  };
}
