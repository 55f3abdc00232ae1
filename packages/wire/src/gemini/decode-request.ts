import { GatewayError } from '../error/gateway-error.ts';
import { Span } from '../scan/span.ts';
import { decodeImageFormat } from './decode-image-format.ts';
import { RequestFields, readObject, readText, wrongValue } from './request-fields.ts';

/** A request of `generateContent`, whichever spelling it came in. Long strings are spans of the body. */
export interface GenerateRequest {
  readonly contents: readonly Content[];
  readonly systemInstruction?: Content;
  /** Upper case; empty when the caller left it to the model. */
  readonly responseModalities: readonly string[];
  /** As written: the upstream judges it. */
  readonly aspectRatio?: string;
  /** As written: the upstream judges it. */
  readonly imageSize?: string;
  /** The picture format that was asked for. */
  readonly mimeType?: string;
  /** 0 to 100 for formats that lose. */
  readonly compressionQuality?: number;
  readonly seed?: number;
  readonly candidateCount?: number;
  readonly includeThoughts?: boolean;
  /** Upper case. */
  readonly thinkingLevel?: string;
  /** Members that Gemini does not have, as paths: `generation_config.foo`. For the upstream that draws to refuse. */
  readonly unknownFields: readonly string[];
}

export interface Content {
  readonly role: 'user' | 'model';
  readonly parts: readonly Part[];
}

export type Part =
  | { readonly kind: 'text'; readonly text: string | Span; readonly thought: boolean }
  | {
      readonly kind: 'media';
      /** As declared, or empty. People rename files: look at the bytes. */
      readonly mimeType: string;
      /** Base64. */
      readonly data: Span | string;
      readonly thought: boolean;
      /** Path of the data: `contents[0].parts[1].inline_data.data`. */
      readonly field: string;
    }
  | { readonly kind: 'file'; readonly uri: string; readonly mimeType: string; readonly field: string }
  /** Function calls and their like, or nothing at all; `names` are the members in snake_case. */
  | { readonly kind: 'other'; readonly names: readonly string[] };

const REQUEST_FIELDS: ReadonlySet<string> = new Set([
  'model',
  'contents',
  'system_instruction',
  'generation_config',
  'tools',
  'tool_config',
  'safety_settings',
  'cached_content',
  'labels',
  'service_tier',
  'store',
  'model_armor_config',
]);
const GENERATION_CONFIG_FIELDS: ReadonlySet<string> = new Set([
  'response_modalities',
  'image_config',
  'response_format',
  'thinking_config',
  'seed',
  'candidate_count',
  'temperature',
  'top_p',
  'top_k',
  'stop_sequences',
  'max_output_tokens',
  'response_mime_type',
  'response_schema',
  'response_json_schema',
  '_response_json_schema',
  'presence_penalty',
  'frequency_penalty',
  'response_logprobs',
  'logprobs',
  'media_resolution',
  'speech_config',
  'audio_timestamp',
  'audio_transcription_config',
  'enable_enhanced_civic_answers',
  'enable_affective_dialog',
  'routing_config',
  'model_selection_config',
  'translation_config',
]);
const THINKING_CONFIG_FIELDS: ReadonlySet<string> = new Set([
  'include_thoughts',
  'thinking_budget',
  'thinking_level',
]);
const CONTENT_FIELDS: ReadonlySet<string> = new Set(['role', 'parts']);
const INLINE_DATA_FIELDS: ReadonlySet<string> = new Set(['mime_type', 'data', 'display_name']);
const FILE_DATA_FIELDS: ReadonlySet<string> = new Set(['mime_type', 'file_uri', 'display_name']);
/** Members of a part that are its content, besides text and data. */
const OTHER_CONTENT = [
  'function_call',
  'function_response',
  'executable_code',
  'code_execution_result',
  'tool_call',
  'tool_response',
  'audio_transcription',
] as const;
const PART_FIELDS: ReadonlySet<string> = new Set([
  'text',
  'inline_data',
  'file_data',
  ...OTHER_CONTENT,
  'thought',
  'thought_signature',
  'video_metadata',
  'media_resolution',
  'part_metadata',
  'media_processing',
  'speech_metadata',
]);

/**
 * Decodes the value of a request body, as `JsonScanner` gives it. Accepts both spellings at every level, a missing
 * role, missing or empty lists, thoughts and signatures in the history. Refuses only shapes that have no meaning
 * (`invalid_request` with the field's path); ratios, sizes, pictures and unknown fields are the upstream's to judge.
 */
export function decodeGenerateRequest(value: unknown): GenerateRequest {
  const request = readRequestObject(value);
  return decodeRequestFields(request);
}

/** The same for `countTokens`, whose body is `{contents}` or `{generateContentRequest: {model, contents, …}}`. */
export function decodeCountTokensRequest(value: unknown): GenerateRequest {
  const request = readRequestObject(value);
  return decodeRequestFields(request.object('generate_content_request') ?? request);
}

function readRequestObject(value: unknown): RequestFields {
  if (typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Span)) {
    return new RequestFields('', value);
  }
  throw new GatewayError(
    'invalid_request',
    'The request body must be a JSON object like {"contents":[{"parts":[{"text":"…"}]}]}.',
  );
}

function decodeRequestFields(request: RequestFields): GenerateRequest {
  const unknownFields = request.unknown(REQUEST_FIELDS);
  const contents = request.list('contents').map((content, index) => {
    return decodeContent(readObject(content, request.at(`contents[${index}]`)), unknownFields);
  });
  const system = request.value('system_instruction');
  const config = request.object('generation_config');
  return {
    contents,
    ...(system === undefined
      ? {}
      : { systemInstruction: decodeInstruction(system, request.at('system_instruction'), unknownFields) }),
    ...(config === undefined ? { responseModalities: [] } : decodeGenerationConfig(config, unknownFields)),
    unknownFields,
  };
}

/** A bare string is taken too: several clients send one. */
function decodeInstruction(value: unknown, path: string, unknownFields: string[]): Content {
  if (typeof value === 'string' || value instanceof Span) {
    return { role: 'user', parts: [{ kind: 'text', text: value, thought: false }] };
  }
  const instruction = readObject(value, path);
  return { role: 'user', parts: decodeParts(instruction, unknownFields) };
}

function decodeContent(content: RequestFields, unknownFields: string[]): Content {
  unknownFields.push(...content.unknown(CONTENT_FIELDS));
  return { role: decodeRole(content), parts: decodeParts(content, unknownFields) };
}

function decodeRole(content: RequestFields): Content['role'] {
  const role = content.text('role') ?? '';
  if (role === 'model') return 'model';
  // Answers of functions come under a role of their own in older clients; they are the caller's side all the same.
  if (role === '' || role === 'user' || role === 'function') return 'user';
  throw wrongValue(content.at('role'), 'valid roles: user, model', role);
}

function decodeParts(content: RequestFields, unknownFields: string[]): Part[] {
  return content.list('parts').flatMap((part, index) => {
    return decodePart(readObject(part, content.at(`parts[${index}]`)), unknownFields);
  });
}

/** One part; several when, against the rules, it has several contents: none may get lost in silence. */
function decodePart(part: RequestFields, unknownFields: string[]): Part[] {
  unknownFields.push(...part.unknown(PART_FIELDS));
  const parts: Part[] = [];
  const thought = part.flag('thought') ?? false;
  const text = part.value('text');
  if (text !== undefined) parts.push({ kind: 'text', text: readString(text, part.at('text')), thought });

  const inlineData = part.object('inline_data');
  if (inlineData !== undefined) {
    unknownFields.push(...inlineData.unknown(INLINE_DATA_FIELDS));
    const field = inlineData.at('data');
    const data = readString(inlineData.value('data') ?? '', field);
    parts.push({ kind: 'media', mimeType: inlineData.text('mime_type') ?? '', data, thought, field });
  }

  const fileData = part.object('file_data');
  if (fileData !== undefined) {
    unknownFields.push(...fileData.unknown(FILE_DATA_FIELDS));
    const uri = fileData.text('file_uri') ?? '';
    parts.push({
      kind: 'file',
      uri,
      mimeType: fileData.text('mime_type') ?? '',
      field: fileData.at('file_uri'),
    });
  }

  const names = OTHER_CONTENT.filter((name) => part.value(name) !== undefined);
  if (names.length > 0 || parts.length === 0) parts.push({ kind: 'other', names });
  return parts;
}

function readString(value: unknown, path: string): string | Span {
  if (typeof value === 'string' || value instanceof Span) return value;
  throw wrongValue(path, 'TYPE_STRING', value);
}

type DecodedConfig = Omit<GenerateRequest, 'contents' | 'systemInstruction' | 'unknownFields'>;

function decodeGenerationConfig(config: RequestFields, unknownFields: string[]): DecodedConfig {
  unknownFields.push(...config.unknown(GENERATION_CONFIG_FIELDS));
  const thinking = config.object('thinking_config');
  if (thinking !== undefined) unknownFields.push(...thinking.unknown(THINKING_CONFIG_FIELDS));
  return {
    responseModalities: config.list('response_modalities').map((modality, index) => {
      const path = config.at(`response_modalities[${index}]`);
      const text = readText(modality ?? undefined, path);
      if (text === undefined) throw wrongValue(path, 'TYPE_ENUM', modality);
      return text.toUpperCase();
    }),
    ...decodeImageFormat(config, unknownFields),
    ...present({
      seed: config.integer('seed'),
      candidateCount: config.integer('candidate_count'),
      includeThoughts: thinking?.flag('include_thoughts'),
      thinkingLevel: thinking?.text('thinking_level')?.toUpperCase(),
    }),
  };
}

/** Without the members that are undefined. */
function present<T extends object>(members: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
