import { DAY_MS } from '../calendar';
import { kindOf } from '../fields/classify';
import { dictionaryLabel } from '../fields/dictionary';
import { recordTypeOf } from '../fields/record-type';
import { type Decision, decide } from '../intake/intake';
import type { LedgerPort } from '../intake/ports';
import type { EntriesMessage, EntriesReply } from '../messages/protocol';
import type { Page } from '../messages/sender';
import type { EntryId, FormId, LedgerRecord, ObservedEntry, RecordId } from '../model';
import type { Printer } from '../prints/print';
import { closeForms, keepForm, type OpenForm } from '../session/open-forms';
import type { Settings } from '../settings';
import { recordPrint, workspacePrint } from './copies';
import { type FormPorts, formFor, keyIn } from './form-of-entry';

/** What taking entries needs: the ledger, the printer, the settings of the moment, and who is told. */
export interface EntriesPorts extends Pick<FormPorts, 'close'> {
  readonly ledger: LedgerPort;
  /** Records that a person said this one has nothing to do with. */
  readonly vetoed: (record: RecordId) => Promise<ReadonlySet<RecordId>>;
  readonly printer: Printer;
  readonly settings: Settings;
  /**
   * The intake decided about an entry, which is being stored: the open form as it will be. Returns what is to be done once
   * the ledger holds it.
   */
  readonly onDecision: (
    page: Page,
    form: OpenForm,
    entry: ObservedEntry,
    decision: Decision,
  ) => Promise<() => Promise<void>>;
  /** A search: counted, nothing of it kept. */
  readonly onLookup: (entry: ObservedEntry) => Promise<void>;
  /** What the entry may have been copied from, in other tools and lately. */
  readonly copies: (page: Page, now: number) => Promise<readonly LedgerRecord[]>;
  /** Whether an entry that failed is given up; the ledger's own failures are waited out. */
  readonly isGivenUp: (entry: EntryId, error: unknown) => Promise<boolean>;
  /** An entry came that no version of ours sends: given up at once. */
  readonly onRefused: () => Promise<void>;
}

/**
 * Takes a batch of entries, one after another, and acknowledges each that the ledger holds. An entry that fails is left
 * unacknowledged, so that the observer sends it again, and so are later ones of its form: an older value must not be taken
 * after a newer one of the same field. A form that ended meanwhile stays open for it, and is told ended again with the
 * resend. Other forms are not held up; and an entry that fails again and again, though the
 * ledger works, is given up, counted and reported, so that it holds up nobody for ever.
 */
export async function takeEntries(
  message: EntriesMessage,
  page: Page,
  ports: EntriesPorts,
): Promise<EntriesReply> {
  const acknowledged: EntryId[] = [];
  const failed = new Set<FormId>();
  let failure: unknown;
  for (const entry of message.entries) {
    if ('isRefused' in entry) {
      await ports.onRefused();
      acknowledged.push(entry.id);
      continue;
    }
    if (failed.has(entry.form)) continue;
    try {
      await takeEntry(entry, page, ports);
      acknowledged.push(entry.id);
    } catch (error) {
      if (await ports.isGivenUp(entry.id, error)) {
        acknowledged.push(entry.id);
        continue;
      }
      failure = error;
      failed.add(entry.form);
    }
  }
  if (failure !== undefined && acknowledged.length === 0) throw failure;
  const isOver = (form: FormId) => !failed.has(form);
  const ended = message.ended.filter(isOver);
  await ports.close(ended, (message.left ?? []).filter(isOver));
  return { acknowledged, ended };
}

/** Session memory first, then the ledger: of a worker killed in between, `valuesOf` undoes the first at the resend. */
async function takeEntry(entry: ObservedEntry, page: Page, ports: EntriesPorts): Promise<void> {
  const { ledger, printer, settings } = ports;
  const { form, gone } = await formFor(entry, page, ports);
  const fieldKey = keyIn(form, entry);
  const { kind } = kindOf(entry.field, entry.value);
  const label = dictionaryLabel(entry.field.label);
  const [before, copies, vetoed] = await Promise.all([
    valuesOf(form, ledger),
    ports.copies(page, entry.at),
    ports.vetoed(form.record),
  ]);
  const { change, decision, open } = await decide(
    {
      entry: { ...entry, fieldKey, kind, ...(label === undefined ? {} : { label }) },
      record: form.record,
      tool: page.tool,
      ...workspacePrint(page, printer),
      ...recordPrint(page, printer),
      type: recordTypeOf({
        path: page.path,
        headings: [entry.field.section],
        kinds: [kind, ...before.map(({ normal }) => normal.kind)],
      }),
      open: before,
      own: new Set(Object.values(settings.own).flat()),
      copies,
      context: { lang: entry.field.lang },
      since: entry.at - settings.retentionDays * DAY_MS,
    },
    { ledger: without(ledger, vetoed), printer },
  );
  if (decision.outcome === 'lookup') await ports.onLookup(entry);
  if (!change) return;
  const kept: OpenForm = {
    ...form,
    lastAt: entry.at,
    values: open,
    pending: { entry: entry.id, before },
    path: page.path,
    names: { ...form.names, [fieldKey]: entry.field.name },
  };
  const store = async () => {
    await keepForm(entry.form, kept);
    if (gone) await closeForms([gone]);
    await ledger.apply(change);
  };
  const [goOn] = await both(ports.onDecision(page, kept, entry, decision), store());
  await goOn();
}

/** The results of two tasks. Waits for the other one too when one fails: no task goes on beside the next of the queue. */
async function both<A, B>(one: Promise<A>, other: Promise<B>): Promise<[A, B]> {
  await Promise.allSettled([one, other]);
  return Promise.all([one, other]);
}

/** The values of a form that the ledger knows too: without the last one if its transaction never came to be. */
async function valuesOf({ values, pending }: OpenForm, ledger: LedgerPort): Promise<OpenForm['values']> {
  return !pending || (await ledger.wasApplied(pending.entry)) ? values : pending.before;
}

/** The ledger as it looks to a record that must not be compared with some others. */
function without(ledger: LedgerPort, vetoed: ReadonlySet<RecordId>): LedgerPort {
  if (vetoed.size === 0) return ledger;
  return {
    ...ledger,
    recordsWithAnchors: async (prints, limit) => {
      const found = await ledger.recordsWithAnchors(prints, limit + vetoed.size);
      return found.filter(({ id }) => !vetoed.has(id)).slice(0, limit);
    },
  };
}
