/** Where an added thing stands, in pixels of the canvas. */
export interface Placement {
  /** Horizontal centre. */
  readonly centreX: number;
  /** y of its foot (lower edge for things of the air); may lie below the canvas. */
  readonly footY: number;
  /** Height of the whole thing, the part outside of the canvas included. */
  readonly height: number;
  /** Behind the subject's outline or in front of everything. */
  readonly layer: 'behind' | 'front';
  /** Which side of the subject it is on. */
  readonly side: 'left' | 'right';
  /** Towards the subject, but away from it when the subject would hide the head. */
  readonly facing: 'left' | 'right';
  /** The foot is in the picture: there is a ground to throw a shadow on. */
  readonly grounded: boolean;
  /** Only head and neck show: the photo is closer than the thing is tall. */
  readonly closeUp: boolean;
  /** Pixels by which it would stick out above the canvas: the picture has to make room. */
  readonly headroom: number;
}

export interface ThingShape {
  /** Metres. */
  readonly height: number;
  /** Width / height. */
  readonly aspect: number;
  readonly support: 'ground' | 'water' | 'air';
  /** There is a drawing of it for portraits: it may be as tall as it really is. */
  readonly hasCloseUp: boolean;
  /** How it is on somebody: over the eyes (glasses), as a hat, or as a living thing that sits there. */
  readonly worn: 'eyes' | 'head' | 'sits';
  /** It sits on the shoulder, not on the head. */
  readonly onShoulder: boolean;
}

/** Smallest height of an added thing, as a share of the canvas: smaller things are enlarged until they can be seen. */
export const SMALLEST = 0.09;

/** The way a thing on that side looks to see the subject. */
export function inwards(side: 'left' | 'right'): 'left' | 'right' {
  return side === 'right' ? 'left' : 'right';
}

export type Canvas = { readonly width: number; readonly height: number };
