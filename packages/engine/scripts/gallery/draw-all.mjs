import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** Draws every entry with a built engine; shows progress. Returns the entries with `file`, `ms`, `bytes`, `refusal`. */
export async function drawAll(engine, entries, folder, size) {
  const { drawPicture, preloadEngine } = await import(pathToFileURL(engine).href);
  await preloadEngine();
  await mkdir(folder, { recursive: true });
  const drawn = [];
  for (const [index, entry] of entries.entries()) {
    const events = [];
    const startedAt = performance.now();
    await drawPicture(
      {
        prompt: entry.prompt,
        references: [],
        seed: entry.seed,
        aspectRatio: entry.ratio,
        imageSize: size,
        mimeType: 'image/png',
        textAllowed: true,
      },
      (event) => events.push(event),
      () => {},
    );
    const ms = performance.now() - startedAt;
    const image = events.find((event) => event.type === 'image');
    const file = path.join(folder, `${entry.id}.png`);
    if (image) await writeFile(file, image.bytes);
    drawn.push({
      ...entry,
      ms,
      file: image ? file : undefined,
      bytes: image?.bytes.length ?? 0,
      refusal: events.find((event) => event.type === 'refusal')?.message,
      text: events.find((event) => event.type === 'text')?.text,
      thoughts: events
        .filter((event) => event.type === 'thought')
        .map((event) => `${event.title}. ${event.text}`),
    });
    report(index + 1, entries.length, `${Math.round(ms)} ms  ${entry.prompt}`);
  }
  return drawn;
}

/** One line that renews itself on a terminal, every twentieth picture elsewhere. */
function report(number, count, what) {
  const line = `${number}/${count}  ${what}`;
  if (process.stderr.isTTY)
    process.stderr.write(`\r${line.slice(0, 100).padEnd(100)}${number === count ? '\n' : ''}`);
  else if (number % 20 === 0 || number === count) process.stderr.write(`${line}\n`);
}
