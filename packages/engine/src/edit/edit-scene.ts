import type { Raster } from '../base/raster.ts';
import { decodeXmpScene } from '../encode/xmp.ts';
import type { DrawEvent } from '../engine.ts';
import { findThingByKey } from '../objects/things.ts';
import { paintScene } from '../paint-scene.ts';
import { heightOnPicture } from '../plan/camera.ts';
import type { Scene, SceneObject } from '../plan/scene.ts';
import type { Intent, ThingMention } from '../read/intent.ts';
import type { ReferenceHeader } from './decode-reference.ts';
import { isScene } from './is-scene.ts';
import { type EditPlan, planEdit, type Where } from './plan-edit.ts';

export interface Redrawn {
  readonly scene: Scene;
  readonly raster: Raster;
  /** What is still to be done on the pixels. */
  readonly rest: EditPlan;
}

/**
 * A picture of our own carries its scene: then a thing is added to (or taken from) the scene and the picture is drawn
 * anew, with right light, shadows and occlusion. Undefined when the reference is no such picture, when another shape is
 * wanted, or when nothing of the request concerns the scene.
 */
export async function redrawScene(
  header: ReferenceHeader,
  intent: Intent,
  output: { readonly width: number; readonly height: number },
  emit: (event: DrawEvent) => void,
  check: () => void,
): Promise<Redrawn | undefined> {
  const scene = header.xmp === undefined ? undefined : decodeXmpScene(header.xmp);
  if (!isScene(scene)) return undefined;
  if (Math.abs(Math.log(scene.aspect / (output.width / output.height))) > 0.02) return undefined;
  const { edited, rest, notes } = editScene(scene, intent);
  if (notes.length === 0) return undefined;
  // Turning or mirroring would have to happen after drawing but before the other steps: the pixel route does that.
  if (rest.geometry.length > 0 || rest.ratio !== undefined) return undefined;
  emit({
    type: 'thought',
    title: 'Recognising my own picture',
    text: `I drew this picture and it still carries its scene, so I change the scene and draw it anew: ${notes.join(' ')} Light and shadows then come out right.`,
  });
  return { scene: edited, raster: paintScene(edited, output.width, output.height, check), rest };
}

/** Pure: the scene after the instructions that concern it, and the plan for those that do not. */
export function editScene(
  scene: Scene,
  intent: Intent,
): { readonly edited: Scene; readonly rest: EditPlan; readonly notes: readonly string[] } {
  let edited = scene;
  const notes: string[] = [];
  const rest = intent.edits.filter((instruction) => {
    if (instruction.verb === 'add' && instruction.things.length > 0 && instruction.where !== 'on-top') {
      const things = instruction.things.filter((mention) => findThingByKey(mention.thing) !== undefined);
      for (const mention of things) edited = addThing(edited, mention, instruction.where ?? 'beside');
      notes.push(
        `${things.map((mention) => mention.words).join(', ')} ${things.length === 1 ? 'joins' : 'join'} it.`,
      );
      return false;
    }
    if (instruction.verb === 'remove' && instruction.things.length > 0) {
      const gone = new Set(instruction.things.map((mention) => mention.thing));
      const objects = edited.objects.filter((object) => !gone.has(object.thing));
      if (objects.length === edited.objects.length) return true;
      edited = { ...edited, objects };
      notes.push(`${instruction.things.map((mention) => mention.words).join(', ')} is taken out.`);
      return false;
    }
    return true;
  });
  return { edited, notes, rest: planEdit({ ...intent, edits: rest }) };
}

function addThing(scene: Scene, mention: ThingMention, where: Where): Scene {
  let result = scene;
  for (let copy = 0; copy < Math.min(12, mention.count); copy++) {
    result = { ...result, objects: [...result.objects, standIn(result, mention, where)] };
  }
  return result;
}

/** Finds the freest place on the scene's ground, beside the named thing that stands nearest if there is one. */
function standIn(scene: Scene, mention: ThingMention, where: Where): SceneObject {
  const thing = findThingByKey(mention.thing);
  const natural = thing?.height ?? 1;
  const named = scene.objects.filter((object) => !object.filler && object.support !== 'air');
  const subject = named.reduce<SceneObject | undefined>(
    (near, object) => (near === undefined || object.depth < near.depth ? object : near),
    undefined,
  );
  // About a third of the picture's height when it stands alone; at the subject's own distance beside a subject.
  const alone = (heightOnPicture(scene, natural, 1) || 1) / 0.32;
  const beside = subject?.depth ?? alone;
  const share = heightOnPicture(scene, natural, beside);
  const depth = Math.min(
    share > 0.75 ? beside * (share / 0.75) : share < 0.07 ? beside * (share / 0.07) : beside,
    2000,
  );
  const shift = where === 'behind' ? 1.35 : where === 'in-front' ? 0.78 : 1;
  const x = freePlace(scene, subject, where, heightOnPicture(scene, natural, depth) / scene.aspect);
  const number = scene.objects.filter((object) => object.thing === mention.thing).length + 1;
  const base = {
    id: `${mention.thing}-${number}`,
    thing: mention.thing,
    x,
    depth: depth * shift,
    height: natural,
    facing: x > (subject?.x ?? 0.5) ? ('left' as const) : ('right' as const),
    filler: false,
    ...(mention.colour === undefined ? {} : { colour: mention.colour }),
  };
  if (thing?.support === 'air' || where === 'above')
    return { ...base, support: 'air', y: Math.max(0.12, scene.horizon * 0.45) };
  return { ...base, support: thing?.support === 'water' && scene.water ? 'water' : 'ground' };
}

function freePlace(scene: Scene, subject: SceneObject | undefined, where: Where, width: number): number {
  const taken = scene.objects
    .filter((object) => !object.filler)
    .map((object) => ({
      x: object.x,
      half: (heightOnPicture(scene, object.height, object.depth) * 0.5) / scene.aspect,
    }));
  let best = 0.5;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (let x = 0.14; x <= 0.86; x += 0.02) {
    if (where === 'left' && x > (subject?.x ?? 0.5)) continue;
    if (where === 'right' && x < (subject?.x ?? 0.5)) continue;
    const room = Math.min(0.4, ...taken.map((other) => Math.abs(other.x - x) - other.half - width / 2));
    // Clear of the others first; then near the subject, then near a third.
    const near =
      subject === undefined ? Math.min(Math.abs(x - 0.34), Math.abs(x - 0.66)) : Math.abs(x - subject.x);
    const score = Math.min(room, 0.02) * 40 - near;
    if (score > bestScore) {
      bestScore = score;
      best = x;
    }
  }
  return best;
}
