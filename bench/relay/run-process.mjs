import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

const running = new Set();
// A bench that fails must leave nobody behind.
process.once('exit', () => {
  for (const child of running) killGroup(child, 'SIGKILL');
});

/** Starts a command pinned to one core, waits until it listens on `port`; its output goes to `logFile`. */
export async function startProcess({ command, core, port, logFile, environment = {} }) {
  const log = openSync(logFile, 'w');
  const child = spawn('taskset', ['-c', String(core), ...command], {
    stdio: ['ignore', log, log],
    detached: true,
    env: { ...process.env, NODE_ENV: 'production', ...environment },
  });
  closeSync(log);
  running.add(child);
  child.once('exit', () => running.delete(child));
  try {
    await listening(child, port);
  } catch (error) {
    await stopProcess(child);
    throw new Error(`${error.message}\n${readFileSync(logFile, 'utf8').slice(-2000)}`);
  }
  return child;
}

async function listening(child, port) {
  for (const until = Date.now() + 10_000; Date.now() < until; await pause(25)) {
    if (child.exitCode !== null) throw new Error(`${child.spawnargs.join(' ')} ended with ${child.exitCode}`);
    if (await accepts(port)) return;
  }
  throw new Error(`${child.spawnargs.join(' ')} does not listen on port ${port}`);
}

function accepts(port) {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });
}

export async function stopProcess(child, withinMs = 2000) {
  if (child.exitCode === null && child.signalCode === null) {
    const gone = once(child, 'exit');
    killGroup(child, 'SIGTERM');
    await Promise.race([gone, pause(withinMs)]);
    killGroup(child, 'SIGKILL');
    await gone;
  }
}

/** Signals a process and its children: each was started as the leader of a group of its own. */
function killGroup(child, signal) {
  try {
    process.kill(-child.pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

export async function findFreePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}
