import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { encodeError, GatewayError } from '@heliograph/wire';
import { type FastifyInstance, fastify } from 'fastify';
import { setCorsHeaders } from './cors.ts';
import { asGatewayError, replyError } from './reply-error.ts';
import type { AdminRooms } from './routes/admin/admin-rooms.ts';
import { registerAdmin } from './routes/admin/register-admin.ts';
import { registerConsole } from './routes/console.ts';
import { answerGemini, type GeminiRooms, isGeminiPost, registerGemini } from './routes/gemini.ts';
import { registerGenerations } from './routes/generations/generations.ts';
import type { GenerationsRooms } from './routes/generations/rooms.ts';
import { registerHealth } from './routes/health.ts';

export interface ServerRooms extends GeminiRooms, GenerationsRooms {
  readonly admin: AdminRooms;
  readonly isReady: () => boolean;
  /** Folder of the built pages; absent when they were not built. */
  readonly consoleDir: string | undefined;
  readonly reportRequest: (request: {
    readonly method: string;
    /** Without the query: that may hold the key. */
    readonly path: string;
    readonly status: number;
    readonly tookMs: number;
  }) => void;
}

/** An upload of 100 MB over a slow line may take this long; a caller that trickles its request does not get more. */
const REQUEST_TIMEOUT_MS = 300_000;
/** How long a connection may rest between two requests. */
const KEEP_ALIVE_MS = 72_000;

export async function createServer(rooms: ServerRooms): Promise<FastifyInstance> {
  const server = fastify({
    serverFactory(route) {
      const http = createHttpServer((request, response) => {
        if (isGeminiPost(request)) {
          reportWhenDone(request, response, rooms);
          answerGemini(request, response, rooms);
        } else {
          route(request, response);
        }
      });
      http.requestTimeout = REQUEST_TIMEOUT_MS;
      http.keepAliveTimeout = KEEP_ALIVE_MS;
      return http;
    },
    forceCloseConnections: true,
    schemaController: { compilersFactory: { buildValidator: noSchemas, buildSerializer: noSchemas } },
    routerOptions: { ignoreDuplicateSlashes: true, ignoreTrailingSlash: true, maxParamLength: 4096 },
    clientErrorHandler: replyClientError,
    frameworkErrors: (error, request, reply) => {
      reply.hijack();
      setCorsHeaders(request.raw, reply.raw);
      // All of them are about the address; their own words would repeat it, and a key may be in it.
      replyError(
        reply.raw,
        new GatewayError('invalid_request', 'The address is not a valid URL.', { cause: error }),
      );
    },
  });

  server.addHook('onRequest', async (request, reply) => {
    setCorsHeaders(request.raw, reply.raw);
    reportWhenDone(request.raw, reply.raw, rooms);
    if (request.method === 'OPTIONS') {
      reply.hijack();
      reply.raw.writeHead(204).end();
    }
  });
  server.setErrorHandler((error, request, reply) => {
    const known = asGatewayError(error);
    if (known.code === 'internal') {
      rooms.reportFault(error, request.method);
    }
    reply.hijack();
    replyError(reply.raw, known);
  });
  server.setNotFoundHandler((request, reply) => {
    reply.hijack();
    replyError(
      reply.raw,
      new GatewayError(
        'route_not_found',
        `There is nothing at ${request.method} ${request.url.replace(/\?.*/s, '').slice(0, 200)}. Pictures are made by POST /v1beta/models/{model}:streamGenerateContent.`,
      ),
    );
  });

  registerHealth(server, rooms);
  registerGemini(server, rooms);
  registerGenerations(server, rooms);
  registerAdmin(server, rooms.admin);
  await registerConsole(server, rooms.consoleDir);
  return server;
}

function reportWhenDone(request: IncomingMessage, response: ServerResponse, rooms: ServerRooms): void {
  const startedAt = performance.now();
  response.on('close', () => {
    rooms.reportRequest({
      method: request.method ?? '',
      path: (request.url ?? '').replace(/\?.*/s, ''),
      status: response.statusCode,
      tookMs: Math.round(performance.now() - startedAt),
    });
  });
}

/** No route here has a schema (the management API is a server of its own): Fastify need not load its compilers of them. */
function noSchemas(): never {
  throw new Error('a route with a schema belongs to the management API');
}

/** What is not HTTP at all, or has too large a head, never reaches a route; it gets the same kind of error. */
function replyClientError(error: Error & { readonly code?: string }, socket: Socket): void {
  if (!socket.writable || error.code === 'ECONNRESET') {
    socket.destroy();
    return;
  }
  const isHead = error.code === 'HPE_HEADER_OVERFLOW';
  const isSlow = error.code === 'ERR_HTTP_REQUEST_TIMEOUT';
  const status = isHead
    ? '431 Request Header Fields Too Large'
    : isSlow
      ? '408 Request Timeout'
      : '400 Bad Request';
  const says = isHead
    ? 'The request head is larger than 16 KiB. Send fewer or shorter headers.'
    : isSlow
      ? 'The request took too long to arrive. Send it again.'
      : 'This is not a valid HTTP request.';
  const { body } = encodeError(new GatewayError('invalid_request', says));
  const text = JSON.stringify({ error: { ...body.error, code: Number(status.slice(0, 3)) } });
  socket.end(
    `HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Type: application/json; charset=UTF-8\r\nContent-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`,
  );
}
