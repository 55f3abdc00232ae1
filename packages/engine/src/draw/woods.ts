import { clamp01, noise } from '../base/noise.ts';
import { randomOfCell } from '../base/random.ts';
import type { Rgb } from '../base/raster.ts';
import type { Scene } from '../plan/scene.ts';
import type { Season } from '../read/intent.ts';
import { type Cover, cullTrees, type SeenTrees } from './cull-trees.ts';
import { heightOfLand, hiddenBelow, type LandGrid, surfaceY } from './land-grid.ts';
import { isBacklit, type SceneLight, sunSide } from './light.ts';
import type { LandStage } from './sets/land-stage.ts';
import { type HazeTable, hazeShare } from './shade-land.ts';
import { stampBroadleaf, stampConifer } from './stamp-tree.ts';
import type { Target } from './target.ts';
import type { Tree } from './tree.ts';
import { chooseTreeForms, formOf, type TreeForm, type TreeForms } from './tree-forms.ts';
import { layTree, lightTreeSprites, shadeFoot, type TreeSprites } from './tree-sprites.ts';
import type { View } from './view.ts';

/** Trees that belong to the land: where they grow and what they are. */
export interface Woods {
  readonly from: number;
  readonly to: number;
  /** Chance of a tree in a cell, 0..1, at a direction and depth. */
  readonly density: (theta: number, ln: number, height: number) => number;
  /** Cells per unit of theta and of ln(depth). */
  readonly perTheta: number;
  readonly perLn: number;
  /** Metres. */
  readonly treeHeight: number;
  readonly conifers: number;
  /** Colours as painted; a tree takes one or lies between two. */
  readonly coniferTint: readonly [Rgb, Rgb];
  readonly leafTints: readonly Rgb[];
  readonly snowy: boolean;
}

/** Trees taller than this share of the picture's span are drawn, smaller ones stamped. */
const drawnHeight = 0.022;

/** Chooses the trees that can be seen, far ones first. */
export function plantWoods(
  scene: Scene,
  view: View,
  grid: LandGrid,
  light: SceneLight,
  woods: Woods,
): SeenTrees {
  const { seed } = scene;
  const trees: Tree[] = [];
  const tall = view.span * drawnHeight;
  let forms: TreeForms | undefined;
  const half = view.width / 2 / view.focal + 0.02;
  const firstRow = Math.floor(Math.log(woods.from) * woods.perLn);
  const lastRow = Math.ceil(Math.log(woods.to) * woods.perLn);
  const columns = Math.ceil(half * woods.perTheta);
  for (let row = lastRow; row >= firstRow; row--) {
    for (let column = -columns; column <= columns; column++) {
      const ln = (row + randomOfCell(seed, column, row, 1)) / woods.perLn;
      const theta = (column + randomOfCell(seed, column, row, 2)) / woods.perTheta;
      const depth = Math.exp(ln);
      const x = view.centreX + theta * view.focal;
      const land = heightOfLand(grid, x, depth);
      if (land < (Number.isNaN(grid.waterLevel) ? -1e9 : grid.waterLevel + 0.25)) continue;
      const density = woods.density(theta, ln, land);
      if (randomOfCell(seed, column, row, 3) >= density) continue;
      const size = 0.6 + 0.65 * randomOfCell(seed, column, row, 4) ** 1.5;
      const heightPx = (view.focal * woods.treeHeight * size) / depth;
      if (heightPx < 1.5) continue;
      // Stamped trees have no foot to show: they stand a little in the ground.
      const foot = surfaceY(grid, x, depth) + heightPx * (heightPx < tall ? 0.03 : 0.006);
      if (foot - heightPx > hiddenBelow(grid, x, depth)) continue;
      const isConifer = randomOfCell(seed, column, row, 5) < woods.conifers;
      const pick = randomOfCell(seed, column, row, 6);
      const id = (randomOfCell(seed, column, row, 7) * 0xffffffff) | 0;
      const tint = isConifer
        ? between(woods.coniferTint[0], woods.coniferTint[1], pick)
        : leafTint(woods, pick);
      const tree = { x, foot, depth, heightPx, height: land, id, isConifer, tint };
      if (heightPx < tall) {
        trees.push(tree);
      } else {
        // With the sun behind, every tree turns its lit side to it.
        const flipped = isBacklit(light) ? sunSide(light, view, x) < 0 : undefined;
        forms ??= chooseTreeForms(scene, seasonOf(scene, woods.snowy));
        trees.push({ ...tree, form: formOf(forms, isConifer, tint, id, flipped) });
      }
    }
  }
  trees.sort((one, other) => other.depth - one.depth);
  return cullTrees(view, trees);
}

const bark: Rgb = [86, 76, 68];

function seasonOf(scene: Scene, snowy: boolean): Season {
  return snowy ? 'winter' : scene.season;
}

/** The sprites for the tall ones among trees. */
export function spritesFor(
  { scene, light }: Pick<LandStage, 'scene' | 'light'>,
  trees: readonly Tree[],
  snowy: boolean,
): TreeSprites {
  return lightTreeSprites(light, seasonOf(scene, snowy), trees);
}

export interface TreePaint {
  readonly snowy: boolean;
  readonly sprites: TreeSprites;
  /** What the trees hide of each other. */
  readonly cover: Cover | undefined;
}

export function paintTree(
  stage: LandStage,
  target: Target,
  tree: Tree,
  { snowy, sprites, cover }: TreePaint,
): void {
  const { view, grid, light, haze } = stage;
  const column = Math.max(0, Math.min(grid.columns - 1, Math.round(tree.x / haze.step))) * 3;
  const share = hazeShare(haze, tree.depth, tree.height);
  if (tree.form !== undefined) {
    const { form } = tree;
    const { scale } = target;
    const height = tree.heightPx * scale;
    const width = height * form.aspect;
    // The ground right before the trunk is where its roots and its shade lie.
    const clipY = hiddenBelow(grid, tree.x, tree.depth * 0.93) * scale;
    const reach = width * (tree.isConifer ? 0.42 : 0.24);
    shadeFoot(target, tree.x * scale, tree.foot * scale, reach, clipY, (1 - share) * 0.45);
    layTree(target, sprites.at(form), {
      left: tree.x * scale - width * form.footX,
      top: tree.foot * scale - height * form.base,
      width,
      height,
      clipY,
      gain: gainOf(tree, form),
      air: [haze.colour[column]!, haze.colour[column + 1]!, haze.colour[column + 2]!],
      share,
      depth: tree.depth,
      cover,
    });
    return;
  }
  const backlit = isBacklit(light);
  const side = backlit ? sunSide(light, view, tree.x) : Math.sign(light.direction[0]) * 0.9;
  const direct = backlit ? 0.3 : 0.62;
  const channelAt = (channel: 0 | 1 | 2, brightness: number, tint = tree.tint): number =>
    faded(
      tint[channel] * (light.ambient[channel] * 0.85 + light.key[channel] * brightness * direct),
      haze.colour[column + channel]!,
      share,
    );
  const shape = {
    x: tree.x,
    foot: tree.foot,
    heightPx: tree.heightPx,
    depth: tree.depth,
    clipY: hiddenBelow(grid, tree.x, tree.depth),
    id: tree.id,
    side,
    dark: [channelAt(0, 0.06), channelAt(1, 0.06), channelAt(2, 0.06)] as const,
    lit: [channelAt(0, 1), channelAt(1, 1), channelAt(2, 1)] as const,
    bark: [channelAt(0, 0.45, bark), channelAt(1, 0.45, bark), channelAt(2, 0.45, bark)] as const,
    snow: snowy ? litSnow(light, haze, column, share) : undefined,
  };
  if (tree.isConifer) stampConifer(target, shape);
  else stampBroadleaf(target, shape);
}

/** Clumps and clearings, 0..1. */
export function clumps(theta: number, ln: number, seed: number, scale: number): number {
  return clamp01(0.5 + noise(theta * scale + seed, ln * scale * 0.8 + seed * 0.3) * 1.1);
}

/** Brings a form's colour nearer to the tree's own. */
function gainOf(tree: Tree, form: TreeForm): Rgb {
  const brightness = 0.93 + 0.14 * randomOfCell(tree.id, 22, 0, 0);
  const gain = (channel: 0 | 1 | 2): number =>
    brightness *
    Math.max(0.8, Math.min(1.25, (tree.tint[channel] / Math.max(20, form.crown[channel])) ** 0.5));
  return [gain(0), gain(1), gain(2)];
}

function litSnow(light: SceneLight, haze: HazeTable, column: number, share: number): Rgb {
  return [
    faded(238 * (light.ambient[0] + light.key[0] * 0.35), haze.colour[column]!, share),
    faded(243 * (light.ambient[1] + light.key[1] * 0.35), haze.colour[column + 1]!, share),
    faded(252 * (light.ambient[2] + light.key[2] * 0.35), haze.colour[column + 2]!, share),
  ];
}

function leafTint(woods: Woods, pick: number): Rgb {
  const at = pick * (woods.leafTints.length - 1);
  const index = Math.min(woods.leafTints.length - 2, Math.floor(at));
  return woods.leafTints.length < 2
    ? (woods.leafTints[0] ?? woods.coniferTint[0])
    : between(woods.leafTints[index]!, woods.leafTints[index + 1]!, at - index);
}

function between(from: Rgb, to: Rgb, share: number): Rgb {
  return [
    from[0] + (to[0] - from[0]) * share,
    from[1] + (to[1] - from[1]) * share,
    from[2] + (to[2] - from[2]) * share,
  ];
}

function faded(colour: number, air: number, share: number): number {
  return colour + (air - colour) * share;
}
