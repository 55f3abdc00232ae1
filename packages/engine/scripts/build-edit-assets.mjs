// Copies the person network and the fonts that edits use from their npm packages into assets/ (with NOTICE files there).
// Run after a version of one of them changed: node packages/engine/scripts/build-edit-assets.mjs
import { copyFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const assets = fileURLToPath(new URL('../assets/', import.meta.url));
const network = dirname(require.resolve('@mediapipe/selfie_segmentation/package.json'));
const inter = dirname(require.resolve('@fontsource/inter/package.json'));

copyFileSync(join(network, 'selfie_segmentation.tflite'), join(assets, 'selfie/selfie_segmentation.tflite'));
for (const subset of ['latin', 'latin-ext', 'greek', 'cyrillic']) {
  const file = `inter-${subset}-700-normal.woff2`;
  copyFileSync(join(inter, 'files', file), join(assets, 'fonts', file));
}
copyFileSync(join(inter, 'LICENSE'), join(assets, 'fonts/OFL.txt'));
