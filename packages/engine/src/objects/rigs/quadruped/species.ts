import type { Rgb } from '../../../base/raster.ts';
import type { FaceLook } from '../face/face-look.ts';
import type { ProfileLook } from './profile-look.ts';

/**
 * What makes a four-legged animal its species. Lengths are drawing units: a house cat stands about 170 tall, a horse
 * about 260 at the withers; only proportions count, real sizes belong to the hero.
 */
export interface Species {
  /** From hip to shoulder. */
  readonly length: number;
  /** Heights over the ground of the middles of rump and chest. */
  readonly hip: number;
  readonly shoulder: number;
  /** Radii of rump, loin, ribs and chest. */
  readonly trunk: readonly [rump: number, loin: number, ribs: number, chest: number];
  /** How far the back is arched (above 0) or hollow. */
  readonly arch?: number;
  /** A hump over the shoulder (bear, bison) or the back (camel). */
  readonly hump?: 'shoulder' | 'one' | 'two';
  /** Radii at thigh, knee and ankle. */
  readonly legs: readonly [thigh: number, knee: number, ankle: number];
  readonly foot: 'paw' | 'hoof' | 'cloven' | 'pillar' | 'claw';
  readonly neck: {
    readonly length: number;
    /** Radians above the level. */
    readonly angle: number;
    readonly base: number;
    readonly top: number;
  };
  readonly head: number;
  /** Radians that the head is turned down (above 0). */
  readonly nod?: number;
  readonly face?: FaceLook;
  readonly profile?: ProfileLook;
  /** Seen from the front (hoofed animals: the turned head). */
  readonly front?: FaceLook;
  readonly tail: Tail;
  readonly coat: Coat;
  readonly fur?: 'short' | 'shaggy' | 'wool' | 'hide' | 'scales';
  /** Long hair on the neck. */
  readonly mane?: { readonly kind: 'flowing' | 'brush' | 'lion' | 'ruff'; readonly colour: Rgb };
  readonly horn?: 'unicorn';
  /** Head of another colour than the trunk (a sheep's). */
  readonly headCoat?: Rgb;
  /** Spines on back and sides (hedgehog). */
  readonly spines?: Rgb;
  readonly wings?: { readonly kind: 'feather' | 'skin'; readonly colour: Rgb };
  readonly udder?: boolean;
  /** Spikes or plates along neck, back and tail; size in drawing units. */
  readonly ridge?: { readonly colour: Rgb; readonly size: number };
}

interface Tail {
  readonly kind:
    | 'cat'
    | 'bushy'
    | 'tuft'
    | 'hair'
    | 'stub'
    | 'curl'
    | 'thin'
    | 'puff'
    | 'taper'
    | 'paddle'
    | 'dragon';
  readonly length: number;
  readonly width: number;
  /** Radians above the level, pointing backwards. */
  readonly angle: number;
  readonly colour?: Rgb;
  readonly tip?: Rgb;
  readonly rings?: Rgb;
}

export interface Coat {
  readonly main: Rgb;
  /** Underside of trunk and throat. */
  readonly belly?: Rgb;
  /** Lower legs, from the foot up to this share of their height. */
  readonly socks?: { readonly colour: Rgb; readonly height: number };
  readonly chest?: Rgb;
  readonly pattern?: Pattern;
  /** Colour of the pattern. */
  readonly mark?: Rgb;
}

export type Pattern =
  | 'tabby'
  | 'tiger'
  | 'zebra'
  | 'spots'
  | 'rosettes'
  | 'patches'
  | 'giraffe'
  | 'saddle'
  | 'fawn'
  | 'panda'
  | 'dapples'
  | 'back';
