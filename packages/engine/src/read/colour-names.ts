import type { Rgb } from '../base/raster.ts';

/** Colour words and what they look like in a storybook picture (a little softer than the CSS colours). */
const TABLE = `
red d8342c|scarlet d42a1e|crimson b3162f|maroon 7a1f2b|burgundy 6e1530|ruby b3123f|cherry c4203a|brick a6492f|rust a8502a|vermilion dd4a2a|coral f0735c|salmon f28a74|terracotta bf6a4a
carmine a51c30|cardinal c02032|blood-red 8e1518|wine 722f3f|garnet 7b2230|raspberry c2285a|strawberry e24a56|tomato e4553f|cinnabar dd4632|fire-engine-red cf2a22|oxblood 6a1f22|merlot 6b2037|candy-red d62f3d|brick-red a8442f|cherry-red c4203a|apple-red cc2f2f
orange f08a24|tangerine f28a1e|amber eea320|apricot f5b07a|peach f7b990|copper b06a3c|bronze 9a6a34|pumpkin e5761e|ginger c9702e
carrot ec8230|persimmon e6642e|burnt-orange c2602a|cantaloupe f6b07a|melon f5b092|papaya f4a259|marmalade df7a24|paprika a9472a|cinnamon b06a3a|clay b5764f|sunset-orange f2704a
yellow f4c92f|golden e5b02e|gold dfa92a|mustard cf9f2e|lemon f5de4a|canary f7e04b|cream f4e6c4|ivory f4efdf|beige dccba6|sand dcc08c|straw e0c878|khaki b5a772|blonde e6c77a
buttercup f3cf3f|butter f5e08e|honey e2a63b|saffron f0b132|ochre c8892f|corn f2d64e|sunflower-yellow f2bd25|goldenrod d9a62e|champagne f0dfc0|vanilla f3e7c3|flax e8d490|ecru cdbf95|oatmeal d9ccb0|parchment efe4c8|maize f2cf5a|primrose f0e07a|lemon-yellow f5de4a
green 4f9a3c|lime 9acd32|olive 7a8030|emerald 1f8f5a|mint 9fdcbc|sage 9caf88|moss 6b7f3a|jade 2a9d78|forest-green 2f6b3a|pistachio a9c97a|turquoise 35b9b0|teal 1f8080|aqua 4cc7cf|cyan 35bcd8|seafoam 8fd6bd
hunter-green 2c5a3c|kelly-green 3fa24a|grass-green 5aa23c|sea-green 3f9d7c|bottle-green 1d5a44|apple-green 8fbf3f|lime-green 9acd32|olive-green 7a8030|mint-green 9fdcbc|emerald-green 1f8f5a|army-green 5b6236|avocado-green 6f8436|chartreuse b8d83a|fern 5f8f4e|pine 2c5f4c|juniper 4a6b5e|eucalyptus 7ea491|celadon a5cdb0|viridian 3f8a72|malachite 27a65a|spring-green 7ad68a|pea-green 8da83f|celery b5c878|moss-green 6b7f3a|sage-green 9caf88|blue-green 2a9a9a|bluegreen 2a9a9a|petrol 1f5f6b|verdigris 56b0a2
blue 3474cf|navy 1f2f63|azure 3b8fe0|cobalt 1f4fae|sapphire 1f47a0|indigo 3d3a92|cerulean 2f8fc4|royal-blue 3050c0|sky-blue 7fbdea|baby-blue a9d3f0|denim 4a6c94|ultramarine 2f3fa8|midnight-blue 1c2350|periwinkle 8f96dd
navy-blue 1f2f63|powder-blue b5d3e6|ice-blue c6e2ee|steel-blue 5b86ae|electric-blue 2f7ff0|cornflower-blue 6b93e0|cornflower 6b93e0|cobalt-blue 1f4fae|ocean-blue 2a6f9e|prussian-blue 1f3a5c|robin-egg-blue 8fd0d2|slate-blue 6470a8|peacock-blue 17778c|teal-blue 1f7388|arctic-blue bcdcea|azure-blue 3b8fe0|aquamarine 7fd8c4|blueberry-blue 465a9e|cadet-blue 6f95a0|turquoise-blue 35b3c6|bright-navy 2a4a8f
purple 7d45b0|violet 7f4ac0|lavender b9a4dd|lilac c6a6dc|mauve b184a6|plum 7a3a6e|magenta c8358f|fuchsia d83a9c|amethyst 8c5abf|aubergine 4a2450
eggplant-purple 4a2450|grape 6a3f8f|mulberry 8a3a6a|orchid-purple c27ac8|royal-purple 5f3a9c|heather a68ab0|wisteria b7a0d8|iris 5f55b8|byzantium 702a63|thistle cfb8d4|boysenberry 76335c|blue-violet 6a4ac8|red-violet b03a8a|periwinkle-blue 8f96dd|mauve-pink c894ac
pink ee86ab|rose e2688b|hot-pink ea4a92|salmon-pink f39a92|blush efb4b4|fuchsia-pink e24aa0|bubblegum f48fc0
baby-pink f6c6d4|rose-pink e880a0|dusty-rose c98d90|dusty-pink d9a3a5|flamingo-pink f48a9a|coral-pink f5877a|bubblegum-pink f48fc0|cotton-candy-pink f8b8d4|shocking-pink f03a92|cerise d0336c|watermelon-pink ee6378|carnation-pink f4a3b8|peach-pink f8b4a0|rose-gold d9a08c|peony e88aa8
brown 7d5233|chestnut 7f4530|chocolate 5b3722|tan c49a6c|caramel b5763a|coffee 5c4033|mahogany 6b2f22|hazel 8e6a3a|auburn 7f3f26|walnut 5e4630|umber 5b4634|sienna 9b5a34
burnt-sienna a3522c|burnt-umber 6b3a26|chocolate-brown 5b3722|espresso 3f2a20|mocha 7a5a48|cocoa 6e4a38|toffee a0683a|nutmeg 8a5a3a|russet 88472c|sepia-brown 6e5236|taupe 8f8070|fawn d0a878|camel c19a6b|bronze-brown 7d5a30|copper-red b4603c|sandy-brown d8a468|reddish-brown 84452f|tawny c0763a|buff d9b888|wheat-colored e2c892|hickory 6e5240|almond e6d2b5|cafe-au-lait a98264
grey 8f959b|gray 8f959b|silver c3c9cf|charcoal 3f454b|slate 5f6f7c|ash a9aba8|steel 7b8a97|platinum d9dadb|pewter 888c8d
slate-grey 5f6f7c|slate-gray 5f6f7c|ash-grey a9aba8|ash-gray a9aba8|charcoal-grey 3f454b|charcoal-gray 3f454b|silver-grey b4babf|silver-gray b4babf|gunmetal 3f4a50|lead 6a6e72|smoke a6aab0|dove-grey b5b2b0|dove-gray b5b2b0|graphite 4a4d52|stone-grey 9a988f|stone-gray 9a988f|greige b5aa9a
black 2a2c30|ebony 2d2a28|jet 26262a|onyx 2b2c30|raven 26262e|ink-black 24252c|coal-black 28282a|soot 33322f|obsidian 24242a
white f3f4f3|snow-white f6f8fa|pearl ece8dd|alabaster f0ece4|milky f2efe6|eggshell f1ead8|off-white f2eee4|bone-white ebe3d0|ivory-white f4efdf|chalk-white f4f3ee|linen-white f1e9dc
`;

/** Said before a colour they make another of it: "dark blue". */
export const SHADES = [
  'light',
  'pale',
  'pastel',
  'dark',
  'deep',
  'bright',
  'neon',
  'soft',
  'muted',
  'dusty',
  'vivid',
] as const;
type Shade = (typeof SHADES)[number];

const COLOURS = new Map<string, Rgb>();
for (const entry of TABLE.trim().split(/[|\n]/)) {
  const [name, hex] = entry.split(' ');
  if (!name || !hex) continue;
  const value = Number.parseInt(hex, 16);
  COLOURS.set(name, [(value >> 16) & 255, (value >> 8) & 255, value & 255]);
}

/**
 * What a colour word looks like (0..255), or undefined for a word that is no colour. Names are lower case, '-' between
 * words; a shade may stand before them ("dark-blue").
 */
export function colourOf(name: string): Rgb | undefined {
  const known = COLOURS.get(name);
  if (known) return known;
  const shade = SHADES.find((each) => name.startsWith(`${each}-`));
  const base = shade && COLOURS.get(name.slice(shade.length + 1));
  return shade && base ? shaded(base, shade) : undefined;
}

export function listColourNames(): readonly string[] {
  return [...COLOURS.keys()];
}

/** How far a shade mixes the colour with white (or, negative, with black), and how it scales its saturation. */
const SHADE_RULES: Readonly<Record<Shade, readonly [mix: number, saturation: number]>> = {
  light: [0.38, 1],
  pale: [0.58, 0.85],
  pastel: [0.5, 0.95],
  soft: [0.3, 0.8],
  dark: [-0.42, 1.05],
  deep: [-0.26, 1.2],
  bright: [0.06, 1.35],
  vivid: [0, 1.45],
  neon: [0.12, 1.8],
  muted: [0.05, 0.5],
  dusty: [0.16, 0.45],
};

function shaded([red, green, blue]: Rgb, shade: Shade): Rgb {
  const [mix, saturation] = SHADE_RULES[shade];
  const grey = 0.3 * red + 0.59 * green + 0.11 * blue;
  const part = (value: number) => {
    const vivid = grey + (value - grey) * saturation;
    const mixed = mix > 0 ? vivid + (255 - vivid) * mix : vivid * (1 + mix);
    return Math.max(0, Math.min(255, Math.round(mixed)));
  };
  return [part(red), part(green), part(blue)];
}
