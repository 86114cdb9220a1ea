import { DAY_MS } from '../calendar';
import { changesObservation } from '../grants';
import type { Settings } from '../settings';
import { agree } from './agree';
import { closeMatching, closeOrphans, isIdle } from './close';
import { deliver } from './deliver';
import { doAll } from './do-all';
import { expireAll } from './erase';
import { readyLetter } from './letter';
import { announceReleases } from './standing';
import { inLedger } from './state';

/**
 * What is due when the browser starts, and when this version of the extension does for the first time. What waits for the
 * network comes last: a worker may not live that long.
 */
export const begin = (): Promise<void> =>
  doAll([
    agree,
    () => inLedger(({ db }) => closeOrphans(db, Date.now() - 7 * DAY_MS)),
    () => readyLetter(),
    () => announceReleases(),
    () => deliver(),
  ]);

/** What is due at an alarm, by its name. */
export const takeAlarm = (name: string): Promise<void> => doAll(dutiesAt(name));

function dutiesAt(name: string): readonly (() => Promise<unknown>)[] {
  const release = [() => announceReleases(), () => deliver()];
  // A release has an alarm for each team.
  if (name.startsWith('release ')) return release;
  switch (name) {
    case 'resume':
      return [agree];
    case 'letter':
      return [() => readyLetter()];
    case 'deliver':
      return [() => deliver()];
    case 'expire':
      return [() => expireAll(inLedger)];
    case 'idle':
      return [
        () => inLedger(({ db }) => closeMatching(db, isIdle(Date.now()))),
        // Every few minutes too: a traveller's clock changes without an event.
        () => readyLetter(),
        ...release,
      ];
    default:
      return [];
  }
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
