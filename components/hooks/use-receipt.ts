import { useEffect, useState } from 'react';
import { browser } from '#imports';
import { loadDeliveries } from '../../utils/delivery/store';
import { watchedTools } from '../../utils/grants';
import { askLedger } from '../../utils/ledger/open';
import { loadChanges } from '../../utils/receipt/journal';
import { receiptOf } from '../../utils/receipt/receipt';
import type { Receipt } from '../../utils/receipt/schema';
import { loadMemberships } from '../../utils/release/store';
import { loadSettings } from '../../utils/settings';

/** The receipt of what is in force when the page is opened; `failed` when it cannot be read. */
export function useReceipt(): Receipt | 'failed' | undefined {
  const [receipt, setReceipt] = useState<Receipt | 'failed'>();
  useEffect(() => {
    readReceipt().then(setReceipt, (error: unknown) => {
      console.error('Retyped: the receipt could not be made.', error);
      setReceipt('failed');
    });
  }, []);
  return receipt;
}

async function readReceipt(): Promise<Receipt> {
  const settings = await loadSettings();
  const [watched, memberships, deliveries, key, permissions, changes] = await Promise.all([
    watchedTools(settings),
    loadMemberships(),
    loadDeliveries(),
    askLedger((db) => db.keys.get('install')),
    browser.permissions.getAll(),
    loadChanges(),
  ]);
  return receiptOf({
    app: browser.runtime.getManifest().version,
    settings,
    watched,
    memberships,
    deliveries,
    keyAt: key?.createdAt,
    permissions: { browser: permissions.permissions ?? [], hosts: permissions.origins ?? [] },
    changes,
  });
}
