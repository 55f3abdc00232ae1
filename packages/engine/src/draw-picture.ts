import type { DrawEvent, DrawRequest } from './engine.ts';

/**
 * Loads everything that drawing needs (native modules, object library), so that the first picture does not wait.
 * Called by an idle worker; safe to call more than once.
 */
export async function preloadEngine(): Promise<void> {
  await import('./edit/decode-reference.ts');
}

/**
 * Makes one picture: the story of the engine. Events are emitted while the work goes on: thoughts, perhaps a text,
 * then the image or a refusal. `check` is called between stages and throws when the caller has left.
 *
 * Throws `DrawRequestError` before any event when a reference picture is at fault, so that the gateway can still
 * answer 400; rethrows what `check` throws.
 */
export async function drawPicture(
  request: DrawRequest,
  emit: (event: DrawEvent) => void,
  check: () => void,
): Promise<void> {
  const { checkReferenceCount, readReferenceHeader } = await import('./edit/decode-reference.ts');
  checkReferenceCount(request.references);
  for (const reference of request.references) {
    await readReferenceHeader(reference);
    check();
  }
  emit({ type: 'refusal', message: 'This build of the engine reads requests but does not draw yet.' });
}
