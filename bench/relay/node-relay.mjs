// node bench/relay/node-relay.mjs PORT UPSTREAM_PORT
// The plain Node relay that ours is measured against: node:http on both sides, back-pressure by hand, nothing else.
import { Agent, createServer, request } from 'node:http';

const [port, upstreamPort] = process.argv.slice(2).map(Number);
const HOP_BY_HOP = new Set([
  'connection',
  'expect',
  'host',
  'keep-alive',
  'proxy-connection',
  'te',
  'transfer-encoding',
  'upgrade',
]);
const agent = new Agent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY, maxFreeSockets: 1024 });

const server = createServer((incoming, outgoing) => {
  const upstream = request(
    {
      host: '127.0.0.1',
      port: upstreamPort,
      method: incoming.method,
      path: incoming.url,
      headers: endToEnd(incoming.headers),
      agent,
    },
    (answer) => {
      outgoing.writeHead(answer.statusCode, endToEnd(answer.headers));
      answer.on('data', (piece) => {
        if (!outgoing.write(piece)) answer.pause();
      });
      outgoing.on('drain', () => answer.resume());
      answer.on('end', () => outgoing.end());
    },
  );
  upstream.on('error', () => outgoing.destroy());
  outgoing.on('close', () => {
    if (!outgoing.writableFinished) upstream.destroy();
  });
  incoming.pipe(upstream);
});
server.keepAliveTimeout = 60_000;
server.requestTimeout = 0;
server.listen({ port, host: '127.0.0.1', backlog: 4096 });

function endToEnd(headers) {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !HOP_BY_HOP.has(name)));
}
