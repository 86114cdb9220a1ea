import { appendFile, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { intake } from '../utils/intake/intake';
import { createMemoryLedger } from '../utils/intake/memory';
import type { OpenValue } from '../utils/intake/ports';
import { type EntryId, FIELD_KINDS, type FieldKind, type RecordId, type ToolId } from '../utils/model';
import { createInstallKey, createPrinter } from '../utils/prints/print';
import { readCsv } from './corpora';

export interface EvalOptions {
  /** Folder that holds linkage/ and uilogs/. */
  readonly corpora: string;
  /** File to append JSON lines to: what was decided, for scoring by others. */
  readonly predictions?: string;
  readonly sets?: readonly string[];
}

/** Columns that no tool asks for: national ids are never read, an age follows from a birth date. */
const NEVER_READ = new Set(['soc_sec_id', 'age', 'state']);
const MINUTE_MS = 60_000;

type Row = Readonly<Record<string, string>>;
export interface RecordSet {
  readonly name: string;
  readonly rows: readonly Row[];
  readonly kinds: ReadonlyMap<string, FieldKind>;
}

/**
 * Types every record of each linked set into the tool named by its source, field by field, and scores which records
 * were found to be the same. Prints one JSON line per set.
 */
export async function suite({ corpora, predictions, sets = [] }: EvalOptions): Promise<void> {
  for (const set of await readSets(join(corpora, 'linkage'))) {
    if (sets.length > 0 && !sets.includes(set.name)) continue;
    const started = performance.now();
    const isSingle = new Set(set.rows.map((row) => row.source)).size === 1;
    const linked = await typeAll(set, (row, i) => (isSingle ? `tool-${i % 2}` : (row.source ?? '')));
    const pairs = linked.filter(([a, b]) => isSingle || a.source !== b.source);
    console.log(
      JSON.stringify({ set: set.name, ...score(set.rows, pairs, isSingle), ms: since(started, set) }),
    );
    if (predictions !== undefined) {
      const lines = pairs.map(([a, b]) => `${JSON.stringify({ set: set.name, a: a.rec_id, b: b.rec_id })}\n`);
      await appendFile(predictions, lines.join(''));
    }
  }
}

/** The sets with records, their columns mapped to kinds. */
export async function readSets(folder: string): Promise<readonly RecordSet[]> {
  const sets: RecordSet[] = [];
  for (const name of (await readdir(folder)).sort()) {
    const meta: unknown = JSON.parse(await readFile(join(folder, name, 'meta.json'), 'utf8'));
    const kinds = fieldKindsOf(meta);
    if (kinds === undefined) continue;
    sets.push({ name, kinds, rows: await readCsv(join(folder, name, 'records.csv')) });
  }
  return sets;
}

/** Types each row into the tool chosen for it and returns the pairs of rows linked when their last field was in. */
export async function typeAll(
  set: RecordSet,
  toolOf: (row: Row, index: number) => string,
): Promise<readonly (readonly [Row, Row])[]> {
  const ledger = createMemoryLedger();
  const printer = await createPrinter(await createInstallKey());
  const byId = new Map(set.rows.map((row) => [row.rec_id ?? '', row]));
  const pairs: (readonly [Row, Row])[] = [];
  for (const [index, row] of set.rows.entries()) {
    let open: readonly OpenValue[] = [];
    let links: readonly { readonly record: RecordId }[] = [];
    for (const [column, kind] of set.kinds) {
      const value = row[column] ?? '';
      if (value.trim() === '') continue;
      const id = `${row.rec_id}/${column}` as EntryId;
      const result = await intake(
        {
          entry: {
            id,
            fieldKey: column,
            kind,
            value,
            method: 'typed',
            activeMs: 1_000,
            at: index * MINUTE_MS,
          },
          record: (row.rec_id ?? '') as RecordId,
          tool: toolOf(row, index) as ToolId,
          open,
          own: new Set(),
        },
        { ledger, printer },
      );
      open = result.open;
      if (result.change !== undefined) links = result.decision.links;
    }
    for (const link of links) {
      const other = byId.get(link.record);
      if (other !== undefined) pairs.push([other, row]);
    }
  }
  return pairs;
}

function score(rows: readonly Row[], pairs: readonly (readonly [Row, Row])[], isSingle: boolean) {
  const entities = new Map<string, Row[]>();
  for (const row of rows) {
    const id = row.entity_id ?? '';
    entities.set(id, [...(entities.get(id) ?? []), row]);
  }
  let truth = 0;
  for (const same of entities.values()) {
    for (const [i, a] of same.entries()) {
      for (const b of same.slice(i + 1)) if (isSingle || a.source !== b.source) truth++;
    }
  }
  const right = pairs.filter(([a, b]) => a.entity_id === b.entity_id).length;
  const precision = pairs.length === 0 ? 0 : right / pairs.length;
  const recall = truth === 0 ? 0 : right / truth;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { truth, linked: pairs.length, P: figure(precision), R: figure(recall), F1: figure(f1) };
}

function fieldKindsOf(meta: unknown): ReadonlyMap<string, FieldKind> | undefined {
  if (typeof meta !== 'object' || meta === null || !('fieldKinds' in meta)) return undefined;
  const { fieldKinds } = meta;
  if (typeof fieldKinds !== 'object' || fieldKinds === null) return undefined;
  const columns = Object.entries(fieldKinds).filter(([column]) => !NEVER_READ.has(column));
  return new Map(
    columns.flatMap(([column, kind]) => {
      const known = FIELD_KINDS.find((each) => each === kind);
      return known === undefined ? [] : [[column, known] as const];
    }),
  );
}

function figure(share: number): number {
  return Math.round(share * 10_000) / 10_000;
}

function since(started: number, set: RecordSet): number {
  return Math.round(((performance.now() - started) / set.rows.length) * 100) / 100;
}
