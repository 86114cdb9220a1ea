import { timedId } from '../../utils/ids';
import { decide, type IntakeResult } from '../../utils/intake/intake';
import type { OpenValue } from '../../utils/intake/ports';
import { installKey } from '../../utils/ledger/key';
import { dexieLedger } from '../../utils/ledger/port';
import { LedgerDatabase } from '../../utils/ledger/schema';
import type { EntryId, RecordId, ToolId } from '../../utils/model';
import { createPrinter } from '../../utils/prints/print';
import { FILLED_SALTS, fill } from './fill';
import { recordOf } from './people';
import { type Asked, countRequests } from './requests';

/** What the page offers to the script that drives it. */
export interface LedgerBench {
  fill(from: number, to: number, total: number): Promise<void>;
  /** Asks the ledger for what typing these records would, and writes nothing. */
  ask(numbers: readonly number[]): Promise<void>;
  /** Milliseconds of each commit of these records, typed field by field. */
  type(from: number, to: number): Promise<Typed>;
}
export interface Typed {
  readonly decideMs: readonly number[];
  readonly applyMs: readonly number[];
  /** Commits after which a pair was open: proof that the ledger was really asked. */
  readonly linked: number;
  /** What each commit asked of IndexedDB. */
  readonly asked: readonly Asked[];
}

/**
 * Between two commits: a person's fastest are seconds apart, and what the database tidies up after one is not the next
 * one's to wait for.
 */
const PAUSE_MS = 30;

const db = new LedgerDatabase();
const port = dexieLedger(db);
const asked = countRequests();
const key = installKey(db);
/** A filling printer remembers every salt; the one that is measured what the background's does. */
const filling = key.then((install) => createPrinter(install, crypto.subtle, FILLED_SALTS));
const ready = key.then((install) => createPrinter(install));

const bench: LedgerBench = {
  fill: async (from, to, total) => fill(db, await filling, { from, to, total }),

  ask: async (numbers) => {
    for (const number of numbers) await typeRecord(number, async ({ open }) => open);
  },

  type: async (from, to) => {
    const decideMs: number[] = [];
    const applyMs: number[] = [];
    const askedOf: Asked[] = [];
    let linked = 0;
    for (let number = from; number < to; number++) {
      asked();
      let began = performance.now();
      await typeRecord(number, async ({ change, decision, open }) => {
        const decided = performance.now();
        if (change) await port.apply(change);
        decideMs.push(decided - began);
        applyMs.push(performance.now() - decided);
        askedOf.push(asked());
        if (decision.links.length > 0) linked += 1;
        await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
        began = performance.now();
        return open;
      });
    }
    return { decideMs, applyMs, linked, asked: askedOf };
  },
};

/** Decides about a record's fields one by one, as they are typed. @param then is given each decision, and gives what is open next */
async function typeRecord(
  number: number,
  then: (result: IntakeResult) => Promise<readonly OpenValue[]>,
): Promise<void> {
  const printer = await ready;
  const { tool, fields } = recordOf(number);
  const record = timedId() as RecordId;
  let open: readonly OpenValue[] = [];
  for (const [kind, value] of fields) {
    const at = Date.now();
    const typed = { fieldKey: kind, kind, label: kind, value, method: 'typed' as const, activeMs: 1_500, at };
    open = await then(
      await decide(
        {
          entry: { id: timedId(at) as EntryId, ...typed },
          record,
          tool: tool as ToolId,
          open,
          own: new Set(),
          context: { region: 'US' },
        },
        { ledger: port, printer },
      ),
    );
  }
}

Object.assign(globalThis, { benchOf: () => bench });
