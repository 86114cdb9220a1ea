import { type ChildProcess, execFileSync, spawn } from 'node:child_process';

type Environment = Readonly<Record<string, string>>;
type Command = readonly [program: string, ...args: string[]];

/** Runs a command to its end; its output is shown only when it fails. */
export function run([program, ...args]: Command, env: Environment, cwd?: string): void {
  execFileSync(program, args, { env: { ...process.env, ...env }, cwd, stdio: ['ignore', 'pipe', 'pipe'] });
}

/** Starts a server and waits until it answers; rejects when it ends before that, or after two minutes. */
export async function serve(
  [program, ...args]: Command,
  env: Environment,
  port: number,
  cwd?: string,
): Promise<{ stop(): Promise<void> }> {
  const server = spawn(program, args, { env: { ...process.env, ...env }, cwd, stdio: 'ignore' });
  const gone = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const stop = async () => {
    server.kill();
    await gone;
  };
  for (const until = Date.now() + 120_000; ; ) {
    if (await answers(port)) return { stop };
    if (hasEnded(server)) throw new Error(`${program} ended before it served`);
    if (Date.now() > until) {
      await stop();
      throw new Error(`${program} does not answer`);
    }
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

const hasEnded = (server: ChildProcess) => server.exitCode !== null || server.signalCode !== null;

const answers = (port: number): Promise<boolean> =>
  fetch(`http://127.0.0.1:${port}/`, { redirect: 'manual' }).then(
    () => true,
    () => false,
  );
