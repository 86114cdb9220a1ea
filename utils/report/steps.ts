/** Work in small steps: yields how far it is (0 to 1) often enough that no step takes long, and returns its result. */
export type Steps<T> = Generator<number, T, undefined>;

/** Work between two breaths, milliseconds: a fifth of what a person notices as a hitch. */
const STRETCH_MS = 10;

/** Does all of it at once. */
export function runAtOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/**
 * Does it in stretches between which the page can breathe.
 * @param onProgress told after each stretch
 * @param breathe resolves when the page had its turn
 * @param signal aborts with the signal's reason
 */
export async function runInStretches<T>(
  steps: Steps<T>,
  onProgress: (share: number) => void = () => undefined,
  breathe: () => Promise<void> = macrotask,
  signal?: AbortSignal,
  clock: () => number = () => performance.now(),
): Promise<T> {
  let began = clock();
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (clock() - began < STRETCH_MS) continue;
    onProgress(value);
    await breathe();
    signal?.throwIfAborted();
    began = clock();
  }
}

/** A turn of the event loop. A message, not a timer: nested timers are held back to 4 ms each. */
export function macrotask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
