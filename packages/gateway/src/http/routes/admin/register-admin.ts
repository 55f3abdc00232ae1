import type { FastifyInstance } from 'fastify';
import type { AdminRooms } from './admin-rooms.ts';

/**
 * The management API at `/api/v1/…`; routes that are registered there by others win by being more exact. It is loaded
 * with the first request for it: a schema library is the larger half of an idle gateway's own memory.
 */
export function registerAdmin(server: FastifyInstance, rooms: AdminRooms): void {
  let loading: Promise<FastifyInstance> | undefined;
  const load = (): Promise<FastifyInstance> => {
    loading ??= import('./admin-server.ts').then(({ createAdminServer }) => createAdminServer(rooms));
    return loading;
  };
  server.register(async (scope) => {
    // The body belongs to the server that the request is handed to.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, _payload, done) => done(null));
    scope.all('/api/v1/*', async (request, reply) => {
      const admin = await load();
      reply.hijack();
      admin.routing(request.raw, reply.raw);
    });
    scope.addHook('onClose', async () => {
      await (await loading)?.close();
    });
  });
}
