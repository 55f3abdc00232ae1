import {
  IMAGE_SIZES,
  type ImageModel,
  type ImageSize,
  imageTokens,
  isImageSize,
  pixelsOf,
} from '@heliograph/wire';
import type { Modality } from '../store/tables.ts';

export type TokensByModality = Readonly<Record<Modality, number>>;

export const NO_TOKENS: TokensByModality = {
  input_text: 0,
  input_image: 0,
  output_text: 0,
  output_image: 0,
  thoughts: 0,
};

/** A whole final picture as it was delivered; its pixels when its head could be read. */
export interface DeliveredPicture {
  readonly width?: number | undefined;
  readonly height?: number | undefined;
}

export interface CountedTokens {
  readonly tokens: TokensByModality;
  /** Something of it is our own guess, because the upstream did not count it or not by modality. */
  readonly isEstimated: boolean;
}

/** No upstream counts more; a hostile one cannot make sums overflow. */
const MOST_TOKENS = 1_000_000_000;

/**
 * Reads `usageMetadata` as it came over the wire. Undefined when it counts nothing at all.
 *
 * The details say how a count divides; what they leave out is text (AI Studio omits it, protocol facts §4), and when they
 * add up to more than the count, they are believed. Tokens of tool results are input. Cached tokens are part of the
 * prompt already. A modality other than text and audio costs what a picture costs.
 *
 * A picture that came although nothing says how many tokens were its own is counted by its pixels: priced as text it
 * would cost a twentieth.
 */
export function countTokensOfUsage(
  usage: unknown,
  model: ImageModel,
  pictures: readonly DeliveredPicture[],
  askedSize: string | undefined,
): CountedTokens | undefined {
  const metadata = memberOf(usage);
  const prompt = split(metadata['promptTokenCount'], metadata['promptTokensDetails']);
  const tools = split(metadata['toolUsePromptTokenCount'], metadata['toolUsePromptTokensDetails']);
  const candidates = split(metadata['candidatesTokenCount'], metadata['candidatesTokensDetails']);
  const thoughts = countOf(metadata['thoughtsTokenCount']);
  const isEmpty = [prompt, tools, candidates].every((part) => part === undefined) && thoughts === undefined;
  if (isEmpty) {
    return undefined;
  }
  const output = completeOutput(candidates, model, pictures, askedSize);
  return {
    tokens: {
      input_text: (prompt?.text ?? 0) + (tools?.text ?? 0),
      input_image: (prompt?.image ?? 0) + (tools?.image ?? 0),
      output_text: output.text,
      output_image: output.image,
      thoughts: thoughts ?? 0,
    },
    isEstimated: output.isEstimated,
  };
}

interface Division {
  readonly text: number;
  readonly image: number;
}

function split(count: unknown, details: unknown): Division | undefined {
  const total = countOf(count);
  const entries = Array.isArray(details) ? details.map(memberOf) : [];
  let text = 0;
  let image = 0;
  for (const { modality, tokenCount } of entries) {
    const tokens = countOf(tokenCount) ?? 0;
    if (modality === 'TEXT' || modality === 'AUDIO' || modality === 'MODALITY_UNSPECIFIED') {
      text += tokens;
    } else {
      image += tokens;
    }
  }
  if (total === undefined && entries.length === 0) {
    return undefined;
  }
  return { text: text + Math.max(0, (total ?? 0) - text - image), image };
}

function completeOutput(
  counted: Division | undefined,
  model: ImageModel,
  pictures: readonly DeliveredPicture[],
  askedSize: string | undefined,
): { readonly text: number; readonly image: number; readonly isEstimated: boolean } {
  const { text, image } = counted ?? { text: 0, image: 0 };
  if (pictures.length === 0 || image > 0) {
    return { text, image, isEstimated: false };
  }
  const guessed = countPictureTokens(model, pictures, askedSize);
  // A count without details holds the pictures' tokens; a count too small to hold them cannot be about pictures.
  return text >= guessed
    ? { text: text - guessed, image: guessed, isEstimated: true }
    : { text, image: guessed, isEstimated: true };
}

/** Output tokens of whole pictures by the pixels they really have, else by the size that was asked for, else 1K. */
export function countPictureTokens(
  model: ImageModel,
  pictures: readonly DeliveredPicture[],
  askedSize: string | undefined,
): number {
  return pictures.reduce(
    (sum, picture) => sum + imageTokens(model, sizeOfPicture(model, picture) ?? chooseSize(model, askedSize)),
    0,
  );
}

/** The size that a request without (or with an impossible) size gets: 1K, as every model has it. */
export function chooseSize(model: ImageModel, askedSize: string | undefined): ImageSize {
  return isImageSize(askedSize) && model.sizes.includes(askedSize) ? askedSize : '1K';
}

/** The model's size whose area is nearest, compared on a logarithmic scale. */
function sizeOfPicture(model: ImageModel, { width, height }: DeliveredPicture): ImageSize | undefined {
  if (width === undefined || height === undefined || width * height <= 0) {
    return undefined;
  }
  const distance = (size: ImageSize): number => {
    const square = pixelsOf('1:1', size);
    return Math.abs(Math.log((width * height) / (square.width * square.height)));
  };
  return IMAGE_SIZES.filter((size) => model.sizes.includes(size)).toSorted(
    (a, b) => distance(a) - distance(b),
  )[0];
}

/** A count as upstreams write it: a number, or a string of digits (ProtoJSON's spelling of 64 bits). */
function countOf(value: unknown): number | undefined {
  const count = typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value;
  return typeof count === 'number' && Number.isFinite(count) && count >= 0
    ? Math.min(Math.round(count), MOST_TOKENS)
    : undefined;
}

function memberOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
