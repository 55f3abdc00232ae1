import type { ServerResponse } from 'node:http';

export function replyJson(response: ServerResponse, body: object): void {
  const text = `${JSON.stringify(body, null, 2)}\n`;
  response.writeHead(200, {
    'content-type': 'application/json; charset=UTF-8',
    'content-length': Buffer.byteLength(text),
  });
  response.end(text);
}
