import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand, type Server, startServer } from './start-server.ts';

let server: Server;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server[Symbol.asyncDispose]());

const UPSTREAM_KEY = 'AIzaSyD-key-of-the-upstream-0123';

describe('heliograph tokens', () => {
  it('makes a token: its secret alone on standard output, dollars as micro-dollars', async () => {
    const words = ['tokens', 'create', '--name', 'laptop', '--budget-day', '2.50', '--concurrent', '3'];
    const { code, stdout, stderr } = await server.command([...words, '--expires', '90d']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^hg-[0-9A-Za-z]{40}\n$/);
    expect(stderr).toContain('"laptop"');
    const tokens = (await server.run('tokens', 'list')) as { name: string; expiresAt: string }[];
    const token = tokens.find(({ name }) => name === 'laptop');
    expect(token).toMatchObject({
      budgets: { dayMicros: 2_500_000, monthMicros: null },
      limits: { concurrent: 3 },
    });
    expect(Date.parse(token?.expiresAt ?? '') - Date.now()).toBeGreaterThan(89 * 86_400_000);
    expect(JSON.stringify(tokens)).not.toContain(stdout.trim());
  });

  it('changes and revokes it', async () => {
    const words = ['tokens', 'update', 'laptop', '--budget-day', 'none', '--budget-total', '0.000001'];
    expect((await server.command([...words, '--expires', 'never'])).code).toBe(0);
    const { stdout } = await server.command(['tokens', 'list']);
    expect(stdout).toMatch(/laptop +direct +\S+ +active +all +\$0\.000001 in all +3 at once/);
    expect((await server.command(['tokens', 'revoke', 'laptop'])).stdout).toContain('Revoked "laptop"');
  });

  it.each([
    [['tokens', 'create', '--budget-day', '1.1234567'], 'at most six decimals'],
    [['tokens', 'create', '--group', 'nobody'], 'Groups are: aggregate, direct'],
    [['tokens', 'create', '--models', 'gpt-image'], 'Models are:'],
    [['tokens', 'create', '--colour', 'red'], '--colour is not an option here'],
    [['tokens', 'update', 'nobody', '--name', 'x'], 'There is no token "nobody"'],
    [['tokens', 'revoke'], 'TOKEN'],
    [['tokens', 'burn'], 'burn'],
  ])('%j is a mistake: told in words, exit code 2', async (words, says) => {
    const { code, stdout, stderr } = await server.command(words);
    expect(stderr).toContain(says);
    expect(code).toBe(2);
    expect(stdout).toBe('');
  });
});

describe('heliograph groups', () => {
  it('makes, changes and removes a group', async () => {
    const words = ['groups', 'create', 'team', '--keep-for', '90s', '--no-stream', '--price-ratio', '1.25'];
    expect((await server.command(words)).code).toBe(0);
    expect(await server.run('groups', 'update', 'team', '--stream', '--on-leave', 'cancel')).toMatchObject({
      mayStream: true,
      onLeave: 'cancel',
      keepForSeconds: null,
      priceRatio: 1.25,
    });
    expect((await server.command(['groups', 'list'])).stdout).toMatch(/^team +yes +all +cancel/m);
    expect((await server.command(['groups', 'remove', 'team'])).code).toBe(0);
    expect((await server.command(['groups', 'remove', 'team'])).code).toBe(2);
  });
});

describe('heliograph channels', () => {
  it('takes the key from the environment or standard input, and never shows it', async () => {
    const add = ['channels', 'add', 'google', '--url', 'https://generativelanguage.googleapis.com'];
    const added = await server.command([...add, '--key-env', 'UPSTREAM_KEY', '--models', 'nano-banana=x'], {
      env: { UPSTREAM_KEY },
    });
    expect(added.code).toBe(0);
    const second = [
      'channels',
      'add',
      'second',
      '--url',
      'https://example.com',
      '--key-stdin',
      '--no-stream',
    ];
    expect((await server.command(second, { input: `${UPSTREAM_KEY}\n` })).code).toBe(0);
    const channels = await server.run('channels', 'list');
    expect(channels).toContainEqual(
      expect.objectContaining({
        name: 'google',
        models: { 'gemini-2.5-flash-image': 'x' },
        secretHint: 'AIzaSy…0123',
      }),
    );
    expect(channels).toContainEqual(expect.objectContaining({ name: 'second', streams: false }));
    expect(JSON.stringify(channels) + added.stdout + added.stderr + server.output()).not.toContain(
      UPSTREAM_KEY,
    );
    const database = await readFile(join(server.dataDir, 'heliograph.db'));
    expect(database.includes(UPSTREAM_KEY)).toBe(false);
  });

  it('warns that a typed key is in the history', async () => {
    const add = ['channels', 'add', 'third', '--url', 'https://example.com', '--key', UPSTREAM_KEY];
    const { code, stderr } = await server.command(add);
    expect(code).toBe(0);
    expect(stderr).toContain('history of your shell');
  });

  it('disables, enables, changes and removes', async () => {
    expect(await server.run('channels', 'disable', 'second')).toMatchObject({ enabled: false });
    expect((await server.command(['channels', 'list'])).stdout).toMatch(/second .*disabled$/m);
    expect(await server.run('channels', 'enable', 'second')).toMatchObject({ enabled: true });
    const update = ['channels', 'update', 'second', '--priority=-3', '--first-byte-timeout', '5m'];
    expect(await server.run(...update, '--groups', 'direct')).toMatchObject({
      priority: -3,
      firstByteTimeoutMs: 300_000,
      groups: ['direct'],
    });
    expect((await server.command(['channels', 'remove', 'second'])).code).toBe(0);
    expect((await server.command(['channels', 'test', 'second'])).code).toBe(2);
  });

  it('tests one: exit code 1 with the reason when it is wrong', async () => {
    const { port } = new URL(server.url);
    // A Heliograph is a Gemini server too; the key is wrong first.
    const near = ['channels', 'add', 'near', '--url', `http://127.0.0.1:${port}`, '--allow-private'];
    await server.command([...near, '--key-stdin'], { input: 'hg-wrong' });
    const wrong = await server.command(['channels', 'test', 'near']);
    expect(wrong.code).toBe(1);
    expect(wrong.stdout).toMatch(/^failed \(HTTP 401, \d+ ms\): /);
    expect(wrong.stdout).not.toContain('hg-wrong');
    await server.command(['channels', 'update', 'near', '--key-stdin'], { input: server.secret });
    const right = await server.command(['channels', 'test', 'near']);
    expect(right.stdout).toMatch(/^ok \(HTTP 200, \d+ ms\): .*gemini-3\.1-flash-image/);
    expect(right.code).toBe(0);
    const nobody = ['channels', 'update', 'near', '--url', 'http://127.0.0.1:9'];
    await server.command(nobody);
    const unreachable = await server.command(['channels', 'test', 'near']);
    expect(unreachable).toMatchObject({ code: 1 });
    expect(unreachable.stdout).toContain('refused');
  });

  it.each([
    [['channels', 'add', 'bad'], 'baseUrl'],
    [['channels', 'add', 'bad', '--url', 'file:///etc/passwd'], 'http'],
    [['channels', 'add', 'bad', '--url', 'http://10.0.0.1'], 'allowPrivate'],
    [['channels', 'add', 'bad', '--url', 'https://x.example', '--key-env', 'NO_SUCH_NAME'], 'NO_SUCH_NAME'],
    [['channels', 'add', 'bad', '--url', 'https://x.example', '--key', 'a', '--key-stdin'], 'once'],
    [['channels', 'add', 'bad', '--url', 'https://x.example', '--idle-timeout', '5'], '--idle-timeout'],
    [['channels', 'add', 'bad', '--url', 'https://x.example', '--groups', 'nobody'], 'Groups are'],
  ])('%j is a mistake, exit code 2', async (words, says) => {
    const { code, stderr } = await server.command(words);
    expect(stderr).toContain(says);
    expect(code).toBe(2);
  });
});

describe('heliograph prices and usage', () => {
  it('sets a price in dollars and takes it back', async () => {
    const set = ['prices', 'set', 'nano-banana', 'output_image', '25.5'];
    expect(await server.run(...set)).toMatchObject({
      microsPerMillionTokens: 25_500_000,
      source: 'override',
    });
    expect((await server.command(['prices', 'list', '--model', 'nano-banana'])).stdout).toMatch(
      /^gemini-2\.5-flash-image +output_image +\$25\.50 +set by you$/m,
    );
    expect(await server.run('prices', 'reset', 'nano-banana', 'output_image')).toMatchObject({
      source: 'default',
    });
    expect((await server.command(['prices', 'set', 'nano-banana', 'video', '1'])).code).toBe(2);
  });

  it('sums what was used', async () => {
    const { code, stdout, stderr } = await server.command(['usage', '--by', 'token,model', '--since', '7d']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^TOKEN +MODEL +GENERATIONS +TOKENS +CHARGED\n/);
    expect(stdout).toMatch(/^total .* \$0\.00$/m);
    expect(stderr).toContain('From ');
    expect((await server.command(['usage', '--by', 'colour'])).code).toBe(2);
  });
});

describe('the gateway that is managed', () => {
  it('keeps its admin secret where only its owner reads it, and shows it nowhere', async () => {
    const path = join(server.dataDir, 'admin.key');
    const secret = (await readFile(path, 'utf8')).trim();
    expect(secret).toMatch(/^hga-\S{16,}$/);
    expect((await stat(path)).mode & 0o077).toBe(0);
    expect(server.output()).not.toContain(secret);
  });

  it('is told from nothing: how to start one, exit code 1', async () => {
    const env = { HELIOGRAPH_URL: 'http://127.0.0.1:9' };
    const { code, stderr } = await server.command(['tokens', 'list'], { env });
    expect(code).toBe(1);
    expect(stderr).toContain('heliograph serve');
    expect(stderr).toContain('http://127.0.0.1:9');
  });

  it('is told from something else that answers', async () => {
    const { code, stderr } = await server.command(['tokens', 'list', '--gateway', `${server.url}/elsewhere`]);
    expect(code).not.toBe(0);
    expect(stderr).toMatch(/nothing at|no management API/);
  });

  it('wants the right secret, and is told where the wrong one came from', async () => {
    const env = { HELIOGRAPH_ADMIN_SECRET: 'hga-wrong-0123456789' };
    const { code, stderr } = await server.command(['tokens', 'list'], { env });
    expect(code).toBe(1);
    expect(stderr).toContain('This is not the admin secret');
    expect(stderr).toContain('HELIOGRAPH_ADMIN_SECRET');
    expect(stderr).not.toContain('hga-wrong');
  });

  it('is asked nothing without a secret', async () => {
    const words = ['tokens', 'list', '--data-dir', join(server.dataDir, 'elsewhere')];
    const { code, stderr } = await server.command(words);
    expect(code).toBe(2);
    expect(stderr).toContain('admin.key');
    expect(stderr).toContain('--data-dir');
  });
});

describe('help', () => {
  it('names the whole command and its flags', async () => {
    const { code, stdout } = await runCommand(['channels', 'add', '--help']);
    expect(code).toBe(0);
    expect(stdout).toContain('heliograph channels add [OPTIONS] <NAME>');
    for (const flag of ['--url', '--key-env', '--key-stdin', '--no-stream', '--allow-private', '--gateway']) {
      expect(stdout).toContain(flag);
    }
    const { stdout: all } = await runCommand(['--help']);
    for (const command of ['serve', 'channels', 'tokens', 'groups', 'prices', 'usage']) {
      expect(all).toContain(command);
    }
  });
});
