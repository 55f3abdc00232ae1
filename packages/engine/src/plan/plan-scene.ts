import type { Intent } from '../read/intent.ts';
import { arrangeThings } from './arrange-things.ts';
import { chooseSetting, type Setting } from './choose-setting.ts';
import { fillPlace } from './fill-place.ts';
import { chooseFrame, type Frame } from './frame.ts';
import { placeLuminary } from './place-luminary.ts';
import type { Scene } from './scene.ts';
import { spreadField } from './spread-field.ts';

export interface PlanOptions {
  readonly seed: number;
  /** Pixels of the picture; only their ratio matters to the plan. */
  readonly width: number;
  readonly height: number;
}

/** Decides everything the picture shows. The same intent, seed and ratio give the same scene. */
export function planScene(intent: Intent, options: PlanOptions): Scene {
  const { seed } = options;
  const aspect = options.width / options.height;
  const setting: Setting = chooseSetting(intent, seed);
  const frame: Frame = chooseFrame(intent, setting, aspect, seed);
  const { camera, objects } = arrangeThings(intent, setting, frame, aspect, seed);
  const field = spreadField(intent, setting, frame, camera, objects, aspect, seed);
  const fillers = fillPlace(intent, setting, frame, camera, objects, aspect, seed);
  return {
    version: 1,
    seed,
    aspect,
    place: setting.place,
    time: setting.time,
    weather: setting.weather,
    season: setting.season,
    water: setting.water,
    backdrop: setting.backdrop,
    horizon: frame.horizon,
    camera,
    luminary: placeLuminary(setting, frame, objects, aspect, seed),
    stars: setting.stars,
    style: setting.style,
    objects: [...objects, ...field, ...fillers],
  };
}
