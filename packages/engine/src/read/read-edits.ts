import type { Phrase } from './find-phrases.ts';
import { gatherMentions } from './gather-mentions.ts';
import type { EditInstruction } from './intent.ts';

export function readEdits(
  phrases: readonly Phrase[],
  _quoted: readonly string[],
): readonly EditInstruction[] {
  const { things } = gatherMentions(phrases);
  return things.length === 0
    ? []
    : [{ verb: 'add', words: phrases.map((phrase) => phrase.words).join(' '), things }];
}
