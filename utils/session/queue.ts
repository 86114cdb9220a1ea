/**
 * Runs tasks one after another in the order they were asked for. The background is the ledger's only writer; this is
 * what keeps it from racing with itself. A task that fails rejects for its caller alone.
 */
export function serialQueue(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const next = last.then(task, task);
    last = next;
    return next;
  };
}
