import { Dexie, type Table } from 'dexie';
import { DAY_MS } from '../calendar';
import type { Failure } from './outcome';

/** One report on its way. What it says lies where released reports lie; how it gets in lies nowhere near. */
export interface Parcel {
  /** Id of the report: it is one parcel however often it is put in. */
  readonly report: string;
  readonly team: string;
  readonly state: 'waiting' | 'sent' | 'stopped';
  readonly addedAt: number;
  readonly attempts: number;
  /** When to try next. */
  readonly nextAt: number;
  /** Why it has not arrived yet; absent before the first try. */
  readonly failure?: Failure;
  readonly sentAt?: number;
}

/** What is on its way and what arrived. A database of its own: a ledger that is set aside takes no report with it. */
export class Outbox extends Dexie {
  readonly parcels!: Table<Parcel, string>;

  constructor() {
    super('retyped-outbox');
    this.version(1).stores({ parcels: 'report, state, nextAt' });
  }
}

let opened: Outbox | undefined;

/** The one connection of this context. */
export function outbox(): Outbox {
  opened ??= new Outbox();
  return opened;
}

/** How long what was sent or stopped is remembered. */
const KEPT_MS = 400 * DAY_MS;

/** Puts in what is not there yet. */
export async function putIn(parcels: readonly Parcel[]): Promise<void> {
  const { parcels: table } = outbox();
  await outbox().transaction('rw', table, async () => {
    const known = new Set(await table.toCollection().primaryKeys());
    await table.bulkAdd(parcels.filter(({ report }) => !known.has(report)));
  });
}

/** Parcels that are due, the longest waiting first. */
export async function due(now: number): Promise<readonly Parcel[]> {
  const waiting = await outbox().parcels.where('state').equals('waiting').toArray();
  return waiting.filter(({ nextAt }) => nextAt <= now).sort((a, b) => a.addedAt - b.addedAt);
}

/** When the next parcel is due; undefined when none waits. */
export async function nextDue(): Promise<number | undefined> {
  const waiting = await outbox().parcels.where('state').equals('waiting').toArray();
  return waiting.length === 0 ? undefined : Math.min(...waiting.map(({ nextAt }) => nextAt));
}

/** Notes how a try went, or stops what waits. A parcel that is gone stays gone. */
export const note = (report: string, change: Partial<Parcel>): Promise<number> =>
  outbox().parcels.update(report, change);

/** What waits for a team is sent no more. */
export async function stopParcels(team: string): Promise<void> {
  const of = (parcel: Parcel) => parcel.team === team;
  await outbox().parcels.where('state').equals('waiting').filter(of).modify({ state: 'stopped' });
}

/** What waits is due now. */
export async function hurry(now: number): Promise<void> {
  await outbox().parcels.where('state').equals('waiting').modify({ nextAt: now });
}

/** Forgets what was done with long ago. */
export async function forgetOld(now: number): Promise<void> {
  await outbox()
    .parcels.filter(({ state, addedAt }) => state !== 'waiting' && addedAt < now - KEPT_MS)
    .delete();
}

/** Forgets every parcel, sent or waiting. */
export const emptyOutbox = (): Promise<void> => outbox().parcels.clear();
