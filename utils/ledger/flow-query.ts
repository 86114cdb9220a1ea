import type { ToolId, Transfer } from '../model';
import type { CarriedRecord, FlowDetails } from '../summary/findings';
import { isRecordRow } from './rows';
import type { LedgerDatabase } from './schema';

/** The records of a flow, newest first, and what was answered about it. */
export async function readFlow(
  db: LedgerDatabase,
  from: ToolId,
  to: ToolId,
  limit = 50,
): Promise<FlowDetails> {
  const transfers = await db.transfers
    .filter((transfer) => transfer.fromTool === from && transfer.toTool === to && transfer.carried.length > 0)
    .toArray();
  const newest = transfers.sort((a, b) => b.at - a.at).slice(0, limit);
  return {
    records: await describeCarried(db, newest),
    answers: await db.answers.where('[from+to+week]').between([from, to, ''], [from, to, '\uffff']).toArray(),
  };
}

/** These transfers in the order given. */
export async function describeCarried(
  db: LedgerDatabase,
  transfers: readonly Transfer[],
): Promise<CarriedRecord[]> {
  const rows = await db.records
    .where('id')
    .anyOf(transfers.map(({ to }) => to))
    .toArray();
  const whole = rows.filter(isRecordRow);
  const kinds = new Map(whole.flatMap(({ entries }) => entries.map(({ id, kind }) => [id, kind] as const)));
  const entered = new Map(whole.map((row) => [row.id, row.entries.length] as const));
  return transfers.map((transfer) => {
    const all = entered.get(transfer.to);
    const fields = [...new Set(transfer.carried.map((field) => field.to))];
    return {
      record: transfer.to,
      at: transfer.at,
      fields: fields.length,
      ...(all === undefined ? {} : { entered: all }),
      disagreeing: transfer.disagreeing.length,
      kinds: [...new Set(fields.flatMap((id) => kinds.get(id) ?? []))],
      agreed: transfer.agreed,
      intended: transfer.intended === true,
    };
  });
}
