import { goesOn } from '../intake/rejoin';
import type { Page } from '../messages/sender';
import type { FormId, LedgerRecord, ObservedEntry, RecordId } from '../model';
import { IDLE_CLOSE_MS, type OpenForm, openForm, openForms } from '../session/open-forms';
import { NOTHING_SAID } from '../summary/say';

/** What finding an entry's form needs of the background. */
export interface FormPorts {
  readonly ledger: { readonly record: (id: RecordId) => Promise<LedgerRecord | undefined> };
  /** Forms ended; `left` are those of them whose page was left. */
  readonly close: (forms: readonly FormId[], left: readonly FormId[]) => Promise<void>;
}

/**
 * The open form that an entry belongs to. One that went idle, or whose memory was lost while its record lies in the
 * ledger, goes on as a new record: what was typed before can no longer be compared with what comes. A form that was
 * loaded anew half-way goes on under its new id, in place of the one that is `gone`.
 */
export async function formFor(
  entry: ObservedEntry,
  page: Page,
  ports: FormPorts,
): Promise<{ readonly form: OpenForm; readonly gone?: FormId }> {
  const known = await openForm(entry.form);
  if (known && known.tool !== page.tool) throw new RangeError('A form belongs to the tool that opened it.');
  if (known && entry.at - known.lastAt <= IDLE_CLOSE_MS) return { form: known };
  const [before, stored] = await Promise.all([
    known ? undefined : leftFormOf(entry, page, ports),
    ports.ledger.record(entry.form as string as RecordId),
  ]);
  if (before) return before;
  const isTaken = known !== undefined || stored !== undefined;
  const record = (isTaken ? `${entry.form}.${entry.at.toString(36)}` : entry.form) as string as RecordId;
  return {
    form: { record, tool: page.tool, tab: page.tab, lastAt: entry.at, values: [], said: NOTHING_SAID },
  };
}

/** The form that this one goes on with; the others that were left in its tab are over. */
async function leftFormOf(entry: ObservedEntry, page: Page, ports: FormPorts) {
  const left = await openForms(({ tab, leftAt }) => tab === page.tab && leftAt !== undefined);
  const first = { ...page, name: entry.field.name, filled: entry.filled ?? [], at: entry.at };
  const found = left.find(([, form]) => goesOn(form, first));
  const over = left.filter((each) => each !== found).map(([id]) => id);
  if (over.length > 0) await ports.close(over, []);
  if (!found) return undefined;
  const [gone, { leftAt: _left, ...form }] = found;
  return { form: { ...form, round: (form.round ?? 0) + 1 }, gone };
}

/** The key of an entry's field within its record: of a form that was loaded anew, by what the page calls the field. */
export function keyIn({ round, names = {} }: OpenForm, { fieldKey, field: { name } }: ObservedEntry): string {
  if (round === undefined) return fieldKey;
  const own = `${fieldKey}.${round}`;
  const known = Object.entries(names).find(([, each]) => each === name)?.[0];
  return name === '' ? own : (known ?? own);
}
