import { browser } from '#imports';
import type { OpenValue } from '../intake/ports';
import type { EntryId, FormId, RecordId, ToolId } from '../model';
import type { Said } from '../summary/say';

/** A record closes after this long without an entry (DESIGN.md, numbers). */
export const IDLE_CLOSE_MS = 10 * 60_000;

/** A form whose record is still open. The only place where values rest: memory that dies with the browser session. */
export interface OpenForm {
  readonly record: RecordId;
  readonly tool: ToolId;
  readonly tab: number;
  readonly lastAt: number;
  readonly values: readonly OpenValue[];
  /** The entry that `values` hold already and the ledger may not: a worker may die between the two. */
  readonly pending?: { readonly entry: EntryId; readonly before: readonly OpenValue[] };
  /** What the pill has already said about this record: it speaks again only for something new. */
  readonly said: Said;
  /** Its pill was shown: what more there is to say of it is no further pill. */
  readonly isShown?: true;
  /** Records that it was found to be the same as: what "not mine" takes back. */
  readonly links?: readonly RecordId[];
  /** Path of its page, and what the page calls the fields that had entries, by key: to know it when it is loaded anew. */
  readonly path?: string;
  readonly names?: Readonly<Record<string, string>>;
  /** When its page was left; it closes soon, unless the next page goes on with it. */
  readonly leftAt?: number;
  /** How often it was loaded anew: the keys of a page's fields are its own. */
  readonly round?: number;
}

const PREFIX = 'form:';
const keyOf = (form: FormId) => `${PREFIX}${form}`;

/** The open form of this id. */
export async function openForm(form: FormId): Promise<OpenForm | undefined> {
  const stored: Record<string, OpenForm | undefined> = await browser.storage.session.get(keyOf(form));
  return stored[keyOf(form)];
}

/** Keeps an open form; `storage.session` survives a killed worker, not the end of the browser. */
export async function keepForm(form: FormId, open: OpenForm): Promise<void> {
  await browser.storage.session.set({ [keyOf(form)]: open });
}

/** Forgets the values of these forms; the records that they had. */
export async function closeForms(forms: readonly FormId[]): Promise<RecordId[]> {
  const keys = forms.map(keyOf);
  const stored: Record<string, OpenForm | undefined> = await browser.storage.session.get(keys);
  await browser.storage.session.remove(keys);
  return keys.flatMap((key) => stored[key]?.record ?? []);
}

/** The open form whose record this is. */
export async function openFormOf(record: RecordId): Promise<OpenForm | undefined> {
  const stored: Record<string, unknown> = await browser.storage.session.get(null);
  return Object.entries(stored)
    .filter(([key]) => key.startsWith(PREFIX))
    .map(([, value]) => value as OpenForm)
    .find((form) => form.record === record);
}

/** Open forms that match, with their ids. */
export async function openForms(
  match: (open: OpenForm) => boolean,
): Promise<(readonly [FormId, OpenForm])[]> {
  const stored: Record<string, unknown> = await browser.storage.session.get(null);
  return Object.entries(stored).flatMap(([key, value]) =>
    key.startsWith(PREFIX) && match(value as OpenForm)
      ? [[key.slice(PREFIX.length) as FormId, value as OpenForm] as const]
      : [],
  );
}

/** Ids of all open forms that match, for closing them when a tab goes or the clock says so. */
export async function openFormIds(match: (open: OpenForm) => boolean): Promise<FormId[]> {
  return (await openForms(match)).map(([id]) => id);
}

/** Notes that the pages of these forms were left. */
export async function leaveForms(forms: readonly FormId[], now: number): Promise<void> {
  for (const form of forms) {
    const open = await openForm(form);
    if (open) await keepForm(form, { ...open, leftAt: now });
  }
}
