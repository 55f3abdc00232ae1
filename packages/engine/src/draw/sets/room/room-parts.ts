import { mixRgb, scaleRgb } from '../../../base/colour.ts';
import type { Rgb } from '../../../base/raster.ts';
import type { RoomSet, Rug } from '../../../plan/scene-set.ts';
import { laySurface } from '../lay-surface.ts';
import type { PerspectivePen } from '../perspective-pen.ts';
import type { Point3 } from '../set-camera.ts';
import { boxOfRoom, wallOf } from './room-box.ts';

/** Paints the empty room, unlit: ceiling, walls with wainscot and mouldings, floor, rug. */
export function paintShell(pen: PerspectivePen, room: RoomSet): void {
  const box = boxOfRoom(room);
  laySurface(
    {
      pen,
      width: room.width,
      height: room.depth,
      seed: room.seed + 1,
      at: (u, v) => [box.left + u, box.top, v],
    },
    room.ceiling,
  );
  for (const side of ['left', 'right', 'back'] as const) {
    const wall = wallOf(pen, room, side);
    laySurface(
      { pen, width: wall.length, height: room.height, seed: room.seed + 2, at: (u, v) => wall.at(u, v) },
      room.walls,
    );
    const { wainscot } = room;
    if (wainscot !== undefined) {
      laySurface(
        {
          pen,
          width: wall.length,
          height: wainscot.height,
          seed: room.seed + 3,
          at: (u, v) => wall.at(u, v),
        },
        wainscot,
      );
      wall.block(0, wainscot.height, 0, wall.length, wainscot.height + 0.05, 0.04, scaleRgb(room.trim, 1.02));
    }
    wall.block(0, 0, 0, wall.length, 0.12, 0.025, room.trim);
    wall.rect(0, 0.095, wall.length, 0.12, scaleRgb(room.trim, 0.86), 1, 0.026);
    if (room.ceilingForm === 'cornice' || room.ceilingForm === 'plain') {
      const tall = room.ceilingForm === 'cornice' ? 0.14 : 0.05;
      wall.block(0, room.height - tall, 0, wall.length, room.height, tall * 0.8, room.trim);
      wall.rect(
        0,
        room.height - tall * 0.45,
        wall.length,
        room.height - tall * 0.36,
        scaleRgb(room.trim, 0.82),
        1,
        tall * 0.81,
      );
    }
  }
  laySurface(
    { pen, width: room.width, height: room.depth, seed: room.seed + 4, at: (u, v) => [box.left + u, 0, v] },
    room.floor,
  );
  if (room.ceilingForm === 'beams') layBeams(pen, room);
  if (room.ceilingForm === 'gable') layGable(pen, room);
  if (room.ceilingForm === 'vault') layVault(pen, room);
  if (room.rug !== undefined) layRug(pen, room.rug);
}

/** Where the glowing panels of a ceiling are, in metres: x, z of their middles. */
export function ceilingPanels(room: RoomSet): readonly (readonly [x: number, z: number])[] {
  const box = boxOfRoom(room);
  const panels: (readonly [number, number])[] = [];
  for (let z = room.depth - 1.1; z > 0.6; z -= 1.9) {
    for (const share of room.width > 4 ? [0.28, 0.72] : [0.5])
      panels.push([box.left + room.width * share, z]);
  }
  return panels;
}

function layBeams(pen: PerspectivePen, room: RoomSet): void {
  const box = boxOfRoom(room);
  const thick = 0.2;
  for (let z = room.depth - 0.5; z > 0.3; z -= 1.15) {
    const low = box.top - thick * 0.9;
    const face = (points: readonly Point3[], shade: number) => pen.fill(points, scaleRgb(room.trim, shade));
    if (pen.camera.eye < low)
      face(
        [
          [box.left, low, z],
          [box.right, low, z],
          [box.right, low, z - thick],
          [box.left, low, z - thick],
        ],
        0.74,
      );
    face(
      [
        [box.left, low, z - thick],
        [box.right, low, z - thick],
        [box.right, box.top, z - thick],
        [box.left, box.top, z - thick],
      ],
      1,
    );
    pen.line(
      [box.left, low + 0.05, z - thick],
      [box.right, low + 0.06, z - thick],
      0.01,
      scaleRgb(room.trim, 0.8),
      0.7,
    );
  }
}

/** Slopes of a roof instead of the upper walls: attics. */
function layGable(pen: PerspectivePen, room: RoomSet): void {
  const box = boxOfRoom(room);
  const knee = box.top * 0.36;
  const middle = (box.left + box.right) / 2;
  const ridge = box.top;
  for (const [edge, shade, seed] of [
    [box.left, 0.96, 5],
    [box.right, 0.9, 6],
  ] as const) {
    const slope = Math.hypot(middle - edge, ridge - knee);
    laySurface(
      {
        pen,
        width: slope,
        height: room.depth,
        seed: room.seed + seed,
        at: (u, v) => [edge + ((middle - edge) * u) / slope, knee + ((ridge - knee) * u) / slope, v],
      },
      { ...room.ceiling, colour: scaleRgb(room.ceiling.colour, shade) },
    );
    for (let z = room.depth - 0.02; z > 0.3; z -= 1.3) {
      const inward = edge === box.left ? 0.16 : -0.16;
      pen.fill(
        [
          [edge, knee, z],
          [middle, ridge, z],
          [middle, ridge - 0.18, z],
          [edge + inward, knee - 0.02, z],
        ],
        room.trim,
      );
      pen.fill(
        [
          [middle, ridge - 0.18, z],
          [edge + inward, knee - 0.02, z],
          [edge + inward, knee - 0.02, z - 0.14],
          [middle, ridge - 0.18, z - 0.14],
        ],
        scaleRgb(room.trim, 0.78),
      );
    }
  }
  for (let z = room.depth - 0.4; z > 0.6; z -= 2.6) {
    const half = (box.right - box.left) * 0.27;
    const y = knee + (ridge - knee) * 0.5;
    pen.fill(
      [
        [middle - half, y, z],
        [middle + half, y, z],
        [middle + half, y + 0.16, z],
        [middle - half, y + 0.16, z],
      ],
      room.trim,
    );
    pen.fill(
      [
        [middle - half, y, z],
        [middle + half, y, z],
        [middle + half, y, z - 0.14],
        [middle - half, y, z - 0.14],
      ],
      scaleRgb(room.trim, 0.72),
    );
  }
}

/** A round vault with ribs over the walls. */
function layVault(pen: PerspectivePen, room: RoomSet): void {
  const box = boxOfRoom(room);
  const middle = (box.left + box.right) / 2;
  const half = (box.right - box.left) / 2;
  const springing = box.top - half * 0.72;
  const bow = (share: number, inset: number): readonly [number, number] => {
    const angle = Math.PI * (1 - share);
    return [middle + Math.cos(angle) * (half - inset), springing + Math.sin(angle) * (half - inset) * 0.72];
  };
  const steps = 22;
  for (let step = 0; step < steps; step++) {
    const [x1, y1] = bow(step / steps, 0);
    const [x2, y2] = bow((step + 1) / steps, 0);
    const tone = 0.82 + 0.24 * Math.sin((Math.PI * (step + 0.5)) / steps);
    pen.fill(
      [
        [x1, y1, room.depth],
        [x2, y2, room.depth],
        [x2, y2, 0.1],
        [x1, y1, 0.1],
      ],
      scaleRgb(room.ceiling.colour, tone),
    );
  }
  for (let z = room.depth - 0.05; z > 0.4; z -= Math.max(1.6, half * 0.8)) {
    for (let step = 0; step < steps; step++) {
      const [x1, y1] = bow(step / steps, 0);
      const [x2, y2] = bow((step + 1) / steps, 0);
      const [x3, y3] = bow((step + 1) / steps, 0.26);
      const [x4, y4] = bow(step / steps, 0.26);
      pen.fill(
        [
          [x1, y1, z],
          [x2, y2, z],
          [x3, y3, z],
          [x4, y4, z],
        ],
        room.trim,
      );
      pen.fill(
        [
          [x4, y4, z],
          [x3, y3, z],
          [x3, y3, z - 0.3],
          [x4, y4, z - 0.3],
        ],
        scaleRgb(room.trim, 0.8),
      );
    }
  }
}

/** A rug with border and a quiet pattern, lying in perspective. */
function layRug(pen: PerspectivePen, rug: Rug): void {
  const { form, x, z, width, length, colour, accent } = rug;
  const outline = (inset: number): readonly Point3[] => {
    const halfX = width / 2 - inset;
    const halfZ = length / 2 - inset;
    if (form !== 'round') {
      return [
        [x - halfX, 0.01, z + halfZ],
        [x + halfX, 0.01, z + halfZ],
        [x + halfX, 0.01, z - halfZ],
        [x - halfX, 0.01, z - halfZ],
      ];
    }
    return Array.from({ length: 48 }, (_, index): Point3 => {
      const angle = (index / 48) * Math.PI * 2;
      return [x + Math.cos(angle) * halfX, 0.01, z + Math.sin(angle) * halfZ];
    });
  };
  const edge = Math.min(width, length) * 0.05;
  const deep: Rgb = scaleRgb(colour, 0.78);
  pen.fill(
    outline(-0.03).map(([px, , pz]): Point3 => [px + 0.02, 0.004, pz - 0.02]),
    [40, 30, 26],
    0.3,
  );
  pen.fill(outline(0), accent);
  pen.fill(outline(edge * 0.6), deep);
  pen.fill(outline(edge * 0.95), mixRgb(accent, colour, 0.2));
  pen.fill(outline(edge * 1.5), colour);
  const motif = mixRgb(colour, accent, 0.4);
  if (form === 'round') {
    pen.fill(outline(width * 0.22), motif, 0.7);
    pen.fill(outline(width * 0.26), colour);
    pen.fill(outline(width * 0.4), motif, 0.6);
    return;
  }
  const columns = Math.max(3, Math.round(width / 0.42));
  const rows = Math.max(3, Math.round(length / 0.42));
  const inX = (width - edge * 4) / columns;
  const inZ = (length - edge * 4) / rows;
  for (let column = 0; column < columns; column++) {
    for (let row = 0; row < rows; row++) {
      const cx = x - width / 2 + edge * 2 + inX * (column + 0.5);
      const cz = z - length / 2 + edge * 2 + inZ * (row + 0.5);
      const size = (column + row) % 2 === 0 ? 0.36 : 0.2;
      pen.fill(
        [
          [cx - inX * size, 0.01, cz],
          [cx, 0.01, cz + inZ * size],
          [cx + inX * size, 0.01, cz],
          [cx, 0.01, cz - inZ * size],
        ],
        motif,
        0.7,
      );
    }
  }
}
