/**
 * Builds `assets/noto.pack` from @iconify-json/noto (art: Apache-2.0, see assets/NOTICE).
 *
 * The pack: 4 bytes little-endian length of the index, the index (brotli JSON), then brotli blocks. A block holds the
 * bodies of a few dozen similar icons (joined by newlines) so that one icon is read by inflating ~48 KiB, not 7 MB.
 * Index: { blocks: [[offset, length]…], icons: { key: [block, line] } }.
 *
 * Run: node packages/engine/scripts/build-noto-pack.mjs
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { brotliCompressSync, constants } from 'node:zlib';

const require = createRequire(import.meta.url);
const icons = JSON.parse(readFileSync(require.resolve('@iconify-json/noto/icons.json'), 'utf8')).icons;
const { categories } = JSON.parse(readFileSync(require.resolve('@iconify-json/noto/metadata.json'), 'utf8'));

const KEPT_SYMBOLS = new Set([
  'red-heart',
  'blue-heart',
  'musical-note',
  'musical-notes',
  'beating-heart',
  'fleur-de-lis',
  'recycling-symbol',
]);
const KEPT_SMILEYS = new Set(
  'ghost robot skull alien alien-monster pile-of-poo grinning-face smiling-face-with-sunglasses smiling-face-with-heart-eyes red-heart broken-heart heart-with-ribbon bomb kiss-mark clown-face thinking-face winking-face crying-face party-face partying-face orange-heart yellow-heart green-heart blue-heart purple-heart black-heart white-heart pink-heart brown-heart love-letter ogre goblin skull-and-crossbones speech-balloon'.split(
    ' ',
  ),
);
/** Icons that bring a background of their own, signs and interface symbols: no things to stand in a scene. */
const DROPPED = new RegExp(
  [
    '-tone\\d',
    'skin-tone',
    '^flag',
    '^keycap',
    '-button$',
    '-oclock$',
    '-thirty$',
    '-sign$',
    '-symbol$',
    '^sunrise',
    '^sunset$',
    '^cityscape',
    '^night-with',
    '^bridge-at-night',
    '^national-park',
    '^mount-fuji',
    '^milky-way',
    '^foggy$',
    '^fog$',
    '^beach-with',
    '^desert$',
    '^desert-island$',
    '^camping$',
    '^motorway$',
    '^snow-capped',
    '^mountain$',
    '^moon-viewing',
    '^package$',
    '^family',
    '^fireworks$',
    '^sparkler$',
    '^shooting-star$',
    '^metro$',
    '^elevator$',
    '^railway-track$',
    '^brick$',
    '^wind-face',
    '^x-ray',
    '^chart-',
    'with-slash',
    '^muted',
    '^high-voltage',
    '^mobile-phone-(off|with)',
    '-volume-',
    '^hot-springs',
    '^cyclone',
    'steamy-room',
    'mountain-biking',
    '^selfie',
    '^people-hugging',
    '^handshake',
    '^playing-card',
    '^card-',
    '-moon-face$',
    '-moon-with-face$',
    '^map-of-japan',
    '^no-',
    '^children-crossing',
    '^passport-control',
    '^customs',
    '^baggage-claim',
    '^left-luggage',
    '^postal',
    '^zzz$',
    '^anger',
    '^hole$',
    '^empty$',
    '^letter-',
    '^digit-',
    '^\\d$',
    'gesturing|facepalming|shrugging|tipping-hand|pouting|frowning|getting-|-bald$|-beard$|curly-hair|red-hair|white-hair|blond-hair|raising-hand|deaf-|speaking-head|silhouette|breast-feeding|feeding-baby|^kiss-(man|woman)|couple-with-heart-|^bald$|curly-haired|^red-haired|white-haired',
    'pointing|^middle-finger|thumb|fist$|pushing-hand|^hand-|hand$|hands$|^ok-|^call-me|^love-you|^vulcan|^victory|^pinch|crossed-fingers|sign-of-the-horns|^index-',
  ].join('|'),
);

const kept = [];
for (const [category, names] of Object.entries(categories)) {
  if (category === 'Flags') continue;
  for (const name of names) {
    if (!icons[name] || DROPPED.test(name)) continue;
    if (category === 'Symbols' && !KEPT_SYMBOLS.has(name)) continue;
    if (category === 'Smileys & Emotion' && !KEPT_SMILEYS.has(name)) continue;
    kept.push(name);
  }
}
const ordered = [...new Set(kept)].sort();

/** Three decimals of a 128-unit square are far below a pixel at 4K after the sprite is trimmed; two are enough. */
function compact(body) {
  return body
    .replace(/\n/g, ' ')
    .replace(/\d+\.\d{3,}/g, (number) => String(Math.round(Number(number) * 100) / 100));
}

const BLOCK_BYTES = 48 * 1024;
const blocks = [];
const index = { blocks: [], icons: {} };
let lines = [];
let size = 0;
const close = () => {
  if (lines.length === 0) return;
  const raw = Buffer.from(lines.join('\n'));
  blocks.push(
    brotliCompressSync(raw, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 11,
        [constants.BROTLI_PARAM_LGWIN]: 18,
        [constants.BROTLI_PARAM_SIZE_HINT]: raw.length,
      },
    }),
  );
  lines = [];
  size = 0;
};
for (const name of ordered) {
  const body = compact(icons[name].body);
  index.icons[name] = [blocks.length, lines.length];
  lines.push(body);
  size += body.length;
  if (size > BLOCK_BYTES) close();
}
close();
let offset = 0;
for (const block of blocks) {
  index.blocks.push([offset, block.length]);
  offset += block.length;
}
const packedIndex = brotliCompressSync(Buffer.from(JSON.stringify(index)));
const length = Buffer.alloc(4);
length.writeUInt32LE(packedIndex.length);
const pack = Buffer.concat([length, packedIndex, ...blocks]);
writeFileSync(new URL('../assets/noto.pack', import.meta.url), pack);
console.log(`${ordered.length} icons, ${blocks.length} blocks, ${pack.length} bytes`);
