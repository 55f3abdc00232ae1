import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../../', import.meta.url));

/** Builds the engine of another revision in a folder of its own; `remove` takes it away again. */
export async function buildRevision(revision) {
  const folder = await mkdtemp(path.join(tmpdir(), 'heliograph-gallery-'));
  const tree = path.join(folder, 'tree');
  execFileSync('git', ['-C', root, 'worktree', 'add', '--detach', tree, revision], { stdio: 'ignore' });
  await linkPackages(tree);
  execFileSync(
    process.execPath,
    [path.join(root, 'node_modules/typescript/bin/tsc'), '-b', 'packages/engine'],
    {
      cwd: tree,
      stdio: 'inherit',
    },
  );
  return {
    engine: path.join(tree, 'packages/engine/dist/draw-picture.js'),
    async remove() {
      execFileSync('git', ['-C', root, 'worktree', 'remove', '--force', tree], { stdio: 'ignore' });
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Libraries come from this checkout, our own packages from the revision. */
async function linkPackages(tree) {
  const modules = path.join(tree, 'node_modules');
  await cp(path.join(root, 'node_modules'), modules, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (source) => !source.includes(`${path.sep}.cache`),
  });
  if (!existsSync(path.join(modules, '@heliograph/wire')))
    await symlink('../../packages/wire', path.join(modules, '@heliograph/wire'));
}
