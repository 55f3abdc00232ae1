import type { Intent } from '../read/intent.ts';
import { arrangeThings } from './arrange-things.ts';
import { chooseFrame, composeFrame, layoutsFor } from './choose-frame.ts';
import { chooseSetting } from './choose-setting.ts';
import { describeSubject } from './describe-subject.ts';
import type { Layout } from './frame-definition.ts';
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
  const setting = chooseSetting(intent, seed);
  const subject = describeSubject(intent, setting);
  const definition = chooseFrame(subject);
  const [layout] = layoutsFor(definition, subject, seed);
  const frame = composeFrame(definition, layout as Layout, subject, aspect, seed);
  const { camera, objects } = arrangeThings(intent, setting, frame, aspect, seed);
  const { place } = subject;
  const context = { intent, setting, frame, camera, aspect, seed, named: objects };
  const field = spreadField(intent, setting, frame, camera, objects, aspect, seed);
  const fillers = definition.isBare ? [] : (place.furnish?.(context) ?? []);
  const set = definition.set?.(subject, seed) ?? place.set?.(context);
  return {
    version: 1,
    seed,
    aspect,
    place: setting.place,
    ...(set === undefined ? {} : { set }),
    time: setting.time,
    weather: setting.weather,
    season: setting.season,
    water: setting.water,
    backdrop: setting.backdrop,
    horizon: frame.horizon,
    camera,
    ...(place.eye === undefined ? {} : { landEye: place.eye }),
    luminary: placeLuminary(setting, frame, objects, aspect, seed),
    stars: setting.stars,
    style: setting.style,
    objects: [...objects, ...field, ...fillers],
  };
}
