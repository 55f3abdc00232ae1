import { baseOf } from '../objects/compound-things.ts';
import { findThingByKey } from '../objects/things.ts';
import { cameraOf } from '../plan/camera.ts';
import { findPlace } from '../plan/find-place.ts';
import { placeLuminary } from '../plan/place-luminary.ts';
import type { Scene, SceneObject } from '../plan/scene.ts';
import type { Setting } from '../plan/setting.ts';
import type { EditInstruction, Intent, Season, Weather } from '../read/intent.ts';
import { SEASONS, TIMES, WEATHERS } from '../read/intent.ts';
import { readPrompt } from '../read/read-prompt.ts';
import { isStyle } from '../style/apply-style.ts';

/** A scene after one instruction, and what was done as the end of an "I …" sentence. */
export interface ChangedScene {
  readonly scene: Scene;
  readonly note: string;
}

/**
 * What an instruction changes in a scene without adding or taking anything: time, weather, season, style, the colour,
 * size or place of a thing, one thing for another, the land behind. Layout never runs again: everything else keeps its
 * id and its geometry. Undefined when the instruction is none of these or means nothing that the scene has.
 */
export function changeScene(scene: Scene, instruction: EditInstruction): ChangedScene | undefined {
  const { verb, value, words } = instruction;
  if (verb === 'adjust' || (verb === 'background' && isSkyChange(words)))
    return changeSetting(scene, instruction);
  if (verb === 'style' && typeof value === 'string' && isStyle(value))
    return { scene: { ...scene, style: value }, note: `draw it again as ${value.replace(/-/g, ' ')}` };
  if (verb === 'recolour') return recolour(scene, instruction);
  if (verb === 'replace') return replaceThing(scene, instruction);
  if (verb === 'background') return changeLand(scene, instruction);
  if (verb === 'add') return resize(scene, instruction) ?? moveThing(scene, instruction);
  return undefined;
}

/** "Change the sky to sunset": said of the sky, meant of the hour. */
function isSkyChange(words: string): boolean {
  return /\bsky\b/i.test(words) && readPrompt(words, { hasReference: false }).time !== undefined;
}

function changeSetting(scene: Scene, { words }: EditInstruction): ChangedScene | undefined {
  const said = readPrompt(words, { hasReference: false });
  const time = known(TIMES, said.time?.value);
  const weather = known(WEATHERS, said.weather?.value);
  const season = known(SEASONS, said.season?.value);
  if (time === undefined && weather === undefined && season === undefined) return undefined;
  const changed = {
    ...scene,
    time: time ?? scene.time,
    weather: weather ?? weatherFor(season, scene.weather),
    season: season ?? (weather === 'snowfall' ? 'winter' : scene.season),
  };
  return {
    scene: relight(changed),
    note: `draw the same scene ${[time, weather, season]
      .filter(Boolean)
      .map((word) => String(word).replace(/-/g, ' '))
      .join(', ')}`,
  };
}

function known<Value extends string>(values: readonly Value[], value: string | undefined): Value | undefined {
  return values.find((each) => each === value);
}

/** Snow does not fall in summer. */
function weatherFor(season: Season | undefined, weather: Weather): Weather {
  return season !== undefined && season !== 'winter' && weather === 'snowfall' ? 'clear' : weather;
}

/** Sun, moon, stars and lamps of the scene's new hour; the side that the subject leaves free stays the same. */
function relight(scene: Scene): Scene {
  const place = findPlace(scene.place);
  const isNight = scene.time === 'night';
  const setting: Setting = {
    place: scene.place,
    time: scene.time,
    weather: scene.weather,
    season: scene.season,
    water: scene.water,
    backdrop: scene.backdrop,
    luminaryKind: isNight ? 'full-moon' : 'sun',
    stars: isNight,
    style: scene.style,
    world: place?.world,
  };
  const frame = { kind: 'ground', horizon: scene.horizon, foot: 0.86, share: 0.5, x: 0.5 };
  const named = scene.objects.filter((object) => !object.filler);
  // The seed builds the same walls again; only windows and lamps follow the hour.
  const set = place?.set?.({
    intent: NOTHING_SAID,
    setting,
    frame,
    camera: cameraOf(scene),
    aspect: scene.aspect,
    seed: scene.seed,
    named,
  });
  return {
    ...scene,
    luminary: placeLuminary(setting, frame, scene.objects, scene.aspect, scene.seed),
    stars: isNight && ['clear', 'cloudy', 'wind'].includes(scene.weather),
    ...(set !== undefined && set.kind === scene.set?.kind ? { set } : {}),
  };
}

const NOTHING_SAID: Intent = {
  prompt: '',
  kind: 'edit',
  language: 'en',
  things: [],
  quoted: [],
  excluded: [],
  edits: [],
  unknown: [],
  coverage: 1,
};

function recolour(scene: Scene, { things, colour }: EditInstruction): ChangedScene | undefined {
  const wanted = colour ?? things[0]?.colour;
  if (wanted === undefined) return undefined;
  const meant = meantIn(scene, things);
  if (meant.size === 0) return undefined;
  return {
    scene: mapObjects(scene, (object) => (meant.has(object.id) ? { ...object, colour: wanted } : object)),
    note: `make the ${things[0]?.words ?? 'thing'} ${wanted.replace(/-/g, ' ')}`,
  };
}

/** Ids of the objects that the words mean: named ones of that kind, else decoration of that kind. */
function meantIn(scene: Scene, things: EditInstruction['things']): ReadonlySet<string> {
  const keys = new Set(things.map((mention) => mention.thing));
  const found = scene.objects.filter((object) => keys.has(baseOf(object.thing)));
  const named = found.filter((object) => !object.filler);
  return new Set((named.length > 0 ? named : found).map((object) => object.id));
}

function mapObjects(scene: Scene, change: (object: SceneObject) => SceneObject): Scene {
  return { ...scene, objects: scene.objects.map(change) };
}

/** The new thing stands where the old one stood, at its own size. */
function replaceThing(scene: Scene, { things }: EditInstruction): ChangedScene | undefined {
  const [old, fresh] = things;
  if (!old || !fresh) return undefined;
  const meant = meantIn(scene, [old]);
  const thing = findThingByKey(fresh.thing);
  if (meant.size === 0 || !thing) return undefined;
  let number = scene.objects.filter((object) => object.thing === fresh.thing).length;
  return {
    scene: mapObjects(scene, (object) => {
      if (!meant.has(object.id)) return object;
      number += 1;
      const { colour: _colour, pose: _pose, form: _form, wears: _wears, text: _text, ...rest } = object;
      const was = findThingByKey(object.thing)?.height ?? 1;
      // Drawn larger than life, its successor is so too.
      const grown = Math.max(1, object.height / was);
      return {
        ...rest,
        id: `${fresh.thing}-${number}`,
        thing: fresh.thing,
        height: thing.height * grown,
        ...(fresh.colour === undefined ? {} : { colour: fresh.colour }),
      };
    }),
    note: `put ${fresh.words} where the ${old.words} was`,
  };
}

/** Another land behind the things: its decoration goes with the old one. */
function changeLand(scene: Scene, { words, value }: EditInstruction): ChangedScene | undefined {
  const after = /\b(?:with|by|into|to)\s+(.+)$/i.exec(words)?.[1];
  const said: Intent['place'] =
    after === undefined ? undefined : readPrompt(after, { hasReference: false }).place;
  const name = said?.value ?? (typeof value === 'string' ? value : undefined);
  const place = name === undefined ? undefined : findPlace(name);
  if (!place || place.name === scene.place || place.isTableTop || place.indoors) return undefined;
  const onlyHorizon =
    scene.backdrop !== 'none' && new RegExp(scene.backdrop.replace(/s$/, ''), 'i').test(words);
  if (onlyHorizon && place.backdrop !== undefined)
    return { scene: { ...scene, backdrop: place.backdrop }, note: `put ${place.title} on the horizon` };
  if (place.shape === undefined) return undefined;
  const { set: _set, ...open } = scene;
  return {
    scene: {
      ...open,
      place: place.name,
      water: (place.water ?? 0) >= 1,
      backdrop: 'none',
      ...(place.eye === undefined ? {} : { landEye: place.eye }),
      objects: scene.objects.filter((object) => !object.filler),
    },
    note: `put ${place.title} behind everything`,
  };
}

const GROWTH = 1.4;

function resize(scene: Scene, { words, things }: EditInstruction): ChangedScene | undefined {
  const factor = /\b(bigger|larger|taller|huge|giant)\b/i.test(words)
    ? GROWTH
    : /\b(smaller|tinier|tiny|shorter)\b/i.test(words)
      ? 1 / GROWTH
      : undefined;
  if (factor === undefined || !/^(make|turn|let)\b/i.test(words)) return undefined;
  const meant = meantIn(scene, things);
  if (meant.size === 0) return undefined;
  return {
    scene: mapObjects(scene, (object) =>
      meant.has(object.id) ? { ...object, height: object.height * factor } : object,
    ),
    note: `make the ${things[0]?.words ?? 'thing'} ${factor > 1 ? 'larger' : 'smaller'}`,
  };
}

/** Share of the width by which a thing is moved when no goal is named. */
const STRIDE = 0.22;

function moveThing(scene: Scene, { words, things }: EditInstruction): ChangedScene | undefined {
  if (!/^(move|shift|push|pull)\b/i.test(words)) return undefined;
  const meant = meantIn(scene, things);
  const step = /\bleft\b/i.test(words) ? -STRIDE : /\bright\b/i.test(words) ? STRIDE : undefined;
  if (meant.size === 0 || step === undefined) return undefined;
  return {
    scene: mapObjects(scene, (object) =>
      meant.has(object.id) || (object.on !== undefined && meant.has(object.on))
        ? { ...object, x: Math.min(0.92, Math.max(0.08, object.x + step)) }
        : object,
    ),
    note: `move the ${things[0]?.words ?? 'thing'} to the ${step < 0 ? 'left' : 'right'}`,
  };
}
