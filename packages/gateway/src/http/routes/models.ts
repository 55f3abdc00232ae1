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
  /** Models that channels name and the catalogue does not know. */
  readonly listChannelModels: () => readonly ImageModel[];
}

/** `GET …/models`: what this caller may use, in one body for Gemini and OpenAI clients. */
export async function replyModels(call: GeminiCall, rooms: ModelRooms): Promise<void> {
  const caller = await rooms.identifyCaller(readCredential(call.request.headers, call.query));
  replyJson(call.response, encodeModelList(modelsOf(caller, rooms)));
}

/** `GET …/models/{model}`. */
export async function replyModel(call: GeminiCall, rooms: ModelRooms): Promise<void> {
  const caller = await rooms.identifyCaller(readCredential(call.request.headers, call.query));
  const model = requireModel(call, 'GET', rooms);
  if (!modelsOf(caller, rooms).includes(model)) {
    throw new GatewayError('model_forbidden', `The token "${caller.token.name}" may not use ${model.id}.`);
  }
  replyJson(call.response, encodeModel(model));
}

/** The model of the path; an unknown one is told which there are. */
export function requireModel(
  { path }: GeminiCall,
  method: string,
  rooms: Pick<ModelRooms, 'listChannelModels'>,
): ImageModel {
  const name = path.model ?? '';
  const model = findModel(name) ?? rooms.listChannelModels().find(({ id }) => id === name);
  if (model === undefined) {
    const known = [...MODELS, ...rooms.listChannelModels()].map(({ id }) => id).join(', ');
    throw new GatewayError(
      'model_not_found',
      `models/${name.slice(0, 100)} is not found for API version ${path.version}, or is not supported for ${method}. Models are: ${known}.`,
    );
  }
  return model;
}

function modelsOf({ token, group }: Caller, rooms: ModelRooms): readonly ImageModel[] {
  return [...MODELS, ...rooms.listChannelModels()].filter(
    ({ id }) => (token.models ?? [id]).includes(id) && (group.models ?? [id]).includes(id),
  );
}
