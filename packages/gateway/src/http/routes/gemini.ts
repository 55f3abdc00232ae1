import type { IncomingMessage, ServerResponse } from 'node:http';
import { GatewayError } from '@heliograph/wire';
import type { FastifyInstance } from 'fastify';
import type { IdentifyCaller } from '../../access/identify-caller.ts';
import { setCorsHeaders } from '../cors.ts';
import type { GeminiCall } from '../gemini-call.ts';
import { parseGeminiPath } from '../parse-gemini-path.ts';
import { asGatewayError, replyError } from '../reply-error.ts';
import { type CountTokensRooms, replyCountTokens } from './count-tokens.ts';
import { type GenerateRooms, replyGeneration } from './generate-content.ts';
import { replyModel, replyModels } from './models.ts';

export interface GeminiRooms extends GenerateRooms, CountTokensRooms {
  readonly identifyCaller: IdentifyCaller;
  readonly reportFault: (error: unknown, where: string) => void;
}

const ADDRESS = /^\/+v1(?:beta|alpha)?\//;

/**
 * The Gemini routes of all API versions. Paths are read by hand because clients bend them in ways no router knows
 * (`parseGeminiPath`), bodies because a picture must never become one string.
 */
export function registerGemini(server: FastifyInstance, rooms: GeminiRooms): void {
  for (const version of ['v1beta', 'v1', 'v1alpha']) {
    server.get(`/${version}/*`, (request, reply) => {
      reply.hijack();
      answerGemini(request.raw, reply.raw, rooms);
    });
  }
}

/** Whether a request is for `answerGemini` at once: what the router would make for it is held as long as its stream. */
export function isGeminiPost(request: IncomingMessage): boolean {
  return request.method === 'POST' && ADDRESS.test(request.url ?? '');
}

export function answerGemini(request: IncomingMessage, response: ServerResponse, rooms: GeminiRooms): void {
  answer(request, response, rooms).catch((thrown: unknown) => {
    const error = asGatewayError(thrown);
    // A fault that has its name already was reported by who named it.
    if (error.code === 'internal' && error !== thrown) {
      rooms.reportFault(thrown, 'gemini route');
    }
    if (!response.headersSent) {
      setCorsHeaders(request, response);
    }
    replyError(response, error);
  });
}

async function answer(request: IncomingMessage, response: ServerResponse, rooms: GeminiRooms): Promise<void> {
  const [pathname = '', search = ''] = (request.url ?? '').split(/\?(.*)/s);
  const path = parseGeminiPath(pathname);
  if (path === undefined) {
    throw new GatewayError(
      'route_not_found',
      'There is nothing at this address. Pictures are made by POST /v1beta/models/{model}:streamGenerateContent.',
    );
  }
  const call: GeminiCall = {
    request,
    response,
    path,
    query: new URLSearchParams(search),
  };
  if (request.method === 'GET') {
    if (path.method !== undefined) {
      response.setHeader('allow', 'POST');
      throw new GatewayError('method_not_allowed', `Send ${path.method} as POST.`);
    }
    return path.model === undefined ? replyModels(call, rooms) : replyModel(call, rooms);
  }
  switch (path.method) {
    case 'streamGenerateContent':
    case 'generateContent':
      return replyGeneration(call, path.method, rooms);
    case 'countTokens':
      setCorsHeaders(request, response);
      return replyCountTokens(call, rooms);
    default:
      throw new GatewayError(
        'route_not_found',
        `The method ${path.method === undefined ? '' : `"${path.method}" `}is not known. Methods are streamGenerateContent, generateContent and countTokens.`,
      );
  }
}
