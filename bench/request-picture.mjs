import { request } from 'node:http';

export const SUNSET = 'Generate an image of a sunset over mountains';

/** One streamed picture: when the first thought and the last byte came, in ms after the request was sent, and its bytes. */
export function requestPicture(
  server,
  { prompt = SUNSET, aspectRatio = '16:9', imageSize = '1K', seed = 0 },
) {
  const body = JSON.stringify({
    contents: [{ role: 'user', parts: [{ text: prompt }] }],
    generationConfig: {
      seed,
      responseModalities: ['TEXT', 'IMAGE'],
      imageConfig: { aspectRatio, imageSize },
    },
  });
  return new Promise((resolve, reject) => {
    const sentAt = performance.now();
    const sent = request(
      `${server.url}/v1beta/models/gemini-3.1-flash-image:streamGenerateContent?key=${server.secret}`,
      { method: 'POST', agent: false, headers: { 'content-type': 'application/json' } },
      (response) => {
        const pieces = [];
        let firstMs;
        response.on('data', (piece) => {
          firstMs ??= performance.now() - sentAt;
          pieces.push(piece);
        });
        response.on('error', reject);
        response.on('end', () => {
          const totalMs = performance.now() - sentAt;
          const text = Buffer.concat(pieces).toString('latin1');
          const data = /"data":"([^"]+)"/.exec(text)?.[1];
          if (data === undefined || !text.includes('"thought":true')) {
            reject(new Error(`no picture came: ${response.statusCode} ${text.slice(0, 500)}`));
            return;
          }
          resolve({ firstMs, totalMs, picture: Buffer.from(data, 'base64') });
        });
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

export function median(figures) {
  const sorted = figures.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
