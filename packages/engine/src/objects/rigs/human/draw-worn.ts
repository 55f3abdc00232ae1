import type { Rgb } from '../../../base/raster.ts';
import type { Point } from '../../hero.ts';
import { circle, ellipse, line, path, polygon, shade } from '../../kit.ts';
import type { HeadFrame } from './head-frame.ts';
import type { Outfit } from './outfit.ts';
import { curve, d1 } from './outline.ts';
import type { Skeleton } from './skeleton.ts';
import { onTube, patch, trunkTube } from './trunk.ts';
import { add, type Place } from './view.ts';

/** A point given from the trunk: share of the spine, how far back and to the side. */
function behind(skeleton: Skeleton, share: number, back: number, left: number): Point {
  return skeleton.see(add(skeleton.spineAt(share), [-back, left, 0]));
}

/** What hangs or is strapped on the back, behind everything. */
export function drawBack(skeleton: Skeleton, outfit: Outfit): string {
  return (
    (outfit.wings ? drawWings(skeleton, outfit.wings) : '') +
    (outfit.cape ? drawCape(skeleton, outfit.cape) : '') +
    (outfit.pack ? drawPack(skeleton, outfit.pack) : '')
  );
}

function drawCape(skeleton: Skeleton, cape: NonNullable<Outfit['cape']>): string {
  const { build, posture } = skeleton;
  const wide = build.shoulder;
  const fall = build.spine + (build.thigh + build.shin) * cape.length;
  const top = skeleton.spineAt(0.04);
  const flat = Math.abs(posture.lean) > 40;
  const stream = Math.min(70, Math.abs(posture.lean) * 1.6);
  const point = (down: number, side: number, spread: number): Point => {
    const place: Place = flat
      ? add(top, [-down * fall * 0.8, side * spread, down * 34 + 12])
      : add(top, [-14 - down * (22 + stream), side * spread, -down * fall * (1 - stream / 260)]);
    return skeleton.see(place);
  };
  const stations = [0, 0.3, 0.65, 1];
  const spread = (down: number) => wide * (0.8 + down * 0.75);
  const left = stations.map((down) => point(down, -1, spread(down)));
  const right = stations.map((down) => point(down, 1, spread(down)));
  const hem = [-0.5, 0, 0.5].map((side) => {
    const [x, y] = point(1, side, spread(1));
    return [x, y + 8] as const;
  });
  const outline = curve([...left, ...hem, ...right.reverse()]);
  const fold = (side: number) => {
    const from = point(0.1, side, spread(0.1));
    const to = point(0.96, side, spread(1));
    return `M${d1(from[0])} ${d1(from[1])}L${d1(to[0])} ${d1(to[1])}`;
  };
  return (
    path(outline, shade(cape.colour, -0.16)) +
    line(fold(-0.7) + fold(-0.3), shade(cape.colour, 0.02), 5, 'opacity="0.6"') +
    line(fold(0.2) + fold(0.65), shade(cape.colour, -0.4), 5, 'opacity="0.5"')
  );
}

/** The fastening of a cape over the shoulders. */
export function drawCapeFront(skeleton: Skeleton, { cape }: Outfit): string {
  if (!cape) return '';
  const tube = trunkTube(skeleton, -0.01, 0.3, 5);
  const tone = cape.collar ?? cape.colour;
  const [x, y] = onTube(tube, 0, 0.09);
  return (
    path(patch(tube, -170, 170, 0.0, 0.075), shade(tone, 0.04)) +
    polygon(
      [onTube(tube, -120, 0.02), onTube(tube, -64, 0.03), onTube(tube, -46, 0.1), onTube(tube, -88, 0.24)],
      shade(cape.collar ?? cape.colour, 0.08),
    ) +
    polygon(
      [onTube(tube, 120, 0.02), onTube(tube, 64, 0.03), onTube(tube, 46, 0.1), onTube(tube, 88, 0.24)],
      shade(cape.collar ?? cape.colour, -0.14),
    ) +
    circle(x, y, 5.4, '#dcb050')
  );
}

function drawWings(skeleton: Skeleton, { kind, colour }: NonNullable<Outfit['wings']>): string {
  const size = skeleton.build.spine;
  return ([1, -1] as const)
    .map((side) => {
      const [x, y] = behind(skeleton, 0.2, 14, side * 10);
      const flip = side * (skeleton.view.yaw > 0.4 && side > 0 ? 0.62 : 1);
      const at = (dx: number, dy: number): Point => [x + dx * size * flip, y + dy * size];
      if (kind === 'insect') {
        return (
          path(
            curve([at(0, 0), at(0.2, -0.5), at(0.62, -0.78), at(0.86, -0.5), at(0.66, -0.1), at(0.2, 0.06)]),
            shade(colour, 0.1),
            'opacity="0.82"',
          ) +
          path(
            curve([at(0, 0.06), at(0.4, 0.06), at(0.62, 0.3), at(0.46, 0.6), at(0.2, 0.46)]),
            shade(colour, -0.1),
            'opacity="0.82"',
          ) +
          path(
            curve([at(0.2, -0.2), at(0.5, -0.56), at(0.66, -0.42), at(0.46, -0.14)]),
            '#ffffff',
            'opacity="0.4"',
          )
        );
      }
      let feathers = '';
      for (const [index, reach] of [0.98, 1.02, 0.94, 0.8, 0.62].entries()) {
        const angle = -0.35 + index * 0.36;
        feathers += path(
          curve([
            at(0.1, -0.12 + index * 0.08),
            at(0.3 + Math.cos(angle) * reach * 0.3, -0.34 + Math.sin(angle) * reach * 0.42 + index * 0.06),
            at(0.2 + Math.cos(angle) * reach * 0.76, -0.22 + Math.sin(angle) * reach * 0.86),
            at(0.12 + Math.cos(angle) * reach * 0.42, 0.02 + Math.sin(angle) * reach * 0.6 + index * 0.04),
          ]),
          shade(colour, 0.04 - index * 0.07 - (side > 0 ? 0.06 : 0)),
        );
      }
      return (
        feathers +
        path(
          curve([at(0, 0.1), at(0.06, -0.2), at(0.36, -0.52), at(0.74, -0.5), at(0.5, -0.22), at(0.16, 0.1)]),
          shade(colour, side > 0 ? 0 : 0.12),
        )
      );
    })
    .join('');
}

function drawPack(skeleton: Skeleton, colour: Rgb): string {
  const size = skeleton.build.trunk[3]?.[1] ?? 50;
  const corner = (share: number, back: number, left: number) => behind(skeleton, share, back, left * size);
  const outline = curve([
    corner(0.04, 22, -0.5),
    corner(0.02, 56, -0.7),
    corner(0.4, 76, -0.86),
    corner(0.8, 70, -0.84),
    corner(0.86, 30, -0.6),
    corner(0.86, 30, 0.6),
    corner(0.8, 58, 0.86),
    corner(0.3, 62, 0.9),
    corner(0.02, 50, 0.7),
    corner(0.04, 22, 0.5),
  ]);
  const [x1, y1] = corner(0.44, 74, -0.8);
  const [x2, y2] = corner(0.48, 30, -0.8);
  const roll = corner(-0.03, 52, -0.7);
  return (
    path(outline, shade(colour, -0.1)) +
    line(`M${d1(x1)} ${d1(y1)}L${d1(x2)} ${d1(y2)}`, shade(colour, -0.4), 4) +
    ellipse(roll[0], roll[1], 17, 13, shade([196, 150, 92], 0)) +
    circle(roll[0], roll[1], 6, shade([150, 108, 60], 0))
  );
}

/** Straps of a backpack over the chest. */
export function drawStraps(skeleton: Skeleton, { pack }: Outfit): string {
  if (!pack) return '';
  const tube = trunkTube(skeleton, 0.02, 0.7, 4);
  return [-1, 1]
    .map((side) => {
      const points = [
        onTube(tube, side * 70, 0.06),
        onTube(tube, side * 52, 0.2),
        onTube(tube, side * 58, 0.42),
        onTube(tube, side * 88, 0.56),
      ];
      return line(curve(points, false), shade(pack, side < 0 ? -0.3 : -0.42), 8);
    })
    .join('');
}

/** What is worn around the neck. */
export function drawNeckwear(skeleton: Skeleton, { tie, necklace }: Outfit): string {
  const tube = trunkTube(skeleton, -0.02, 0.9, 4);
  let body = '';
  if (tie) {
    const [x, y] = onTube(tube, 0, 0.1);
    const unit = skeleton.build.head / 100;
    if (tie.kind === 'bow')
      body +=
        path(
          `M${d1(x)} ${d1(y)}l${d1(-15 * unit)} ${d1(-9 * unit)}v${d1(18 * unit)}ZM${d1(x)} ${d1(y)}l${d1(14 * unit)} ${d1(-9 * unit)}v${d1(18 * unit)}Z`,
          shade(tie.colour, 0),
        ) + circle(x, y, 4.4 * unit, shade(tie.colour, -0.2));
    else {
      const [x2, y2] = onTube(tube, 0, 0.6);
      body +=
        polygon(
          [
            [x - 6, y - 5],
            [x + 6, y - 5],
            [x + 4.4, y + 7],
            [x2 + 8, y2 - 8],
            [x2, y2 + 5],
            [x2 - 8, y2 - 8],
            [x - 4.4, y + 7],
          ],
          shade(tie.colour, 0),
        ) +
        polygon(
          [
            [x - 6, y - 5],
            [x + 6, y - 5],
            [x + 4.4, y + 7],
            [x - 4.4, y + 7],
          ],
          shade(tie.colour, -0.2),
        );
    }
  }
  if (necklace) {
    const points = [-60, -36, -14, 12, 38, 62].map((degrees) =>
      onTube(tube, degrees, 0.06 + 0.11 * (1 - (degrees / 66) ** 2)),
    );
    body += points.map(([x, y]) => circle(x, y, 3.6, shade(necklace, 0.1))).join('');
  }
  return body;
}

/** A scarf, under the chin. */
export function drawScarf(skeleton: Skeleton, scarf: Rgb): string {
  const tube = trunkTube(skeleton, -0.02, 0.9, 4);

  const neck = skeleton.see(skeleton.neck);
  const radius = skeleton.build.neckRadius * 2;
  const [x1, y1] = onTube(tube, -30, 0.1);
  const [x2, y2] = onTube(tube, -28, 0.5);
  return (
    path(
      curve([
        [x1 - 8, y1 - 8],
        [x1 + 10, y1 - 8],
        [x2 + 12, y2],
        [x2 + 9, y2 + 8],
        [x2 - 11, y2 + 6],
        [x2 - 10, y2 - 10],
      ]),
      shade(scarf, -0.14),
    ) +
    line(
      `M${d1(x2 - 7)} ${d1(y2 + 7)}v7M${d1(x2)} ${d1(y2 + 8)}v7M${d1(x2 + 7)} ${d1(y2 + 8)}v7`,
      shade(scarf, -0.06),
      3,
    ) +
    path(
      curve([
        [neck[0] - radius, neck[1] - 12],
        [neck[0], neck[1] - 16],
        [neck[0] + radius, neck[1] - 12],
        [neck[0] + radius * 0.92, neck[1] + 6],
        [neck[0], neck[1] + 14],
        [neck[0] - radius * 0.96, neck[1] + 6],
      ]),
      shade(scarf, 0.06),
    ) +
    line(
      `M${d1(neck[0] - radius * 0.8)} ${d1(neck[1] - 4)}Q${d1(neck[0])} ${d1(neck[1] + 6)} ${d1(neck[0] + radius * 0.8)} ${d1(neck[1] - 4)}`,
      shade(scarf, -0.2),
      2.4,
      'opacity="0.7"',
    )
  );
}

/** What is worn on the face, in the head's own space. */
export function drawEyewear(frame: HeadFrame, { kind, colour }: NonNullable<Outfit['eyewear']>): string {
  const y = frame.eyeY;
  const tone = shade(colour, 0);
  const [l] = frame.on(-25, y);
  const [r] = frame.on(25, y);
  const lw = 12.5 * (0.6 + 0.4 * frame.openness(-25));
  const rw = 12.5 * (0.56 + 0.44 * frame.openness(25));
  const temple = `M${d1(l - lw)} ${y - 1}L${d1(frame.on(-84, y)[0])} ${y - 1}`;
  if (kind === 'glasses')
    return (
      [
        [l, lw],
        [r, rw],
      ]
        .map(([x, w]) =>
          ellipse(
            x ?? 0,
            y + 1,
            w ?? 0,
            11,
            '#eaf6fb',
            `fill-opacity="0.28" stroke="${tone}" stroke-width="2.6"`,
          ),
        )
        .join('') +
      line(`M${d1(l + lw)} ${y - 1}Q${d1((l + r) / 2)} ${y - 4} ${d1(r - rw)} ${y - 1}${temple}`, tone, 2.4)
    );
  if (kind === 'sunglasses')
    return (
      [
        [l, lw],
        [r, rw],
      ]
        .map(
          ([x, w]) =>
            path(
              `M${d1((x ?? 0) - (w ?? 0))} ${y - 8}h${d1((w ?? 0) * 2)}q1 19 ${d1(-(w ?? 0))} 19q${d1(-(w ?? 0) - 1)} 0 ${d1(-(w ?? 0))} -19Z`,
              tone,
            ) + line(`M${d1((x ?? 0) - (w ?? 0) * 0.5)} ${y - 3}l5 -2`, '#ffffff', 2.4, 'opacity="0.6"'),
        )
        .join('') + line(`M${d1(l + lw)} ${y - 6}L${d1(r - rw)} ${y - 6}${temple}`, tone, 3)
    );
  if (kind === 'patch')
    return (
      ellipse(r, y, rw * 0.95, 10, tone) +
      line(`M${d1(frame.edge(-16, -1))} -22L${d1(r)} ${y - 6}L${d1(frame.edge(16, 1))} 12`, tone, 2.4)
    );
  if (kind === 'eyemask')
    return path(
      `M${d1(l - lw - 8)} ${y - 8}Q${d1((l + r) / 2)} ${y - 16} ${d1(r + rw + 2)} ${y - 9}Q${d1(r + rw)} ${y + 12} ${d1(r - 2)} ${y + 12}Q${d1((l + r) / 2)} ${y + 3} ${d1(l + 2)} ${y + 12}Q${d1(l - lw - 4)} ${y + 12} ${d1(l - lw - 8)} ${y - 8}ZM${d1(l - 7)} ${y}a7 7.4 0 1 0 14 0a7 7.4 0 1 0 -14 0ZM${d1(r - 6)} ${y}a6 7.4 0 1 0 12 0a6 7.4 0 1 0 -12 0Z`,
      tone,
      'fill-rule="evenodd"',
    );
  if (kind === 'mask') {
    const [mx] = frame.on(0, 30);
    return (
      path(
        curve([
          frame.on(-62, 14),
          [mx, 10],
          frame.on(60, 14),
          frame.on(56, 34),
          [mx + 2, 47],
          frame.on(-52, 38),
        ]),
        tone,
      ) +
      line(
        `M${d1(frame.on(-30, 0)[0])} 24Q${d1(mx)} 21 ${d1(frame.on(30, 0)[0])} 24M${d1(frame.on(-30, 0)[0])} 32Q${d1(mx)} 31 ${d1(frame.on(30, 0)[0])} 32`,
        shade(colour, -0.2),
        1.6,
      )
    );
  }
  const [mx] = frame.on(0, y);
  return (
    line(`M${d1(l - lw - 2)} ${y}L${d1(frame.edge(y, -1))} ${y - 3}`, shade(colour, -0.4), 6) +
    path(
      `M${d1(l - lw - 3)} ${y - 11}Q${d1(mx)} ${y - 16} ${d1(r + rw + 3)} ${y - 11}Q${d1(r + rw + 4)} ${y + 13} ${d1(r)} ${y + 14}L${d1(mx + 2)} ${y + 8}L${d1(l)} ${y + 14}Q${d1(l - lw - 5)} ${y + 12} ${d1(l - lw - 3)} ${y - 11}Z`,
      '#bfe4f2',
      `fill-opacity="0.55" stroke="${tone}" stroke-width="4.4"`,
    )
  );
}
