import type { Pose } from '../../pose.ts';

/**
 * Angles in degrees. A bone is told by `swing` (0 hanging, 90 forward, 180 up, negative backward) and `out` (away from
 * the body), both against the ground, not against the bone before it.
 */
export type Bones = readonly [upperSwing: number, upperOut: number, lowerSwing: number, lowerOut: number];

export interface Posture {
  /** Lean of the lower back from upright, positive forward; 90 lies face down, -90 face up. */
  readonly lean: number;
  /** Further lean of the upper back. */
  readonly bend?: number;
  /** Turn of the shoulders: positive brings the near shoulder forward. */
  readonly twist?: number;
  /** Near and far are as seen when the figure faces right. */
  readonly nearArm: Bones;
  readonly farArm: Bones;
  readonly nearLeg: Bones;
  readonly farLeg: Bones;
  /** Swing of the toes: 90 flat on the ground. */
  readonly feet?: readonly [near: number, far: number];
  /** Rotation of the head in the picture, positive nods to the right. */
  readonly nod?: number;
  /** Degrees of yaw and pitch of the two views: turned to the right, and from the front. */
  readonly views?: readonly [readonly [number, number], readonly [number, number]];
  readonly hands?: readonly [near: Hand, far: Hand];
  readonly face?: 'asleep' | 'singing' | 'laughing' | 'thinking';
  /** What comes with the deed itself. */
  readonly with?: 'book' | 'rod';
  /** The hands are busy: what the outfit would hold is laid down. */
  readonly isBusy?: boolean;
}

export type Hand = 'easy' | 'open' | 'fist' | 'flat';

export const POSTURES: Partial<Record<Pose, Posture>> & { readonly standing: Posture } = {
  standing: {
    lean: 0,
    nearArm: [-2, 13, 14, 5],
    farArm: [4, 13, 20, 5],
    nearLeg: [-1, 4, -4, 2],
    farLeg: [4, 4, 1, 2],
  },
  walking: {
    lean: 3,
    twist: -12,
    nearArm: [-30, 10, -8, 6],
    farArm: [26, 9, 52, 2],
    nearLeg: [27, 2, 5, 1],
    farLeg: [-17, 2, -42, 1],
    feet: [98, 52],
    views: [
      [58, 4],
      [18, 8],
    ],
  },
  running: {
    lean: 13,
    bend: 4,
    twist: -18,
    nearArm: [-58, 12, 34, 0],
    farArm: [38, 10, 128, -8],
    nearLeg: [66, 3, -16, 2],
    farLeg: [-26, 3, -96, 2],
    feet: [78, -10],
    hands: ['fist', 'fist'],
    isBusy: true,
    views: [
      [66, 4],
      [28, 8],
    ],
  },
  sitting: {
    lean: -3,
    bend: 3,
    nearArm: [12, 12, 56, -4],
    farArm: [14, 12, 62, -4],
    nearLeg: [86, 7, 4, 3],
    farLeg: [84, 7, -2, 3],
    views: [
      [56, 10],
      [14, 24],
    ],
  },
  'sitting-down': {
    lean: -12,
    bend: 12,
    nearArm: [30, 14, 88, 0],
    farArm: [34, 12, 92, -14],
    nearLeg: [132, 8, 32, 4],
    farLeg: [120, 10, 40, 4],
    feet: [84, 88],
    views: [
      [58, 10],
      [26, 18],
    ],
  },
  kneeling: {
    lean: 2,
    nearArm: [10, 12, 36, 4],
    farArm: [22, 10, 60, -4],
    nearLeg: [-2, 6, -86, 2],
    farLeg: [86, 6, 0, 3],
    feet: [-10, 90],
    views: [
      [54, 8],
      [26, 14],
    ],
  },
  lying: {
    lean: -84,
    nearArm: [52, 16, 104, -8],
    farArm: [-150, 30, -80, -30],
    nearLeg: [128, 3, 44, 2],
    farLeg: [96, 3, 84, 2],
    feet: [96, 160],
    nod: -74,
    isBusy: true,
    views: [
      [82, 10],
      [60, 16],
    ],
  },
  sleeping: {
    lean: -88,
    nearArm: [64, 14, 112, -30],
    farArm: [60, 10, 112, -20],
    nearLeg: [100, 4, 84, 2],
    farLeg: [92, 3, 88, 2],
    feet: [150, 160],
    nod: -80,
    face: 'asleep',
    isBusy: true,
    views: [
      [82, 10],
      [60, 16],
    ],
  },
  jumping: {
    lean: 4,
    nearArm: [150, 36, 172, 20],
    farArm: [142, 34, 168, 22],
    nearLeg: [52, 10, -60, 4],
    farLeg: [10, 10, -88, 4],
    feet: [30, -12],
    hands: ['open', 'open'],
    face: 'laughing',
    isBusy: true,
    views: [
      [46, 2],
      [8, 4],
    ],
  },
  dancing: {
    lean: -2,
    bend: -4,
    twist: 14,
    nearArm: [20, 64, 40, 40],
    farArm: [150, 30, 172, -14],
    nearLeg: [0, 4, -3, 2],
    farLeg: [48, 26, -20, 12],
    feet: [84, 34],
    nod: 5,
    hands: ['flat', 'flat'],
    face: 'laughing',
    isBusy: true,
    views: [
      [40, 4],
      [8, 6],
    ],
  },
  waving: {
    lean: 0,
    nearArm: [-2, 13, 14, 5],
    farArm: [50, 74, 168, 16],
    nearLeg: [-1, 4, -4, 2],
    farLeg: [4, 4, 1, 2],
    hands: ['easy', 'open'],
    face: 'laughing',
    views: [
      [34, 4],
      [8, 6],
    ],
  },
  reaching: {
    lean: 6,
    bend: 4,
    twist: -14,
    nearArm: [-10, 12, 16, 4],
    farArm: [100, 6, 112, 2],
    nearLeg: [-12, 3, -18, 2],
    farLeg: [18, 3, 6, 2],
    feet: [80, 94],
    hands: ['easy', 'flat'],
    views: [
      [54, 4],
      [22, 8],
    ],
  },
  holding: {
    lean: -1,
    nearArm: [14, 10, 92, -34],
    farArm: [18, 10, 94, -34],
    nearLeg: [-1, 4, -4, 2],
    farLeg: [4, 4, 1, 2],
    hands: ['fist', 'fist'],
    isBusy: true,
  },
  riding: {
    lean: 2,
    nearArm: [26, 10, 74, -12],
    farArm: [30, 10, 76, -12],
    nearLeg: [62, 20, -8, 2],
    farLeg: [66, 20, -4, 2],
    feet: [82, 82],
    hands: ['fist', 'fist'],
    isBusy: true,
    views: [
      [70, 3],
      [58, 6],
    ],
  },
  reading: {
    lean: 0,
    bend: 5,
    nearArm: [18, 9, 100, -24],
    farArm: [22, 9, 102, -24],
    nearLeg: [-1, 4, -4, 2],
    farLeg: [4, 4, 1, 2],
    nod: 9,
    hands: ['fist', 'fist'],
    with: 'book',
    isBusy: true,
  },
  swimming: {
    lean: 80,
    bend: -6,
    nearArm: [104, 10, 82, 4],
    farArm: [-40, 20, -74, 6],
    nearLeg: [-84, 4, -90, 3],
    farLeg: [-72, 4, -98, 3],
    feet: [-60, -64],
    nod: 14,
    hands: ['flat', 'flat'],
    isBusy: true,
    views: [
      [78, 8],
      [64, 12],
    ],
  },
  flying: {
    lean: 66,
    bend: 4,
    nearArm: [-34, 16, -20, 6],
    farArm: [112, 6, 108, 2],
    nearLeg: [-70, 3, -76, 2],
    farLeg: [-58, 4, -96, 2],
    feet: [-40, -50],
    nod: 8,
    hands: ['fist', 'fist'],
    isBusy: true,
    views: [
      [72, 4],
      [56, 8],
    ],
  },
  eating: {
    lean: 0,
    bend: 3,
    nearArm: [56, 8, 164, -22],
    farArm: [10, 12, 70, -16],
    nearLeg: [-1, 4, -4, 2],
    farLeg: [4, 4, 1, 2],
    hands: ['fist', 'easy'],
    isBusy: true,
  },
  thinking: {
    lean: 0,
    bend: 3,
    nearArm: [10, 10, 84, -38],
    farArm: [52, 2, 164, -20],
    nearLeg: [-1, 4, -4, 2],
    farLeg: [4, 4, 1, 2],
    nod: 5,
    hands: ['easy', 'fist'],
    face: 'thinking',
    isBusy: true,
  },
  singing: {
    lean: -3,
    bend: -3,
    nearArm: [20, 40, 62, 34],
    farArm: [30, 42, 78, 30],
    nearLeg: [-1, 5, -4, 2],
    farLeg: [4, 5, 1, 2],
    nod: -5,
    hands: ['flat', 'flat'],
    face: 'singing',
    isBusy: true,
    views: [
      [38, 4],
      [10, 6],
    ],
  },
  climbing: {
    lean: 10,
    nearArm: [150, 16, 166, 4],
    farArm: [116, 14, 150, 4],
    nearLeg: [84, 14, -14, 4],
    farLeg: [18, 10, -16, 4],
    feet: [70, 60],
    hands: ['fist', 'fist'],
    isBusy: true,
    views: [
      [64, 4],
      [40, 6],
    ],
  },
  fishing: {
    lean: -2,
    nearArm: [10, 10, 76, -18],
    farArm: [30, 8, 84, -20],
    nearLeg: [-3, 4, -6, 2],
    farLeg: [8, 4, 2, 2],
    hands: ['fist', 'fist'],
    with: 'rod',
    isBusy: true,
  },
};

export function viewsOf(posture: Posture): Posture['views'] & object {
  return (
    posture.views ?? [
      [44, 4],
      [6, 6],
    ]
  );
}
