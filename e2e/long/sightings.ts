import type { ObservedEntry } from '../../utils/model';
import { recordsIn } from '../counting';
import type { DumpedRow } from '../harness/ledger';
import type { ApplicationForm } from './applications/application';

/** What became of one field that was filled. */
export interface Sighting {
  readonly form: string;
  readonly field: string;
  readonly label: string;
  readonly labelRight: boolean;
  readonly kind: string;
  readonly kindRight: boolean;
  /** How many entries the ledger has of it: 1 is right, 0 for a secret. */
  readonly recorded: number;
  readonly recordedRight: boolean;
}

/** Entries in the messages that reached the background, the last of each id. */
export function entriesIn(messages: readonly string[]): ObservedEntry[] {
  const all = messages.flatMap((text) => {
    const message = JSON.parse(text) as { type?: string; entries?: ObservedEntry[] };
    return message.type === 'entries' ? (message.entries ?? []) : [];
  });
  return [...new Map(all.map((entry) => [entry.id, entry])).values()];
}

const same = (value: string) => value.replaceAll(/\s+/g, ' ').trim();

/** Joins what was filled with what was sent and what is stored. */
export function sightingsOf(
  form: ApplicationForm,
  sent: readonly ObservedEntry[],
  rows: readonly DumpedRow[],
): Sighting[] {
  const stored = recordsIn(rows).flatMap((record) => record.entries);
  return form.fields.map((field) => {
    const ids = new Set(sent.filter((entry) => same(entry.value) === field.value).map((entry) => entry.id));
    const entries = stored.filter((entry) => ids.has(entry.id));
    const label = sent.find((entry) => ids.has(entry.id))?.field.label ?? '';
    const kind = entries.at(-1)?.kind ?? '';
    const recorded = entries.length;
    return {
      form: form.name,
      field: field.label,
      label,
      labelRight: field.secret === true || label.replace(/\s*[*:]+$/, '').startsWith(field.label),
      kind,
      kindRight: field.secret === true || field.kinds.some((right) => right === kind),
      recorded,
      recordedRight: recorded === (field.secret ? 0 : 1),
    };
  });
}

const mark = (right: boolean) => (right ? '' : ' ✗');

/** The sightings as a table for people. */
export function tableOf(application: string, sightings: readonly Sighting[]): string {
  const rows = sightings.map((seen) => [
    application,
    seen.form,
    seen.field,
    `${seen.recorded}${mark(seen.recordedRight)}`,
    `${seen.label || '–'}${mark(seen.labelRight)}`,
    `${seen.kind || '–'}${mark(seen.kindRight)}`,
  ]);
  const all = [['application', 'form', 'field filled', 'recorded', 'label', 'kind'], ...rows];
  const widths = (all[0] ?? []).map((_, i) => Math.max(...all.map((row) => row[i]?.length ?? 0)));
  return all.map((row) => row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join('  ')).join('\n');
}
