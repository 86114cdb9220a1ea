import { browser } from '#imports';
import { type PillDay, today } from '../summary/caps';

const KEY = 'pillDay';

/** What the pill has said today. Session memory: it says nothing about a day that is over. */
export async function pillDay(now: number = Date.now()): Promise<PillDay> {
  const stored: Record<string, PillDay | undefined> = await browser.storage.session.get(KEY);
  return today(stored[KEY], now);
}

/** Keeps what the pill has said today. */
export async function keepPillDay(day: PillDay): Promise<void> {
  await browser.storage.session.set({ [KEY]: day });
}
