import type { Rgb } from '../../../base/raster.ts';
import type { Look } from './look.ts';
import type { Skeleton } from './skeleton.ts';
import type { Tube } from './trunk.ts';

export interface Top {
  readonly colour: Rgb;
  readonly sleeve?: 'none' | 'short' | 'long' | 'wide';
  readonly neck?: 'round' | 'v' | 'collar' | 'turtle' | 'wide';
  readonly pattern?: 'stripes' | 'plaid' | 'dots' | 'knit';
  readonly buttons?: Rgb;
  /** Cuffs and hem. */
  readonly trim?: Rgb;
  readonly sleeveColour?: Rgb;
}

interface Bottom {
  readonly colour: Rgb;
  /** How far down the leg: 0.6 shorts, 1.94 trousers, 2 tights. */
  readonly length: number;
  readonly fit?: 'tight' | 'easy' | 'wide';
  readonly stripe?: Rgb;
  readonly cuff?: Rgb;
}

export interface Skirt {
  readonly colour: Rgb;
  /** How far down the leg: 0.5 above the knee, 1 knee, 2.15 the ground. */
  readonly length: number;
  readonly flare: number;
  readonly trim?: Rgb;
  /** Share of the trunk at which it begins; default the waist. */
  readonly from?: number;
  readonly isSheer?: boolean;
  /** Stiff layers that stand out level from the hips. */
  readonly isTutu?: boolean;
}

export interface Coat {
  readonly colour: Rgb;
  /** 0 ends at the hips, 1 at the knees. */
  readonly length: number;
  readonly isOpen?: boolean;
  readonly lapel?: Rgb;
  readonly buttons?: Rgb;
  readonly trim?: Rgb;
  readonly hasSleeves?: boolean;
}

type ShoeKind = 'shoe' | 'boot' | 'sneaker' | 'sandal' | 'slipper' | 'bare' | 'fin' | 'skate' | 'heel';

export interface Shoes {
  readonly kind: ShoeKind;
  readonly colour: Rgb;
  readonly sole?: Rgb;
}

export interface Headwear {
  readonly kind: string;
  readonly colour: Rgb;
  readonly band?: Rgb;
}

/** What the trunk's own marks are drawn on. */
export interface TrunkScene {
  readonly skeleton: Skeleton;
  readonly look: Look;
  /** Shares of the trunk: 0 neck, 1 crotch. */
  readonly trunk: Tube;
}

/** What a figure has on and with it. Data only: `draw-figure.ts` and its neighbours know how it looks. */
export interface Outfit {
  readonly top?: Top;
  readonly bottom?: Bottom;
  readonly skirt?: Skirt;
  readonly overskirt?: Skirt;
  readonly coat?: Coat;
  readonly shoes?: Shoes;
  readonly gloves?: Rgb;
  readonly belt?: { readonly colour: Rgb; readonly buckle?: Rgb; readonly at?: number };
  /** Bib of dungarees, with its straps. */
  readonly bib?: Rgb;
  readonly apron?: { readonly colour: Rgb; readonly hasBib: boolean };
  readonly cape?: { readonly colour: Rgb; readonly length: number; readonly collar?: Rgb };
  readonly scarf?: Rgb;
  readonly tie?: { readonly colour: Rgb; readonly kind: 'tie' | 'bow' };
  readonly necklace?: Rgb;
  readonly hat?: Headwear;
  readonly eyewear?: {
    readonly kind: 'glasses' | 'sunglasses' | 'goggles' | 'mask' | 'patch' | 'eyemask';
    readonly colour: Rgb;
  };
  readonly wings?: { readonly kind: 'feather' | 'insect'; readonly colour: Rgb };
  readonly pack?: Rgb;
  readonly prop?: string;
  /** Fish tail instead of legs. */
  readonly tail?: Rgb;
  readonly hasPointedEars?: boolean;
  readonly clownNose?: boolean;
  /** Marks on the trunk: emblems, straps, plates. */
  readonly marks?: (scene: TrunkScene) => string;
}

/** What an outfit may ask when it is put together. */
interface OutfitNeeds {
  /** The wanted colour if one was named, else the usual one. For the main piece only. */
  readonly main: (usual: Rgb) => Rgb;
  readonly random: (purpose: string | number) => number;
  readonly pick: (purpose: string, colours: readonly Rgb[]) => Rgb;
  readonly look: Look;
}

export type OutfitMaker = (needs: OutfitNeeds) => Outfit;
