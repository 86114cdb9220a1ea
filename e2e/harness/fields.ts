import type { FrameLocator, Page } from 'playwright-core';
import { addressOf, type FieldCase, type FieldPage, type Step } from '../../playground/fields/page';
import { kindOf } from '../../utils/fields/classify';
import type { RecordRow } from '../../utils/ledger/schema';
import type { ObservedEntry } from '../../utils/model';
import { recordsIn } from '../counting';
import { listenToEntries, type SeenMessage, takeSeen } from './entries';
import type { Rep } from './rep';

/** How values are put in: each a run of its own over the whole page. */
export const SIGNALS = ['typed', 'pasted', 'picked'] as const;
export type Signal = (typeof SIGNALS)[number];

/** What came of one field. */
export interface FieldResult {
  readonly page: FieldPage;
  readonly field: FieldCase;
  readonly signal: Signal;
  readonly recorded: boolean;
  readonly label: boolean;
  readonly kind: boolean;
  readonly method: boolean;
  readonly record: boolean;
  /** How often beyond once. */
  readonly duplicates: number;
  /** What is wrong, in words; empty when nothing is. */
  readonly misses: readonly string[];
}

/** What came of one page: its fields, and entries that belong to none of them. */
export interface PageResult {
  readonly results: readonly FieldResult[];
  readonly extras: readonly string[];
}

const scopeOf = (page: Page, frames: readonly string[] = []): Page | FrameLocator =>
  frames.reduce<Page | FrameLocator>((scope, frame) => scope.frameLocator(frame), page);

async function perform(page: Page, steps: readonly Step[], frames?: readonly string[]): Promise<void> {
  for (const step of steps) {
    if ('click' in step)
      await scopeOf(page, step.frames ?? frames)
        .locator(step.click)
        .first()
        .click({ timeout: 1_500 });
    else if ('press' in step) await page.keyboard.press(step.press);
    else if ('type' in step) await page.keyboard.type(step.type);
    else if ('wait' in step) await page.waitForTimeout(step.wait);
    else {
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      await page.locator('h1').first().click();
      for (let at = 0; at < step.tab; at += 1) await page.keyboard.press('Tab');
    }
  }
}

/** Puts one value into a field as a person does: in by mouse or keys, out with the key that ends it. */
export async function fill(page: Page, field: FieldCase, signal: Signal): Promise<void> {
  await perform(page, field.before ?? [], field.frames);
  const steps: readonly Step[] = typeof field.at === 'string' ? [{ click: field.at }] : field.at;
  await perform(page, steps, field.frames);
  if (signal === 'picked') await perform(page, field.picked ?? [], field.frames);
  else if (signal === 'typed') await page.keyboard.type(field.value);
  else {
    await page.evaluate((text) => navigator.clipboard.writeText(text), field.value);
    await page.keyboard.press('Control+V');
  }
  await page.keyboard.press(signal === 'picked' ? 'Tab' : (field.endsWith ?? 'Tab'));
}

/** How a field is entered: what can only be picked is picked, whatever was asked for. */
export const signalOf = (field: FieldCase, text: 'typed' | 'pasted'): Signal =>
  field.picked ? 'picked' : text;

/** A field that shows a date in parts, or is native and has no text, cannot be pasted into. */
export const canPaste = (field: FieldCase) => field.reads === undefined || !/^\d{4}-/.test(field.reads);

const folded = (text: string) =>
  text
    .toLowerCase()
    .replaceAll(/[\s*:–-]+/g, ' ')
    .trim();

/** Fills one page twice, typing and pasting (picks go with typing), and compares what was recorded with its fields. */
export async function runPage(rep: Rep, page: FieldPage): Promise<PageResult> {
  const typed = await runSignal(rep, page, 'typed', page.fields);
  const pasted = await runSignal(
    rep,
    page,
    'pasted',
    page.fields.filter((field) => !field.picked && canPaste(field)),
  );
  return { results: [...typed.results, ...pasted.results], extras: [...typed.extras, ...pasted.extras] };
}

/** Every miss of a page in one line each, as the bench prints them and the test compares them. */
export const missesOf = ({ results, extras }: PageResult): readonly string[] => [
  ...results
    .filter(({ misses }) => misses.length > 0)
    .map(({ field, signal, misses }) => `${field.label} (${field.record}), ${signal}: ${misses.join('; ')}`),
  ...extras.map((extra) => `extra entry, ${extra}`),
];

async function runSignal(
  rep: Rep,
  fieldPage: FieldPage,
  text: 'typed' | 'pasted',
  fields: readonly FieldCase[],
): Promise<PageResult> {
  const page = await rep.context.newPage();
  const failures = new Map<FieldCase, string>();
  try {
    await page.goto(addressOf(fieldPage));
    await page.waitForTimeout(700);
    await listenToEntries(rep.extension);
    await takeSeen(rep.extension);
    for (const field of fields) {
      try {
        await fill(page, field, signalOf(field, text));
      } catch (error) {
        failures.set(field, String(error).split('\n')[0] ?? '');
      }
    }
    await page.waitForTimeout(700);
  } finally {
    await page.close();
  }
  await new Promise((resolve) => setTimeout(resolve, 150));
  const seen = await takeSeen(rep.extension);
  return judge(fieldPage, fields, text, seen, recordsIn(await rep.ledger()), failures);
}

/** Compares what was sent and what is on disk with the fields of a page that were filled. */
export function judge(
  page: FieldPage,
  fields: readonly FieldCase[],
  text: 'typed' | 'pasted',
  seen: readonly SeenMessage[],
  records: readonly RecordRow[],
  failures: ReadonlyMap<FieldCase, string>,
): PageResult {
  const left = lastOfEach(seen.flatMap((message) => message.entries ?? []));
  const recordOf = (entry: ObservedEntry): string =>
    records.find((record) => record.entries.some((each) => each.id === entry.id))?.id ?? entry.form;
  const matched = fields.map((field) => {
    const wanted = folded(field.reads ?? field.value);
    const entries = left.filter((entry) => folded(entry.value) === wanted);
    return {
      field,
      entries,
      entry: entries.find((each) => folded(each.field.label) === folded(field.label)) ?? entries[0],
    };
  });
  const recordNames = new Map<string, Set<string>>();
  for (const { field, entry } of matched) {
    if (!entry) continue;
    const ids = recordNames.get(field.record) ?? new Set();
    recordNames.set(field.record, ids.add(recordOf(entry)));
  }
  const owners = new Map<string, Set<string>>();
  for (const [name, ids] of recordNames)
    for (const id of ids) owners.set(id, (owners.get(id) ?? new Set()).add(name));
  const results = matched.map(({ field, entries, entry }): FieldResult => {
    const signal = signalOf(field, text);
    const stored = records.flatMap((record) => record.entries).find((each) => each.id === entry?.id);
    const kind = entry ? (stored?.kind ?? kindOf(entry.field, entry.value).kind) : '';
    const checks = {
      recorded: entry !== undefined,
      label: entry !== undefined && folded(entry.field.label) === folded(field.label),
      kind: kind === field.kind,
      method: entry?.method === signal,
      record:
        entry !== undefined &&
        recordNames.get(field.record)?.size === 1 &&
        owners.get(recordOf(entry))?.size === 1,
    };
    const duplicates = Math.max(0, entries.length - 1);
    const misses = entry
      ? [
          ...(checks.label ? [] : [`label "${entry.field.label}" (${entry.field.labelSource})`]),
          ...(checks.kind ? [] : [`kind ${kind}, not ${field.kind}`]),
          ...(checks.method ? [] : [`method ${entry.method}, not ${signal}`]),
          ...(checks.record
            ? []
            : [
                `record: ${recordNames.get(field.record)?.size} of its own, shared by ${owners.get(recordOf(entry))?.size}`,
              ]),
          ...(duplicates > 0 ? [`recorded ${entries.length} times`] : []),
        ]
      : [`not recorded${failures.has(field) ? ` (not driven: ${failures.get(field)})` : ''}`];
    return { page, field, signal, ...checks, duplicates, misses };
  });
  const known = new Set(matched.flatMap(({ entries }) => entries));
  const extras = left
    .filter((entry) => !known.has(entry) && entry.value !== '')
    .map((entry) => `${text}: "${entry.value}" as ${entry.field.label} (${entry.method})`);
  return { results, extras };
}

/** A later entry of the same control replaces the earlier one; a resend is the same entry. */
function lastOfEach(entries: readonly ObservedEntry[]): readonly ObservedEntry[] {
  const last = new Map<string, ObservedEntry>();
  for (const entry of entries) last.set(`${entry.form} ${entry.fieldKey}`, entry);
  return [...last.values()];
}
