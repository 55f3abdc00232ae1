import { n } from '../kit.ts';

/** Path of an opening with a round head, standing on `foot`. */
export function archPath(x: number, y: number, width: number, foot: number): string {
  const radius = width / 2;
  return `M${n(x)} ${n(foot)}V${n(y + radius)}A${n(radius)} ${n(radius)} 0 0 1 ${n(x + width)} ${n(y + radius)}V${n(foot)}Z`;
}

/** Path of an opening with a pointed head. */
export function pointedPath(x: number, y: number, width: number, foot: number): string {
  const spring = y + width * 0.8;
  return `M${n(x)} ${n(foot)}V${n(spring)}Q${n(x + width * 0.08)} ${n(y + width * 0.26)} ${n(x + width / 2)} ${n(y)}Q${n(x + width * 0.92)} ${n(y + width * 0.26)} ${n(x + width)} ${n(spring)}V${n(foot)}Z`;
}

/** The wedge stones around a round-headed opening: lines from the opening outwards. */
export function voussoirs(
  cx: number,
  spring: number,
  radius: number,
  thickness: number,
  count: number,
): string {
  let d = '';
  for (let stone = 0; stone <= count; stone++) {
    const angle = Math.PI * (1 + stone / count);
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    d += `M${n(cx + cos * radius)} ${n(spring + sin * radius)}L${n(cx + cos * (radius + thickness))} ${n(spring + sin * (radius + thickness))}`;
  }
  return d;
}
