import { findHero } from '../../objects/find-hero.ts';
import type { Intent, ThingMention } from '../../read/intent.ts';
import type { Place } from '../place.ts';
import type { Feature } from './room-recipe.ts';

/** A window that is named in a room is one of the room's own, not a pane that stands about. */
export function isBuiltIn({ thing }: ThingMention, place: Place): boolean {
  return place.frame === 'room' && thing === 'window';
}

/** Whether a room's own feature was asked for. */
export function isAskedFor(item: Feature['item'], intent: Intent): boolean {
  return item.endsWith('window') && intent.things.some(({ thing }) => thing === 'window');
}

/** Whether a named thing is what a room would have as a feature of its own: its sofa, its blackboard. */
export function isSameFurniture(thing: string, item: Feature['item']): boolean {
  const names = [thing, ...(findHero(thing)?.words ?? [])];
  return names.some(
    (name) =>
      name === item ||
      name.endsWith(`-${item}`) ||
      name.endsWith(` ${item}`) ||
      (item === 'board' && /^(black|white|chalk)board$/.test(name)),
  );
}

/** Lamps for a table that nothing bears give way to lamps that stand on the floor. */
export function standLamps(intent: Intent, place: Place): Intent {
  const isLoose = ({ thing, relation }: ThingMention) =>
    thing === 'table-lamp' && !/^(on|held-by|in|hanging-from)$/.test(relation?.kind ?? '');
  if (place.frame !== 'room' || !intent.things.some(isLoose)) return intent;
  return {
    ...intent,
    things: intent.things.map((mention) =>
      isLoose(mention) ? { ...mention, thing: 'floor-lamp' } : mention,
    ),
  };
}
