import { randomOf } from '../../base/random.ts';
import { spanOfSky } from '../../objects/sky-wide.ts';
import type { Frame } from '../frame.ts';
import { orderMentions } from './blocks.ts';
import type { Copy, Placed } from './copy.ts';
import { clampX } from './screen.ts';

export function placeFlying(
  copies: readonly Copy[],
  unit: number,
  frame: Frame,
  aspect: number,
  seed: number,
  placed: Placed[],
): void {
  for (const copy of copies.filter(isBow)) placed.push(placeBow(copy, unit, frame, aspect, seed));
  const flying = copies.filter((copy) => !isBow(copy));
  const ordered = orderMentions(flying, seed).flatMap((index) =>
    flying.filter((copy) => copy.index === index),
  );
  if (ordered.length === 0) return;
  const top = 0.1;
  const bottom = Math.max(
    top + 0.1,
    frame.kind !== 'ground' && frame.kind !== 'vista'
      ? Math.min(0.86, frame.horizon + 0.04)
      : frame.horizon - 0.08,
  );
  const count = ordered.length;
  // A loose grid keeps a flock countable: as many rows as fit the shape of the sky.
  const rows =
    count <= 3
      ? 1
      : Math.max(count > 5 ? 2 : 1, Math.min(4, Math.round(Math.sqrt((count * (bottom - top)) / aspect))));
  const columns = Math.ceil(count / rows);
  ordered.forEach((copy, position) => {
    const cellWide = aspect / columns;
    const cellTall = (bottom - top) / rows;
    const fit =
      count === 1
        ? Math.min(1, (0.92 * (bottom - top + 0.06)) / (copy.height * unit))
        : Math.min(
            1,
            (cellTall * (rows === 1 ? 1 : 0.95)) / (copy.height * unit),
            (cellWide * 0.92) / (copy.height * unit * copy.aspect),
          );
    const tall = copy.height * unit * fit;
    const wide = tall * copy.aspect;
    const row = position % rows;
    const column = Math.floor(position / rows);
    const inRow = rows === 1 ? 0 : row % 2 === 0 ? -0.18 : 0.18;
    const wander = (purpose: string) => randomOf(seed, copy.id, purpose) - 0.5;
    const x =
      count === 1
        ? soloX(copy, frame)
        : (column + 0.5 + inRow + wander('x') * 0.5 * Math.max(0, 1 - wide / cellWide)) / columns;
    const y =
      count === 1
        ? top + tall / 2 + 0.42 * Math.max(0, bottom - top - tall)
        : top + (row + 0.5) * cellTall + wander('y') * Math.max(0.3 * tall, cellTall - tall) * 0.8;
    placed.push({
      ...copy,
      x: clampX(x, wide, aspect),
      y: Math.min(0.97 - tall / 2, Math.max(0.03 + tall / 2, y)),
      scale: fit,
    });
  });
}

function soloX(copy: Copy, frame: Frame): number {
  if (copy.mention.side === 'left') return 0.28;
  if (copy.mention.side === 'right') return 0.72;
  if (copy.mention.side === 'centre') return 0.5;
  return frame.x;
}

function isBow(copy: Copy): boolean {
  return spanOfSky(copy.mention.thing) !== undefined;
}

/** An aurora hangs over most of the sky. */
function placeAurora(copy: Copy, unit: number, frame: Frame, aspect: number): Placed {
  // In upright pictures its ends lie outside.
  const tall = Math.max(0.3, Math.min((0.96 * aspect) / copy.aspect, frame.horizon * 0.9));
  const scale = 0.5;
  return {
    ...copy,
    height: tall / (unit * scale),
    x: 0.5,
    y: Math.max(tall / 2 + 0.02, frame.horizon * 0.46),
    scale,
  };
}

/** A rainbow spans most of the sky, far behind everything, with its feet below the horizon. */
function placeBow(copy: Copy, unit: number, frame: Frame, aspect: number, seed: number): Placed {
  if (spanOfSky(copy.mention.thing) === 'veil') return placeAurora(copy, unit, frame, aspect);
  const tall = Math.min((0.74 * aspect) / copy.aspect, frame.horizon * 0.8);
  const scale = 0.5;
  return {
    ...copy,
    height: tall / (unit * scale),
    x: 0.5 + (randomOf(seed, copy.id, 'x') - 0.5) * 0.16,
    y: frame.horizon + 0.02 - tall / 2,
    scale,
  };
}
