import { timedId } from '../../utils/ids';
import { decide } from '../../utils/intake/intake';
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

const db = new LedgerDatabase();
const port = dexieLedger(db);
const asked = countRequests();
const key = installKey(db);
/** A filling printer remembers every salt; the one that is measured what the background's does. */
const filling = key.then((install) => createPrinter(install, crypto.subtle, FILLED_SALTS));
const ready = key.then((install) => createPrinter(install));

const bench: LedgerBench = {
  fill: async (from, to, total) => fill(db, await filling, { from, to, total }),

  type: async (from, to) => {
    const printer = await ready;
    const decideMs: number[] = [];
    const applyMs: number[] = [];
    const askedOf: Asked[] = [];
    let linked = 0;
    for (let number = from; number < to; number++) {
      const { tool, fields } = recordOf(number);
      const record = timedId() as RecordId;
      let open: readonly OpenValue[] = [];
      for (const [kind, value] of fields) {
        const at = Date.now();
        const entry = {
          id: timedId(at) as EntryId,
          fieldKey: kind,
          kind,
          label: kind,
          value,
          method: 'typed' as const,
          activeMs: 1_500,
          at,
        };
        asked();
        const began = performance.now();
        const result = await decide(
          { entry, record, tool: tool as ToolId, open, own: new Set(), context: { region: 'US' } },
          { ledger: port, printer },
        );
        const decided = performance.now();
        if (result.change) await port.apply(result.change);
        decideMs.push(decided - began);
        applyMs.push(performance.now() - decided);
        askedOf.push(asked());
        open = result.open;
        if (result.decision.links.length > 0) linked += 1;
      }
    }
    return { decideMs, applyMs, linked, asked: askedOf };
  },
};

Object.assign(globalThis, { benchOf: () => bench });
