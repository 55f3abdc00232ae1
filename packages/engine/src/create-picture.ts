import { pixelsOf } from '@heliograph/wire';
import type { DrawEvent, DrawRequest } from './engine.ts';
import { ENGINE_NAME, ENGINE_VERSION } from './engine-version.ts';
import { describeOmissions, narrate } from './plan/narrate.ts';
import { planScene } from './plan/plan-scene.ts';
import type { Intent } from './read/intent.ts';

/** Draws a new picture from words: plan, tell, paint, encode. */
export async function createPicture(
  request: DrawRequest,
  intent: Intent,
  emit: (event: DrawEvent) => void,
  check: () => void,
): Promise<void> {
  const { width, height } = pixelsOf(request.aspectRatio ?? '1:1', request.imageSize);
  const scene = planScene(intent, { seed: request.seed, width, height });
  const thoughts = [...narrate(intent, scene)];
  const tell = (): void => {
    const thought = thoughts.shift();
    if (thought !== undefined) emit({ type: 'thought', title: thought.title, text: thought.text });
  };
  tell();
  // Only now the heavy rooms: the first thought does not wait for native modules to load.
  const { paintScene } = await import('./paint-scene.ts');
  const { encodePicture } = await import('./encode/encode-picture.ts');
  check();
  tell();
  let stages = 0;
  const raster = paintScene(scene, width, height, () => {
    check();
    stages++;
    if (stages % 3 === 0) tell();
  });
  while (thoughts.length > 0) tell();
  const omissions = describeOmissions(intent);
  if (omissions !== undefined && request.textAllowed) emit({ type: 'text', text: omissions });
  const bytes = await encodePicture(raster, request.mimeType, {
    software: `${ENGINE_NAME} ${ENGINE_VERSION}`,
    prompt: request.prompt,
    scene,
  });
  check();
  emit({ type: 'image', mimeType: request.mimeType, bytes, width, height });
}
