import type { FastifyInstance } from 'fastify';

/** `/healthz`: the process answers. `/readyz`: it takes new pictures (503 while it stops). */
export function registerHealth(server: FastifyInstance, rooms: { readonly isReady: () => boolean }): void {
  server.get('/healthz', async () => ({ status: 'ok' }));
  server.get('/readyz', async (_request, reply) => {
    const isReady = rooms.isReady();
    return reply.code(isReady ? 200 : 503).send({ status: isReady ? 'ready' : 'stopping' });
  });
}
