import {
  encodeModel,
  encodeModelList,
  findModel,
  GatewayError,
  type ImageModel,
  MODELS,
} from '@heliograph/wire';
import type { Caller, IdentifyCaller } from '../../access/identify-caller.ts';
import { readCredential } from '../credentials.ts';
import type { GeminiCall } from '../gemini-call.ts';
import { replyJson } from '../reply-json.ts';

export interface ModelRooms {
  readonly identifyCaller: IdentifyCaller;
}

/** `GET …/models`: what this caller may use, in one body for Gemini and OpenAI clients. */
export async function replyModels(call: GeminiCall, rooms: ModelRooms): Promise<void> {
  const caller = await rooms.identifyCaller(readCredential(call.request.headers, call.query));
  replyJson(call.response, encodeModelList(modelsOf(caller)));
}

/** `GET …/models/{model}`. */
export async function replyModel(call: GeminiCall, rooms: ModelRooms): Promise<void> {
  const caller = await rooms.identifyCaller(readCredential(call.request.headers, call.query));
  const model = requireModel(call, 'GET');
  if (!modelsOf(caller).includes(model)) {
    throw new GatewayError('model_forbidden', `The token "${caller.token.name}" may not use ${model.id}.`);
  }
  replyJson(call.response, encodeModel(model));
}

/** The model of the path; an unknown one is told which there are. */
export function requireModel({ path }: GeminiCall, method: string): ImageModel {
  const name = path.model ?? '';
  const model = findModel(name);
  if (model === undefined) {
    const known = MODELS.map(({ id }) => id).join(', ');
    throw new GatewayError(
      'model_not_found',
      `models/${name.slice(0, 100)} is not found for API version ${path.version}, or is not supported for ${method}. Models are: ${known}.`,
    );
  }
  return model;
}

function modelsOf({ token }: Caller): readonly ImageModel[] {
  return MODELS.filter(({ id }) => token.models === undefined || token.models.includes(id));
}
