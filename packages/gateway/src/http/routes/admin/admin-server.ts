import fastifySwagger from '@fastify/swagger';
import { GatewayError } from '@heliograph/wire';
import { type FastifyInstance, fastify, type RouteOptions } from 'fastify';
import { jsonSchemaTransform, serializerCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod';
import { requireAdmin } from '../../admin-guard.ts';
import { asGatewayError, replyError } from '../../reply-error.ts';
import type { AdminRooms } from './admin-rooms.ts';
import type { AdminScope } from './admin-scope.ts';
import { registerChannels } from './channels.ts';
import { compileValidator } from './compile-validator.ts';
import { registerGroups } from './groups.ts';
import { describeErrors, OPENAPI, tidyDocument } from './openapi.ts';
import { registerPrices } from './prices.ts';
import { registerTokens } from './tokens.ts';
import { registerUsage } from './usage.ts';

export const ADMIN_PREFIX = '/api/v1';

const MAX_BODY_BYTES = 256 * 1024;
const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];

/**
 * The management API as a server of its own that listens nowhere: `registerAdmin` hands it the requests. Its schemas
 * cost some ten megabytes, which a gateway that nobody manages at the moment does not spend.
 */
export async function createAdminServer(rooms: AdminRooms): Promise<FastifyInstance> {
  const server = fastify({
    bodyLimit: MAX_BODY_BYTES,
    routerOptions: { ignoreDuplicateSlashes: true, ignoreTrailingSlash: true, maxParamLength: 1024 },
    // The listening server has refused such an address before.
    frameworkErrors: (error, _request, reply) => {
      reply.hijack();
      replyError(reply.raw, asGatewayError(error));
    },
  });
  server.setValidatorCompiler(compileValidator);
  server.setSerializerCompiler(serializerCompiler);
  readEveryBodyAsJson(server);
  server.setErrorHandler((thrown, request, reply) => {
    const error = asGatewayError(thrown);
    if (error.code === 'internal' && error !== thrown) {
      rooms.reportFault(thrown, `${request.method} ${request.routeOptions.url ?? ADMIN_PREFIX}`);
    }
    reply.hijack();
    replyError(reply.raw, error);
  });
  server.setNotFoundHandler(({ method, url }) => {
    throw new GatewayError(
      'route_not_found',
      `There is nothing at ${method} ${url.replace(/\?.*/s, '').slice(0, 200)}. GET ${ADMIN_PREFIX}/openapi.json describes what there is.`,
    );
  });

  await server.register(fastifySwagger, {
    openapi: OPENAPI,
    transform: jsonSchemaTransform,
    transformObject: tidyDocument,
  });
  await server.register(
    async (scope) => {
      scope.addHook('onRequest', async (request) => requireAdmin(request.headers, rooms));
      scope.addHook('onRoute', describeErrors);
      const typed: AdminScope = scope.withTypeProvider<ZodTypeProvider>();
      const methodsOf = collectMethods(typed);
      registerTokens(typed, rooms);
      registerGroups(typed, rooms);
      registerChannels(typed, rooms);
      registerPrices(typed, rooms);
      registerUsage(typed, rooms);
      refuseOtherMethods(typed, methodsOf);
    },
    { prefix: ADMIN_PREFIX },
  );
  server.get(`${ADMIN_PREFIX}/openapi.json`, { schema: { hide: true } }, async (_request, reply) => {
    reply.header('cache-control', 'no-cache');
    return reply.send(server.swagger());
  });
  await server.ready();
  return server;
}

/** Whatever its type is said to be: `curl -d` calls everything a form. */
function readEveryBodyAsJson(server: FastifyInstance): void {
  const parse = server.getDefaultJsonParser('error', 'error');
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('*', { parseAs: 'string' }, (request, text: string, done) => {
    if (text.trim() === '') {
      done(null, undefined);
      return;
    }
    parse(request, text, (error, value) => {
      // The parser's own words repeat the text, and a secret may be in it.
      done(
        error === null
          ? null
          : new GatewayError('invalid_request', 'The body is not valid JSON. Send a JSON object.'),
        value,
      );
    });
  });
}

function collectMethods(scope: AdminScope): ReadonlyMap<string, Set<string>> {
  const methodsOf = new Map<string, Set<string>>();
  scope.addHook('onRoute', ({ routePath, method }: RouteOptions & { readonly routePath: string }) => {
    const methods = methodsOf.get(routePath) ?? new Set();
    methodsOf.set(routePath, methods);
    for (const each of [method].flat()) {
      methods.add(each);
    }
  });
  return methodsOf;
}

/** An address that exists answers other methods with 405 and those that it has, not with 404. */
function refuseOtherMethods(scope: AdminScope, methodsOf: ReadonlyMap<string, Set<string>>): void {
  for (const [url, known] of [...methodsOf]) {
    const allowed = METHODS.filter((method) => known.has(method));
    scope.route({
      method: METHODS.filter((method) => !known.has(method)),
      url,
      schema: { hide: true },
      handler: ({ method }, reply) => {
        reply.raw.setHeader('allow', allowed.join(', '));
        throw new GatewayError(
          'method_not_allowed',
          `This address takes ${allowed.join(', ')}, not ${method}. GET ${ADMIN_PREFIX}/openapi.json describes it.`,
        );
      },
    });
  }
}
