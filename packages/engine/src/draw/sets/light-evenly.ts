import type { SceneLight } from '../light.ts';
import type { PaintedSet } from '../set.ts';
import type { View } from '../view.ts';
import { levelGround } from './level-ground.ts';

/** Light and ground of designed pictures: even, from above left, nothing falls on the ground. */
export function lightEvenly(view: View, light: SceneLight): Pick<PaintedSet, 'light' | 'ground'> {
  return {
    light: {
      ...light,
      direction: [-0.46, 0.72, -0.52],
      key: [0.5, 0.5, 0.48],
      ambient: [0.72, 0.72, 0.73],
      bounce: [0.08, 0.08, 0.08],
      rim: [255, 255, 255],
      rimStrength: 0.12,
      shadowStrength: 0,
      shadowSoftness: 1,
      lamps: 0,
      night: 0,
    },
    ground: { ...levelGround(view, { ...view, eye: view.eyeHeight }) },
  };
}
