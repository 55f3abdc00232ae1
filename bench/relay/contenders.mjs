import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startProcess } from './run-process.mjs';
import { startGateway } from './start-gateway.mjs';

const CONTENDER_CORE = 0;
const PATH = '/v1beta/models/{model}:streamGenerateContent?alt=sse';

/**
 * Who is measured. `start` answers the running process; `path` holds the place of the model, which tells the emulator how
 * to stream. `missing` is why a contender cannot run here, or undefined.
 */
export function listContenders({ folder, upstreamPort, portkeyFolder }) {
  const here = (name) => fileURLToPath(new URL(name, import.meta.url));
  const simple = (command) => (port, logFile) =>
    startProcess({ command: command(port), core: CONTENDER_CORE, port, logFile });
  const portkey = join(portkeyFolder, 'node_modules/@portkey-ai/gateway/build/start-server.js');
  const gateway = (keepsPictures) => ({
    // The emulator is reached under the name of a model that the gateway knows.
    path: PATH.replace('{model}', 'gemini-3.1-flash-image'),
    start: (port, logFile, wanted) =>
      startGateway({ ...wanted, port, logFile, keepsPictures, folder, upstreamPort, core: CONTENDER_CORE }),
  });
  return [
    { name: 'gateway-spool', title: 'Heliograph, pictures in the spool', ...gateway(false) },
    { name: 'gateway-blobs', title: 'Heliograph, pictures kept as files', ...gateway(true) },
    {
      name: 'node',
      title: 'plain Node relay',
      path: PATH,
      start: simple((port) => [process.execPath, here('./node-relay.mjs'), `${port}`, `${upstreamPort}`]),
    },
    {
      name: 'nginx',
      title: 'nginx, default buffers',
      path: PATH,
      start: simple((port) => nginxCommand({ folder, port, upstreamPort, name: 'nginx', buffers: '' })),
    },
    {
      name: 'nginx-64k',
      title: 'nginx, 64 KiB buffers',
      path: PATH,
      start: simple((port) =>
        nginxCommand({
          folder,
          port,
          upstreamPort,
          name: 'nginx-64k',
          buffers: 'proxy_buffer_size 64k; proxy_buffers 4 64k; proxy_busy_buffers_size 128k;',
        }),
      ),
    },
    {
      name: 'portkey',
      title: '@portkey-ai/gateway',
      missing: existsSync(portkey)
        ? undefined
        : `${portkey} is not here: npm i @portkey-ai/gateway@1.15.2 in a folder, then --portkey FOLDER`,
      path: PATH.replace('/v1beta/', '/v1/'),
      headers: [
        'x-portkey-provider: google',
        `x-portkey-custom-host: http://127.0.0.1:${upstreamPort}/v1beta`,
      ],
      start: simple((port) => [
        process.execPath,
        '--import',
        here('./portkey-shim.mjs'),
        portkey,
        `--port=${port}`,
        '--headless',
      ]),
    },
  ];
}

/** Response buffering is off, as everywhere where events must arrive at once. */
function nginxCommand({ folder, port, upstreamPort, name, buffers }) {
  const file = join(folder, `${name}.conf`);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (what) => `${what}_temp_path ${join(folder, `${name}-${what}`)};`,
  );
  writeFileSync(
    file,
    `worker_processes 1; daemon off; worker_rlimit_nofile 20000;
pid ${join(folder, `${name}.pid`)}; error_log stderr warn;
events { worker_connections 19900; }
http {
  access_log off; keepalive_requests 1000000; keepalive_timeout 60;
  ${temporary.join(' ')}
  upstream emulator { server 127.0.0.1:${upstreamPort}; keepalive 512; keepalive_requests 1000000; }
  server {
    listen 127.0.0.1:${port} backlog=4096;
    location / {
      proxy_pass http://emulator; proxy_http_version 1.1; proxy_set_header Connection "";
      proxy_buffering off; proxy_read_timeout 300s; ${buffers}
    }
  }
}
`,
  );
  return ['nginx', '-c', file, '-e', 'stderr'];
}
