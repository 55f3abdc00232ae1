import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import {
  charactersOf,
  generate,
  generatePath,
  jpegText,
  openConnection,
  pngText,
  specStream,
  sseAnswer,
} from '@heliograph/testkit';
import { describe, expect, it } from 'vitest';
import { sha256Of, startRelay } from '../start-relay.ts';

const MB = 1_000_000;
const DRAWN = sseAnswer(specStream({ picture: pngText(3000) }));

/** A request with fourteen photos of this size. */
function bodyOf(photoBytes: number): Buffer {
  const pieces: Buffer[] = [Buffer.from('{ "contents":[{"parts":[{"text":"all of them in one picture"}')];
  for (let photo = 0; photo < 14; photo++) {
    const base64 = Buffer.concat([...charactersOf(jpegText(photoBytes, undefined, photo))]);
    pieces.push(
      Buffer.from(',\n{"inline_data":{"mime_type":"image/jpeg","data":"'),
      base64,
      Buffer.from('"}}'),
    );
  }
  return Buffer.concat([...pieces, Buffer.from(']}], "future":{"n":1.0} }\n')]);
}

describe('fourteen references in a body of 60 MB', () => {
  it('reach the upstream byte for byte, from disk, and again from disk after a failure', async () => {
    const body = bodyOf(3.2 * MB);
    expect(body.byteLength).toBeGreaterThan(59 * MB);
    let filesMeanwhile: readonly string[] = [];
    await using relay = await startRelay([[{ status: 500, body: ['down'] }], [DRAWN]]);
    const folder = join(relay.gateway.dataDir, 'bodies');
    const watching = relay.servers[0]?.waitForRequest(0).then(async () => {
      filesMeanwhile = await readdir(folder);
    });
    const post = async () => {
      const before = process.memoryUsage.rss();
      let peak = before;
      const watch = setInterval(() => {
        peak = Math.max(peak, process.memoryUsage.rss());
      }, 10);
      const answer = await generate(relay.gateway, { body });
      clearInterval(watch);
      return { answer, growth: peak - before };
    };
    const first = await post();
    const { answer } = first;
    await watching;
    expect(answer.status).toBe(200);
    const expected = { byteLength: body.byteLength, sha256: sha256Of([body]) };
    expect(relay.servers.map((server) => server.requests[0])).toMatchObject([expected, expected]);
    expect(filesMeanwhile).toHaveLength(1);
    // Held, concatenated and made one string it would be three times the body, every time; garbage of a busy machine
    // is not there every time.
    let { growth } = first;
    for (let round = 0; round < 2 && growth >= 110 * MB; round++)
      growth = Math.min(growth, (await post()).growth);
    expect(growth).toBeLessThan(110 * MB);
    await relay.books(answer);
    await expect.poll(() => readdir(folder)).toEqual([]);
  });

  it('beyond the limit are refused with 413 and what to do, before anything is called or charged', async () => {
    await using relay = await startRelay([[DRAWN]], { config: { maxBodyBytes: 20 * MB } });
    const { gateway } = relay;
    const connection = openConnection(gateway);
    connection.socket.write(
      `POST ${generatePath()} HTTP/1.1\r\nHost: x\r\nx-goog-api-key: ${gateway.secret}\r\nContent-Length: ${60 * MB}\r\n\r\n{`,
    );
    const text = await connection.waitFor('\r\n\r\n{');
    expect(text).toContain('HTTP/1.1 413');
    connection.socket.destroy();
    expect(relay.servers[0]?.requests).toEqual([]);
    expect(await relay.store.generations()).toEqual([]);
  });
});
