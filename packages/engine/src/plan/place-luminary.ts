import { randomOf } from '../base/random.ts';
import { placeNamed } from './find-place.ts';
import type { Frame } from './frame.ts';
import type { Scene, SceneObject } from './scene.ts';
import type { Setting } from './setting.ts';

/** Where sun or moon stand: on the side that the main subject leaves free, low at the ends of the day. */
export function placeLuminary(
  setting: Setting,
  frame: Frame,
  objects: readonly SceneObject[],
  aspect: number,
  seed: number,
): Scene['luminary'] {
  const near = objects.filter((object) => !object.filler && object.support !== 'air');
  const [main] = near;
  const middle = near.reduce((sum, object) => sum + object.x, 0) / Math.max(1, near.length);
  const side =
    main && Math.abs(middle - 0.5) > 0.06
      ? middle < 0.5
        ? 1
        : -1
      : randomOf(seed, 'light', 'side') < 0.5
        ? -1
        : 1;
  const off = 0.13 + randomOf(seed, 'light', 'x') * 0.14;
  const x = 0.5 + side * (main ? off + 0.08 : off);
  const kind = setting.luminaryKind;
  // Landscapes rise with the picture's span, so heights above the horizon do too.
  const rise = (metres: number) => Math.max(0.07, frame.horizon - metres * Math.sqrt(aspect));
  const overRanges = setting.backdrop === 'mountains' ? 0.1 : setting.backdrop === 'none' ? 0.045 : 0.07;
  // No moon above the moon, none before the planets.
  if (setting.world === 'moon' || setting.world === 'space') return { kind, x: 0.5 + side * 0.7, y: -0.3 };
  switch (setting.time) {
    case 'night':
      // Between trees the sky is open in the middle only.
      if (placeNamed(setting.place).isOvergrown) return { kind, x: 0.5 + side * 0.15, y: 0.12 };
      return { kind, x: 0.5 + side * (off + 0.06), y: Math.max(0.12, Math.min(0.3, frame.horizon * 0.34)) };
    case 'dawn':
    case 'sunset':
      return { kind, x, y: rise(overRanges + 0.02 + randomOf(seed, 'light', 'y') * 0.03) };
    case 'dusk':
      return { kind, x, y: frame.horizon + 0.03 };
    case 'golden-hour':
      return { kind, x: 0.5 + side * (0.38 + off * 0.5), y: rise(overRanges + 0.1) };
    case 'morning':
      return { kind, x: 0.5 + side * (0.55 + off), y: Math.max(0.06, frame.horizon * 0.42) };
    default:
      return { kind, x: 0.5 + side * (0.5 + off), y: -0.12 };
  }
}
