import type { LedgerDatabase } from '../ledger/schema';
import type { RecordId, ToolId } from '../model';

/** Records that a person said this one has nothing to do with, whichever came first. */
export async function vetoesOf(db: LedgerDatabase, record: RecordId): Promise<ReadonlySet<RecordId>> {
  const [to, from] = await db.transaction('r', db.judgements, () =>
    Promise.all([
      db.judgements.where('[to+from]').between([record, ''], [record, '\uffff']).toArray(),
      db.judgements.where('from').equals(record).toArray(),
    ]),
  );
  const wrong = [...to, ...from].filter(({ right }) => !right);
  return new Set(wrong.flatMap((row) => [row.to, row.from]).filter((id) => id !== record));
}

/**
 * Takes a person's word on what a record was found to be the same as. A wrong match leaves every figure at once and is
 * never made again.
 * @param links further records that it had been joined with
 * @param asked whether the spot check had asked
 */
export async function judgeRecord(
  db: LedgerDatabase,
  record: RecordId,
  right: boolean,
  asked: boolean,
  links: readonly RecordId[] = [],
  now: number = Date.now(),
): Promise<void> {
  await db.transaction('rw', [db.transfers, db.repeats, db.judgements, db.sums], async () => {
    const [transfer, repeat] = [await db.transfers.get(record), await db.repeats.get(record)];
    const found = [transfer?.from, repeat?.of].flatMap((id) => id ?? []);
    const others = new Set(right ? found : [...found, ...links]);
    await db.judgements.bulkPut([...others].map((from) => ({ to: record, from, right, asked, at: now })));
    if (right) return;
    await db.transfers.delete(record);
    if (transfer) await db.sums.delete(transfer.week);
    await db.repeats.delete(record);
  });
}

/** Marks one carried record as deliberate, or not. */
export async function intendRecord(db: LedgerDatabase, record: RecordId, intended: boolean): Promise<void> {
  const transfer = await db.transfers.get(record);
  if (!transfer) return;
  await db.transaction('rw', [db.transfers, db.sums], async () => {
    await db.transfers.where('to').equals(record).modify(marking(intended));
    await db.sums.delete(transfer.week);
  });
}

/** Marks all carried records of a flow that are still there. */
export async function intendFlow(
  db: LedgerDatabase,
  from: ToolId,
  to: ToolId,
  intended: boolean,
): Promise<void> {
  await db.transaction('rw', [db.transfers, db.sums], async () => {
    await db.transfers
      .filter((transfer) => transfer.fromTool === from && transfer.toTool === to)
      .modify(marking(intended));
    await db.sums.clear();
  });
}

const marking = (intended: boolean) => (transfer: { intended?: true }) => {
  if (intended) transfer.intended = true;
  else delete transfer.intended;
};
