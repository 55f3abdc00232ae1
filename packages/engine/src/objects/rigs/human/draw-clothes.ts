import type { Rgb } from '../../../base/raster.ts';
import { circle, line, path, polygon, shade } from '../../kit.ts';
import type { Build } from './build.ts';
import { type Limb, limbOutline, paintBand, paintLimb, spanOf, stringLimb } from './limb.ts';
import type { Look } from './look.ts';
import type { Coat, Outfit, Skirt, Top } from './outfit.ts';
import { curve, d1 } from './outline.ts';
import type { Member, Skeleton } from './skeleton.ts';
import {
  isSeen,
  onTube,
  paintTube,
  patch,
  type Ring,
  seam,
  type Tube,
  trunkTube,
  tubeOf,
  tubeOutline,
} from './trunk.ts';
import { between, type Place } from './view.ts';

export function limbOf(member: Member, radii: Build['arm']): Limb {
  return stringLimb(member.points, radii);
}

/** An arm with its sleeve, without the hand. `from`: 0 the whole arm, 0.9 the forearm alone. */
export function drawArm(
  skeleton: Skeleton,
  arm: Member,
  outfit: Outfit,
  look: Look,
  dim: number,
  from = 0,
): string {
  const limb = limbOf(arm, skeleton.build.arm);
  const { top, coat } = outfit;
  const sleeved = coat && coat.hasSleeves !== false ? coat : undefined;
  const sleeve = sleeved ? 'long' : (top?.sleeve ?? 'long');
  const colour = sleeved ? sleeved.colour : (top?.sleeveColour ?? top?.colour ?? look.skin);
  const trim = sleeved ? sleeved.trim : top?.trim;
  let body = paintLimb(spanOf(limb, from, 2), look.skin, {}, dim);
  if (!top && !sleeved) return body;
  if (sleeve === 'none') return body;
  const cut = sleeve === 'short' ? 0.62 : 1.9;
  if (from >= cut) return body;
  const widen =
    sleeve === 'wide' ? (along: number) => 3 + Math.max(0, along - 0.8) * 15 : () => (sleeved ? 3.4 : 1.6);
  const cloth = spanOf(limb, from, cut, widen);
  body += paintLimb(cloth, colour, { root: 0.9, end: 0.3 }, dim);
  if (from === 0) body += drawFolds(cloth, colour, dim);
  if (top?.pattern && !sleeved) body += drawSleevePattern(cloth, top);
  if (trim) body += paintBand(spanOf(limb, 0, 2, widen), cut - 0.2, cut, trim, 1.2);
  return body;
}

/** Two small creases at the bend. */
function drawFolds(limb: Limb, colour: Rgb, dim: number): string {
  const bead = limb.find(({ along }) => along >= 0.98);
  if (!bead) return '';
  const [x, y] = bead.at;
  const r = bead.radius;
  return line(
    `M${d1(x - r * 0.7)} ${d1(y - 3)}q${d1(r * 0.6)} 4 ${d1(r * 1.1)} 1M${d1(x - r * 0.5)} ${d1(y + 5)}q${d1(r * 0.5)} 2 ${d1(r)} -1`,
    shade(colour, dim - 0.28),
    1.6,
    'opacity="0.55"',
  );
}

function drawSleevePattern(cloth: Limb, { pattern, colour, trim }: Top): string {
  if (pattern !== 'stripes' && pattern !== 'plaid') return '';
  const tone = trim ?? ([250, 248, 242] as const);
  const last = cloth[cloth.length - 1]?.along ?? 1.9;
  let body = '';
  for (let along = 0.24; along < last - 0.2; along += 0.32)
    body += paintBand(cloth, along, along + 0.12, pattern === 'plaid' ? darker(colour) : tone, 0);
  return body;
}

function darker([r, g, b]: Rgb): Rgb {
  return [r * 0.62, g * 0.58, b * 0.62];
}

/** A leg with what covers it, without the foot. */
export function drawLeg(skeleton: Skeleton, leg: Member, outfit: Outfit, look: Look, dim: number): string {
  const limb = limbOf(leg, skeleton.build.leg);
  const { bottom, shoes } = outfit;
  let body = paintLimb(limb, look.skin, {}, dim);
  if (bottom) {
    const widen =
      bottom.fit === 'tight'
        ? () => 0.8
        : bottom.fit === 'wide'
          ? (along: number) => 3 + along * 4
          : (along: number) => 2 + Math.max(0, along - 0.9) * 3.2;
    const cloth = spanOf(limb, 0, Math.min(2, bottom.length), widen);
    body += paintLimb(cloth, bottom.colour, { root: 1, end: bottom.length > 1.98 ? 0.7 : 0.2 }, dim);
    if (bottom.fit !== 'tight' && bottom.length > 1.2) body += drawFolds(cloth, bottom.colour, dim);
    if (bottom.stripe)
      body += paintBand(cloth, bottom.length - 0.5, bottom.length - 0.34, bottom.stripe, 0.6);
    if (bottom.cuff) body += paintBand(cloth, bottom.length - 0.16, bottom.length, bottom.cuff, 1.4);
  }
  if (shoes && (shoes.kind === 'boot' || shoes.kind === 'skate')) {
    const shaft = spanOf(limb, 1.44, 2, (along) => 3.4 + Math.max(0, 1.6 - along) * 10);
    body += paintLimb(shaft, shoes.colour, { root: 0.15, end: 1 }, dim);
    body += paintBand(limb, 1.42, 1.52, shoes.sole ?? darker(shoes.colour), 5.2);
  } else if (shoes?.kind === 'sneaker' && (!bottom || bottom.length < 1.6))
    body += paintBand(limb, 1.74, 2, [244, 242, 238], 1.2);
  return body;
}

/** Hips in the colour of what covers them; the legs are drawn over them. */
export function drawHips(skeleton: Skeleton, { top, bottom }: Outfit, look: Look): string {
  return paintTube(trunkTube(skeleton, 0.8, 1.1), bottom?.colour ?? top?.colour ?? look.skin, 'hips');
}

/** The bare trunk under the clothes. */
export function drawBareTrunk(skeleton: Skeleton, look: Look): string {
  return paintTube(trunkTube(skeleton, -0.05, 0.86), look.skin, 'skin');
}

/** Shirt, blouse, jersey; its sleeves come with the arms. */
export function drawTop(skeleton: Skeleton, outfit: Outfit, look: Look): string {
  const { top, belt } = outfit;
  if (!top) return '';
  const hem = outfit.skirt || belt ? 0.84 : 0.95;
  const wide = top.neck === 'wide';
  const shirt = trunkTube(skeleton, wide ? 0.13 : top.neck === 'turtle' ? -0.08 : 0.015, hem, 2.4);
  let body = paintTube(shirt, top.colour, 'top');
  body += drawTopPattern(shirt, top, hem);
  if (top.neck === 'v' || top.neck === 'collar')
    body += path(patch(shirt, -24, 24, 0.02, 0.03) + neckV(shirt), shade(look.skin, -0.06));
  if (top.neck === 'collar')
    body +=
      polygon(
        [onTube(shirt, -48, 0), onTube(shirt, -30, 0.13), onTube(shirt, 0, 0.2), onTube(shirt, -20, 0.02)],
        shade(top.trim ?? top.colour, 0.14),
      ) +
      polygon(
        [onTube(shirt, 48, 0), onTube(shirt, 30, 0.13), onTube(shirt, 0, 0.2), onTube(shirt, 20, 0.02)],
        shade(top.trim ?? top.colour, -0.06),
      );
  if (top.neck === 'round' || top.neck === undefined)
    body += path(patch(shirt, -70, 70, 0.02, 0.06), shade(top.trim ?? top.colour, -0.2));
  if (top.buttons) {
    body += line(
      seam(shirt, [
        [0, 0.16],
        [0, 0.5],
        [0, hem],
      ]),
      shade(top.colour, -0.26),
      1.6,
    );
    for (const share of [0.26, 0.42, 0.58, 0.74]) {
      const [x, y] = onTube(shirt, 0, share);
      body += circle(x, y, 2.7, shade(top.buttons, 0));
    }
  }
  if (top.trim && !outfit.skirt) body += path(patch(shirt, -89, 89, hem - 0.05, hem), shade(top.trim, -0.06));
  if (!top.pattern)
    body +=
      line(
        seam(shirt, [
          [34, 0.5],
          [26, 0.62],
          [34, 0.72],
        ]),
        shade(top.colour, -0.3),
        1.8,
        'opacity="0.5"',
      ) +
      line(
        seam(shirt, [
          [-40, 0.56],
          [-30, 0.66],
          [-38, 0.76],
        ]),
        shade(top.colour, -0.24),
        1.8,
        'opacity="0.45"',
      );
  return body;
}

function neckV(shirt: Tube): string {
  const points = [onTube(shirt, -26, 0.02), onTube(shirt, 0, 0.22), onTube(shirt, 26, 0.02)];
  return `M${points.map(([x, y]) => `${d1(x)} ${d1(y)}`).join('L')}Z`;
}

function drawTopPattern(shirt: Tube, { pattern, colour, trim }: Top, hem: number): string {
  const tone = trim ?? ([250, 248, 242] as const);
  let body = '';
  if (pattern === 'stripes')
    for (let share = 0.16; share < hem - 0.04; share += 0.13)
      body += path(patch(shirt, -89, 89, share, share + 0.055), shade(tone, -0.06));
  if (pattern === 'plaid') {
    for (let share = 0.14; share < hem; share += 0.16)
      body += path(patch(shirt, -89, 89, share, share + 0.05), shade(darker(colour), 0), 'opacity="0.55"');
    for (const degrees of [-66, -34, -4, 28, 58])
      body += path(patch(shirt, degrees, degrees + 10, 0.12, hem), shade(darker(colour), 0), 'opacity="0.5"');
  }
  if (pattern === 'dots')
    for (const [row, share] of [0.2, 0.36, 0.52, 0.68, 0.84].entries())
      for (const degrees of [-70, -42, -14, 14, 42, 70]) {
        if (share > hem - 0.05 || !isSeen(shirt, degrees + (row % 2) * 14)) continue;
        const [x, y] = onTube(shirt, degrees + (row % 2) * 14, share);
        body += circle(x, y, 3.2, shade(tone, 0));
      }
  if (pattern === 'knit')
    for (const degrees of [-58, -30, 0, 30, 58])
      body += line(
        seam(shirt, [
          [degrees, 0.16],
          [degrees, 0.5],
          [degrees, hem - 0.02],
        ]),
        shade(colour, -0.2),
        2,
        'opacity="0.6"',
      );
  return body;
}

/** Rings of cloth that hang from the waist around both legs. */
function skirtTube(skeleton: Skeleton, skirt: Skirt): Tube {
  const { build, nearLeg, farLeg } = skeleton;
  const start = skirt.from ?? 0.58;
  const rings: Ring[] = [];
  const waist = trunkTube(skeleton, start, 1, 3).rings;
  for (const ring of waist)
    if (ring.share < 0.95) rings.push({ ...ring, share: (ring.share - start) / (1 - start) - 1 });
  const legAt = ({ places: [root, joint, end] }: Member, along: number): Place =>
    along <= 1 ? between(root, joint, along) : between(joint, end, along - 1);
  for (const along of [0, 0.3, 0.65, 1, 1.35, 1.7, 2.15]) {
    if (along > skirt.length + 0.2 && along !== 0) break;
    const place = Math.min(along, skirt.length);
    const near = legAt(nearLeg, place);
    const far = legAt(farLeg, place);
    const radius = (build.leg[Math.min(4, Math.round(place * 2))] as number) + 4;
    const flare = skirt.flare * place * build.thigh;
    rings.push({
      share: place,
      middle: between(near, far, 0.5),
      width: Math.abs(near[1] - far[1]) / 2 + radius + flare,
      depth: Math.abs(near[0] - far[0]) / 2 + radius + flare * 0.86,
    });
    if (place === skirt.length) break;
  }
  return tubeOf(skeleton, rings);
}

export function drawSkirt(skeleton: Skeleton, skirt: Skirt, id: string): string {
  const tube = skirtTube(skeleton, skirt);
  const end = skirt.length;
  let body = paintTube(tube, skirt.colour, id);
  if (skirt.isSheer) return body.replace(/<path /, '<path opacity="0.72" ');
  if (hasLap(skeleton)) return body;
  for (const degrees of [-62, -34, -4, 26, 54])
    body += line(
      seam(tube, [
        [degrees * 0.8, -0.1],
        [degrees, end * 0.5],
        [degrees * 1.05, end * 0.97],
      ]),
      shade(skirt.colour, degrees < -20 ? -0.16 : -0.32),
      2,
      'opacity="0.55"',
    );
  if (skirt.trim) body += path(patch(tube, -89, 89, end - 0.13, end), shade(skirt.trim, -0.04));
  return body;
}

/** Stiff ruffled layers around the hips. */
export function drawTutu(skeleton: Skeleton, { colour }: Skirt): string {
  const { build } = skeleton;
  const [x, y] = skeleton.see(skeleton.spineAt(0.86));
  const reach = build.thigh * 0.98;
  const lean = skeleton.posture.lean * 0.9 * Math.sin(skeleton.view.yaw);
  const layer = (size: number, drop: number, tone: number) => {
    const points: (readonly [number, number])[] = [];
    for (let step = 0; step < 36; step++) {
      const angle = (step / 36) * 2 * Math.PI;
      const out = reach * size * (step % 2 ? 1 : 0.94);
      points.push([x + Math.cos(angle) * out, y + drop + Math.sin(angle) * out * 0.24 + (step % 2 ? 3 : 0)]);
    }
    return path(curve(points), shade(colour, tone));
  };
  const waist = trunkTube(skeleton, 0.66, 0.9, 3);
  const ruffles = [-0.7, -0.36, 0, 0.36, 0.7]
    .map(
      (at) =>
        `M${d1(x + at * 30)} ${d1(y - 8)}L${d1(x + at * reach * 0.94)} ${d1(y + 2 + (1 - at * at) * reach * 0.2)}`,
    )
    .join('');
  return `<g transform="rotate(${d1(lean)} ${d1(x)} ${d1(y)})">${layer(0.96, 11, -0.2)}${layer(1, 5, -0.04)}${layer(0.94, -2, 0.2)}${line(ruffles, shade(colour, -0.14), 1.8, 'opacity="0.6"')}</g>${path(tubeOutline(waist), shade(colour, -0.08))}`;
}

/** Whether the thighs are raised, so that cloth lies in a lap instead of hanging. */
function hasLap({ nearLeg, farLeg, build }: Skeleton): boolean {
  return [nearLeg, farLeg].some(({ places: [root, joint] }) => root[2] - joint[2] < build.thigh * 0.62);
}

/** Body of a coat; its sleeves come with the arms. */
export function drawCoat(skeleton: Skeleton, coat: Coat, beneath: Rgb): string {
  const hem = hasLap(skeleton) ? 0.12 : Math.max(0.12, coat.length);
  const skirt = skirtTube(skeleton, {
    colour: coat.colour,
    length: hem,
    flare: 0.1,
    from: 0.7,
  });
  const trunk = trunkTube(skeleton, 0.03, 0.9, 4.5);
  const open = coat.isOpen ? 17 : 0;
  const lower = coat.isOpen
    ? sideOfTube(skirt, -170, -open, -0.6, hem) + sideOfTube(skirt, open, 170, -0.6, hem)
    : '';
  const upper = coat.isOpen
    ? sideOfTube(trunk, -170, -open, 0.03, 0.9) + sideOfTube(trunk, open, 170, 0.03, 0.9)
    : '';
  let body = coat.isOpen
    ? paintTube({ ...skirt, left: skirt.left, right: skirt.right }, coat.colour, 'coat').replace(
        /<path [^>]*>/,
        '',
      ) +
      path(lower, 'url(#coat)') +
      path(upper, 'url(#coat)')
    : paintTube(skirt, coat.colour, 'coatskirt') + paintTube(trunk, coat.colour, 'coat');
  // From the side an open front is a strip; the rest of the body must not show through.
  if (coat.isOpen && skeleton.view.yaw > 0.8)
    body +=
      paintTube(skirt, coat.colour, 'coattail') +
      paintTube(trunk, coat.colour, 'coatside') +
      path(sideOfTube(trunk, -open, open, 0.06, 0.88), shade(beneath, -0.06));
  const edge = shade(coat.trim ?? coat.colour, coat.trim ? 0 : -0.3);
  const width = coat.trim ? 5 : 1.8;
  for (const degrees of coat.isOpen ? [-open, open] : [0])
    body +=
      line(
        seam(trunk, [
          [degrees, 0.16],
          [degrees, 0.5],
          [degrees, 0.88],
        ]),
        edge,
        width,
      ) +
      line(
        seam(skirt, [
          [degrees, -0.2],
          [degrees, hem * 0.5],
          [degrees, hem],
        ]),
        edge,
        width,
      );
  if (coat.lapel)
    body +=
      polygon(
        [
          onTube(trunk, -60, 0.03),
          onTube(trunk, -40, 0.16),
          onTube(trunk, -open - 2, 0.5),
          onTube(trunk, -open + 2, 0.2),
          onTube(trunk, -26, 0.04),
        ],
        shade(coat.lapel, 0.06),
      ) +
      polygon(
        [
          onTube(trunk, 60, 0.03),
          onTube(trunk, 40, 0.16),
          onTube(trunk, open + 2, 0.5),
          onTube(trunk, open - 2, 0.2),
          onTube(trunk, 26, 0.04),
        ],
        shade(coat.lapel, -0.12),
      );
  if (coat.buttons)
    for (const share of [0.34, 0.5, 0.66]) {
      const [x, y] = onTube(trunk, coat.isOpen ? open + 7 : 5, share);
      body += circle(x, y, 3, shade(coat.buttons, 0));
    }
  return body;
}

/** One side of an open garment: the visible part of the tube between two angles. */
function sideOfTube(tube: Tube, from: number, to: number, start: number, end: number): string {
  const shares = tube.rings.map(({ share }) => share).filter((share) => share > start && share < end);
  const stations = [start, ...shares, end];
  const steps = 5;
  const across = (share: number, reversed: boolean) =>
    Array.from({ length: steps + 1 }, (_, step) => {
      const along = reversed ? steps - step : step;
      return onTube(tube, from + ((to - from) * along) / steps, share);
    });
  const points = [
    ...across(start, false),
    ...stations.slice(1, -1).map((share) => onTube(tube, to, share)),
    ...across(end, true),
    ...stations
      .slice(1, -1)
      .reverse()
      .map((share) => onTube(tube, from, share)),
  ];
  return `M${points.map(([x, y]) => `${d1(x)} ${d1(y)}`).join('L')}Z`;
}

export function drawBelt(skeleton: Skeleton, { belt }: Outfit): string {
  if (!belt) return '';
  const at = belt.at ?? 0.74;
  const tube = trunkTube(skeleton, at - 0.1, at + 0.1, 4.6);
  const [x, y] = onTube(tube, 0, at);
  return (
    path(patch(tube, -89, 89, at - 0.035, at + 0.035), shade(belt.colour, 0)) +
    (belt.buckle
      ? `<rect x="${d1(x - 7)}" y="${d1(y - 7)}" width="14" height="14" rx="3" fill="${shade(belt.buckle, 0)}"/><rect x="${d1(x - 3.4)}" y="${d1(y - 3.4)}" width="6.8" height="6.8" rx="1.4" fill="${shade(belt.colour, -0.1)}"/>`
      : '')
  );
}

export function drawApron(skeleton: Skeleton, { apron }: Outfit): string {
  if (!apron) return '';
  const trunk = trunkTube(skeleton, 0.1, 0.95, 5);
  const skirt = skirtTube(skeleton, { colour: apron.colour, length: 0.86, flare: 0.05, from: 0.7 });
  let body = path(sideOfTube(skirt, -56, 56, -0.4, 0.84), shade(apron.colour, -0.02));
  if (apron.hasBib) {
    body += path(sideOfTube(trunk, -40, 40, 0.26, 0.86), shade(apron.colour, 0.04));
    for (const side of [-1, 1])
      body += line(
        seam(trunk, [
          [side * 36, 0.27],
          [side * 46, 0.16],
          [side * 40, 0.1],
        ]),
        shade(apron.colour, -0.12),
        5,
      );
  }
  const [x, y] = onTube(skirt, -24, 0.16);
  body += `<rect x="${d1(x - 4)}" y="${d1(y)}" width="26" height="20" rx="4" fill="${shade(apron.colour, -0.14)}"/>`;
  return body + path(patch(trunk, -89, 89, 0.72, 0.77), shade(apron.colour, -0.18));
}

/** The bib of dungarees: straps, buckles and a pocket. */
export function drawBib(skeleton: Skeleton, { bib }: Outfit): string {
  if (!bib) return '';
  const trunk = trunkTube(skeleton, 0.04, 1.02, 3.6);
  const strap = (side: -1 | 1) => {
    const [x, y] = onTube(trunk, side * 30, 0.36);
    return (
      line(
        seam(trunk, [
          [side * 30, 0.36],
          [side * 44, 0.2],
          [side * 62, 0.06],
        ]),
        shade(bib, side < 0 ? -0.06 : -0.2),
        8,
      ) + circle(x, y, 4, '#e2b858')
    );
  };
  return (
    path(sideOfTube(trunk, -89, 89, 0.7, 1), shade(bib, -0.04)) +
    path(sideOfTube(trunk, -38, 38, 0.34, 0.72), shade(bib, 0.04)) +
    path(sideOfTube(trunk, 14, 38, 0.34, 0.72), shade(bib, -0.12), 'opacity="0.6"') +
    path(patch(trunk, -18, 18, 0.44, 0.58), shade(bib, -0.14)) +
    strap(-1) +
    strap(1)
  );
}

/** Outline of a garment over a limb, for plates. */
export function plateOn(limb: Limb, from: number, to: number, colour: Rgb, grow: number): string {
  const span = spanOf(limb, from, to, grow);
  return (
    path(limbOutline(span, { root: 0.8, end: 0.8 }), shade(colour, 0.1)) +
    paintLimb(spanOf(limb, from + 0.03, to - 0.03, grow - 1.5), colour, { root: 0.8, end: 0.8 })
  );
}
