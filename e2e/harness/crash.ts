import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Rep } from './rep';

/** How long the browser may take to write what is left of a process. */
const WRITING_MS = 15_000;

/** What a crash of the extension's own process left. */
export interface Crash {
  /** Processes that were ended. */
  readonly processes: number;
  /** Bytes of each minidump that was written for them. */
  readonly dumps: readonly Buffer[];
}

/**
 * Ends the process that the extension's worker and pages share, as a defect in the browser does (SIGABRT), and waits for
 * the minidumps. The rep must be opened with `crashDumps`; Linux only, where a process tells what it was started for.
 */
export async function crashExtension(rep: Rep): Promise<Crash> {
  const before = dumpsIn(rep.profile);
  const session = await rep.context.browser()?.newBrowserCDPSession();
  const { processInfo = [] } = (await session?.send('SystemInfo.getProcessInfo')) ?? {};
  const own = processInfo.filter(
    ({ type, id }) => type === 'renderer' && commandOf(id).includes('--extension-process'),
  );
  for (const { id } of own) process.kill(id, 'SIGABRT');
  const written = () => dumpsIn(rep.profile).filter((file) => !before.includes(file));
  for (const until = Date.now() + WRITING_MS; written().length < own.length && Date.now() < until; )
    await new Promise((resolve) => setTimeout(resolve, 100));
  return { processes: own.length, dumps: written().map((file) => readFileSync(file)) };
}

/** Dumps that are finished: the browser moves them here when they are. */
function dumpsIn(profile: string): string[] {
  const folder = join(profile, 'Crash dumps', 'pending');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.dmp'))
    .map((name) => join(folder, name));
}

function commandOf(id: number): string {
  try {
    return readFileSync(`/proc/${id}/cmdline`, 'latin1');
  } catch {
    // Another system than Linux, or a process that is gone.
    return '';
  }
}

/** Stream of a minidump that lists its memory, and sizes in bytes of its parts (Microsoft's `MINIDUMP_MEMORY_LIST`). */
const MEMORY_LIST = 5;
const ENTRY_SIZE = 12;
const RANGE_SIZE = 16;

/** How many bytes of a process's memory a minidump holds; none of anything else. */
export function memoryIn(dump: Buffer): number {
  if (dump.toString('latin1', 0, 4) !== 'MDMP') return 0;
  let sum = 0;
  const directory = dump.readUInt32LE(12);
  for (let i = 0; i < dump.readUInt32LE(8); i += 1) {
    const entry = directory + i * ENTRY_SIZE;
    if (dump.readUInt32LE(entry) !== MEMORY_LIST) continue;
    const list = dump.readUInt32LE(entry + 8);
    for (let range = 0; range < dump.readUInt32LE(list); range += 1)
      sum += dump.readUInt32LE(list + 4 + range * RANGE_SIZE + 8);
  }
  return sum;
}
