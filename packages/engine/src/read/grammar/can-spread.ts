import { findThingByKey } from '../../objects/things.ts';
import { fieldPlantOf } from '../field-plants.ts';

/** Whether a thing can cover a whole place: plants, and what grows in fields. */
export function canSpread(thing: string): boolean {
  return findThingByKey(thing)?.kind === 'plant' || fieldPlantOf(thing) !== undefined;
}
