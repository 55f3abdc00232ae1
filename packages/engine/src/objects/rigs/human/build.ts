/** How old a figure is drawn. */
export type Years = 'baby' | 'child' | 'adult' | 'old';

/** One cut across the trunk: share of the way from the neck to the crotch, half width, half depth. */
export type Girth = readonly [share: number, halfWidth: number, halfDepth: number];

/** Lengths of the bones and thicknesses of the flesh, in drawing units; a grown-up stands about 500 tall. */
export interface Build {
  /** Crown to chin. */
  readonly head: number;
  readonly neck: number;
  readonly neckRadius: number;
  readonly spine: number;
  readonly shoulder: number;
  readonly hip: number;
  readonly upperArm: number;
  readonly foreArm: number;
  readonly thigh: number;
  readonly shin: number;
  readonly ankle: number;
  readonly foot: number;
  readonly hand: number;
  readonly arm: readonly [number, number, number, number, number];
  readonly leg: readonly [number, number, number, number, number];
  readonly trunk: readonly Girth[];
  /** Degrees that the back leans forward at rest. */
  readonly stoop: number;
}

const MAN: Build = {
  head: 105,
  neck: 22,
  neckRadius: 15,
  spine: 166,
  shoulder: 47,
  hip: 22,
  upperArm: 80,
  foreArm: 70,
  thigh: 102,
  shin: 92,
  ankle: 19,
  foot: 47,
  hand: 31,
  arm: [17, 17, 14, 14.5, 10.5],
  leg: [27, 24, 18.5, 18.5, 12],
  trunk: [
    [-0.06, 14, 13],
    [0.02, 24, 16],
    [0.08, 41, 20],
    [0.15, 52, 23],
    [0.24, 54, 26],
    [0.38, 49, 29],
    [0.62, 41, 26],
    [0.82, 44, 28],
    [1, 42, 26],
    [1.1, 26, 20],
  ],
  stoop: 0,
};

const WOMAN: Build = {
  ...MAN,
  neckRadius: 12,
  spine: 160,
  shoulder: 39,
  hip: 22,
  upperArm: 76,
  foreArm: 66,
  thigh: 103,
  shin: 94,
  foot: 42,
  hand: 28,
  arm: [14, 13.5, 11.5, 11.5, 8.5],
  leg: [27, 23.5, 16.5, 16.5, 10],
  trunk: [
    [-0.06, 11, 11],
    [0.02, 19, 14],
    [0.08, 33, 17],
    [0.15, 43, 20],
    [0.24, 45, 24],
    [0.36, 42, 29],
    [0.6, 33, 22],
    [0.8, 43, 28],
    [1, 44, 27],
    [1.1, 26, 20],
  ],
};

const CHILD: Build = {
  head: 92,
  neck: 13,
  neckRadius: 10.5,
  spine: 108,
  shoulder: 29,
  hip: 16,
  upperArm: 51,
  foreArm: 45,
  thigh: 62,
  shin: 58,
  ankle: 15,
  foot: 36,
  hand: 23,
  arm: [12.5, 12, 10.5, 10.5, 8],
  leg: [19.5, 17.5, 14, 13.5, 9.5],
  trunk: [
    [-0.06, 10, 10],
    [0.03, 17, 13],
    [0.1, 26, 15],
    [0.17, 32, 18],
    [0.26, 34, 20],
    [0.42, 33, 22],
    [0.64, 32, 22],
    [0.82, 33, 22],
    [1, 32, 21],
    [1.1, 20, 16],
  ],
  stoop: 0,
};

const BABY: Build = {
  ...CHILD,
  head: 82,
  neck: 6,
  spine: 84,
  shoulder: 25,
  hip: 17,
  upperArm: 33,
  foreArm: 31,
  thigh: 33,
  shin: 31,
  ankle: 11,
  foot: 26,
  hand: 17,
  arm: [12, 12.5, 10.5, 11, 8],
  leg: [19, 18, 14, 14, 10],
  trunk: [
    [-0.06, 11, 10],
    [0.04, 18, 13],
    [0.11, 24, 15],
    [0.18, 29, 18],
    [0.3, 31, 21],
    [0.5, 33, 25],
    [0.72, 35, 27],
    [0.88, 34, 25],
    [1, 31, 22],
    [1.1, 20, 16],
  ],
};

/** The proportions of a figure; `girth` widens the body (1 usual), `tall` lengthens the legs. */
export function buildOf(years: Years, isFemale: boolean, girth = 1, tall = 1): Build {
  const base = years === 'baby' ? BABY : years === 'child' ? CHILD : isFemale ? WOMAN : MAN;
  const old = years === 'old';
  const bone = (radii: Build['arm'], share: number): Build['arm'] =>
    radii.map((radius) => radius * (1 + (girth - 1) * share)) as unknown as Build['arm'];
  return {
    ...base,
    thigh: base.thigh * tall * (old ? 0.95 : 1),
    shin: base.shin * tall * (old ? 0.95 : 1),
    shoulder: base.shoulder * (1 + (girth - 1) * 0.7) * (old ? 0.95 : 1),
    hip: base.hip * (1 + (girth - 1) * 0.6),
    arm: bone(base.arm, 0.6),
    leg: bone(base.leg, 0.6),
    trunk: base.trunk.map(([share, width, depth]) => {
      // Weight sits around the middle; the shoulders widen less, the old have a little belly.
      const belly = Math.max(0, 1 - Math.abs(share - 0.66) / 0.4);
      const wide = 1 + (girth - 1) * (0.7 + 0.5 * belly) + (old ? belly * 0.1 : 0);
      return [
        share,
        width * wide * (old && share < 0.3 ? 0.95 : 1),
        depth * (wide + (old ? belly * 0.12 : 0)),
      ];
    }),
    stoop: old ? 9 : 0,
  };
}
