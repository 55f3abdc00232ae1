import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  call,
  generate,
  openGenerate,
  picturesOf,
  readChunks,
  SAMPLE_PROMPT,
  sampleBody,
} from '@heliograph/testkit';
import { describe, expect, it } from 'vitest';
import { runCommand, startServer } from './start-server.ts';

describe('heliograph serve', () => {
  it('finishes the picture that is being drawn when it is told to stop, and exits with 0', async () => {
    const server = await startServer();
    const { response } = await openGenerate(server, { body: sampleBody(SAMPLE_PROMPT, { imageSize: '2K' }) });
    const pieces: Buffer[] = [];
    response.once('data', () => process.kill(server.pid, 'SIGTERM'));
    for await (const piece of response as AsyncIterable<Buffer>) {
      pieces.push(piece);
    }
    expect(picturesOf(readChunks(Buffer.concat(pieces)))).toHaveLength(1);
    expect(await server.exited).toBe(0);
    expect(server.output()).toContain('stopping: running pictures are finished first');
    await server[Symbol.asyncDispose]();
  });

  it('refuses a token within a second of its revocation by a command', async () => {
    await using server = await startServer();
    const { id, secret } = (await server.run('tokens', 'create', '--name', 'guest')) as {
      id: string;
      secret: string;
    };
    const list = () => call(server, { path: '/v1beta/models', key: secret });
    expect((await list()).status).toBe(200);
    await server.run('tokens', 'revoke', id);
    const revokedAt = performance.now();
    await expect.poll(async () => (await list()).status, { interval: 20, timeout: 5000 }).toBe(401);
    expect(performance.now() - revokedAt).toBeLessThan(1300);
    const tokens = (await server.run('tokens', 'list')) as { id: string; state: string }[];
    expect(tokens.find((token) => token.id === id)?.state).toBe('revoked');
    expect(JSON.stringify(tokens)).not.toContain(secret);
  });

  it('writes neither keys nor prompts to its log, even when it tells everything', async () => {
    await using server = await startServer({ HELIOGRAPH_LOG_LEVEL: 'trace' });
    const path = `/v1beta/models/gemini-3.1-flash-image:streamGenerateContent?key=${server.secret}`;
    await generate(server, { path, key: undefined });
    await generate(server, { path: `${path}x`, key: undefined });
    await call(server, { path: '/%zz?key=hg-other-secret' });
    await expect.poll(() => server.output()).toContain('"status":401');
    expect(server.output()).toContain('"outcome":"complete"');
    expect(server.output()).not.toContain(server.secret);
    expect(server.output()).not.toContain('hg-other-secret');
    expect(server.output()).not.toContain('sunset');
  });

  it('warns about settings it does not know', async () => {
    await using server = await startServer({ HELIOGRAPH_HEARTBEAT: '5' });
    expect(server.output()).toContain('did you mean HELIOGRAPH_HEARTBEAT_SECONDS?');
  });

  it('says what to do when its port is taken, and exits with 1', async () => {
    await using server = await startServer();
    const folder = await mkdtemp(join(tmpdir(), 'heliograph-e2e-'));
    const { port } = new URL(server.url);
    const second = await runCommand(['serve', '--port', port, '--data-dir', folder]);
    await rm(folder, { recursive: true });
    expect(second.code).toBe(1);
    expect(second.stderr).toContain('heliograph serve --port 8788');
  });

  it('tells all wrong settings at once, and exits with 2', async () => {
    const { code, stderr } = await runCommand(['serve', '--port', '99999', '--log-level', 'loud']);
    expect(code).toBe(2);
    expect(stderr).toContain('HELIOGRAPH_PORT must be a whole number from 0 to 65535');
    expect(stderr).toContain('HELIOGRAPH_LOG_LEVEL must be one of');
    const unknown = await runCommand(['serve', '--prot', '1', 'now']);
    expect(unknown.code).toBe(2);
    expect(unknown.stderr).toContain('--prot is not an option here');
  });
});
