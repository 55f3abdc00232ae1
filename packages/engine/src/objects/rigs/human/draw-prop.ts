import type { Point } from '../../hero.ts';
import { circle, ellipse, line, path, rect } from '../../kit.ts';
import { d1 } from './outline.ts';
import type { Bones } from './poses.ts';

/** Something an outfit holds in one hand. Drawn upright around the grip at the origin; `floor` is the ground's y. */
interface Prop {
  /** The arm that holds it, when the posture leaves it free: the far one, which is clear of the body. */
  readonly arm: Bones;
  readonly isNear?: boolean;
  readonly draw: (floor: number) => string;
  /** Degrees by which it is turned. */
  readonly turn?: number;
  /** It is drawn before the hand. */
  readonly isBefore?: boolean;
}

const POLE: Bones = [24, 18, 70, 12];
const RAISED: Bones = [16, 16, 96, 10];
const LOW: Bones = [-4, 16, 6, 8];

const wood = '#8a5f38';
const steel = '#c8d0d8';
const pole = (from: number, to: number, width = 7) =>
  line(`M0 ${d1(from)}V${d1(to)}`, wood, width) +
  line(`M-1.6 ${d1(from)}V${d1(to)}`, '#b08454', width * 0.28);

const PROPS: Readonly<Record<string, Prop>> = {
  staff: {
    arm: POLE,
    draw: (floor) =>
      pole(-190, floor, 8) +
      path('M-13 -186Q-22 -216 0 -226Q22 -216 13 -186L6 -192Q12 -208 0 -212Q-12 -208 -6 -192Z', wood) +
      circle(0, -204, 13, '#6fc8e6') +
      circle(-4, -208, 4.6, '#dff7ff'),
  },
  crook: {
    arm: POLE,
    draw: (floor) => pole(-150, floor) + line('M0 -150C0 -200 44 -196 40 -162', wood, 8),
  },
  cane: { arm: [10, 14, 34, 8], draw: (floor) => pole(2, floor, 6) + line('M-2 2Q8 -14 18 -2', wood, 7) },
  broom: {
    arm: POLE,
    draw: (floor) =>
      pole(-110, floor - 66) +
      path(`M-9 ${d1(floor - 72)}H9L22 ${d1(floor)}Q0 ${d1(floor + 5)} -22 ${d1(floor)}Z`, '#d8ac5c') +
      line(
        `M-6 ${d1(floor - 50)}L-12 ${d1(floor - 4)}M0 ${d1(floor - 56)}V${d1(floor - 2)}M6 ${d1(floor - 50)}L12 ${d1(floor - 4)}`,
        '#a87c38',
        2,
      ) +
      rect(-10, floor - 76, 20, 8, '#a04a3c', 3),
  },
  sword: {
    arm: RAISED,
    draw: () =>
      path('M-6 -16L-5 -132L0 -148L5 -132L6 -16Z', steel) +
      path('M0 -16L0 -148L5 -132L6 -16Z', '#9aa5b0') +
      rect(-24, -20, 48, 8, '#c89a44', 4) +
      rect(-4, -14, 8, 28, '#6a4630', 3) +
      circle(0, 16, 6, '#c89a44'),
    turn: 14,
  },
  katana: {
    arm: RAISED,
    draw: () =>
      path('M-4 -16C-6 -70 0 -116 12 -154C14 -116 8 -60 4 -16Z', steel) +
      ellipse(0, -15, 13, 4, '#caa048') +
      rect(-4, -12, 8, 34, '#3a3440', 3) +
      line('M-3 -4l6 5M-3 6l6 5M-3 16l6 4', '#d8c890', 1.6),
    turn: 12,
  },
  cutlass: {
    arm: RAISED,
    draw: () =>
      path('M-6 -14C-12 -60 -4 -100 20 -126C22 -90 14 -50 6 -14Z', steel) +
      path('M6 -14C14 -50 22 -90 20 -126C14 -90 6 -50 0 -14Z', '#9aa5b0') +
      line('M-10 -12Q18 -14 14 10', '#d0a048', 5) +
      rect(-4, -12, 8, 26, '#50382a', 3),
    turn: 8,
  },
  spear: {
    arm: POLE,
    draw: (floor) => pole(-170, floor) + path('M-10 -166Q-6 -196 0 -214Q6 -196 10 -166L0 -158Z', steel),
  },
  trident: {
    arm: POLE,
    draw: (floor) =>
      line(`M0 -150V${d1(floor)}`, '#d2a848', 7) +
      line('M-22 -190V-160Q-22 -146 0 -146Q22 -146 22 -160V-190M0 -146V-200', '#e0b850', 7),
  },
  axe: {
    arm: RAISED,
    draw: () =>
      pole(-100, 60, 8) +
      path('M2 -104C30 -116 46 -104 50 -72C34 -84 18 -82 2 -74Z', steel) +
      path('M50 -72C34 -84 18 -82 2 -74L2 -80C20 -90 36 -90 50 -72Z', '#8f9aa6'),
    turn: 10,
  },
  pitchfork: {
    arm: POLE,
    draw: (floor) =>
      pole(-110, floor) +
      line('M-20 -172V-130Q-20 -112 0 -112Q20 -112 20 -130V-172M-7 -174V-114M7 -174V-114', '#9aa4ae', 5),
  },
  hoe: { arm: POLE, draw: (floor) => pole(-150, floor) + path('M-2 -154H34L30 -136H-2Z', '#98a2ac') },
  spade: {
    arm: POLE,
    draw: (floor) =>
      pole(-70, floor - 60) +
      rect(-16, -80, 32, 10, wood, 5) +
      path(
        `M-20 ${d1(floor - 66)}H20V${d1(floor - 22)}Q14 ${d1(floor)} 0 ${d1(floor + 4)}Q-14 ${d1(floor)} -20 ${d1(floor - 22)}Z`,
        '#9aa4ae',
      ),
  },
  ladle: {
    arm: RAISED,
    draw: () =>
      line('M0 34V-64', '#b98a54', 7) +
      ellipse(0, -78, 14, 19, '#c79a62') +
      ellipse(-2, -80, 9, 13, '#a87a48'),
    turn: 16,
  },
  wand: {
    arm: RAISED,
    draw: () =>
      line('M0 26V-66', '#c99ad0', 5) +
      path('M0 -98l8 19l20 1l-16 13l6 20l-18 -11l-18 11l6 -20l-16 -13l20 -1Z', '#f2cc58'),
    turn: 22,
  },
  brush: {
    arm: RAISED,
    draw: () =>
      line('M0 30V-40', '#c08a50', 5) +
      rect(-4, -54, 8, 15, '#c0c8d0', 2) +
      path('M-5 -54Q-6 -72 0 -82Q6 -72 5 -54Z', '#d24c48'),
    turn: 28,
  },
  magnifier: {
    arm: RAISED,
    draw: () =>
      line('M0 18V-26', '#5e4230', 8) +
      circle(0, -50, 25, '#cfeaf4', 'fill-opacity="0.6" stroke="#c09a4c" stroke-width="6"') +
      line('M-12 -58Q-6 -66 4 -66', '#ffffff', 4),
    turn: 20,
  },
  flask: {
    arm: RAISED,
    draw: () =>
      path('M-7 -44H7V-18L26 22Q28 32 18 32H-18Q-28 32 -26 22L-7 -18Z', '#dff1f4', 'opacity="0.85"') +
      path('M-14 -2H14L26 22Q28 32 18 32H-18Q-28 32 -26 22Z', '#58c08a') +
      circle(-4, 12, 4, '#b4f0ce') +
      circle(8, 20, 3, '#b4f0ce') +
      rect(-10, -48, 20, 6, '#c6dde2', 3),
    isBefore: true,
  },
  trowel: {
    arm: RAISED,
    draw: () =>
      line('M0 16V-12', '#b0643c', 8) +
      line('M0 -12V-24', '#98a2ac', 4) +
      path('M-11 -26H11Q12 -54 0 -68Q-12 -54 -11 -26Z', '#aeb8c2'),
    turn: 20,
  },
  hammer: {
    arm: RAISED,
    draw: () => line('M0 30V-50', wood, 7) + rect(-20, -66, 42, 18, '#8c96a0', 4),
    turn: 14,
  },
  sceptre: {
    arm: RAISED,
    draw: () =>
      line('M0 60V-70', '#dcb04c', 6) +
      circle(0, -82, 13, '#e2b850') +
      circle(0, -82, 6, '#c83c4a') +
      line('M-8 -96H8M0 -104V-90', '#e2b850', 4),
    turn: 10,
  },
  torch: {
    arm: RAISED,
    draw: () =>
      path('M-6 30L-9 -30H9L6 30Z', '#7a5434') +
      path('M-12 -32Q-18 -60 0 -84Q18 -60 12 -32Z', '#f0943c') +
      path('M-6 -34Q-8 -52 0 -64Q8 -52 6 -34Z', '#fbdc6c'),
    turn: 10,
  },
  briefcase: {
    isNear: true,
    arm: LOW,
    draw: () =>
      rect(-38, 12, 76, 54, '#7a4f33', 8) +
      rect(-38, 34, 76, 6, '#5c3a26') +
      line('M-12 12V4Q-12 -2 -6 -2H6Q12 -2 12 4V12', '#5c3a26', 5) +
      rect(-5, 32, 10, 10, '#dcb04c', 2),
  },
  bag: {
    isNear: true,
    arm: LOW,
    draw: () =>
      path('M-30 14H30L34 62Q0 70 -34 62Z', '#9a5a3c') +
      line('M-14 16Q-12 -4 0 -4Q12 -4 14 16', '#74402a', 5) +
      rect(-5, 26, 10, 8, '#e0b858', 2),
  },
  bouquet: {
    isNear: true,
    arm: [10, 8, 98, -20],
    draw: () =>
      path('M-8 34L-24 -22H24L8 34Z', '#5f9a58') +
      [
        [-18, -30, '#f4b8c6'],
        [2, -40, '#fffaf4'],
        [20, -28, '#f4b8c6'],
        [-6, -20, '#fbe2a0'],
        [12, -14, '#fffaf4'],
      ]
        .map(
          ([x, y, tone]) =>
            circle(Number(x), Number(y), 12, String(tone)) + circle(Number(x), Number(y), 4, '#e6b45c'),
        )
        .join(''),
    isBefore: true,
  },
  surfboard: {
    isNear: true,
    arm: [0, 30, 30, 24],
    draw: (floor) =>
      path(
        `M-10 ${d1(floor)}C-44 ${d1(floor - 120)} -40 -120 -14 -196Q-8 -206 -2 -196C26 -120 30 ${d1(floor - 120)} 2 ${d1(floor)}Z`,
        '#f6efe0',
      ) +
      path(
        `M-34 ${d1(floor - 150)}Q-6 ${d1(floor - 130)} 22 ${d1(floor - 150)}L23 ${d1(floor - 180)}Q-6 ${d1(floor - 160)} -36 ${d1(floor - 180)}Z`,
        '#e2664e',
      ) +
      path(`M-37 -70Q-6 -50 24 -70L22 -92Q-6 -74 -35 -92Z`, '#3f9ab4') +
      line(`M-7 -190V${d1(floor - 8)}`, '#cdbf9f', 2.4),
  },
  poles: {
    arm: [12, 18, 56, 14],
    draw: (floor) =>
      line(`M0 -8L-14 ${d1(floor)}`, '#4a525c', 5) + ellipse(-12, floor - 14, 11, 4, '#c8424a'),
  },
  guitar: {
    isNear: true,
    arm: [-6, 18, 66, -34],
    draw: () =>
      `<g transform="rotate(62) translate(4 -6)">${path('M-30 6C-46 24 -44 66 0 68C44 66 46 24 30 6C22 -6 28 -14 20 -26C10 -38 -10 -38 -20 -26C-28 -14 -22 -6 -30 6Z', '#c5803f')}${path('M-24 8C-38 26 -36 60 0 62C36 60 38 26 24 8C16 -4 22 -14 15 -22C8 -31 -8 -31 -15 -22C-22 -14 -16 -4 -24 8Z', '#dd9f58')}${circle(0, 8, 12, '#3c2a20')}${rect(-12, 36, 24, 6, '#4a3020', 2)}${rect(-5, -140, 10, 140, '#5a3a26', 2)}${path('M-8 -140L-10 -172H10L8 -140Z', '#3c2a20')}${line('M-2.4 -140V38M0 -140V38M2.4 -140V38', '#efe4cc', 0.8)}</g>`,
  },
};

export function findProp(name: string | undefined): Prop | undefined {
  return name !== undefined && Object.hasOwn(PROPS, name) ? PROPS[name] : undefined;
}

export function placeProp(prop: Prop, [x, y]: Point, scale: number): string {
  return `<g transform="translate(${d1(x)} ${d1(y)}) rotate(${prop.turn ?? 0}) scale(${Math.round(scale * 100) / 100})">${prop.draw(-y / scale)}</g>`;
}

/** An open book held before the chest, seen from outside. */
export function drawBook([x, y]: Point, scale: number): string {
  const u = (value: number) => d1(value * scale);
  return `<g transform="translate(${d1(x)} ${d1(y)})">${path(`M${u(-44)} ${u(-34)}L0 ${u(-24)}L${u(44)} ${u(-34)}V${u(16)}L0 ${u(28)}L${u(-44)} ${u(16)}Z`, '#a8473f')}${path(`M0 ${u(-24)}L${u(44)} ${u(-34)}V${u(16)}L0 ${u(28)}Z`, '#8a352f')}${path(`M${u(-40)} ${u(-39)}Q${u(-18)} ${u(-42)} 0 ${u(-28)}Q${u(18)} ${u(-42)} ${u(40)} ${u(-39)}L${u(44)} ${u(-34)}L0 ${u(-23)}L${u(-44)} ${u(-34)}Z`, '#fbf6e8')}${line(`M0 ${u(-24)}V${u(28)}`, '#6d2824', 2.4 * scale)}${rect(-32 * scale, -14 * scale, 20 * scale, 7 * scale, '#e2b85c', 2)}</g>`;
}

/** A fishing rod with its line, held in both hands. */
export function drawRod([x, y]: Point, floor: number): string {
  return (
    line(`M${d1(x - 26)} ${d1(y + 22)}L${d1(x + 150)} ${d1(y - 150)}`, '#7a5434', 5) +
    line(`M${d1(x - 26)} ${d1(y + 22)}L${d1(x + 6)} ${d1(y - 8)}`, '#4a3426', 8) +
    circle(x + 14, y - 8, 8, '#8c96a0') +
    line(
      `M${d1(x + 150)} ${d1(y - 150)}Q${d1(x + 166)} ${d1((y + floor) / 2 - 30)} ${d1(x + 164)} ${d1(floor - 24)}`,
      '#f0f2f2',
      1.6,
    ) +
    circle(x + 164, floor - 18, 6.4, '#d8483e') +
    path(`M${d1(x + 157.6)} ${d1(floor - 18)}a6.4 6.4 0 0 1 12.8 0Z`, '#ffffff')
  );
}
