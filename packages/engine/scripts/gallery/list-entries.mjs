import { readFile } from 'node:fs/promises';
import { HEROES } from '../../dist/objects/hero-registry.js';
import { FRAMES } from '../../dist/plan/frame-registry.js';
import { PLACES } from '../../dist/plan/place-registry.js';
import { STYLES } from '../../dist/style/style-registry.js';

const REGISTRIES = { places: PLACES, frames: FRAMES, styles: STYLES, heroes: HEROES };

/** What to draw: `{ id, title, prompt, ratio, seed }`, in the order of the sheets. */
export async function listEntries({ prompt, ratio, seed, copies, only, samples, cross }) {
  const entries = cross
    ? crossEntries()
    : samples !== undefined
      ? sampleEntries(samples)
      : prompt !== undefined
        ? Array.from({ length: Number(copies) }, (_, copy) => ({
            prompt,
            ratio,
            seed: Number(seed ?? 1) + copy,
          }))
        : await readPrompts();
  const wanted = only === undefined ? undefined : new RegExp(only, 'iu');
  return entries
    .filter((entry) => wanted === undefined || wanted.test(entry.prompt))
    .map((entry, index) => ({
      ...entry,
      id: `${String(index + 1).padStart(3, '0')}-${entry.prompt.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 48)}`,
      seed:
        seed === undefined
          ? (entry.seed ?? seedOf(entry.prompt))
          : Number(seed) + (prompt === undefined ? 0 : index),
      ratio: entry.ratio ?? ratio,
    }));
}

async function readPrompts() {
  const text = await readFile(new URL('./prompts.txt', import.meta.url), 'utf8');
  let title = '';
  return text.split('\n').flatMap((line) => {
    if (line.startsWith('## ')) title = line.slice(3);
    if (line === '' || line.startsWith('#')) return [];
    const [prompt, ratio] = line.split(' | ');
    return [{ title, prompt: prompt.trim(), ratio: ratio?.trim() }];
  });
}

function sampleEntries(which) {
  const registry = REGISTRIES[which];
  if (!registry) throw new RangeError(`--samples takes one of ${Object.keys(REGISTRIES).join(', ')}`);
  return registry.flatMap((definition) =>
    (definition.samples ?? []).map((prompt) => ({ title: definition.name ?? definition.key, prompt })),
  );
}

/** One sample of every frame in every style. */
function crossEntries() {
  return STYLES.flatMap((style) =>
    FRAMES.map((frame) => ({
      title: style.name,
      prompt: `${frame.samples[0]}, ${style.words[0] ?? style.nearest[0]}`,
      seed: 1,
    })),
  );
}

function seedOf(text) {
  let hash = 2166136261;
  for (const letter of text) hash = Math.imul(hash ^ letter.codePointAt(0), 16777619);
  return hash >>> 0;
}
