import { createInstallKey } from '../prints/print';
import { removeRecords } from './remove';
import type { LedgerDatabase } from './schema';

/**
 * The install key, made on first use: HMAC-SHA-256, 256 bits, non-extractable. The browser keeps its bytes readable in
 * the profile folder all the same (docs/threat-model.md).
 */
export async function installKey(db: LedgerDatabase, now: () => number = Date.now): Promise<CryptoKey> {
  const kept = await db.keys.get('install');
  if (kept) return kept.key;
  const key = await createInstallKey();
  // `add`, not `put`: of two first uses at once, the loser takes the winner's key instead of orphaning its prints.
  try {
    await db.keys.add({ id: 'install', key, createdAt: now() });
    return key;
  } catch (error) {
    const winner = await db.keys.get('install');
    if (winner) return winner.key;
    throw error;
  }
}

/**
 * A new install key in place of the old one. Prints under the old key can be compared with nothing any more, so records
 * and counters go with it; the counts of their transfers stay in their weeks. Entry ids stay, against resends.
 */
export async function rotateKey(db: LedgerDatabase, now: () => number = Date.now): Promise<void> {
  const key = await createInstallKey();
  await removeRecords(db, await db.records.toCollection().primaryKeys());
  const tables = [
    db.keys,
    db.records,
    db.transfers,
    db.repeats,
    db.duplicates,
    db.counters,
    db.holdings,
    db.damaged,
  ];
  await db.transaction('rw', tables, async () => {
    await Promise.all(tables.map((table) => table.clear()));
    await db.keys.add({ id: 'install', key, createdAt: now() });
  });
}
