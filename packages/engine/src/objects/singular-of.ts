const IRREGULAR: Readonly<Record<string, string>> = {
  people: 'person',
  men: 'man',
  women: 'woman',
  children: 'child',
  mice: 'mouse',
  geese: 'goose',
  teeth: 'tooth',
  feet: 'foot',
  wolves: 'wolf',
  leaves: 'leaf',
  knives: 'knife',
  loaves: 'loaf',
  calves: 'calf',
  shelves: 'shelf',
  oxen: 'ox',
  cacti: 'cactus',
  octopi: 'octopus',
  fungi: 'mushroom',
  snowmen: 'snowman',
  fishermen: 'fisherman',
  elves: 'elf',
  dwarves: 'dwarf',
};

/** The singular forms a phrase may be the plural of (its last word changes), likeliest first; empty when none fits. */
export function singularOf(phrase: string): readonly string[] {
  const cut = phrase.lastIndexOf(' ') + 1;
  const head = phrase.slice(0, cut);
  const word = phrase.slice(cut);
  const irregular = Object.hasOwn(IRREGULAR, word) ? IRREGULAR[word] : undefined;
  if (irregular) return [head + irregular];
  if (word.length < 4 || !word.endsWith('s') || word.endsWith('ss')) return [];
  if (word.endsWith('ies') && word.length > 4)
    return [`${head}${word.slice(0, -3)}y`, head + word.slice(0, -1)];
  if (/(ches|shes|xes|sses|zes|oes)$/.test(word)) return [head + word.slice(0, -2), head + word.slice(0, -1)];
  if (word.endsWith('ves')) return [head + word.slice(0, -1), `${head}${word.slice(0, -3)}f`];
  return [head + word.slice(0, -1)];
}
