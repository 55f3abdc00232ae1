import { renderThing, type Sprite } from '../objects/render-thing.ts';
import { groundY } from '../plan/camera.ts';
import type { Scene, SceneObject } from '../plan/scene.ts';
import { blendSprite } from './blend-sprite.ts';
import { castShadow } from './cast-shadow.ts';
import { paintHalo } from './halo.ts';
import { heightOfLand, hiddenBelow, surfaceY } from './land-grid.ts';
import { type SceneLight, sunSide } from './light.ts';
import { relightSprite } from './relight-sprite.ts';
import { hazeShare } from './shade-land.ts';
import type { Stage } from './stage.ts';
import type { Target } from './target.ts';
import { landDepthOf, objectHeightPx } from './view.ts';

/** An object with its place on the picture worked out; lengths in pixels of the full picture. */
export interface StandingObject {
  readonly object: SceneObject;
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
    .map((object) => standObject(stage, object))
    .filter((standing) => standing.heightPx >= 1)
    .sort((one, other) => other.depth - one.depth);
}

function standObject({ scene, view, grid }: Stage, object: SceneObject): StandingObject {
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
    const level = Number.isNaN(grid.waterLevel) ? 0 : grid.waterLevel;
    const afloat = (depth * (view.eyeHeight - level)) / view.eyeHeight;
    return { object, x, foot: flatY + heightPx * 0.02, heightPx, depth: afloat, height: 0 };
  }
  // On a bank rather than in the lake: come nearer until there is land.
  let standing = depth;
  const level = grid.waterLevel;
  for (
    let step = 0;
    step < 14 && !(heightOfLand(grid, x, standing) >= level) && !Number.isNaN(level);
    step++
  ) {
    standing *= 0.9;
  }
  const height = heightOfLand(grid, x, standing);
  const foot = Math.max(surfaceY(grid, x, standing), view.horizonY * 0.4);
  return { object, x, foot, heightPx, depth: standing, height };
}

function spriteOf(scene: Scene, light: SceneLight, standing: StandingObject, scale: number): Sprite {
  const { object } = standing;
  return renderThing(object.thing, Math.max(1, standing.heightPx * scale), {
    variant: `${scene.seed}:${object.id}`,
    season: scene.season,
    facing: object.facing,
    lit: light.lamps > 0.3,
    ...(object.colour === undefined ? {} : { colour: object.colour }),
  });
}

/** A sprite lit by the scene, ready to be laid on; kept between its shadow and its painting. */
export interface LitObject {
  readonly standing: StandingObject;
  readonly sprite: Sprite;
  readonly left: number;
  readonly top: number;
}

export function renderObject(stage: Stage, scale: number, standing: StandingObject): LitObject {
  const { scene, view, grid, light, haze } = stage;
  const sprite = spriteOf(scene, light, standing, scale);
  const column = Math.max(0, Math.min(grid.columns - 1, Math.round(standing.x / haze.step))) * 3;
  const share = standing.object.support === 'air' ? 0.5 : 1;
  const raster = relightSprite(sprite.raster, light, {
    haze: hazeShare(haze, standing.depth, standing.height + 4) * share,
    air: [haze.colour[column]!, haze.colour[column + 1]!, haze.colour[column + 2]!],
    side: sunSide(light, view, standing.x),
    glowStrength: Math.max(0.15, light.lamps),
    ...(sprite.glow === undefined ? {} : { glow: sprite.glow }),
  });
  return {
    standing,
    sprite: { ...sprite, raster },
    left: standing.x * scale - raster.width / 2,
    top: standing.foot * scale - raster.height * (standing.object.support === 'air' ? 1 : sprite.base),
  };
}

export function shadeGround({ view, light }: Stage, target: Target, water: Uint8Array, lit: LitObject): void {
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
      except: water,
    },
    light,
  );
}

export function paintObject({ grid, light }: Stage, target: Target, lit: LitObject): void {
  const { standing } = lit;
  blendSprite(target.raster, lit.sprite.raster, {
    left: lit.left,
    top: lit.top,
    ...(standing.object.support === 'air'
      ? {}
      : { clipY: hiddenBelow(grid, standing.x, standing.depth) * target.scale + 1 }),
    depths: target.depths,
    depth: standing.depth,
  });
  if (lit.sprite.glow !== undefined && light.lamps > 0.2) {
    paintHalo(target.raster, lit.sprite.glow, lit.left, lit.top, light.lamps);
  }
}
