import type { Box, HeroArt, Point } from '../hero.ts';
import { n } from '../kit.ts';

/**
 * The drawing with room around it, for leaves and handles that reach beyond its box. Pictures are trimmed to what is
 * painted, so that room costs nothing.
 */
export function withMargin(art: HeroArt, margin: number): HeroArt {
  const moved = (text: string) => `<g transform="translate(${n(margin)} ${n(margin)})">${text}</g>`;
  const point = ([x, y]: Point): Point => [x + margin, y + margin];
  const box = (at: Box): Box => ({ ...at, x: at.x + margin, y: at.y + margin });
  const { anchors } = art;
  return {
    width: art.width + margin * 2,
    height: art.height + margin * 2,
    body: moved(art.body),
    ...(art.foot === undefined ? {} : { foot: art.foot + margin }),
    ...(art.front === undefined ? {} : { front: moved(art.front) }),
    ...(art.glow === undefined ? {} : { glow: moved(art.glow) }),
    ...(anchors
      ? {
          anchors: {
            ...anchors,
            ...(anchors.tops
              ? {
                  tops: anchors.tops.map(({ x1, x2, y }) => ({
                    x1: x1 + margin,
                    x2: x2 + margin,
                    y: y + margin,
                  })),
                }
              : {}),
            ...(anchors.seat ? { seat: point(anchors.seat) } : {}),
            ...(anchors.head
              ? { head: { ...anchors.head, x: anchors.head.x + margin, y: anchors.head.y + margin } }
              : {}),
            ...(anchors.eyes ? { eyes: [point(anchors.eyes[0]), point(anchors.eyes[1])] as const } : {}),
            ...(anchors.grips ? { grips: anchors.grips.map(point) } : {}),
            ...(anchors.hang ? { hang: anchors.hang.map(point) } : {}),
            ...(anchors.lean
              ? {
                  lean: {
                    x: anchors.lean.x + margin,
                    y1: anchors.lean.y1 + margin,
                    y2: anchors.lean.y2 + margin,
                  },
                }
              : {}),
            ...(anchors.inside ? { inside: box(anchors.inside) } : {}),
            ...(anchors.label ? { label: box(anchors.label) } : {}),
          },
        }
      : {}),
  };
}
