import {
  decodeCountTokensRequest,
  type GenerateRequest,
  type ImageModel,
  type ModalityTokens,
} from '@heliograph/wire';
import { authorize } from '../../access/authorize.ts';
import type { IdentifyCaller } from '../../access/identify-caller.ts';
import { readCredential } from '../credentials.ts';
import type { GeminiCall } from '../gemini-call.ts';
import { type ReadBodyOptions, readBody } from '../read-body.ts';
import { replyJson } from '../reply-json.ts';
import { type ModelRooms, requireModel } from './models.ts';

export interface CountTokensRooms extends ModelRooms {
  readonly identifyCaller: IdentifyCaller;
  readonly countPromptTokens: (request: GenerateRequest, model: ImageModel) => ModalityTokens;
  readonly body: ReadBodyOptions;
}

/** `POST …:countTokens`: the estimate that the bill of a generation starts with. */
export async function replyCountTokens(call: GeminiCall, rooms: CountTokensRooms): Promise<void> {
  const caller = await rooms.identifyCaller(readCredential(call.request.headers, call.query));
  const model = requireModel(call, 'countTokens', rooms);
  authorize(caller, { model: model.id, streams: false });
  const body = await readBody(call.request, rooms.body);
  try {
    const { text, image } = rooms.countPromptTokens(decodeCountTokensRequest(body.scanned.value), model);
    replyJson(call.response, {
      totalTokens: text + image,
      promptTokensDetails: [
        ...(text > 0 ? [{ modality: 'TEXT', tokenCount: text }] : []),
        ...(image > 0 ? [{ modality: 'IMAGE', tokenCount: image }] : []),
      ],
    });
  } finally {
    await body.close();
  }
}
