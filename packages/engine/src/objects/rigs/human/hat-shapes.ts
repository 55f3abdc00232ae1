import { ellipse, path, shade } from '../../kit.ts';
import type { HeadFrame } from './head-frame.ts';
import type { Headwear } from './outfit.ts';
import { d1 } from './outline.ts';

/** A hat in the head's own space: what is behind the head, and what is over it. */
export interface HatArt {
  readonly behind?: string;
  readonly front: string;
}

/** Where a hat sits: middle, half width and height of its band; `lean` is how far the head is turned, 0..1. */
export interface HatFit {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly lean: number;
  readonly frame: HeadFrame;
}

type HatMaker = (fit: HatFit, hat: Headwear) => HatArt;

export interface HatKind {
  readonly draw: HatMaker;
  /** Hair under it: pressed flat (usual), hidden, or left as it is. */
  readonly hair?: 'flat' | 'hidden' | 'free';
  /** The face is not seen. */
  readonly hidesFace?: boolean;
}

/** A rounded crown of a hat over its band. */
export function dome({ x, y, w }: HatFit, height: number, sag = 7, square = 0.6): string {
  const top = y - height;
  return `M${d1(x - w)} ${d1(y)}C${d1(x - w)} ${d1(y - height * square)} ${d1(x - w * square)} ${d1(top)} ${d1(x)} ${d1(top)}C${d1(x + w * square)} ${d1(top)} ${d1(x + w)} ${d1(y - height * square)} ${d1(x + w)} ${d1(y)}Q${d1(x)} ${d1(y + sag * 2)} ${d1(x - w)} ${d1(y)}Z`;
}

/** The band around the foot of a crown. */
export function band({ x, y, w }: HatFit, height: number, sag = 7): string {
  return `M${d1(x - w)} ${d1(y - height)}Q${d1(x)} ${d1(y - height + sag * 2)} ${d1(x + w)} ${d1(y - height)}L${d1(x + w)} ${d1(y)}Q${d1(x)} ${d1(y + sag * 2)} ${d1(x - w)} ${d1(y)}Z`;
}

/** A flat brim all around. */
export function brim({ x, y, w }: HatFit, reach: number, hat: Headwear, tall = 11): string {
  return (
    ellipse(x, y + 4, w + reach, tall, shade(hat.colour, -0.24)) +
    ellipse(x, y + 1.6, w + reach, tall - 1, shade(hat.colour, 0.04))
  );
}

/** The darker side of a crown, away from the light. */
export function domeShade(fit: HatFit, height: number, tone: string): string {
  const { x, y, w } = fit;
  return path(
    `M${d1(x + w * 0.25)} ${d1(y - height * 0.97)}C${d1(x + w * 0.8)} ${d1(y - height * 0.9)} ${d1(x + w)} ${d1(y - height * 0.6)} ${d1(x + w)} ${d1(y)}L${d1(x + w * 0.5)} ${d1(y + 5)}Q${d1(x + w * 0.66)} ${d1(y - height * 0.6)} ${d1(x + w * 0.25)} ${d1(y - height * 0.97)}Z`,
    tone,
    'opacity="0.45"',
  );
}
