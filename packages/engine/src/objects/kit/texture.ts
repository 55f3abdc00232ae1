import type { HeroOptions } from '../hero.ts';
import { n, path, shade } from '../kit.ts';
import { columnOf, type Face, patchOf, rowOf } from './face.ts';
import type { Marks, Surface } from './material.ts';

type Random = HeroOptions['random'];

interface Ground {
  readonly face: Face;
  readonly surface: Surface;
  readonly random: Random;
  readonly name: string;
  /** Height of one course of stones or width of one plank, in units. */
  readonly unit: number;
}

/**
 * The marks of a material on a face: at most four paths however many stones there are. `unit` is the size of one stone
 * course or plank in units of the drawing.
 */
export function paintMarks(face: Face, surface: Surface, random: Random, name: string, unit: number): string {
  const draw = DRAWN[surface.marks];
  return draw ? draw({ face, surface, random, name, unit }) : '';
}

const DRAWN: Partial<Record<Marks, (ground: Ground) => string>> = {
  bricks: (ground) => courses(ground, { aspect: 2.3, joint: 0.07, tinted: 0.3, every: true }),
  blocks: (ground) => courses(ground, { aspect: 1.7, joint: 0.09, tinted: 0.34, every: true }),
  rubble,
  shingles,
  planks: (ground) => boards(ground, true),
  boards: (ground) => boards(ground, false),
  logs,
  grain,
  speckles,
  streaks,
  panels,
  veins,
  facets,
  straw,
  weave,
  stripes,
};

function strokes(d: string, colour: string, width: number, opacity: number): string {
  return d === ''
    ? ''
    : `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${n(width)}" stroke-opacity="${opacity}" stroke-linecap="round"/>`;
}

/** A colour of the surface as this face shows it. */
function tone({ face, surface }: Ground, amount: number): string {
  return shade(surface.colour, face.turn + amount);
}

function courses(
  ground: Ground,
  { aspect, joint, tinted, every }: { aspect: number; joint: number; tinted: number; every: boolean },
): string {
  const { face, random, name, unit } = ground;
  const rows = Math.max(2, Math.min(26, Math.round(face.height / unit)));
  const across = Math.max(2, Math.min(22, Math.round(face.width / (unit * aspect))));
  let joints = '';
  let light = '';
  let dark = '';
  for (let row = 0; row < rows; row++) {
    const v1 = row / rows;
    const v2 = (row + 1) / rows;
    if (row > 0) joints += rowOf(face, v1);
    for (let stone = 0; stone <= across; stone++) {
      const u1 = (stone - (row % 2) * 0.5) / across;
      const u2 = u1 + 1 / across;
      if (every && u1 > 0.01 && u1 < 0.99 && random(`${name}j${row}.${stone}`) < 0.8)
        joints += columnOf(face, u1, v1, v2);
      const chance = random(`${name}s${row}.${stone}`);
      if (chance > tinted) continue;
      const patch = patchOf(face, Math.max(0, u1), v1, Math.min(1, u2), v2);
      if (chance < tinted * 0.55) dark += patch;
      else light += patch;
    }
  }
  return (
    path(light, tone(ground, 0.16), 'fill-opacity="0.5"') +
    path(dark, tone(ground, -0.22), 'fill-opacity="0.5"') +
    strokes(joints, tone(ground, -0.42), unit * joint, 0.5)
  );
}

/** Uneven field stones. */
function rubble(ground: Ground): string {
  const { face, random, name, unit } = ground;
  const rows = Math.max(1, Math.min(12, Math.round(face.height / unit)));
  const across = Math.max(2, Math.min(20, Math.round(face.width / (unit * 1.35))));
  const tones = ['', '', ''];
  for (let row = 0; row < rows; row++) {
    for (let stone = 0; stone < across; stone++) {
      const jitter = (purpose: string) => random(`${name}${purpose}${row}.${stone}`) - 0.5;
      const u = (stone + 0.5 + (row % 2) * 0.4 + jitter('x') * 0.3) / (across + 0.4);
      const v = (row + 0.5 + jitter('y') * 0.2) / rows;
      const du = (0.44 + jitter('w') * 0.12) / across;
      const dv = (0.43 + jitter('h') * 0.1) / rows;
      let d = '';
      for (let corner = 0; corner < 7; corner++) {
        const angle = (corner / 7) * Math.PI * 2 + jitter('t');
        const [x, y] = face.at(
          Math.max(0, Math.min(1, u + Math.cos(angle) * du)),
          Math.max(0, Math.min(1, v + Math.sin(angle) * dv)),
        );
        d += `${corner === 0 ? 'M' : 'L'}${n(x)} ${n(y)}`;
      }
      const kind = Math.floor(random(`${name}k${row}.${stone}`) * 3);
      tones[kind] += `${d}Z`;
    }
  }
  return tones
    .map((d, kind) =>
      path(
        d,
        tone(ground, [0.14, -0.04, 0.04][kind] ?? 0),
        `stroke="${tone(ground, -0.36)}" stroke-width="${n(unit * 0.06)}" stroke-linejoin="round" stroke-opacity="0.7"`,
      ),
    )
    .join('');
}

/** Roof shingles: rows with a scalloped lower edge. */
function shingles(ground: Ground): string {
  const { face, random, name, unit } = ground;
  const rows = Math.max(2, Math.min(12, Math.round(face.height / unit)));
  const across = Math.max(3, Math.min(24, Math.round(face.width / (unit * 1.1))));
  let edges = '';
  let light = '';
  let dark = '';
  for (let row = 1; row <= rows; row++) {
    const v1 = (row - 1) / rows;
    const v2 = row / rows;
    for (let stone = 0; stone < across; stone++) {
      const u1 = Math.max(0, (stone - (row % 2) * 0.5) / across);
      const u2 = Math.min(1, (stone + 1 - (row % 2) * 0.5) / across);
      const [x1, y1] = face.at(u1, v2 - 0.1 / rows);
      const [mx, my] = face.at((u1 + u2) / 2, v2 + 0.16 / rows);
      const [x2, y2] = face.at(u2, v2 - 0.1 / rows);
      if (row < rows) edges += `M${n(x1)} ${n(y1)}Q${n(mx)} ${n(my)} ${n(x2)} ${n(y2)}`;
      const chance = random(`${name}t${row}.${stone}`);
      if (chance < 0.14) light += patchOf(face, u1, v1, u2, v2);
      else if (chance > 0.86) dark += patchOf(face, u1, v1, u2, v2);
    }
  }
  return (
    path(light, tone(ground, 0.18), 'fill-opacity="0.45"') +
    path(dark, tone(ground, -0.2), 'fill-opacity="0.45"') +
    strokes(edges, tone(ground, -0.45), unit * 0.11, 0.55)
  );
}

/** Planks: upright, or lying (clapboard). */
function boards(ground: Ground, upright: boolean): string {
  const { face, random, name, unit } = ground;
  const span = upright ? face.width : face.height;
  const count = Math.max(2, Math.min(26, Math.round(span / unit)));
  let seams = '';
  let light = '';
  let dark = '';
  let knots = '';
  for (let board = 0; board < count; board++) {
    const from = board / count;
    const to = (board + 1) / count;
    if (board > 0) seams += upright ? columnOf(face, from) : rowOf(face, from);
    const chance = random(`${name}p${board}`);
    const patch = upright ? patchOf(face, from, 0, to, 1) : patchOf(face, 0, from, 1, to);
    if (chance < 0.26) light += patch;
    else if (chance > 0.74) dark += patch;
    const along = random(`${name}q${board}`) * 0.8;
    const middle = (from + to) / 2;
    knots += upright ? columnOf(face, middle, along, along + 0.14) : rowOf(face, middle, along, along + 0.1);
  }
  return (
    path(light, tone(ground, 0.14), 'fill-opacity="0.5"') +
    path(dark, tone(ground, -0.16), 'fill-opacity="0.5"') +
    strokes(knots, tone(ground, -0.3), unit * 0.06, 0.4) +
    strokes(seams, tone(ground, -0.46), unit * 0.08, 0.6)
  );
}

/** Lying round logs: each has its own light and shade. */
function logs(ground: Ground): string {
  const { face, unit } = ground;
  const count = Math.max(2, Math.min(14, Math.round(face.height / unit)));
  let light = '';
  let seams = '';
  let shaded = '';
  for (let log = 0; log < count; log++) {
    light += patchOf(face, 0, (log + 0.14) / count, 1, (log + 0.36) / count);
    shaded += patchOf(face, 0, (log + 0.66) / count, 1, (log + 1) / count);
    if (log > 0) seams += rowOf(face, log / count);
  }
  return (
    path(light, tone(ground, 0.2), 'fill-opacity="0.5"') +
    path(shaded, tone(ground, -0.26), 'fill-opacity="0.55"') +
    strokes(seams, tone(ground, -0.55), unit * 0.09, 0.8)
  );
}

function grain(ground: Ground): string {
  const { face, random, name, unit } = ground;
  const lying = face.width >= face.height;
  const count = Math.max(2, Math.min(9, Math.round((lying ? face.height : face.width) / unit)));
  let veins = '';
  for (let vein = 0; vein < count; vein++) {
    const across = (vein + 0.3 + random(`${name}g${vein}`) * 0.4) / count;
    const start = random(`${name}a${vein}`) * 0.35;
    const end = Math.min(1, start + 0.4 + random(`${name}e${vein}`) * 0.4);
    const bend = (random(`${name}b${vein}`) - 0.5) * (0.5 / count);
    const point = (t: number, off: number) => (lying ? face.at(t, across + off) : face.at(across + off, t));
    const [x1, y1] = point(start, 0);
    const [mx, my] = point((start + end) / 2, bend * 2);
    const [x2, y2] = point(end, 0);
    veins += `M${n(x1)} ${n(y1)}Q${n(mx)} ${n(my)} ${n(x2)} ${n(y2)}`;
  }
  return strokes(veins, tone(ground, -0.34), unit * 0.13, 0.42);
}

function speckles(ground: Ground): string {
  const { face, random, name, unit } = ground;
  const count = Math.max(6, Math.min(60, Math.round((face.width * face.height) / (unit * unit * 2.4))));
  let light = '';
  let dark = '';
  for (let dot = 0; dot < count; dot++) {
    const [x, y] = face.at(0.03 + random(`${name}u${dot}`) * 0.94, 0.03 + random(`${name}v${dot}`) * 0.94);
    const mark = `M${n(x)} ${n(y)}h${n(0.01 + random(`${name}l${dot}`) * unit * 0.22)}`;
    if (dot % 2 === 0) light += mark;
    else dark += mark;
  }
  return (
    strokes(light, tone(ground, 0.3), unit * 0.14, 0.5) + strokes(dark, tone(ground, -0.3), unit * 0.14, 0.4)
  );
}

/** Slanting reflections of something polished. */
function streaks({ face, unit }: Ground): string {
  const lean = Math.min(0.3, (face.height / Math.max(1, face.width)) * 0.3);
  const band = (u: number, width: number) => {
    const [x1, y1] = face.at(Math.min(1, u + lean), 0);
    const [x2, y2] = face.at(Math.min(1, u + lean + width), 0);
    const [x3, y3] = face.at(u + width, 1);
    const [x4, y4] = face.at(u, 1);
    return `M${n(x1)} ${n(y1)}L${n(x2)} ${n(y2)}L${n(x3)} ${n(y3)}L${n(x4)} ${n(y4)}Z`;
  };
  return unit <= 0 ? '' : path(band(0.14, 0.12) + band(0.32, 0.045), '#ffffff', 'fill-opacity="0.3"');
}

/** Sheet metal: seams and rivets. */
function panels(ground: Ground): string {
  const { face, unit } = ground;
  const across = Math.max(1, Math.min(8, Math.round(face.width / (unit * 4))));
  const rows = Math.max(1, Math.min(6, Math.round(face.height / (unit * 4))));
  let seams = '';
  let rivets = '';
  for (let row = 1; row < rows; row++) seams += rowOf(face, row / rows);
  for (let column = 1; column < across; column++) {
    seams += columnOf(face, column / across);
    for (let rivet = 0; rivet < rows * 3; rivet++) {
      const [x, y] = face.at(column / across - 0.012, (rivet + 0.5) / (rows * 3));
      rivets += `M${n(x)} ${n(y)}h0.01`;
    }
  }
  return (
    strokes(seams, tone(ground, -0.42), unit * 0.12, 0.6) +
    strokes(rivets, tone(ground, 0.4), unit * 0.26, 0.7)
  );
}

function veins(ground: Ground): string {
  const { face, random, name, unit } = ground;
  let d = '';
  for (let vein = 0; vein < 4; vein++) {
    let u = random(`${name}u${vein}`) * 0.7;
    let v = random(`${name}v${vein}`) * 0.5;
    for (let step = 0; step < 5; step++) {
      const [x, y] = face.at(Math.min(1, u), Math.min(1, v));
      d += `${step === 0 ? 'M' : 'L'}${n(x)} ${n(y)}`;
      u += 0.03 + random(`${name}du${vein}${step}`) * 0.12;
      v += 0.02 + random(`${name}dv${vein}${step}`) * 0.16;
    }
  }
  return strokes(d, tone(ground, -0.3), unit * 0.09, 0.32);
}

function facets(ground: Ground): string {
  const { face, random, name } = ground;
  let light = '';
  let dark = '';
  for (let facet = 0; facet < 7; facet++) {
    const u = random(`${name}u${facet}`) * 0.8;
    const v = random(`${name}v${facet}`) * 0.8;
    const points = [
      face.at(u, v),
      face.at(Math.min(1, u + 0.1 + random(`${name}a${facet}`) * 0.3), Math.min(1, v + 0.05)),
      face.at(Math.min(1, u + 0.08), Math.min(1, v + 0.12 + random(`${name}b${facet}`) * 0.3)),
    ];
    const d = `M${points.map(([x, y]) => `${n(x)} ${n(y)}`).join('L')}Z`;
    if (facet % 2 === 0) light += d;
    else dark += d;
  }
  return (
    path(light, '#ffffff', 'fill-opacity="0.34"') + path(dark, tone(ground, -0.24), 'fill-opacity="0.24"')
  );
}

function straw(ground: Ground): string {
  const { face, random, name, unit } = ground;
  const count = Math.max(12, Math.min(110, Math.round((face.width * face.height) / (unit * unit * 1.6))));
  const tones = ['', ''];
  for (let stalk = 0; stalk < count; stalk++) {
    const u = 0.02 + random(`${name}u${stalk}`) * 0.94;
    const v = random(`${name}v${stalk}`) * 0.86;
    const [x1, y1] = face.at(u, v);
    const [x2, y2] = face.at(
      Math.min(1, Math.max(0, u + (random(`${name}l${stalk}`) - 0.5) * 0.06)),
      Math.min(1, v + 0.08 + random(`${name}h${stalk}`) * 0.08),
    );
    tones[stalk % 2] += `M${n(x1)} ${n(y1)}L${n(x2)} ${n(y2)}`;
  }
  return (
    strokes(tones[0] ?? '', tone(ground, 0.26), unit * 0.12, 0.75) +
    strokes(tones[1] ?? '', tone(ground, -0.36), unit * 0.12, 0.6)
  );
}

function weave(ground: Ground): string {
  const { face, unit } = ground;
  const across = Math.min(30, Math.round(face.width / unit));
  const rows = Math.min(30, Math.round(face.height / unit));
  let d = '';
  for (let column = 1; column < across; column++) d += columnOf(face, column / across);
  for (let row = 1; row < rows; row++) d += rowOf(face, row / rows);
  return strokes(d, tone(ground, -0.3), unit * 0.08, 0.3);
}

function stripes({ face, unit }: Ground): string {
  const count = Math.max(2, Math.min(14, Math.round(face.width / (unit * 2))));
  let d = '';
  for (let stripe = 0; stripe < count; stripe += 2)
    d += patchOf(face, stripe / count, 0, Math.min(1, (stripe + 1) / count), 1);
  return path(d, '#ffffff', 'fill-opacity="0.8"');
}
