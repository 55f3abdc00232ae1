import { n, rect } from '../kit.ts';
import { fade } from './fade.ts';

/** A screen: dark bezel and a pane that shines softly when it is on. */
export function drawScreen(
  x: number,
  y: number,
  width: number,
  height: number,
  { bezel = Math.min(width, height) * 0.06, on = true }: { bezel?: number; on?: boolean } = {},
): string {
  const pane = `M${n(x)} ${n(y)}h${n(width)}v${n(height)}h${n(-width)}Z`;
  return (
    rect(x - bezel, y - bezel, width + bezel * 2, height + bezel * 2, '#2b2f36', bezel) +
    fade(
      pane,
      [x, y, x + width, y + height],
      on
        ? [
            [0, '#a9d4ec'],
            [0.5, '#5f9cc6'],
            [1, '#3c6a9a'],
          ]
        : [
            [0, '#4a525c'],
            [0.5, '#2d333b'],
            [1, '#20252b'],
          ],
    ) +
    `<path d="M${n(x)} ${n(y)}h${n(width * 0.5)}L${n(x + width * 0.2)} ${n(y + height)}H${n(x)}Z" fill="#ffffff" fill-opacity="0.13"/>`
  );
}
