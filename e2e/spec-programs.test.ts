import { execFile, execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { isThought, picturesOf, readChunks } from '@heliograph/testkit';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { lookAt, portrait, sameShare } from './photo.ts';
import { hasSpecification, readSpecPrograms, type SpecPrograms } from './spec-programs.ts';
import { type Server, startServer } from './start-server.ts';

const run = promisify(execFile);
const python = ['/usr/bin/python3', 'python3'].find((name) => succeeds(name, ['-c', 'import requests']));
const hasCurl = succeeds('curl', ['--version']);
if (!hasSpecification) {
  console.warn('../shared/spec is absent: its sample programs are not run');
}
if (python === undefined) {
  console.warn('python3-requests is absent: apt-get install -y python3-requests');
}
if (!hasCurl) {
  console.warn('curl is absent: apt-get install -y curl');
}

let server: Server;
let programs: SpecPrograms;
let folder: string;
let photo: Buffer;

describe.skipIf(!hasSpecification)('the sample programs of the specification', () => {
  beforeAll(async () => {
    server = await startServer();
    programs = readSpecPrograms(server);
    photo = await portrait(512);
  });
  afterAll(() => server?.[Symbol.asyncDispose]());
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'heliograph-sample-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it.skipIf(python === undefined)('Python, text to image: saves a sunset of 1376 x 768', async () => {
    await writeFile(join(folder, 'sample.py'), programs.pythonDraw);
    const { stdout } = await run(python ?? '', ['sample.py'], { cwd: folder });
    expect(stdout).toBe('Image saved to output.png\n');
    await expectSunset(await readFile(join(folder, 'output.png')));
  });

  it.skipIf(python === undefined)('Python, editing: saves the photo with a llama in it', async () => {
    await writeFile(join(folder, 'sample.py'), programs.pythonEdit);
    await writeFile(join(folder, 'your_photo.jpg'), photo);
    const { stdout } = await run(python ?? '', ['sample.py'], { cwd: folder });
    expect(stdout).toBe('Image saved to output.png\n');
    await expectEdited(await readFile(join(folder, 'output.png')));
  });

  it.skipIf(!hasCurl)('cURL, text to image: streams thoughts, the picture, the usage', async () => {
    const chunks = readChunks(await runShell(programs.curlDraw));
    expect(isThought(chunks[0] ?? {})).toBe(true);
    expect(Object.keys(chunks.at(-1) ?? {})).toEqual(['usageMetadata']);
    const pictures = picturesOf(chunks);
    expect(pictures).toHaveLength(1);
    await expectSunset(pictures[0] as Buffer);
  });

  // One argument of a command may have 128 KiB on Linux: a small photo fits where the sample has its placeholder.
  it.skipIf(!hasCurl)('cURL, editing: with the base64 of a photo in the place the sample says', async () => {
    const small = await portrait(320);
    const base64 = small.toString('base64');
    expect(base64.length).toBeLessThan(120_000);
    const text = await runShell(programs.curlEdit.replace('<YOUR_BASE64_ENCODED_IMAGE>', base64));
    const pictures = picturesOf(readChunks(text));
    expect(pictures).toHaveLength(1);
    await expectEdited(pictures[0] as Buffer);
  });

  it.skipIf(!hasCurl)(
    'cURL, editing, pasted as it stands: is told what belongs into the placeholder',
    async () => {
      const text = await runShell(programs.curlEdit);
      expect(JSON.parse(text)).toMatchObject({
        error: { code: 400, message: expect.stringContaining('base64 -w0 your_photo.jpg') },
      });
    },
  );

  it('wrote the key into no line of the log', () => {
    expect(server.output()).toContain('streamGenerateContent');
    expect(server.output()).not.toContain(server.secret);
  });
});

/** In a shell, as a reader of the page would paste it. */
async function runShell(program: string): Promise<string> {
  const script = join(folder, 'sample.sh');
  await writeFile(script, program);
  const { stdout } = await run('bash', [script], { cwd: folder, maxBuffer: 64 * 1024 * 1024 });
  return stdout;
}

async function expectSunset(bytes: Buffer): Promise<void> {
  const { format, width, height, contrast, colour } = await lookAt(bytes);
  expect({ format, width, height }).toEqual({ format: 'png', width: 1376, height: 768 });
  expect(contrast).toBeGreaterThan(20);
  expect(colour).toBeGreaterThan(20);
  expect(bytes.byteLength).toBeLessThan(1.5e6);
}

async function expectEdited(bytes: Buffer): Promise<void> {
  const { format, width, height } = await lookAt(bytes);
  expect({ format, width, height }).toEqual({ format: 'png', width: 1024, height: 1024 });
  // Most of the photo is still there, and something was added.
  const same = await sameShare(photo, bytes);
  expect(same).toBeGreaterThan(0.5);
  expect(same).toBeLessThan(0.985);
}

function succeeds(command: string, args: readonly string[]): boolean {
  if (command.startsWith('/') && !existsSync(command)) {
    return false;
  }
  try {
    execFileSync(command, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
