// Copies the person network that edits use from its npm package into assets/ (with a NOTICE file there).
// Run after a version of one of them changed: node packages/engine/scripts/build-edit-assets.mjs
import { copyFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const assets = fileURLToPath(new URL('../assets/', import.meta.url));
const network = dirname(require.resolve('@mediapipe/selfie_segmentation/package.json'));

copyFileSync(join(network, 'selfie_segmentation.tflite'), join(assets, 'selfie/selfie_segmentation.tflite'));
