import {
  estimateTextTokens,
  type GenerateRequest,
  type ImageModel,
  type ModalityTokens,
  Span,
} from '@heliograph/wire';

/** Bytes per token of a text that was too long to be held; an estimate like the rest. */
const BYTES_PER_TOKEN = 4;

/** Prompt tokens by modality: the whole conversation and the system instruction, thoughts of the history left out. */
export function countPromptTokens(request: GenerateRequest, model: ImageModel): ModalityTokens {
  let text = 0;
  let image = 0;
  const contents = [
    ...(request.systemInstruction === undefined ? [] : [request.systemInstruction]),
    ...request.contents,
  ];
  for (const part of contents.flatMap(({ parts }) => parts)) {
    if (part.kind === 'text' && !part.thought) {
      text +=
        part.text instanceof Span
          ? Math.ceil(part.text.length / BYTES_PER_TOKEN)
          : estimateTextTokens(part.text);
    } else if ((part.kind === 'media' && !part.thought) || part.kind === 'file') {
      image += model.referenceTokens;
    }
  }
  return { text, image };
}
