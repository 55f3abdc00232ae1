import { GatewayError } from '@heliograph/wire';

/** Pictures larger than this are not opened: a small file may claim to be a huge picture. */
export const MAX_PIXELS = 100_000_000;

/** How many pictures are worked on at the same time: each takes a core and up to a hundred megabytes. */
const AT_ONCE = 2;
const WAITING = 64;
const RETRY_AFTER_MS = 5_000;

let running = 0;
const waiting: (() => void)[] = [];

/** Runs a piece of work with sharp when it is its turn. Throws `overloaded` when too many wait. */
export async function workOnPicture<Result>(
  work: (sharp: typeof import('sharp').default) => Promise<Result>,
): Promise<Result> {
  if (running >= AT_ONCE) {
    if (waiting.length >= WAITING) {
      throw new GatewayError(
        'overloaded',
        'Too many pictures are being resized at the moment. Ask again in a few seconds.',
        { retryAfterMs: RETRY_AFTER_MS },
      );
    }
    await new Promise<void>((resolve) => waiting.push(resolve));
  } else {
    running += 1;
  }
  try {
    return await work(await loadSharp());
  } finally {
    // The turn is handed on, so that nobody who comes between gets in front.
    const next = waiting.shift();
    if (next === undefined) {
      running -= 1;
    } else {
      next();
    }
  }
}

/** On first use: it takes 20 MB that a gateway which only relays should not have. */
async function loadSharp(): Promise<typeof import('sharp').default> {
  const { default: sharp } = await import('sharp');
  // Every picture is looked at once; a cache would hold the last 50 MB of them for ever.
  sharp.cache(false);
  return sharp;
}
