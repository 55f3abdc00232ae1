import { n } from '../kit.ts';

/** Path of a box with its own radius at each corner: upper left, upper right, lower right, lower left. */
export function roundedBox(
  x: number,
  y: number,
  width: number,
  height: number,
  [a, b, c, d]: readonly [number, number, number, number],
): string {
  return (
    `M${n(x + a)} ${n(y)}H${n(x + width - b)}Q${n(x + width)} ${n(y)} ${n(x + width)} ${n(y + b)}` +
    `V${n(y + height - c)}Q${n(x + width)} ${n(y + height)} ${n(x + width - c)} ${n(y + height)}` +
    `H${n(x + d)}Q${n(x)} ${n(y + height)} ${n(x)} ${n(y + height - d)}V${n(y + a)}Q${n(x)} ${n(y)} ${n(x + a)} ${n(y)}Z`
  );
}
