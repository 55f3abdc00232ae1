import { SET_ID } from '../base/picture.ts';
import type { Raster } from '../base/raster.ts';
import { renderThing, type Sprite } from '../objects/render-thing.ts';
import { groundY } from '../plan/camera.ts';
import { lookOf } from '../plan/look.ts';
import type { Scene, SceneObject } from '../plan/scene.ts';
import { blendSprite } from './blend-sprite.ts';
import { castShadow } from './cast-shadow.ts';
import { paintHalo } from './halo.ts';
import { type SceneLight, sunSide } from './light.ts';
import { relightSprite } from './relight-sprite.ts';
import type { Stage } from './stage.ts';
import type { Target } from './target.ts';
import { landDepthOf, objectHeightPx } from './view.ts';

/** An object with its place on the picture worked out; lengths in pixels of the full picture. */
export interface StandingObject {
  readonly object: SceneObject;
  /** In the picture's guide. */
  readonly id: number;
  readonly x: number;
  /** Where it touches ground or water; for 'air' its lower edge. */
  readonly foot: number;
  readonly heightPx: number;
  /** Depth on the land. */
  readonly depth: number;
  readonly height: number;
}

/** Taller than this many picture heights is cut: only its lower part would be seen anyway. */
const tallest = 3;

/** Finds where every object stands, far ones first. */
export function standObjects(stage: Stage): readonly StandingObject[] {
  return stage.scene.objects
    .map((object, index) => ({ ...standObject(stage, object), id: SET_ID + 1 + index }))
    .filter((standing) => standing.heightPx >= 1)
    .sort((one, other) => other.depth - one.depth);
}

function standObject({ scene, view, ground }: Stage, object: SceneObject): Omit<StandingObject, 'id'> {
  const x = object.x * view.width;
  const heightPx = Math.min(view.height * tallest, objectHeightPx(scene, view, object.height, object.depth));
  const depth = Math.max(0.5, landDepthOf(scene, view, object.depth));
  const flatY = groundY(scene, object.depth) * view.height;
  if (object.support === 'air') {
    const foot = (object.y ?? scene.horizon * 0.5) * view.height + heightPx / 2;
    return { object, x, foot, heightPx, depth, height: view.eyeHeight };
  }
  if (object.support === 'water') {
    // The same y on the water's own level is another depth; its mirror image hangs from there.
    const level = Number.isNaN(ground.waterLevel) ? 0 : ground.waterLevel;
    const afloat = (depth * (view.eyeHeight - level)) / view.eyeHeight;
    return { object, x, foot: flatY + heightPx * 0.02, heightPx, depth: afloat, height: 0 };
  }
  // On a bank rather than in the lake: come nearer until there is land.
  let standing = depth;
  const level = ground.waterLevel;
  for (let step = 0; step < 14 && !(ground.heightAt(x, standing) >= level) && !Number.isNaN(level); step++) {
    standing *= 0.9;
  }
  const height = ground.heightAt(x, standing);
  const foot = Math.max(ground.surfaceY(x, standing), view.horizonY * 0.4);
  return { object, x, foot, heightPx, depth: standing, height };
}

function spriteOf(
  scene: Scene,
  light: SceneLight,
  standing: StandingObject,
  scale: number,
  isOpened: boolean,
): Sprite {
  const { object } = standing;
  return renderThing(object.thing, Math.max(1, standing.heightPx * scale), {
    ...lookOf(scene, object),
    lit: object.lit ?? light.lamps > 0.3,
    isOpened,
  });
}

/** A sprite lit by the scene, ready to be laid on; kept between its shadow and its painting. */
export interface LitObject {
  readonly standing: StandingObject;
  readonly sprite: Sprite;
  /** The part that lies before its contents, in the same box. */
  readonly front: Raster | undefined;
  readonly left: number;
  readonly top: number;
}

/** `isOpened`: things lie in it, so that its front is painted by itself. */
export function renderObject(
  stage: Stage,
  scale: number,
  standing: StandingObject,
  isOpened: boolean,
): LitObject {
  const { scene, view, light, ground, rules } = stage;
  const sprite = spriteOf(scene, light, standing, scale, isOpened);
  const air = ground.airAt(standing.x, standing.depth, standing.height + 4);
  const share = standing.object.support === 'air' ? 0.5 : 1;
  const relighting = {
    haze: air.share * share,
    air: air.colour,
    side: sunSide(light, view, standing.x),
    glowStrength: Math.max(0.15, light.lamps),
    relief: rules.relief,
  };
  const raster = relightSprite(sprite.raster, light, {
    ...relighting,
    ...(sprite.glow === undefined ? {} : { glow: sprite.glow }),
  });
  return {
    standing,
    sprite: { ...sprite, raster },
    front: sprite.front === undefined ? undefined : relightSprite(sprite.front, light, relighting),
    left: standing.x * scale - raster.width / 2,
    top: standing.foot * scale - raster.height * (standing.object.support === 'air' ? 1 : sprite.base),
  };
}

export function shadeGround(
  { view, light }: Stage,
  target: Target,
  noShadowOn: Uint8Array | undefined,
  lit: LitObject,
): void {
  if (lit.standing.object.support !== 'ground') return;
  castShadow(
    target.raster,
    lit.sprite.raster,
    {
      left: lit.left,
      footY: lit.standing.foot * target.scale,
      base: lit.sprite.base,
      horizonY: view.horizonY * target.scale,
      focal: view.focal * target.scale,
      side: sunSide(light, view, lit.standing.x),
      ...(noShadowOn === undefined ? {} : { except: noShadowOn }),
    },
    light,
  );
}

export function paintObject(stage: Stage, target: Target, lit: LitObject): void {
  layOn(stage, target, lit, lit.sprite.raster);
  const { light } = stage;
  if (lit.sprite.glow !== undefined && light.lamps > 0.2) {
    paintHalo(target.raster, lit.sprite.glow, lit.left, lit.top, light.lamps);
  }
}

/** The part of an opened vessel that lies before its contents. */
export function paintFront(stage: Stage, target: Target, lit: LitObject): void {
  if (lit.front !== undefined) layOn(stage, target, lit, lit.front);
}

function layOn({ ground }: Stage, target: Target, lit: LitObject, raster: Raster): void {
  const { standing } = lit;
  blendSprite(target, raster, {
    left: lit.left,
    top: lit.top,
    ...(standing.object.support === 'air'
      ? {}
      : { clipY: ground.hiddenBelow(standing.x, standing.depth) * target.scale + 1 }),
    depth: standing.depth,
    id: standing.id,
  });
}
