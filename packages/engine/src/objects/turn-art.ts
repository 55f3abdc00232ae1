import type { ThingArt } from './thing-art.ts';

/** A drawing turned by so many degrees clockwise about its middle, in a box that holds all of it. Anchors stay behind. */
export function turnArt(art: ThingArt, degrees: number): ThingArt {
  const side = Math.hypot(art.width, art.height);
  const turn = (svg: string): string =>
    `<g transform="translate(${round(side / 2)} ${round(side / 2)}) rotate(${art.flipped ? -degrees : degrees}) translate(${round(-art.width / 2)} ${round(-art.height / 2)})">${svg}</g>`;
  return {
    ...art,
    width: side,
    height: side,
    body: turn(art.body),
    front: art.front === undefined ? undefined : turn(art.front),
    glow: art.glow === undefined ? undefined : turn(art.glow),
    foot: undefined,
    anchors: {},
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
