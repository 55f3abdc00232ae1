import type { DrawRequest, Reference } from '@heliograph/engine';
import {
  GatewayError,
  type GenerateRequest,
  type ImageModel,
  isAspectRatio,
  isImageSize,
  type Part,
  Span,
} from '@heliograph/wire';
import { decodeMedia } from './decode-media.ts';

const MAX_REFERENCES = 14;
const MIME_TYPES = ['image/png', 'image/jpeg'] as const;
/** A prompt longer than this is cut for reading; nobody's picture needs more words. */
const MAX_PROMPT_CHARACTERS = 100_000;

type ReadSpan = (span: Span) => Promise<Buffer>;

/**
 * What our engine makes of a request, or a Google-style refusal: the engine is the upstream that draws here, so it is
 * the one that judges ratios, sizes and fields (design §6.8).
 */
export async function decodeDrawRequest(
  request: GenerateRequest,
  model: ImageModel,
  readSpan: ReadSpan,
): Promise<DrawRequest> {
  refuseUnknownFields(request.unknownFields);
  const modalities = request.responseModalities;
  if (modalities.length > 0 && !modalities.includes('IMAGE')) {
    refuse(
      'generation_config.response_modalities',
      `${model.id} draws pictures: response_modalities must contain "IMAGE", as in ["TEXT", "IMAGE"] or ["IMAGE"].`,
    );
  }
  if (request.candidateCount !== undefined && request.candidateCount !== 1) {
    refuse(
      'generation_config.candidate_count',
      'Only one candidate can be drawn; send several requests for variations.',
    );
  }
  const { aspectRatio, imageSize, mimeType } = checkPicture(request, model);
  const prompt = await readPrompt(request, readSpan);
  const references = await readReferences(request, readSpan);
  if (prompt.trim() === '' && references.length === 0) {
    refuse('contents', 'There is nothing to draw: send a text part, a picture, or both.');
  }
  return {
    prompt,
    references,
    seed: (request.seed ?? 0) >>> 0,
    imageSize,
    mimeType,
    textAllowed: modalities.length === 0 || modalities.includes('TEXT'),
    ...(request.thinkingLevel === 'HIGH' && { thinking: 'high' as const }),
    ...(aspectRatio !== undefined && { aspectRatio }),
  };
}

function refuse(field: string, message: string): never {
  throw new GatewayError('invalid_request', `Invalid value at '${field}': ${message}`, {
    fieldViolations: [{ field, description: message }],
  });
}

/** Google's own wording for a name it does not know. */
function refuseUnknownFields(fields: readonly string[]): void {
  const [first] = fields;
  if (first === undefined) {
    return;
  }
  const at = first.lastIndexOf('.');
  const name = first.slice(at + 1);
  const where = at === -1 ? '' : ` at '${first.slice(0, at)}'`;
  throw new GatewayError(
    'invalid_request',
    `Invalid JSON payload received. Unknown name "${name}"${where}: Cannot find field.`,
    { fieldViolations: fields.map((field) => ({ field, description: 'Cannot find field.' })) },
  );
}

function checkPicture(
  { aspectRatio, imageSize = '1K', mimeType = 'image/png' }: GenerateRequest,
  { id, ratios, sizes }: ImageModel,
) {
  if (aspectRatio !== undefined && !(isAspectRatio(aspectRatio) && ratios.includes(aspectRatio))) {
    refuse(
      'generation_config.image_config.aspect_ratio',
      `"${aspectRatio}" is not a ratio of ${id}. It has ${ratios.join(', ')}.`,
    );
  }
  if (!(isImageSize(imageSize) && sizes.includes(imageSize))) {
    refuse(
      'generation_config.image_config.image_size',
      `"${imageSize}" is not a size of ${id}. It has ${sizes.join(', ')} (upper-case K; 512 has none).`,
    );
  }
  const type = MIME_TYPES.find((known) => known === mimeType);
  if (type === undefined) {
    refuse(
      'generation_config.image_config.image_output_options.mime_type',
      `"${mimeType}" is not one of ${MIME_TYPES.join(', ')}.`,
    );
  }
  return { aspectRatio, imageSize, mimeType: type };
}

/** The text of the last user turn; earlier turns are history. */
async function readPrompt({ contents }: GenerateRequest, readSpan: ReadSpan): Promise<string> {
  const turn = contents.findLast(({ role }) => role === 'user') ?? contents.at(-1);
  const texts: string[] = [];
  for (const part of turn?.parts ?? []) {
    if (part.kind === 'text' && !part.thought) {
      texts.push(part.text instanceof Span ? decodeJsonText(await readSpan(part.text)) : part.text);
    }
  }
  return texts.join('\n').slice(0, MAX_PROMPT_CHARACTERS);
}

function decodeJsonText(raw: Buffer): string {
  return JSON.parse(`"${raw.toString('utf8')}"`) as string;
}

/** All pictures of the conversation, oldest first; drafts inside thoughts are not pictures. */
async function readReferences(
  { contents }: GenerateRequest,
  readSpan: ReadSpan,
): Promise<readonly Reference[]> {
  const parts: Extract<Part, { kind: 'media' }>[] = [];
  for (const part of contents.flatMap((content) => content.parts)) {
    if (part.kind === 'media' && !part.thought) {
      parts.push(part);
    } else if (part.kind === 'file') {
      refuse(
        part.field,
        'the embedded engine fetches nothing from elsewhere: send the picture as inline_data.',
      );
    }
  }
  if (parts.length > MAX_REFERENCES) {
    refuse('contents', `${parts.length} pictures were sent; at most ${MAX_REFERENCES} are taken.`);
  }
  const references: Reference[] = [];
  for (const { data, field, mimeType } of parts) {
    const text = data instanceof Span ? (await readSpan(data)).toString('latin1') : data;
    const bytes = decodeMedia(
      data instanceof Span && data.escaped ? decodeJsonText(Buffer.from(text)) : text,
      field,
    );
    references.push({ bytes, declaredType: mimeType, field });
  }
  return references;
}
