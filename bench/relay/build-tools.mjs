import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Compiles the upstream emulator and the load generator, whose sources lie in `sources`, into `folder`.
 * Throws with the remedy when something that the bench needs is not there.
 */
export function buildTools(sources, folder) {
  for (const [command, remedy] of [
    ['gcc', 'install gcc'],
    ['taskset', 'install util-linux'],
  ]) {
    if (spawnSync(command, ['--version']).error !== undefined) {
      throw new Error(`${command} is not here: ${remedy}`);
    }
  }
  const built = {};
  for (const name of ['emu', 'load']) {
    const source = join(sources, `${name}.c`);
    if (!existsSync(source)) {
      throw new Error(
        `${source} is not here: name the folder with emu.c and load.c with --tools (default: ../shared/bench beside the repository)`,
      );
    }
    built[name] = join(folder, name);
    const { status, stderr } = spawnSync('gcc', ['-O2', '-w', '-o', built[name], source], {
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`${source} does not compile:\n${stderr}`);
  }
  return built;
}
