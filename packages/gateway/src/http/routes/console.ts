import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/** The pages ask nothing of anybody but this origin; blob: is the finished picture, data: the small icons. */
const CONTENT_SECURITY_POLICY =
  "default-src 'self'; img-src 'self' blob: data:; style-src 'self' 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Serves the built pages at `/`. */
export async function registerConsole(
  server: FastifyInstance,
  consoleDir: string | undefined,
): Promise<void> {
  if (consoleDir === undefined || !existsSync(join(consoleDir, 'index.html'))) {
    server.get('/', async (_request, reply) =>
      reply.type('text/plain').send('Heliograph is running. Its pages are not built: run "npm run build".\n'),
    );
    return;
  }
  await server.register(fastifyStatic, {
    root: consoleDir,
    setHeaders(reply, path) {
      const isHashed = path.includes('assets');
      reply.header('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
      reply.header('content-security-policy', CONTENT_SECURITY_POLICY);
      reply.header('x-content-type-options', 'nosniff');
      reply.header('referrer-policy', 'no-referrer');
    },
  });
}
