import { hashDistance, hashPicture } from '../base/picture-hash.ts';
import type { Raster } from '../base/raster.ts';
import { hasNearSubject } from '../draw/view.ts';
import { decodeXmpLooks, decodeXmpScene } from '../encode/xmp.ts';
import { baseOf } from '../objects/compound-things.ts';
import { thingAspect } from '../objects/render-thing.ts';
import { findThingByKey } from '../objects/things.ts';
import { paintScene } from '../paint-scene.ts';
import { cameraOf, groundY, heightOnPicture } from '../plan/camera.ts';
import type { Scene, SceneObject } from '../plan/scene.ts';
import type { Intent, ThingMention } from '../read/intent.ts';
import { changeScene } from './change-scene.ts';
import type { ReferenceHeader } from './decode-reference.ts';
import { chooseWindow, renderWindow } from './fit-canvas.ts';
import { isScene } from './is-scene.ts';
import { nameThing } from './narrate-edit.ts';
import { type EditPlan, planEdit, type Where } from './plan-edit.ts';
import type { Window } from './plane.ts';

/** A request that can be met by changing the scene a picture was drawn from. */
export interface SceneEdit {
  readonly scene: Scene;
  /** What is done to the scene, as ends of "I …" sentences. */
  readonly notes: readonly string[];
  /** What is still to be done on the pixels. */
  readonly rest: EditPlan;
}

/**
 * A picture of our own carries its scene: then a thing is added to (or taken from) the scene and the picture is drawn
 * anew, with right light, shadows and occlusion. Undefined when the reference is no such picture, when a very different
 * shape is wanted, or when nothing of the request concerns the scene.
 */
export function planSceneEdit(
  scene: Scene | undefined,
  intent: Intent,
  aspect: number,
): SceneEdit | undefined {
  if (scene === undefined) return undefined;
  // Of a shape that is far from the scene's own only a strip would remain.
  if (Math.abs(Math.log(scene.aspect / aspect)) > Math.log(2)) return undefined;
  const { edited, rest, notes } = editScene(scene, intent);
  if (notes.length === 0) return undefined;
  // Turning or mirroring would have to happen after drawing but before the other steps: the pixel route does that.
  if (rest.geometry.length > 0 || rest.ratio !== undefined) return undefined;
  return { scene: edited, notes, rest };
}

/** Bits of 64 that may differ between a picture and the one its scene was drawn as: JPEG and other sizes change few. */
const SAME_LOOKS = 10;

/**
 * The scene that a picture of our own was drawn from; undefined for any other picture. Metadata come from outside: a
 * scene counts only where it is well formed and the pixels still look as they did when it was written.
 */
export function sceneOf(header: ReferenceHeader, pixels: Raster): Scene | undefined {
  if (header.xmp === undefined) return undefined;
  const looked = decodeXmpLooks(header.xmp);
  if (looked === undefined || hashDistance(looked, hashPicture(pixels)) > SAME_LOOKS) return undefined;
  const scene = decodeXmpScene(header.xmp);
  return isScene(scene) ? scene : undefined;
}

/** Draws the edited scene at exactly these pixels. `isWhole`: the picture shows all of it. */
export async function drawSceneEdit(
  { scene }: SceneEdit,
  output: { readonly width: number; readonly height: number },
  check: () => void,
): Promise<{ readonly raster: Raster; readonly isWhole: boolean }> {
  const aspect = output.width / output.height;
  const sameShape = Math.abs(Math.log(scene.aspect / aspect)) < 0.02;
  if (sameShape) return { raster: paintScene(scene, output.width, output.height, check), isWhole: true };
  // Drawn in its own shape, large enough to cut the wanted one out of it.
  const width = scene.aspect > aspect ? Math.round(output.height * scene.aspect) : output.width;
  const height = scene.aspect > aspect ? output.height : Math.round(output.width / scene.aspect);
  const whole = paintScene(scene, width, height, check);
  const window = chooseWindow(whole, aspect, boxOfNamed(scene), false);
  return { raster: await renderWindow(whole, window, output.width, output.height), isWhole: false };
}

/** The rectangle around what the caller named. */
function boxOfNamed(scene: Scene): Window | undefined {
  const boxes = scene.objects
    .filter((object) => !object.filler && object.support !== 'air')
    .map((object) => {
      const height = heightOnPicture(scene, object.height, object.depth);
      const foot = groundY(scene, object.depth);
      const half = halfWidthOf(scene, object);
      return { left: object.x - half, right: object.x + half, top: foot - height, bottom: foot };
    });
  if (boxes.length === 0) return undefined;
  const x = Math.max(0, Math.min(...boxes.map((box) => box.left)));
  const y = Math.max(0, Math.min(...boxes.map((box) => box.top)));
  const right = Math.min(1, Math.max(...boxes.map((box) => box.right)));
  const bottom = Math.min(1, Math.max(...boxes.map((box) => box.bottom)));
  return right > x && bottom > y ? { x, y, width: right - x, height: bottom - y } : undefined;
}

/** Half the width of an object as a fraction of the picture's width. */
function halfWidthOf(scene: Scene, object: Pick<SceneObject, 'thing' | 'height' | 'depth'>): number {
  return (heightOnPicture(scene, object.height, object.depth) * thingAspect(object.thing)) / scene.aspect / 2;
}

/** Pure: the scene after the instructions that concern it, and the plan for those that do not. */
export function editScene(
  scene: Scene,
  intent: Intent,
): { readonly edited: Scene; readonly rest: EditPlan; readonly notes: readonly string[] } {
  let edited = scene;
  const notes: string[] = [];
  const rest = intent.edits.filter((instruction) => {
    const changed = changeScene(edited, instruction);
    if (changed !== undefined) {
      edited = changed.scene;
      notes.push(changed.note);
      return false;
    }
    if (instruction.verb === 'add' && instruction.things.length > 0 && instruction.where !== 'on-top') {
      const things = instruction.things.filter((mention) => findThingByKey(mention.thing) !== undefined);
      for (const mention of things) edited = addThing(edited, mention, instruction.where ?? 'beside');
      notes.push(`add ${things.map(nameThing).join(' and ')}`);
      return false;
    }
    if (instruction.verb === 'remove' && instruction.things.length > 0) {
      const gone = new Set(instruction.things.map((mention) => mention.thing));
      const objects = edited.objects.filter((object) => !gone.has(baseOf(object.thing)));
      if (objects.length === edited.objects.length) return true;
      edited = { ...edited, objects };
      notes.push(`take out ${instruction.things.map((mention) => mention.words).join(' and ')}`);
      return false;
    }
    return true;
  });
  const kept = notes.length === 0 ? scene : { ...edited, isNear: hasNearSubject(scene) };
  return { edited: kept, notes, rest: planEdit({ ...intent, edits: rest }) };
}

function addThing(scene: Scene, mention: ThingMention, where: Where): Scene {
  let result = scene;
  for (let copy = 0; copy < Math.min(12, mention.count); copy++) {
    result = { ...result, objects: [...result.objects, standIn(result, mention, where)] };
  }
  return result;
}

/** Finds a free place on the scene's ground, beside what was named before if there is something. */
function standIn(scene: Scene, mention: ThingMention, where: Where): SceneObject {
  const thing = findThingByKey(mention.thing);
  const height = (thing?.height ?? 1) * (mention.size === undefined ? 1 : SIZE_FACTORS[mention.size]);
  const named = scene.objects.filter((object) => !object.filler && object.support !== 'air');
  const subject = named.reduce<SceneObject | undefined>(
    (near, object) => (near === undefined || object.depth < near.depth ? object : near),
    undefined,
  );
  const number = scene.objects.filter((object) => object.thing === mention.thing).length + 1;
  const base = {
    id: `${mention.thing}-${number}`,
    thing: mention.thing,
    height,
    filler: false,
    ...(mention.colour === undefined ? {} : { colour: mention.colour }),
  };
  const facingFor = (x: number): 'left' | 'right' => (x > (subject?.x ?? 0.5) ? 'left' : 'right');
  if (thing?.support === 'air' || where === 'above') {
    const x = subject === undefined ? 0.64 : subject.x > 0.5 ? subject.x - 0.2 : subject.x + 0.2;
    const depth = heightOnPicture(scene, height, 1) / Math.max(0.08, Math.min(0.3, scene.horizon * 0.4));
    return {
      ...base,
      x,
      depth,
      facing: facingFor(x),
      support: 'air',
      y: Math.max(0.12, scene.horizon * 0.5),
    };
  }
  const { x, depth } = findFreePlace(scene, base, subject, where);
  const support = thing?.support === 'water' && scene.water ? 'water' : 'ground';
  // Small things far from the camera are drawn larger than life until they can be seen.
  const visible = SMALLEST_SHARE / heightOnPicture(scene, 1, depth);
  return { ...base, height: Math.max(height, visible), x, depth, facing: facingFor(x), support };
}

const SIZE_FACTORS = { tiny: 0.4, small: 0.65, big: 1.4, giant: 2.2 } as const;

/** Shares of the picture's height between which a named thing is clearly seen and leaves room for the rest. */
const LARGEST_SHARE = 0.7;
const SMALLEST_SHARE = 0.1;
/** y of the lowest place to stand. */
const LOWEST_FOOT = 0.91;

function findFreePlace(
  scene: Scene,
  added: Pick<SceneObject, 'thing' | 'height'>,
  subject: SceneObject | undefined,
  where: Where,
): { readonly x: number; readonly depth: number } {
  const unit = heightOnPicture(scene, added.height, 1);
  const beside = subject?.depth ?? unit / 0.32;
  // Nearer than this its feet would stand below the picture.
  const { eye, focal } = cameraOf(scene);
  const nearest = (focal * eye) / Math.max(0.05, LOWEST_FOOT - scene.horizon);
  const depths = (
    where === 'behind' ? [1.35, 1.7] : where === 'in-front' ? [0.78, 0.65] : [1, 1.3, 1.7, 2.3, 0.8]
  )
    .map((factor) => beside * factor)
    .map((depth) => Math.max(depth, unit / LARGEST_SHARE, nearest));
  const others = scene.objects.filter((object) => !object.filler && object.support !== 'air');
  let best = { x: 0.5, depth: depths[0] ?? beside };
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const [rank, depth] of depths.entries()) {
    const half = halfWidthOf(scene, { ...added, depth });
    for (let x = Math.min(0.5, half + 0.02); x <= Math.max(0.5, 0.98 - half); x += 0.02) {
      if (where === 'left' && x > (subject?.x ?? 0.5)) continue;
      if (where === 'right' && x < (subject?.x ?? 0.5)) continue;
      const room = Math.min(
        1,
        ...others.map((other) => Math.abs(other.x - x) - halfWidthOf(scene, other) - half),
      );
      const near =
        subject === undefined ? Math.min(Math.abs(x - 0.34), Math.abs(x - 0.66)) : Math.abs(x - subject.x);
      // Clear of the others first, then at the subject's own distance, then near it.
      const score = Math.min(room, 0.015) * 30 - rank * 0.25 - near;
      if (score > bestScore) {
        bestScore = score;
        best = { x, depth };
      }
    }
  }
  return best;
}
