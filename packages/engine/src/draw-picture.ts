import type { DrawEvent, DrawRequest } from './engine.ts';

/**
 * Loads everything that drawing needs (native modules, object library, network), so that the first picture does not
 * wait. Called by an idle worker; safe to call more than once.
 */
export async function preloadEngine(): Promise<void> {
  const [{ readPrompt }, { planScene }] = await Promise.all([
    import('./read/read-prompt.ts'),
    import('./plan/plan-scene.ts'),
    import('./create-picture.ts'),
    import('./paint-scene.ts'),
    import('./encode/encode-picture.ts'),
    import('./edit/read-references.ts'),
    import('./edit/edit-picture.ts'),
  ]);
  // Opens vocabulary and object tables: the first thought of an idle worker must not wait for them.
  const intent = readPrompt('a llama in front of a mountain lake', { hasReference: false });
  planScene(intent, { seed: 0, width: 16, height: 9 });
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
  const { readPrompt } = await import('./read/read-prompt.ts');
  const intent = readPrompt(request.prompt, { hasReference: request.references.length > 0 });
  if (request.references.length === 0) {
    const { createPicture } = await import('./create-picture.ts');
    await createPicture(request, intent, emit, check);
    return;
  }
  const { chooseReference, readReferences } = await import('./edit/read-references.ts');
  const chosen =
    intent.kind === 'edit' ? chooseReference(request.prompt, request.references.length) : undefined;
  const headers = await readReferences(request.references, chosen, check);
  const header = chosen === undefined ? undefined : headers[chosen];
  if (header === undefined) {
    const { createPicture } = await import('./create-picture.ts');
    await createPicture(request, intent, emit, check);
    return;
  }
  const { editPicture } = await import('./edit/edit-picture.ts');
  await editPicture(request, intent, header, emit, check);
}
