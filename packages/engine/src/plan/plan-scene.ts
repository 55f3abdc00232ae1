import type { Intent } from '../read/intent.ts';
import { arrangeThings } from './arrange-things.ts';
import { carryText } from './carry-text.ts';
import { chooseFrame, composeFrame, layoutsFor } from './choose-frame.ts';
import { chooseSetting } from './choose-setting.ts';
import { describeSubject } from './describe-subject.ts';
import { placeNamed } from './find-place.ts';
import type { FrameDefinition, Layout, Subject } from './frame-definition.ts';
import { type Judgement, judgeComposition } from './judge-composition.ts';
import { placeLuminary } from './place-luminary.ts';
import { standLamps } from './rooms/built-in.ts';
import type { Scene } from './scene.ts';
import { spreadField } from './spread-field.ts';

export interface PlanOptions {
  readonly seed: number;
  /** Pixels of the picture; only their ratio matters to the plan. */
  readonly width: number;
  readonly height: number;
  /** 'high' plans several compositions and keeps the best; else the seed's first choice that has no grave fault. */
  readonly thinking?: 'high';
}

/** One composition of a scene with what speaks against it. */
export interface Candidate {
  readonly scene: Scene;
  readonly judgement: Judgement;
}

/** Faults below this are matters of taste. */
const GRAVE = 0.25;
const CANDIDATES = 3;

/** Decides everything the picture shows. The same intent, seed and ratio give the same scene. */
export function planScene(intent: Intent, options: PlanOptions): Scene {
  let best: Candidate | undefined;
  for (const candidate of planCandidates(intent, options)) {
    if (best === undefined || candidate.judgement.faults < best.judgement.faults) best = candidate;
    if (options.thinking !== 'high' && best.judgement.faults < GRAVE) break;
  }
  if (!best) throw new Error('a frame has no layout');
  return best.scene;
}

/** Compositions of the same setting in the order of the seed's liking, planned as they are asked for. */
export function* planCandidates(intent: Intent, options: PlanOptions): Generator<Candidate> {
  const { seed } = options;
  const aspect = options.width / options.height;
  const carried = carryText(intent);
  const setting = chooseSetting(carried, seed);
  const subject = describeSubject(standLamps(carried, placeNamed(setting.place)), setting);
  const definition = chooseFrame(subject);
  for (const layout of layoutsFor(definition, subject, seed).slice(0, CANDIDATES))
    yield compose(subject, definition, layout, aspect, seed);
}

function compose(
  subject: Subject,
  definition: FrameDefinition,
  layout: Layout,
  aspect: number,
  seed: number,
): Candidate {
  const { intent, setting, place } = subject;
  const frame = composeFrame(definition, layout, subject, aspect, seed);
  const { camera, objects } =
    definition.arrange?.(subject, aspect, seed) ?? arrangeThings(intent, setting, frame, aspect, seed);
  const context = { intent, setting, frame, camera, aspect, seed, named: objects };
  const field = spreadField(intent, setting, frame, camera, objects, aspect, seed);
  const fillers = definition.isBare ? [] : (place.furnish?.(context) ?? []);
  const lettering = definition.letter?.(subject, aspect, seed);
  const set = definition.set?.(subject, seed) ?? place.set?.(context);
  const scene: Scene = {
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
    ...(lettering === undefined ? {} : { lettering }),
    style: setting.style,
    objects: [...objects, ...field, ...fillers],
  };
  return { scene, judgement: judgeComposition(scene, frame, definition) };
}
