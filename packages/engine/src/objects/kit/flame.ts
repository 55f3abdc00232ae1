import type { HeroOptions } from '../hero.ts';
import { n, path } from '../kit.ts';
import type { Brush } from './brush.ts';

/** A fire of three tongues in each other, its foot at (cx, y); `scale` 1 is 120 units tall. */
export function flame(
  brush: Brush,
  cx: number,
  y: number,
  scale: number,
  random: HeroOptions['random'],
): string {
  const parts: string[] = [];
  for (const [layer, [size, inner, outer]] of (
    [
      [1, '#ff9a2e', '#e0481c'],
      [0.7, '#ffd35a', '#ff8a26'],
      [0.42, '#fff6c8', '#ffd35a'],
    ] as const
  ).entries()) {
    const k = scale * size;
    const tongue = (dx: number, tall: number, wide: number, lean: number) => {
      const at = (x: number, dy: number) => `${n(cx + (dx + x) * k)} ${n(y + dy * k)}`;
      return `M${at(-wide, -4)}C${at(-wide * 1.5, -tall * 0.4)} ${at(-wide * 0.3, -tall * 0.5)} ${at(lean, -tall)}C${at(wide * 0.2 + lean, -tall * 0.66)} ${at(wide * 1.5, -tall * 0.5)} ${at(wide, -4)}Q${at(0, 10)} ${at(-wide, -4)}Z`;
    };
    const paint = brush.between(
      [cx, y - 120 * k, cx, y],
      [
        [0, outer],
        [0.55, inner],
        [1, layer === 0 ? '#ffb84a' : inner],
      ],
    );
    parts.push(
      path(tongue(-30, 84 + random(`f${layer}`) * 14, 24, -10), paint),
      path(tongue(32, 74 + random(`g${layer}`) * 16, 24, 12), paint),
      path(tongue(0, 120, 34, random(`h${layer}`) * 16 - 8), paint),
    );
  }
  return parts.join('');
}
