import { pixelsOf } from '@heliograph/wire';
import type { DrawEvent, DrawRequest } from './engine.ts';
import { ENGINE_NAME, ENGINE_VERSION } from './engine-version.ts';
import { describeOmissions, narrate } from './plan/narrate.ts';
import { planScene } from './plan/plan-scene.ts';
import type { Intent } from './read/intent.ts';

/** Share of the content words that a strict engine must understand. */
const LEAST_COVERAGE = 0.5;

/** Draws a new picture from words: plan, tell, paint, encode. */
export async function createPicture(
  request: DrawRequest,
  intent: Intent,
  emit: (event: DrawEvent) => void,
  check: () => void,
): Promise<void> {
  const { width, height } = pixelsOf(request.aspectRatio ?? '1:1', request.imageSize);
  if (request.isStrict && intent.coverage < LEAST_COVERAGE) {
    emit({ type: 'refusal', message: refusalOf(intent) });
    return;
  }
  const scene = planScene(intent, {
    seed: request.seed,
    width,
    height,
    ...(request.thinking === undefined ? {} : { thinking: request.thinking }),
  });
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
    coverage: intent.coverage,
    scene,
  });
  check();
  emit({ type: 'image', mimeType: request.mimeType, bytes, width, height });
}

function refusalOf(intent: Intent): string {
  const words =
    intent.unknown.length === 0 ? 'these words' : intent.unknown.map((word) => `"${word}"`).join(', ');
  return `The engine understands only ${Math.round(intent.coverage * 100)} % of this prompt and is set to be strict. It does not know ${words}: name things it can draw, or set HELIOGRAPH_ENGINE_STRICT=off.`;
}
