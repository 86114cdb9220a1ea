import { useLiveQuery } from 'dexie-react-hooks';
import { useSyncExternalStore } from 'react';
import { teamDatabase } from './team-database';

/** What the team page can show: a team whose reports lie here, or figures of several that were handed on. */
export interface Place {
  readonly id: string;
  readonly name: string;
  readonly isCombined: boolean;
}

const CHOSEN = 'retyped-team';
const changed = new EventTarget();

const listen = (callback: () => void) => {
  changed.addEventListener('change', callback);
  window.addEventListener('storage', callback);
  return () => {
    changed.removeEventListener('change', callback);
    window.removeEventListener('storage', callback);
  };
};

/** Shows this place from now on, on this page and on the next that is opened. */
export function choosePlace(id: string): void {
  localStorage.setItem(CHOSEN, id);
  changed.dispatchEvent(new Event('change'));
}

/** All places by name, and the one that is shown; undefined until they are read. */
export function usePlaces(): { readonly places: readonly Place[]; readonly chosen?: Place } | undefined {
  const wanted = useSyncExternalStore(listen, () => localStorage.getItem(CHOSEN));
  const places = useLiveQuery(readPlaces, []);
  if (!places) return undefined;
  const chosen = places.find(({ id }) => id === wanted) ?? places[0];
  return { places, ...(chosen ? { chosen } : {}) };
}

async function readPlaces(): Promise<readonly Place[]> {
  const db = teamDatabase();
  const [teams, combinations] = await Promise.all([db.teams.toArray(), db.combinations.toArray()]);
  return [
    ...teams.map(({ id, name }) => ({ id, name, isCombined: false })),
    ...combinations.map(({ id, name }) => ({ id, name, isCombined: true })),
  ].sort((a, b) => a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1));
}
