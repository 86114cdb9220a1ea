import { browser } from '#imports';
import { serialQueue } from '../session/queue';
import { z } from '../zod';
import type { Changed } from './changes';
import { changeSchema } from './schema';

/** In `storage.local`. */
const KEY = 'changes';
/** Changes that are kept, the newest. */
const MOST = 400;
const inTurn = serialQueue();

/** The dated changes, the newest first. */
export async function loadChanges(): Promise<readonly Changed[]> {
  const stored = await browser.storage.local.get(KEY);
  return z.array(changeSchema).safeParse(stored[KEY] ?? []).data ?? [];
}

/** Writes changes down; the background alone does. */
export const addChanges = (changes: readonly Changed[]): Promise<void> =>
  inTurn(async () => {
    const before = await loadChanges();
    await browser.storage.local.set({ [KEY]: [...changes, ...before].slice(0, MOST) });
  });
