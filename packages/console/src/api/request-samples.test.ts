import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type GenerationRequest, requestBody } from './generation-request.ts';
import type { ReferencePhoto } from './reference-photo.ts';
import { curlSample, pythonSample } from './request-samples.ts';

const ORIGIN = 'http://127.0.0.1:8787';
/** Everything that a shell, JSON or Python could trip over. */
const HARD_PROMPT = `It's "a" $HOME \`date\` \\n back\\slash !\n{second} 100 % ünïcode 🦙 \u0000 \u2028 JSON`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'heliograph-samples-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function photo(name: string, bytes: Buffer): ReferencePhoto {
  writeFileSync(join(folder, name), bytes);
  return {
    id: name,
    name,
    mimeType: 'image/jpeg',
    blob: new Blob([Uint8Array.from(bytes)]),
    url: '',
    width: 1,
    height: 1,
  };
}

function request(prompt: string, references: readonly ReferencePhoto[]): GenerationRequest {
  return { model: 'gemini-3.1-flash-image', prompt, references, aspectRatio: '16:9', imageSize: '1K' };
}

/** Runs the sample with a `curl` that prints the body it would send. */
function bodyThatCurlSends(sample: string): unknown {
  const stand = `curl() { while [ $# -gt 0 ]; do if [ "$1" = -d ]; then if [ "$2" = @- ]; then cat; else printf %s "$2"; fi; return; fi; shift; done; }\n`;
  const run = spawnSync('bash', ['-c', stand + sample], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  expect(run.stderr).toBe('');
  return JSON.parse(run.stdout);
}

/** Runs the sample's assignments and prints `data` as JSON. */
function bodyThatPythonSends(sample: string): unknown {
  const upToData = sample.slice(0, sample.indexOf('response = '));
  const program = `${upToData.replace('import requests, ', 'import ')}\nimport sys\nsys.stdout.write(json.dumps(data))\n`;
  const run = spawnSync('python3', ['-c', program], { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 });
  expect(run.stderr).toBe('');
  return JSON.parse(run.stdout);
}

const hasPython = spawnSync('python3', ['--version']).status === 0;

test('the cURL sample has the address and form of the specification, with the key masked', () => {
  const sample = curlSample(request('Generate an image of a sunset over mountains', []), ORIGIN);
  expect(sample).toContain(
    `curl "${ORIGIN}/v1beta/models/gemini-3.1-flash-image:streamGenerateContent?key=YOUR_API_KEY" \\\n  -H "Content-Type: application/json" \\\n  -d '{`,
  );
});

test('the cURL sample sends exactly the request of the page', () => {
  const asked = request(HARD_PROMPT, []);
  expect(bodyThatCurlSends(curlSample(asked, ORIGIN))).toEqual(requestBody(asked, () => ''));
});

test('the cURL sample reads photos from their files, also large ones and hard names', () => {
  const first = photo("it's me.jpg", Buffer.alloc(300_000, 'photo'));
  const second = photo('plain.png', Buffer.from([1, 2, 3]));
  const asked = request(HARD_PROMPT, [first, second]);
  const data = [Buffer.alloc(300_000, 'photo').toString('base64'), 'AQID'];
  expect(bodyThatCurlSends(curlSample(asked, ORIGIN))).toEqual(
    requestBody(asked, (_photo, index) => data[index] ?? ''),
  );
});

test.skipIf(!hasPython)(
  'the Python sample sends exactly the request of the page (python3 is absent when skipped)',
  () => {
    const asked = request(HARD_PROMPT, [
      photo('one.jpg', Buffer.from([1, 2, 3])),
      photo('two.jpg', Buffer.from([4])),
    ]);
    expect(bodyThatPythonSends(pythonSample(asked, ORIGIN))).toEqual(
      requestBody(asked, (_photo, index) => ['AQID', 'BA=='][index] ?? ''),
    );
  },
);

test.skipIf(!hasPython)('the Python sample compiles as a whole (python3 is absent when skipped)', () => {
  const sample = pythonSample(request(HARD_PROMPT, []), ORIGIN);
  const run = spawnSync('python3', ['-c', 'import sys; compile(sys.stdin.read(), "sample", "exec")'], {
    input: sample,
    encoding: 'utf8',
  });
  expect(run.stderr).toBe('');
});
