import { type IntakeResult, intake } from '../utils/intake/intake';
import { createMemoryLedger } from '../utils/intake/memory';
import type { LedgerPort, OpenValue } from '../utils/intake/ports';
import type {
  AnchorPrint,
  EntryId,
  EntryMethod,
  FieldKind,
  LedgerRecord,
  RecordId,
  ToolId,
} from '../utils/model';
import type { NormaliseContext } from '../utils/prints/normalise';
import { createInstallKey, createPrinter, type Printer } from '../utils/prints/print';

/** One field of a form: kind and value; the control's name is the kind unless given. */
export type Typed = readonly [kind: FieldKind, value: string, fieldKey?: string];

/** A person at work: types records into tools, through the production intake, over a ledger in memory. */
export interface Rep {
  readonly ledger: LedgerPort;
  readonly printer: Printer;
  own: ReadonlySet<AnchorPrint>;
  copies: readonly LedgerRecord[];
  context: NormaliseContext;
  /** Types the fields in order into a new record and returns what was decided after each. */
  types(tool: string, fields: readonly Typed[], record?: string): Promise<readonly IntakeResult[]>;
  /** Commits one field of a record, new or already begun. */
  commits(tool: string, record: string, field: Typed, more?: Commit): Promise<IntakeResult>;
}

export interface Commit {
  readonly method?: EntryMethod;
  readonly id?: string;
  readonly workspace?: string;
}

/** A rep whose clock ticks a second with each entry. */
export async function createRep(ledger: LedgerPort = createMemoryLedger(), known?: Printer): Promise<Rep> {
  const printer = known ?? (await createPrinter(await createInstallKey()));
  const memory = new Map<string, readonly OpenValue[]>();
  let clock = Date.UTC(2026, 10, 16, 9);
  let entries = 0;
  let records = 0;
  const rep: Rep = {
    ledger,
    printer,
    own: new Set(),
    copies: [],
    context: { region: 'US' },
    async types(tool, fields, record = `${tool}-${++records}`) {
      const results: IntakeResult[] = [];
      for (const field of fields) results.push(await rep.commits(tool, record, field));
      return results;
    },
    async commits(tool, record, [kind, value, fieldKey = kind], more = {}) {
      clock += 1_000;
      const entry = {
        id: (more.id ?? `e${++entries}`) as EntryId,
        fieldKey,
        kind,
        value,
        method: more.method ?? 'typed',
        activeMs: 1_000,
        at: clock,
      };
      const result = await intake(
        {
          entry,
          record: record as RecordId,
          tool: tool as ToolId,
          ...(more.workspace === undefined ? {} : { workspace: more.workspace }),
          open: memory.get(record) ?? [],
          own: rep.own,
          copies: rep.copies,
          context: rep.context,
        },
        { ledger, printer },
      );
      memory.set(record, result.open);
      return result;
    },
  };
  return rep;
}

/** What was decided after the last field. */
export function lastOf(results: readonly IntakeResult[]): IntakeResult['decision'] {
  const last = results.at(-1);
  if (last === undefined) throw new RangeError('nothing was typed');
  return last.decision;
}
