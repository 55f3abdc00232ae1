import { fileURLToPath } from 'node:url';
import { GlobalFonts } from '@napi-rs/canvas';
import { sliceOf } from './font-slices.ts';

/** The voices of lettering: plain signs, posters, books, hands. */
export type Voice = 'plain' | 'display' | 'serif' | 'hand';

const FAMILIES: Readonly<
  Record<Voice, { readonly name: string; readonly weight: number; readonly subsets: readonly string[] }>
> = {
  plain: { name: 'inter', weight: 700, subsets: ['latin', 'latin-ext', 'greek', 'cyrillic'] },
  display: { name: 'bebas-neue', weight: 400, subsets: ['latin', 'latin-ext'] },
  serif: { name: 'playfair-display', weight: 700, subsets: ['latin', 'latin-ext', 'cyrillic'] },
  hand: { name: 'caveat', weight: 700, subsets: ['latin', 'latin-ext', 'cyrillic'] },
};

const registered = new Set<string>();

/**
 * The CSS font of a voice at a size in pixels, with its files registered: the families are tried one after the other
 * for each letter, Chinese and Japanese by the slices that hold the letters of `text`.
 */
export function fontFor(voice: Voice, size: number, text: string): string {
  const voices: readonly Voice[] = voice === 'plain' ? ['plain'] : [voice, 'plain'];
  const names = voices.flatMap((each) => {
    const { name, weight, subsets } = FAMILIES[each];
    return subsets.map((subset) => register(`${name}-${subset}`, `${name}-${subset}-${weight}-normal.woff2`));
  });
  for (const slice of slicesFor(text)) names.push(register(`noto-cjk-${slice}`, `cjk/${slice}.woff2`));
  return `${FAMILIES[voice].weight} ${size}px ${names.map((name) => `"${name}"`).join(', ')}`;
}

function register(name: string, file: string): string {
  const family = `Heliograph ${name}`;
  if (!registered.has(family)) {
    GlobalFonts.registerFromPath(
      fileURLToPath(new URL(`../../assets/fonts/${file}`, import.meta.url)),
      family,
    );
    registered.add(family);
  }
  return family;
}

function slicesFor(text: string): readonly string[] {
  const slices = new Set<string>();
  for (const letter of text) {
    const slice = sliceOf(letter);
    if (slice !== undefined) slices.add(slice);
  }
  return [...slices];
}
