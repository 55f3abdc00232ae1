import { floats, swims } from '../../objects/floating.ts';
import { findThingByKey } from '../../objects/things.ts';
import type { ThingMention } from '../../read/intent.ts';
import { placeNamed } from '../find-place.ts';
import type { SceneObject } from '../scene.ts';
import type { Setting } from '../setting.ts';

/** What bears a thing here: ground, water or the air. */
export function supportOf(mention: ThingMention, setting: Setting): SceneObject['support'] {
  const other = mention.relation?.other;
  if (other === 'sky') return 'air';
  if (mention.relation?.kind === 'above' && (other === 'water' || other === 'ground')) return 'air';
  const thing = findThingByKey(mention.thing);
  const home = mention.pose === 'flying' ? 'air' : (thing?.support ?? 'ground');
  const place = placeNamed(setting.place);
  if (place.isWeightless) return 'air';
  if (place.isSubmerged && home !== 'ground') return 'air';
  if (place.indoors) return home === 'air' && mention.relation === undefined ? 'air' : 'ground';
  // A walker "on a lake" stands on its shore; an animal "in a lake" wades.
  if (other === 'water' && setting.water) {
    const wades =
      mention.relation?.kind === 'in' &&
      home !== 'air' &&
      (thing?.kind === 'animal' || mention.pose === 'fishing');
    if (home === 'water' || floats(mention.thing) || wades) return 'water';
  }
  if (
    (swims(mention.thing) || mention.pose === 'swimming') &&
    place.swims &&
    (mention.relation === undefined || mention.relation.kind === 'beside')
  )
    return 'water';
  if (other === 'ground') return 'ground';
  return home === 'water' && !setting.water ? 'ground' : home;
}
