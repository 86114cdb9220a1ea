/**
 * Does all of these, one after another, also when one fails: what a person asked to be deleted must not wait for a report
 * that cannot be sent. Throws what failed first, once all are done.
 */
export async function doAll(duties: Iterable<() => Promise<unknown>>): Promise<void> {
  const failures: unknown[] = [];
  for (const duty of duties) {
    try {
      await duty();
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw failures[0];
}
