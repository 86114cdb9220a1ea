import type { AnchorPrint, EntryId, LedgerRecord, RecordId, Repeat, Transfer } from '../model';
import type { LedgerPort } from './ports';

/** Newest holders that an anchor names, as in the ledger on disk. */
const MOST_HOLDERS = 12;

/** A ledger in memory: what evaluation and tests run the production intake on. */
export function createMemoryLedger(): LedgerPort {
  const applied = new Set<EntryId>();
  const records = new Map<RecordId, LedgerRecord>();
  const holders = new Map<AnchorPrint, Set<RecordId>>();
  const transfers = new Map<RecordId, Transfer>();
  const targets = new Map<RecordId, Set<RecordId>>();
  const repeats = new Map<RecordId, Repeat>();
  const counters = new Map<string, number>();

  const put = (record: LedgerRecord) => {
    for (const { print } of records.get(record.id)?.anchors ?? []) holders.get(print)?.delete(record.id);
    records.set(record.id, record);
    for (const { print } of record.anchors) {
      const held = holders.get(print) ?? new Set();
      holders.set(print, held.add(record.id));
    }
  };
  const drop = (to: RecordId) => {
    const transfer = transfers.get(to);
    if (transfer !== undefined) targets.get(transfer.from)?.delete(to);
    transfers.delete(to);
  };

  return {
    async wasApplied(id) {
      return applied.has(id);
    },
    async record(id) {
      return records.get(id);
    },
    async recordsWithAnchors(prints, limit) {
      const worth = new Map<LedgerRecord, number>();
      for (const print of prints) {
        const held = [...(holders.get(print) ?? [])].flatMap((id) => records.get(id) ?? []);
        const named = held.sort(newestFirst).slice(0, MOST_HOLDERS);
        for (const record of named) worth.set(record, (worth.get(record) ?? 0) + 1 / named.length);
      }
      const telling = [...worth].sort(([a, worthA], [b, worthB]) => worthB - worthA || newestFirst(a, b));
      return telling
        .slice(0, limit)
        .map(([record]) => record)
        .sort(newestFirst);
    },
    async transfersOf(id) {
      const outward = [...(targets.get(id) ?? [])].flatMap((to) => transfers.get(to) ?? []);
      const inward = transfers.get(id);
      return inward === undefined ? outward : [inward, ...outward];
    },
    async repeatOf(id) {
      return repeats.get(id);
    },
    async frequencies(wanted) {
      return wanted.map((counter) => counters.get(counter) ?? 0);
    },
    async apply(change) {
      if (applied.has(change.entry)) return;
      applied.add(change.entry);
      for (const record of [...change.joined, change.record]) put(record);
      for (const to of change.withdrawn) drop(to);
      for (const transfer of change.transfers) {
        drop(transfer.to);
        transfers.set(transfer.to, transfer);
        targets.set(transfer.from, (targets.get(transfer.from) ?? new Set()).add(transfer.to));
      }
      for (const to of change.withdrawnRepeats) repeats.delete(to);
      for (const repeat of change.repeats) repeats.set(repeat.to, repeat);
      for (const counter of change.counters) counters.set(counter, (counters.get(counter) ?? 0) + 1);
    },
  };
}

const newestFirst = (a: LedgerRecord, b: LedgerRecord) => b.openedAt - a.openedAt;
