/** What the library knows about a thing before it is drawn. */
export interface Thing {
  /** Key in the library: a hero's key, else an icon's key in the Noto pack. */
  readonly key: string;
  readonly source: 'hero' | 'noto';
  readonly kind: ThingKind;
  /** Real height in metres as it stands upright (a flying thing: as drawn, from lowest to highest point). */
  readonly height: number;
  /** Where it is at home. */
  readonly support: 'ground' | 'water' | 'air';
  /** Which way the art looks; 'front' art is never flipped for a meaning, only for variety. */
  readonly facing: 'left' | 'right' | 'front';
  /** The art shows no more than a head or a bust. */
  readonly headOnly: boolean;
}

export type ThingKind = 'animal' | 'person' | 'plant' | 'food' | 'vehicle' | 'building' | 'object' | 'nature';
