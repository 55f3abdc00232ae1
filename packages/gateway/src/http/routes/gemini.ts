import { GatewayError } from '@heliograph/wire';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { IdentifyCaller } from '../../access/identify-caller.ts';
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

/**
 * The Gemini routes of all API versions. Paths are read by hand because clients bend them in ways no router knows
 * (`parseGeminiPath`), bodies because a picture must never become one string.
 */
export function registerGemini(scope: FastifyInstance, rooms: GeminiRooms): void {
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser('*', (_request, _payload, done) => done(null));
  for (const version of ['v1beta', 'v1', 'v1alpha']) {
    scope.route({
      method: ['GET', 'POST'],
      url: `/${version}/*`,
      handler: async (request, reply) => {
        reply.hijack();
        try {
          await answer(request, reply, rooms);
        } catch (thrown) {
          const error = asGatewayError(thrown);
          // A fault that has its name already was reported by who named it.
          if (error.code === 'internal' && error !== thrown) {
            rooms.reportFault(thrown, 'gemini route');
          }
          replyError(reply.raw, error);
        }
      },
    });
  }
}

async function answer(request: FastifyRequest, reply: FastifyReply, rooms: GeminiRooms): Promise<void> {
  const [pathname = '', search = ''] = (request.raw.url ?? '').split(/\?(.*)/s);
  const path = parseGeminiPath(pathname);
  if (path === undefined) {
    throw new GatewayError(
      'route_not_found',
      'There is nothing at this address. Pictures are made by POST /v1beta/models/{model}:streamGenerateContent.',
    );
  }
  const call: GeminiCall = {
    request: request.raw,
    response: reply.raw,
    path,
    query: new URLSearchParams(search),
  };
  if (request.method === 'GET') {
    if (path.method !== undefined) {
      reply.raw.setHeader('allow', 'POST');
      throw new GatewayError('method_not_allowed', `Send ${path.method} as POST.`);
    }
    return path.model === undefined ? replyModels(call, rooms) : replyModel(call, rooms);
  }
  switch (path.method) {
    case 'streamGenerateContent':
    case 'generateContent':
      return replyGeneration(call, path.method, rooms);
    case 'countTokens':
      return replyCountTokens(call, rooms);
    default:
      throw new GatewayError(
        'route_not_found',
        `The method ${path.method === undefined ? '' : `"${path.method}" `}is not known. Methods are streamGenerateContent, generateContent and countTokens.`,
      );
  }
}
