import { GatewayError } from '@heliograph/wire';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { asGatewayError, replyError } from '../../reply-error.ts';
import type { GenerationCall } from './generation-call.ts';
import { replyPicture } from './picture.ts';
import { replyCancel, replyList, replyRecord, replyRemove } from './record.ts';
import type { GenerationsRooms } from './rooms.ts';
import { replyStream } from './stream.ts';
import { identifyViewer, maySee, notFound, type Viewer } from './viewer.ts';

interface PathParameters {
  readonly id?: string;
  readonly kind?: string;
  readonly number?: string;
}

type Method = 'GET' | 'HEAD' | 'POST' | 'DELETE';
type Reply = (call: GenerationCall, parameters: PathParameters) => Promise<void>;

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;

/** What callers do with their generations: continue a stream, look at the record, fetch pictures, cancel, delete. */
export function registerGenerations(server: FastifyInstance, rooms: GenerationsRooms): void {
  const own =
    (reply: (call: GenerationCall, viewer: Viewer, parameters: PathParameters) => Promise<void>): Reply =>
    async (call, parameters) =>
      reply(call, await authorizeViewer(call, parameters, rooms), parameters);

  const record = own((call, viewer) => replyRecord(call, viewer, rooms));
  const list = own((call, viewer) => replyList(call, viewer, rooms));
  const stream = own((call) => replyStream(call, rooms));
  const picture = (kind: 'final' | 'preview'): Reply =>
    own((call, _viewer, { number = '' }) => replyPicture(call, { kind, number }, rooms));
  const linked: Reply = (call, parameters) => replyLinked(call, parameters, rooms);

  const routes: Readonly<Record<string, Partial<Readonly<Record<Method, Reply>>>>> = {
    '/api/v1/generations': { GET: list, HEAD: list },
    '/api/v1/generations/:id': {
      GET: record,
      HEAD: record,
      DELETE: own((call) => replyRemove(call, rooms)),
    },
    '/api/v1/generations/:id/stream': { GET: stream, HEAD: stream },
    '/api/v1/generations/:id/cancel': { POST: own((call, viewer) => replyCancel(call, viewer, rooms)) },
    '/api/v1/generations/:id/images/:number': { GET: picture('final'), HEAD: picture('final') },
    '/api/v1/generations/:id/previews/:number': { GET: picture('preview'), HEAD: picture('preview') },
    '/api/v1/files/:id/:kind/:number': { GET: linked, HEAD: linked },
  };

  server.register(async (scope) => {
    // A cancel may come with a body; nobody reads it.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, _payload, done) => done(null));
    for (const [url, replies] of Object.entries(routes)) {
      scope.route({
        method: [...METHODS],
        url,
        handler: (request, reply) => answer(request, reply, replies, rooms.reportFault),
      });
    }
  });
}

async function answer(
  request: FastifyRequest,
  reply: FastifyReply,
  replies: Partial<Readonly<Record<string, Reply>>>,
  reportFault: GenerationsRooms['reportFault'],
): Promise<void> {
  reply.hijack();
  const parameters = request.params as PathParameters;
  const search = (request.raw.url ?? '').split(/\?(.*)/s)[1] ?? '';
  try {
    const known = replies[request.method];
    if (known === undefined) {
      const allowed = Object.keys(replies).join(', ');
      reply.raw.setHeader('allow', allowed);
      throw new GatewayError('method_not_allowed', `This address takes ${allowed}, not ${request.method}.`);
    }
    await known(
      {
        request: request.raw,
        response: reply.raw,
        query: new URLSearchParams(search),
        id: parameters.id ?? '',
      },
      parameters,
    );
  } catch (thrown) {
    const error = asGatewayError(thrown);
    // A fault that has its name already was reported by who named it.
    if (error.code === 'internal' && error !== thrown) {
      reportFault(thrown, `${request.method} ${request.routeOptions.url ?? ''}`);
    }
    replyError(reply.raw, error);
  }
}

/** A token may do this with its own generations, the admin with all. Throws `generation_not_found` else. */
async function authorizeViewer(
  { request, query }: GenerationCall,
  { id }: PathParameters,
  rooms: GenerationsRooms,
): Promise<Viewer> {
  const viewer = await identifyViewer(request.headers, query, rooms);
  if (id !== undefined) {
    const owner = rooms.findRunning(id)?.tokenId ?? (await rooms.readGeneration(id))?.token_id;
    if (owner === undefined || !maySee(viewer, owner)) {
      throw notFound(id);
    }
  }
  return viewer;
}

/** `/api/v1/files/{id}/{kind}/{n}.{ext}?expires=&signature=`: the link is the permission. */
async function replyLinked(
  call: GenerationCall,
  { kind, number: file = '' }: PathParameters,
  rooms: GenerationsRooms,
): Promise<void> {
  const number = file.replace(/\.[a-z0-9]{1,5}$/i, '');
  if ((kind !== 'final' && kind !== 'preview') || !/^\d{1,6}$/.test(number)) {
    throw new GatewayError('link_invalid');
  }
  rooms.verifyLink({ generationId: call.id, kind, number: Number(number), query: call.query });
  await replyPicture(call, { kind, number }, rooms);
}
