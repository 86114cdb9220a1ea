import { changesObservation } from '../grants';
import type { Settings } from '../settings';
import { agree } from './agree';
import { closeMatching, closeOrphans, isIdle } from './close';
import { deliver } from './deliver';
import { expireAll } from './erase';
import { readyLetter } from './letter';
import { announceReleases } from './standing';
import { inLedger } from './state';

const DAY_MS = 86_400_000;

/** What is due when the browser starts, and when this version of the extension does for the first time. */
export async function begin(): Promise<void> {
  await agree();
  await readyLetter();
  await announceReleases();
  await deliver();
  await inLedger(({ db }) => closeOrphans(db, Date.now() - 7 * DAY_MS));
}

/** What is due at an alarm. */
export async function takeAlarm(name: string): Promise<void> {
  if (name === 'resume') await agree();
  // Every few minutes too: a traveller's clock changes without an event.
  if (name === 'letter' || name === 'idle') await readyLetter();
  if (name === 'idle' || name.startsWith('release ')) await announceReleases();
  if (name === 'idle' || name === 'deliver') await deliver();
  if (name === 'idle') await inLedger(({ db }) => closeMatching(db, isIdle(Date.now())));
  if (name === 'expire') await expireAll(inLedger);
}

/** What follows from a change of the settings. */
export function takeSettings(settings: Settings, before: Settings): void {
  if (changesObservation(before, settings)) void agree();
  void readyLetter();
  // Who keeps prints for a shorter time from now on does not wait for the alarm.
  if (settings.retentionDays < before.retentionDays) void expireAll(inLedger);
}

/** Closes what was open in a tab that went. */
export const closeTab = (tab: number): Promise<void> =>
  inLedger(({ db }) => closeMatching(db, (form) => form.tab === tab));
