import {
  type GenerateRequest,
  type ImageModel,
  imageTokens,
  type ModalityTokens,
  type ThinkingLevel,
} from '@heliograph/wire';
import {
  chooseSize,
  countPictureTokens,
  type DeliveredPicture,
  type TokensByModality,
} from './count-tokens.ts';

/** What a request may use, as far as can be known before it is made. */
export interface Expected {
  readonly tokens: TokensByModality;
  readonly pictures: number;
}

/** Tokens that a model may think, by level; image models were seen with 150 to 300 at their default (protocol facts §4). */
const THOUGHTS: Readonly<Record<ThinkingLevel, number>> = {
  MINIMAL: 500,
  LOW: 1_000,
  MEDIUM: 2_000,
  HIGH: 4_000,
};
const THOUGHTS_WITHOUT_LEVEL = 1_000;
/** A picture may come with a sentence or two. */
const TEXT_BESIDE_PICTURE = 200;
/** An answer in words alone. */
const TEXT_ALONE = 2_000;
const MOST_CANDIDATES = 8;
const CHARACTERS_PER_TOKEN = 4;

/**
 * What is reserved: prompt and references, the picture at the size that was asked for (1K when none was), a few words,
 * and thoughts. On the high side, since a reservation that is too low lets a budget be passed by the difference.
 */
export function estimateExpected(
  request: GenerateRequest,
  model: ImageModel,
  promptTokens: ModalityTokens,
): Expected {
  const { responseModalities } = request;
  const wantsPicture = responseModalities.length === 0 || responseModalities.includes('IMAGE');
  const candidates = Math.min(Math.max(request.candidateCount ?? 1, 1), MOST_CANDIDATES);
  const pictures = wantsPicture ? candidates : 0;
  return {
    pictures,
    tokens: {
      input_text: promptTokens.text,
      input_image: promptTokens.image,
      output_text: wantsPicture ? TEXT_BESIDE_PICTURE : TEXT_ALONE,
      output_image: pictures * imageTokens(model, chooseSize(model, request.imageSize)),
      thoughts: model.thinks ? thoughtsOf(request.thinkingLevel ?? model.defaultThinkingLevel) : 0,
    },
  };
}

function thoughtsOf(level: string | undefined): number {
  return level !== undefined && level in THOUGHTS ? THOUGHTS[level as ThinkingLevel] : THOUGHTS_WITHOUT_LEVEL;
}

/** What was seen of an answer whose upstream counted nothing. */
export interface Seen {
  readonly pictures: readonly DeliveredPicture[];
  readonly textCharacters: number;
  readonly thoughtCharacters: number;
}

/** Stands in for a usage that never came: pictures by their real pixels, words by their length. */
export function estimateUsed(
  seen: Seen,
  model: ImageModel,
  promptTokens: ModalityTokens,
  askedSize: string | undefined,
): TokensByModality {
  return {
    input_text: promptTokens.text,
    input_image: promptTokens.image,
    output_text: Math.ceil(seen.textCharacters / CHARACTERS_PER_TOKEN),
    output_image: countPictureTokens(model, seen.pictures, askedSize),
    thoughts: Math.ceil(seen.thoughtCharacters / CHARACTERS_PER_TOKEN),
  };
}
