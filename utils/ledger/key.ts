import type { LedgerDatabase } from './schema';

/**
 * The install key, made on first use: HMAC-SHA-256, 256 bits, non-extractable. The browser keeps its bytes readable in
 * the profile folder all the same (docs/threat-model.md).
 */
export async function installKey(db: LedgerDatabase, now: () => number = Date.now): Promise<CryptoKey> {
  const kept = await db.keys.get('install');
  if (kept) return kept.key;
  const key = await crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256', length: 256 }, false, [
    'sign',
  ]);
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
