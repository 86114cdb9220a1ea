import { type ChildProcess, spawn } from 'node:child_process';
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Login } from './engine';

/** Ports of the two shards, as config.xml names them in its cluster. */
const PORTS = [
  { http: 8123, tcp: 9000 },
  { http: 8133, tcp: 9010 },
] as const;
/** How long a server may take to answer, or to end. */
const PATIENCE_MS = 60_000;

/** Two real ClickHouse servers on this machine, for tests and for trying the pack. */
export interface Shards {
  /** Both servers as one of the users of users.xml, with the passwords of secrets.example.xml. */
  logins(user: 'writer' | 'service' | 'manager'): readonly [Login, Login];
  stop(shard: 0 | 1): Promise<void>;
  start(shard: 0 | 1): Promise<void>;
  close(): Promise<void>;
}

/**
 * Starts both shards with the pack's own configuration, their data in a folder.
 * @throws Error when `clickhouse-server` is not installed or does not answer within a minute
 */
export async function startShards(folder: string): Promise<Shards> {
  const running: (ChildProcess | undefined)[] = [];
  const shards: Shards = {
    logins: (user) => {
      const login = (i: 0 | 1): Login => ({
        url: `http://127.0.0.1:${PORTS[i].http}`,
        user,
        password: `change-me-${user}`,
      });
      return [login(0), login(1)];
    },
    async start(i) {
      running[i] = await startOne(join(folder, `shard-${i + 1}`), PORTS[i]);
    },
    async stop(i) {
      const server = running[i];
      running[i] = undefined;
      if (server) await stopOne(server);
    },
    async close() {
      for (const i of [0, 1] as const) await shards.stop(i);
    },
  };
  try {
    for (const i of [0, 1] as const) await shards.start(i);
  } catch (error) {
    await shards.close();
    throw error;
  }
  return shards;
}

async function startOne(
  folder: string,
  { http, tcp }: { readonly http: number; readonly tcp: number },
): Promise<ChildProcess> {
  mkdirSync(folder, { recursive: true });
  for (const [from, to] of [
    ['config.xml', 'config.xml'],
    ['users.xml', 'users.xml'],
    ['secrets.example.xml', 'secrets.xml'],
  ] as const)
    copyFileSync(join(import.meta.dirname, from), join(folder, to));
  const server = spawn(
    'clickhouse-server',
    ['--config-file=config.xml', '--', `--http_port=${http}`, `--tcp_port=${tcp}`],
    { cwd: folder, stdio: 'ignore' },
  );
  let failure: Error | undefined;
  server.once('error', (error) => {
    failure = error;
  });
  server.once('exit', (code) => {
    failure ??= new Error(`clickhouse-server ended with ${code}; see ${folder}/server.err.log`);
  });
  const until = Date.now() + PATIENCE_MS;
  while (Date.now() < until) {
    if (failure) throw failure;
    if (await answers(http)) return server;
    await pause(200);
  }
  await stopOne(server);
  throw new Error(`clickhouse-server does not answer on port ${http}`);
}

async function answers(port: number): Promise<boolean> {
  try {
    return (await fetch(`http://127.0.0.1:${port}/ping`)).ok;
  } catch (error) {
    // Nothing listens yet.
    if (error instanceof TypeError) return false;
    throw error;
  }
}

async function stopOne(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  server.kill('SIGTERM');
  const forced = setTimeout(() => server.kill('SIGKILL'), PATIENCE_MS);
  await ended;
  clearTimeout(forced);
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
