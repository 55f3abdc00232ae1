import type { Rgb } from '../base/raster.ts';

/** Colour words and what they look like in a storybook picture (a little softer than the CSS colours). */
const TABLE = `
red d8342c|scarlet d42a1e|crimson b3162f|maroon 7a1f2b|burgundy 6e1530|ruby b3123f|cherry c4203a|brick a6492f|rust a8502a|vermilion dd4a2a|coral f0735c|salmon f28a74|terracotta bf6a4a
orange f08a24|tangerine f28a1e|amber eea320|apricot f5b07a|peach f7b990|copper b06a3c|bronze 9a6a34|pumpkin e5761e|ginger c9702e
yellow f4c92f|golden e5b02e|gold dfa92a|mustard cf9f2e|lemon f5de4a|canary f7e04b|cream f4e6c4|ivory f4efdf|beige dccba6|sand dcc08c|straw e0c878|khaki b5a772|blonde e6c77a
green 4f9a3c|lime 9acd32|olive 7a8030|emerald 1f8f5a|mint 9fdcbc|sage 9caf88|moss 6b7f3a|jade 2a9d78|forest-green 2f6b3a|pistachio a9c97a|turquoise 35b9b0|teal 1f8080|aqua 4cc7cf|cyan 35bcd8|seafoam 8fd6bd
blue 3474cf|navy 1f2f63|azure 3b8fe0|cobalt 1f4fae|sapphire 1f47a0|indigo 3d3a92|cerulean 2f8fc4|royal-blue 3050c0|sky-blue 7fbdea|baby-blue a9d3f0|denim 4a6c94|ultramarine 2f3fa8|midnight-blue 1c2350|periwinkle 8f96dd
purple 7d45b0|violet 7f4ac0|lavender b9a4dd|lilac c6a6dc|mauve b184a6|plum 7a3a6e|magenta c8358f|fuchsia d83a9c|amethyst 8c5abf|aubergine 4a2450
pink ee86ab|rose e2688b|hot-pink ea4a92|salmon-pink f39a92|blush efb4b4|fuchsia-pink e24aa0|bubblegum f48fc0
brown 7d5233|chestnut 7f4530|chocolate 5b3722|tan c49a6c|caramel b5763a|coffee 5c4033|mahogany 6b2f22|hazel 8e6a3a|auburn 7f3f26|walnut 5e4630|umber 5b4634|sienna 9b5a34
grey 8f959b|gray 8f959b|silver c3c9cf|charcoal 3f454b|slate 5f6f7c|ash a9aba8|steel 7b8a97|platinum d9dadb|pewter 888c8d
black 2a2c30|ebony 2d2a28|jet 26262a|onyx 2b2c30|raven 26262e
white f3f4f3|snow-white f6f8fa|pearl ece8dd|alabaster f0ece4|milky f2efe6
`;

const COLOURS = new Map<string, Rgb>();
for (const entry of TABLE.trim().split(/[|\n]/)) {
  const [name, hex] = entry.split(' ');
  if (!name || !hex) continue;
  const value = Number.parseInt(hex, 16);
  COLOURS.set(name, [(value >> 16) & 255, (value >> 8) & 255, value & 255]);
}

/** What a colour word looks like, or undefined for a word that is no colour. Names are lower case, '-' between words. */
export function colourOf(name: string): Rgb | undefined {
  return COLOURS.get(name);
}

export function listColourNames(): readonly string[] {
  return [...COLOURS.keys()];
}
