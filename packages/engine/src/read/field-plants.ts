import type { ThingMention } from './intent.ts';

/** What grows in the field when its fruit was named: "corn field", "apple orchard". */
export function fieldPlantOf(
  thing: string,
): { readonly thing: string; readonly match: ThingMention['match'] } | undefined {
  if (thing === 'ear-of-corn') return { thing: 'corn-plant', match: 'synonym' };
  if (thing === 'sheaf-of-rice' || thing === 'cooked-rice') return { thing: 'wheat-plant', match: 'kind-of' };
  if (/^(cherries|red-apple|green-apple|tangerine|peach|pear|lemon|olive|mango|chestnut)$/.test(thing))
    return { thing: 'broadleaf', match: 'kind-of' };
  if (thing === 'cherry-blossom') return { thing: 'broadleaf', match: 'kind-of' };
  return thing === 'jack-o-lantern' ? { thing, match: 'kind-of' } : undefined;
}
