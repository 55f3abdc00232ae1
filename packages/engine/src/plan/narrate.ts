import type { Intent } from '../read/intent.ts';
import type { Scene } from './scene.ts';

export interface Thought {
  readonly title: string;
  readonly text: string;
}

export function narrate(intent: Intent, scene: Scene): readonly Thought[] {
  return [
    {
      title: 'Reading the request',
      text: `I understand a ${scene.place} scene with ${intent.things.length} named things.`,
    },
  ];
}

/** Words for the caller about what was left out or replaced; undefined when nothing was. */
export function describeOmissions(intent: Intent): string | undefined {
  return intent.unknown.length === 0 ? undefined : `I could not draw: ${intent.unknown.join(', ')}.`;
}
