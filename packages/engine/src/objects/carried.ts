import { findThingByKey } from './things.ts';

/** Where what is put on a creature sits; hats and everything else go on the crown of the head. */
export function wornAt(thing: string): 'crown' | 'eyes' | 'neck' {
  if (/glasses|goggles|mask|monocle/.test(thing)) return 'eyes';
  return /scarf|tie|necklace|collar|bow|medal|bell|stethoscope/.test(thing) ? 'neck' : 'crown';
}

/**
 * How a thing is held: 'overhead' over the bearer's head with the hand at its lower end, 'aloft' floating above the
 * hand on its string, 'upright' like a staff or a flower, 'near' the body like a box.
 */
export function heldAs(thing: string, aspect: number): 'overhead' | 'aloft' | 'upright' | 'near' {
  if (/umbrella|parasol/.test(thing)) return 'overhead';
  if (findThingByKey(thing)?.support === 'air') return 'aloft';
  return aspect < 0.72 ? 'upright' : 'near';
}
