/** What was measured at one size of the ledger. Times in milliseconds, from a commit until its decision is on disk. */
export interface Stage {
  readonly values: number;
  readonly p50: number;
  readonly p95: number;
  readonly decideP95: number;
  readonly applyP95: number;
  /** Processor time of a commit on average: of the page that stands for the worker, and of the browser with its database. */
  readonly pageCpuMs: number;
  readonly browserCpuMs: number;
  /** Requests of IndexedDB in a commit, and rows and keys that they gave back: the same on every machine. */
  readonly requestsP50: number;
  readonly requestsP95: number;
  readonly rowsP95: number;
  readonly transactionsP95: number;
  /** Commits that found a pair. */
  readonly linked: number;
  /** JavaScript heap after the commits. */
  readonly heapMb: number;
  /** Of the whole database with its indexes, after the browser closed it. */
  readonly bytesPerEntry: number;
  readonly fillSeconds: number;
}

const P95_MS = 25;
const GROWTH = 2;
const BYTES_PER_ENTRY = 400;
/** The dearest decimal of a small ledger is the database itself: bytes count from this size on. */
const BYTES_COUNT_FROM = 100_000;

/** The floors that these figures miss, each with its figure. */
export function missedFloors(stages: readonly Stage[]): readonly string[] {
  const [first] = stages;
  const last = stages.at(-1);
  if (!first || !last) return ['nothing was measured'];
  const growth = last.p95 / first.p95;
  const missed: string[] = [];
  if (growth > GROWTH) {
    missed.push(`p95 at ${last.values} is ${growth.toFixed(2)} × that at ${first.values}, at most ${GROWTH}`);
  }
  for (const { values, p95, bytesPerEntry, linked } of stages) {
    if (p95 > P95_MS) missed.push(`p95 at ${values} is ${p95} ms, at most ${P95_MS}`);
    if (values >= BYTES_COUNT_FROM && bytesPerEntry > BYTES_PER_ENTRY) {
      missed.push(`${bytesPerEntry} bytes per entry at ${values}, at most ${BYTES_PER_ENTRY}`);
    }
    if (linked === 0) missed.push(`no pair was found at ${values}`);
  }
  return missed;
}
