// Copies the fonts of the engine from their npm packages into assets/fonts (NOTICE files there). The packages hold every
// weight and are large, so they are no dependencies: install them anywhere and name the folder.
//
//   npm install --prefix <folder> @fontsource/inter@5.3.0 @fontsource/playfair-display@5.3.0 @fontsource/caveat@5.3.0 \
//     @fontsource/bebas-neue@5.3.0 @fontsource/noto-sans-sc@5.3.0
//   node packages/engine/scripts/build-fonts.mjs <folder>
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('usage: build-fonts.mjs <folder with node_modules/@fontsource>');
  process.exit(2);
}
const fonts = fileURLToPath(new URL('../assets/fonts/', import.meta.url));
const packageOf = (name) => join(folder, 'node_modules/@fontsource', name);

const FAMILIES = [
  ['inter', '700', ['latin', 'latin-ext', 'greek', 'cyrillic']],
  ['playfair-display', '700', ['latin', 'latin-ext', 'cyrillic']],
  ['caveat', '700', ['latin', 'latin-ext', 'cyrillic']],
  ['bebas-neue', '400', ['latin', 'latin-ext']],
];
for (const [family, weight, subsets] of FAMILIES) {
  for (const subset of subsets) {
    const file = `${family}-${subset}-${weight}-normal.woff2`;
    copyFileSync(join(packageOf(family), 'files', file), join(fonts, file));
  }
}

// Chinese and Japanese: a hundred slices, of which a text needs a few; `ranges.json` says which.
const cjk = join(fonts, 'cjk');
rmSync(cjk, { recursive: true, force: true });
mkdirSync(cjk);
const unicode = JSON.parse(readFileSync(join(packageOf('noto-sans-sc'), 'unicode.json'), 'utf8'));
const ranges = {};
for (const file of readdirSync(join(packageOf('noto-sans-sc'), 'files')).sort()) {
  const slice = /^noto-sans-sc-(\d+)-700-normal\.woff2$/.exec(file)?.[1];
  if (slice === undefined) continue;
  copyFileSync(join(packageOf('noto-sans-sc'), 'files', file), join(cjk, `${slice}.woff2`));
  ranges[slice] = unicode[`[${slice}]`].split(',').map((range) => {
    const [from, to = from] = range.replace('U+', '').split('-');
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
  });
}
writeFileSync(join(cjk, 'ranges.json'), JSON.stringify(ranges));
console.log(`${Object.keys(ranges).length} slices of Chinese and Japanese`);
