// Makes the tree ready to run: installs and builds, each only when something that it depends on has changed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
const MIN_NODE = [20, 19];

/** Ends the process with a plain sentence when this Node is too old to run us. */
export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < MIN_NODE[0] || (major === MIN_NODE[0] && minor < MIN_NODE[1])) {
    console.error(
      `Heliograph needs Node ${MIN_NODE.join('.')} or newer; this is ${process.versions.node} (nodejs.org).`,
    );
    process.exit(1);
  }
}

export function prepare() {
  requireNode();
  whenChanged('installed', installKey(), true, () => {
    console.error('Installing packages (only when they change; about half a minute) …');
    run(npm(), ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], 'npm ci');
  });
  whenChanged('built', buildKey(), isBuilt(), () => {
    console.error('Building (only when sources change) …');
    run([process.execPath], ['scripts/build.mjs'], 'the build');
  });
}

/** npm as whoever started us runs it, or from the path. */
function npm() {
  const script = process.env.npm_execpath;
  return script?.endsWith('.js')
    ? [process.execPath, script]
    : [process.platform === 'win32' ? 'npm.cmd' : 'npm'];
}

function run([command, ...first], args, name) {
  const result = spawnSync(command, [...first, ...args], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (result.status !== 0) {
    console.error(`${name} failed; the lines above say why.`);
    process.exit(1);
  }
}

/** Runs the step unless its result is there and its stamp says that it was done for exactly this key. */
function whenChanged(step, key, isThere, doIt) {
  const stamp = join(root, 'node_modules', `.heliograph-${step}`);
  if (isThere && existsSync(stamp) && readFileSync(stamp, 'utf8') === key) {
    return;
  }
  doIt();
  mkdirSync(join(root, 'node_modules'), { recursive: true });
  writeFileSync(stamp, key);
}

function installKey() {
  return hash([
    process.versions.modules,
    process.platform,
    readFileSync(join(root, 'package-lock.json'), 'utf8'),
  ]);
}

/** Names, sizes and times of everything the build reads. */
function buildKey() {
  const seen = [];
  const walk = (folder) => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) {
        if (!['node_modules', 'dist', 'test', 'assets'].includes(entry.name)) {
          walk(path);
        }
      } else if (!entry.name.endsWith('.test.ts')) {
        const { size, mtimeMs } = statSync(join(root, path));
        seen.push(`${path} ${size} ${mtimeMs}`);
      }
    }
  };
  walk('packages');
  for (const file of ['package-lock.json', 'tsconfig.json', 'tsconfig.base.json']) {
    seen.push(readFileSync(join(root, file), 'utf8'));
  }
  return hash(seen.sort());
}

function isBuilt() {
  return ['wire', 'engine', 'gateway', 'cli', 'console'].every((name) =>
    existsSync(join(root, 'packages', name, 'dist')),
  );
}

function hash(parts) {
  const sum = createHash('sha256');
  for (const part of parts) {
    sum.update(String(part)).update('\0');
  }
  return sum.digest('hex');
}
