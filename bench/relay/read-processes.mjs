// What the kernel says about processes (Linux): time on processors, memory, who is whose child. MB are 1e6 bytes.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const TICKS_PER_SECOND = 100;
const KERNEL_THREADS_PARENT = 2;

/** The text of a file of /proc, or nothing when the process has just ended. */
function readProc(path) {
  try {
    return readFileSync(`/proc/${path}`, 'utf8');
  } catch {
    return '';
  }
}

function listFolder(path) {
  try {
    return readdirSync(`/proc/${path}`);
  } catch {
    return [];
  }
}

/** A process and all that descend from it. */
export function listTree(pid) {
  const children = listFolder(`${pid}/task`).flatMap((thread) =>
    readProc(`${pid}/task/${thread}/children`).split(' ').filter(Boolean).map(Number),
  );
  return [pid, ...children.flatMap(listTree)];
}

/** Seconds on processors of all threads of these processes, to the nanosecond. */
export function readCpuSeconds(pids) {
  let nanoseconds = 0;
  for (const pid of pids) {
    for (const thread of listFolder(`${pid}/task`)) {
      nanoseconds += Number.parseInt(readProc(`${pid}/task/${thread}/schedstat`), 10) || 0;
    }
  }
  return nanoseconds / 1e9;
}

/** The kernel's own threads: what they do for one contender (writing files to the disk) is no noise, but not free either. */
export function listKernelThreads() {
  return listFolder('')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => parentOf(readProc(`${pid}/stat`)) === KERNEL_THREADS_PARENT);
}

function parentOf(stat) {
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
}

/** Seconds that all processors together were busy since the machine started; steps of 10 ms. */
export function readBusySeconds() {
  const [user, nice, system, , , interrupts, softInterrupts] = readProc('stat')
    .split('\n')[0]
    .split(/ +/)
    .slice(1)
    .map(Number);
  return (user + nice + system + interrupts + softInterrupts) / TICKS_PER_SECOND;
}

/** Resident memory of these processes together: now, and the sum of their peaks since `forgetPeaks`. */
export function readMemory(pids) {
  const sum = (name) =>
    pids.reduce(
      (total, pid) =>
        total + (Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(readProc(`${pid}/status`))?.[1]) || 0),
      0,
    ) *
    (1024 / 1e6);
  return { nowMB: sum('VmRSS'), peakMB: sum('VmHWM') };
}

export function forgetPeaks(pids) {
  for (const pid of pids) writeFileSync(`/proc/${pid}/clear_refs`, '5');
}

/** Bytes that a process has handed to the kernel so far, those of `sendfile` included. */
export function readWrittenBytes(pid) {
  return Number(/wchar: (\d+)/.exec(readProc(`${pid}/io`))?.[1]);
}
