import type { Point } from '../../hero.ts';
import type { Pose } from '../../pose.ts';
import type { Ring } from '../ring-limb.ts';
import type { Species } from './species.ts';

/** Where everything of a four-legged animal is in a pose: x forwards (right), the ground at 0, upwards negative. */
export interface Skeleton {
  readonly spine: readonly Ring[];
  readonly neck: readonly Ring[];
  readonly head: { readonly x: number; readonly y: number; readonly turn: number };
  /** Root of the tail and its direction (radians above the level, backwards). */
  readonly tail: { readonly x: number; readonly y: number; readonly angle: number };
  readonly legs: { readonly far: readonly Limb[]; readonly near: readonly Limb[] };
  /** The folded thigh of one that sits or lies. */
  readonly haunch?: { readonly x: number; readonly y: number; readonly radius: number };
  readonly asleep: boolean;
}

interface Limb {
  readonly rings: readonly Ring[];
  readonly foot: { readonly x: number; readonly y: number; readonly turn: number };
  readonly hind: boolean;
}

/** A foot relative to its joint: forwards and above the ground in lengths of the leg, and how far it is curled. */
type Step = readonly [reach: number, lift: number, curl: number];

interface Stance {
  readonly pitch: number;
  /** Above the ground, in leg lengths. */
  readonly rise: number;
  readonly fore: readonly [near: Step, far: Step];
  readonly hind: readonly [near: Step, far: Step];
  readonly neck: number;
  readonly nod: number;
  readonly tail: number;
}

const STANCES: Partial<Record<Pose, Stance>> = {
  standing: {
    pitch: 0,
    rise: 0,
    fore: [
      [0.02, 0, 0.04],
      [0.17, 0, 0.04],
    ],
    hind: [
      [-0.14, 0, 0.16],
      [0.1, 0, 0.16],
    ],
    neck: 0,
    nod: 0,
    tail: 0,
  },
  walking: {
    pitch: 0,
    rise: 0,
    fore: [
      [0.36, 0.1, 0.42],
      [-0.24, 0, -0.3],
    ],
    hind: [
      [-0.4, 0, -0.16],
      [0.24, 0.03, 0.34],
    ],
    neck: -0.06,
    nod: 0.02,
    tail: 0.1,
  },
  running: {
    pitch: -0.07,
    rise: 0.2,
    fore: [
      [0.86, 0.42, -0.2],
      [0.42, 0.36, 1.1],
    ],
    hind: [
      [-0.82, 0.12, -0.7],
      [-0.5, 0.06, -0.5],
    ],
    neck: -0.2,
    nod: -0.06,
    tail: 0.5,
  },
  jumping: {
    pitch: -0.34,
    rise: 0.42,
    fore: [
      [0.56, 0.72, 1.2],
      [0.36, 0.62, 1.3],
    ],
    hind: [
      [-0.62, 0.1, -0.62],
      [-0.42, 0.02, -0.4],
    ],
    neck: -0.1,
    nod: 0.24,
    tail: 0.4,
  },
  flying: {
    pitch: -0.12,
    rise: 0.6,
    fore: [
      [0.3, 0.72, 1.2],
      [0.46, 0.66, 1.1],
    ],
    hind: [
      [-0.5, 0.62, -0.5],
      [-0.3, 0.56, -0.3],
    ],
    neck: -0.2,
    nod: 0,
    tail: 0.3,
  },
  rearing: {
    pitch: -0.86,
    rise: 0,
    fore: [
      [0.62, 1.02, 1.2],
      [0.42, 0.78, 1.5],
    ],
    hind: [
      [0.06, 0, 0.22],
      [0.26, 0, 0.2],
    ],
    neck: 0.1,
    nod: 0.5,
    tail: -0.3,
  },
};

export function poseSkeleton(species: Species, pose: Pose): Skeleton {
  if (pose === 'sitting') return sit(species);
  if (pose === 'lying') return lie(species, false);
  if (pose === 'sleeping') return lie(species, true);
  if (pose === 'eating') return graze(species);
  const stance = STANCES[pose] ?? (STANCES.standing as Stance);
  return stand(species, stance);
}

function stand(species: Species, stance: Stance, shoulderDrop = 0): Skeleton {
  const [rump, , , chest] = species.trunk;
  const length = species.hip - rump * 0.1;
  const hip: Point = [0, -species.hip - stance.rise * length];
  const spine = spineOf(species, hip, stance.pitch, shoulderDrop);
  const shoulder = spine.at(-1) as Ring;
  const hindJoint: Point = [hip[0] - rump * 0.12, hip[1] + rump * 0.12];
  const foreJoint: Point = [shoulder[0] - chest * 0.12, shoulder[1] + chest * 0.2];
  const foreLength = species.shoulder - chest * 0.2;
  const fore = (step: Step, offset: number) =>
    foreLeg(species, [foreJoint[0] + offset, foreJoint[1]], foreLength, step);
  const hind = (step: Step, offset: number) =>
    hindLeg(species, [hindJoint[0] + offset, hindJoint[1]], length, step);
  return {
    spine,
    ...headOf(species, shoulder, stance.neck, stance.nod, stance.pitch),
    tail: tailOf(spine, stance.tail, stance.pitch),
    legs: {
      far: [hind(stance.hind[1], rump * 0.2), fore(stance.fore[1], chest * 0.1)],
      near: [hind(stance.hind[0], 0), fore(stance.fore[0], 0)],
    },
    asleep: false,
  };
}

function graze(species: Species): Skeleton {
  const standing = STANCES.standing as Stance;
  // Elephants eat with the trunk.
  if (species.face?.trunk) return stand(species, { ...standing, neck: -0.32, nod: 0.14, tail: 0.3 });
  const stance: Stance = {
    ...standing,
    fore: [
      [0.14, 0, 0.04],
      [-0.14, 0, -0.1],
    ],
  };
  // One whose neck does not reach the ground bows its shoulders.
  const reach = species.neck.length + species.head * (species.profile ? 0.9 : 0.9);
  const gap = species.shoulder - reach * 0.92;
  const drop = Math.max(0, Math.min(species.shoulder * 0.3, gap));
  const lowered = stand({ ...species, shoulder: species.shoulder }, stance, drop);
  const shoulder = lowered.spine.at(-1) as Ring;
  const turn = species.profile ? 0.32 : 0.3;
  // The lowest that the head comes without sinking into the ground.
  let lowest = headOf(species, shoulder, -species.neck.angle - 1.2, turn, 0);
  for (let angle = -1.15; angle < species.neck.angle && depthOf(species, lowest.head) > -2; angle += 0.05)
    lowest = headOf(species, shoulder, angle - species.neck.angle, turn, 0);
  return { ...lowered, ...lowest };
}

/** y of the lowest point of a head. */
function depthOf(species: Species, { y, turn }: Skeleton['head']): number {
  if (!species.profile) {
    const reach = 0.52 + (species.face?.muzzle.reach ?? 0) * 0.58;
    const maned = species.mane?.kind === 'lion' ? 1.9 : 0.9;
    return (
      y + species.head * Math.max(maned, 1.14 * (reach * Math.sin(turn * 0.6) + 0.78 * Math.cos(turn * 0.6)))
    );
  }
  return (
    y +
    Math.sin(Math.min(1.5, turn)) * species.head +
    Math.cos(turn) * species.head * species.profile.depth[2]
  );
}

function sit(species: Species): Skeleton {
  const [rump, , , chest] = species.trunk;
  const hip: Point = [0, -rump * 0.92];
  const wanted = Math.max(
    0.35,
    Math.min(0.92, (species.shoulder * 1.06 - rump * 0.92) / (species.length * 0.92)),
  );
  const pitch = -Math.asin(wanted);
  const spine = spineOf({ ...species, length: species.length * 0.92, shoulder: species.hip }, hip, pitch, 0);
  const shoulder = spine.at(-1) as Ring;
  const foreLength = -shoulder[1] - chest * 0.1;
  const fore = (offset: number, reach: number) =>
    foreLeg(species, [shoulder[0] + offset, shoulder[1] + chest * 0.1], foreLength, [reach, 0, 0]);
  const thigh = rump * 1.02;
  const x = hip[0] + rump * 0.62;
  const footX = x + thigh * 0.75;
  return {
    spine,
    ...headOf(species, shoulder, 0.1, 0, 0),
    tail: { x: hip[0] - rump * 0.72, y: -rump * 0.42, angle: Math.min(0.5, species.tail.angle * 0.4 + 0.1) },
    legs: {
      far: [fore(chest * 0.34, 0.12)],
      near: [
        {
          rings: [
            [x + thigh * 0.1, -thigh * 0.3, species.legs[1] * 1.15],
            [footX, -species.legs[2] * 0.9, species.legs[2] * 1.02],
          ],
          foot: { x: footX, y: 0, turn: 0 },
          hind: true,
        },
        fore(-chest * 0.06, 0.04),
      ],
    },
    haunch: { x, y: -thigh * 0.96, radius: thigh },
    asleep: false,
  };
}

function lie(species: Species, asleep: boolean): Skeleton {
  const [rump, loin, ribs, chest] = species.trunk;
  const hip: Point = [0, -rump * 0.94];
  const length = species.length * (asleep ? 0.9 : 0.96);
  const spine: Ring[] = [
    [hip[0], hip[1], rump],
    [length * 0.36, -loin * 1.06 - (species.arch ?? 0) * 0.4, loin * 1.06],
    [length * 0.7, -ribs * 1.0, ribs * 1.02],
    [length, -chest * 0.98, chest],
  ];
  const shoulder = spine.at(-1) as Ring;
  const hoofed = species.foot === 'hoof' || species.foot === 'cloven';
  const [, knee, ankle] = species.legs;
  const paw = (x: number, back: number, y: number): Limb =>
    hoofed
      ? {
          rings: [
            [x - chest * 0.1, -chest * 0.62, knee * 1.5],
            [x + chest * 0.62, -knee * 1.15, knee * 1.1],
            [x - chest * 0.1, -ankle * 1.05, ankle],
          ],
          foot: { x: x - chest * 0.2, y: -y, turn: Math.PI },
          hind: false,
        }
      : {
          rings: [
            [x - chest * 0.3, -chest * 0.66, knee * 1.7],
            [x - chest * back, -knee * 1.15, knee * 1.15],
            [x + chest * 0.62, -ankle * 0.95, ankle],
          ],
          foot: { x: x + chest * 0.62, y: -y, turn: 0 },
          hind: false,
        };
  const thigh = rump * 1.0;
  const haunch = { x: hip[0] + rump * 0.5, y: -thigh * 0.94, radius: thigh };
  const footX = haunch.x + thigh * 1.05;
  const base = headOf(species, shoulder, 0.05, 0.02, 0);
  // Trunk and mane need room over the ground.
  const room = species.face?.trunk ? 2.14 : species.mane?.kind === 'lion' ? 2.08 : 0;
  const held = { ...base, head: { ...base.head, y: Math.min(base.head.y, -species.head * room) } };
  const headSize = species.head;
  const sleepingHead = species.profile
    ? headOf(species, shoulder, -species.neck.angle * 0.75, 0.12, 0)
    : {
        neck: [
          [shoulder[0] - chest * 0.2, shoulder[1], chest * 0.94],
          [shoulder[0] + chest * 0.5, -headSize * 0.95, species.neck.top],
        ] as Ring[],
        head: { x: shoulder[0] + chest * 0.62, y: -headSize * 0.84, turn: 0.1 },
      };
  return {
    spine,
    ...(asleep && room === 0 ? sleepingHead : held),
    tail: { x: hip[0] - rump * 0.8, y: -rump * 0.36, angle: 0.06 },
    legs: {
      far: [paw(shoulder[0] + chest * 0.42, 0.0, ankle * 0.3)],
      near: [
        {
          rings: [
            [haunch.x, -thigh * 0.4, knee * 1.2],
            [footX, -ankle * 0.9, ankle],
          ],
          foot: { x: footX, y: 0, turn: 0 },
          hind: true,
        },
        paw(shoulder[0], 0.2, 0),
      ],
    },
    haunch,
    asleep,
  };
}

function spineOf(species: Species, hip: Point, pitch: number, drop: number): Ring[] {
  const [rump, loin, ribs, chest] = species.trunk;
  const rise = species.shoulder - species.hip - drop;
  const arch = species.arch ?? 0;
  const cos = Math.cos(pitch);
  const sin = Math.sin(pitch);
  const at = (share: number, up: number, radius: number): Ring => {
    const x = share * species.length;
    const y = -(rise * share + up);
    return [hip[0] + x * cos - y * sin, hip[1] + x * sin + y * cos, radius];
  };
  return [
    at(-0.02, 0, rump),
    at(0.34, arch + (rump - loin) * 0.72, loin),
    at(0.7, arch * 0.7 - (ribs - chest) * 0.5, ribs),
    at(1, 0, chest),
  ];
}

function headOf(species: Species, shoulder: Ring, raise: number, nod: number, pitch: number) {
  const { length, angle, base, top } = species.neck;
  const at = angle + raise - pitch * 0.55;
  const chest = shoulder[2];
  const rootX = shoulder[0] + (chest - base) * Math.cos(at) * 0.9 - chest * 0.06;
  const rootY = shoulder[1] - (chest - base) * Math.sin(at) * 0.9;
  const along = (share: number, bow: number): Point => [
    rootX + Math.cos(at) * length * share + Math.sin(at) * bow,
    rootY - Math.sin(at) * length * share + Math.cos(at) * bow,
  ];
  const middle = along(0.5, length * 0.05);
  const end = along(1, 0);
  const last = along(species.profile ? 0.86 : 1, 0);
  const neck: Ring[] = [
    [rootX, rootY, base],
    [middle[0], middle[1], base * 0.42 + top * 0.58],
    [last[0], last[1], top],
  ];
  return {
    neck,
    head: { x: end[0], y: end[1], turn: (species.nod ?? 0) + nod - (raise < -0.5 ? raise * 0.35 : 0) },
  };
}

function tailOf(spine: readonly Ring[], raise: number, pitch: number): Skeleton['tail'] {
  const [x, y, rump] = spine[0] as Ring;
  const at = 2.35 - pitch * 0.2;
  return { x: x + Math.cos(at) * rump * 0.86, y: y - Math.sin(at) * rump * 0.72, angle: raise - pitch * 0.4 };
}

function foreLeg(species: Species, joint: Point, length: number, [reach, lift, curl]: Step): Limb {
  const [thigh, knee, ankle] = species.legs;
  const pillar = species.foot === 'pillar';
  const foot: Point = [joint[0] + reach * length, Math.min(0, -lift * length)];
  const shank = length * (pillar ? 0.2 : 0.27);
  const ankleAt: Point = [foot[0], foot[1] - ankle * 0.7];
  const wrist: Point = [ankleAt[0] + Math.sin(curl) * shank, ankleAt[1] - Math.cos(curl) * shank];
  const elbow = bend(joint, wrist, length * 0.31, length * (pillar ? 0.42 : 0.375), -1);
  return {
    rings: [
      [joint[0], joint[1], thigh],
      [elbow[0], elbow[1], (thigh + knee * 1.6) / 2.3],
      [wrist[0], wrist[1], knee],
      [ankleAt[0], ankleAt[1], ankle],
    ],
    foot: { x: foot[0], y: foot[1], turn: curl > 0.6 ? curl * 0.7 : curl < -0.25 && lift > 0 ? curl : 0 },
    hind: false,
  };
}

function hindLeg(species: Species, joint: Point, length: number, [reach, lift, curl]: Step): Limb {
  const [thigh, knee, ankle] = species.legs;
  const pillar = species.foot === 'pillar';
  const foot: Point = [joint[0] + reach * length, Math.min(0, -lift * length)];
  const shank = length * (pillar ? 0.22 : 0.34);
  const lean = pillar ? curl * 0.4 : curl;
  const ankleAt: Point = [foot[0], foot[1] - ankle * 0.7];
  const hock: Point = [ankleAt[0] - Math.sin(lean) * shank, ankleAt[1] - Math.cos(lean) * shank];
  const stifle = bend(joint, hock, length * (pillar ? 0.38 : 0.35), length * (pillar ? 0.4 : 0.4), 1);
  return {
    rings: [
      [joint[0], joint[1], thigh * 1.12],
      [stifle[0], stifle[1], thigh * 0.78],
      [(stifle[0] + hock[0]) / 2, (stifle[1] + hock[1]) / 2, (thigh * 0.6 + knee) / 1.9],
      [hock[0], hock[1], knee * 0.92],
      [ankleAt[0], ankleAt[1], ankle],
    ],
    foot: { x: foot[0], y: foot[1], turn: lift > 0.02 && curl < -0.25 ? -curl * 1.1 : 0 },
    hind: true,
  };
}

/** The joint between two bones; `side` 1 bends forwards. */
function bend(from: Point, to: Point, first: number, second: number, side: 1 | -1): Point {
  const dx = to[0] - from[0];
  const dy = to[1] - from[1];
  const distance = Math.hypot(dx, dy) || 1;
  const along = Math.max(
    0,
    Math.min(distance, (distance * distance + first * first - second * second) / (2 * distance)),
  );
  const off = Math.sqrt(Math.max(0, first * first - along * along)) * side;
  return [
    from[0] + (dx / distance) * along + (dy / distance) * off,
    from[1] + (dy / distance) * along - (dx / distance) * off,
  ];
}
