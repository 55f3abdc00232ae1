// Proves that the checks bite: plants one violation after the other in a copy of the tree and expects each to be found.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './prepare.mjs';

/** [what, file, text put in front of it, rule that must name it] */
const PLANTS = [
  [
    'a lower floor imports a higher one',
    'gateway/src/spool/live-spool.ts',
    "import '../generation/produce.ts';",
    'floor-of-spool',
  ],
  [
    'only a type goes up',
    'gateway/src/access/authorize.ts',
    "import type { Rooms } from '../generation/run-generation.ts';",
    'floor-of-access',
  ],
  [
    'a room imports beside itself',
    'gateway/src/store/groups.ts',
    "import '../spool/spool.ts';",
    'floor-of-store',
  ],
  [
    'a room reads the config',
    'gateway/src/http/server.ts',
    "import type { Config } from '../config/config.ts';",
    'config-belongs-to-the-root',
  ],
  ['a library leaves its home', 'gateway/src/generation/produce.ts', "import 'fastify';", 'home-of-fastify'],
  [
    'a library leaves its home when it is needed',
    'gateway/src/generation/retain.ts',
    "void import('sharp');",
    'home-of-sharp',
  ],
  ['wire touches Node', 'wire/src/catalog/pixels.ts', "import 'node:fs';", 'wire-is-pure'],
  ['wire imports a package', 'wire/src/catalog/tokens.ts', "import 'fast-check';", 'wire-is-pure'],
  ['the engine knows the gateway', 'engine/src/engine.ts', "import '@heliograph/gateway';", 'package-engine'],
  ['a cycle', 'gateway/src/base/ids.ts', "import '../store/tables.ts';", 'no-cycle'],
  ['an import that leads nowhere', 'cli/src/main.ts', "import './nowhere.ts';", 'no-unresolvable'],
];

const copy = mkdtempSync(join(tmpdir(), 'heliograph-guards-'));
try {
  for (const name of readdirSync(join(root, 'packages'))) {
    for (const part of ['src', 'package.json']) {
      cpSync(join(root, 'packages', name, part), join(copy, 'packages', name, part), { recursive: true });
    }
  }
  cpSync(join(root, 'package.json'), join(copy, 'package.json'));
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));

  const failures = [];
  const check = () =>
    spawnSync(process.execPath, [join(root, 'scripts/check-floors.mjs'), copy], { encoding: 'utf8' });
  const clean = check();
  if (clean.status !== 0) {
    failures.push(`the unharmed copy does not pass:\n${clean.stderr}`);
  }
  for (const [what, file, text, rule] of PLANTS) {
    const path = join(copy, 'packages', file);
    const before = readFileSync(path, 'utf8');
    writeFileSync(path, `${text}\n${before}`);
    const { status, stderr } = check();
    writeFileSync(path, before);
    const isFound = status !== 0 && stderr.includes(` ${rule}: packages/${file}`);
    console.error(`guards: ${isFound ? 'found' : 'MISSED'}: ${what}`);
    if (!isFound) {
      failures.push(`${what}: expected ${rule} for ${file}, got:\n${stderr}`);
    }
  }
  for (const failure of failures) {
    console.error(failure);
  }
  process.exitCode = failures.length === 0 ? 0 : 1;
} finally {
  rmSync(copy, { recursive: true, force: true });
}
