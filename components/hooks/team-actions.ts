import { dayOf } from '../../utils/calendar';
import { createAgeKeys } from '../../utils/report/age';
import type { CaseFile } from '../../utils/report/case-file';
import { randomId } from '../../utils/report/contributor';
import { type Desk, EMPTY_DESK } from '../../utils/report/desk';
import type { TeamFigures } from '../../utils/report/figures';
import { flowKey } from '../../utils/report/gap';
import { closeWeek } from '../../utils/report/held';
import { Refused } from '../../utils/report/read';
import { readFigures } from '../../utils/report/read-figures';
import {
  backUp,
  createTeam,
  handOver,
  restore,
  rulesOf,
  type Team,
  type TeamStore,
  takeOver,
} from '../../utils/report/team';
import { teamDatabase } from './team-database';
import { forgetHeld } from './team-held';
import { choosePlace } from './use-places';
import { type OwnState, readStore } from './use-team';

export { importFiles } from './team-import';

const today = (): string => dayOf(Date.now());
const bytesOf = async (file: File) => new Uint8Array(await file.arrayBuffer());

/** A new team with a key of its own. */
export async function makeTeam(name: string, floor: number, departments: readonly string[]): Promise<void> {
  const team = await createTeam(name, floor, today());
  const db = teamDatabase();
  await db.transaction('rw', db.teams, db.desks, async () => {
    await db.teams.put(team);
    await db.desks.put({ ...EMPTY_DESK, team: team.id, departments });
  });
  choosePlace(team.id);
}

/** The team as a file under a passphrase. */
export async function backUpTeam(team: Team, passphrase: string): Promise<Uint8Array<ArrayBuffer>> {
  return backUp(await readStore(team), passphrase);
}

/** The team as a file that only the holder of this key opens. */
export async function handOverTeam(team: Team, recipient: string): Promise<Uint8Array<ArrayBuffer>> {
  return handOver(await readStore(team), recipient);
}

/** Takes a team over from its backup; false when the passphrase or the file is wrong. */
export async function restoreTeam(file: File, passphrase: string): Promise<boolean> {
  const store = await unlessRefused(async () => restore(await bytesOf(file), passphrase));
  if (store) await keepStore(store);
  return store !== undefined;
}

/** A key to which a team can be handed over, kept until one is. */
export async function makeWaitingKey(): Promise<string> {
  const db = teamDatabase();
  const [known] = await db.waiting.toArray();
  if (known) return known.recipient;
  const keys = await createAgeKeys();
  await db.waiting.put({ ...keys, made: today() });
  return keys.recipient;
}

/** Takes a team over that was handed to a key of this browser; false when the file is not for it. */
export async function takeTeamOver(file: File): Promise<boolean> {
  const db = teamDatabase();
  const sealed = await bytesOf(file);
  for (const { recipient, identity } of await db.waiting.toArray()) {
    const store = await unlessRefused(() => takeOver(sealed, identity));
    if (!store) continue;
    await keepStore(store);
    await db.waiting.delete(recipient);
    return true;
  }
  return false;
}

async function unlessRefused<T>(open: () => Promise<T>): Promise<T | undefined> {
  try {
    return await open();
  } catch (error) {
    if (error instanceof Refused) return undefined;
    throw error;
  }
}

async function keepStore({ team, editions, held, cases, desk }: TeamStore): Promise<void> {
  const db = teamDatabase();
  await db.transaction('rw', db.teams, db.reports, db.editions, db.cases, db.desks, async () => {
    await db.editions.where('team').equals(team.id).delete();
    await db.teams.put(team);
    await db.reports.bulkPut([...held.values()].map((report) => ({ id: report.id, team: team.id, report })));
    await db.editions.bulkAdd(editions.map((edition) => ({ ...edition, team: team.id })));
    await db.cases.bulkPut(cases.map((file) => ({ team: team.id, key: flowKey(file.from, file.to), file })));
    await db.desks.put({ ...desk, team: team.id });
    // Before the transaction ends, and with it the wait of whoever reads the team.
    forgetHeld(team.id);
  });
  choosePlace(team.id);
}

/** What became of files that were to be combined. */
export type CombineOutcome = 'done' | 'refused' | 'twice';

/** Floored figures of several teams as one, under a name; nothing is kept unless every file is one. */
export async function combineFiles(name: string, files: readonly File[]): Promise<CombineOutcome> {
  const read = await unlessRefused(() =>
    Promise.all(files.map(async (file): Promise<TeamFigures> => readFigures(await bytesOf(file)))),
  );
  if (!read || read.length === 0) return 'refused';
  const teams = read.flatMap((figures) => figures.teams.map(({ id }) => id));
  if (new Set(teams).size < teams.length) return 'twice';
  const id = randomId();
  await teamDatabase().combinations.put({ id, name, made: today(), figures: read });
  choosePlace(id);
  return 'done';
}

/** Deletes a team, or a combination, from this browser: a team's key included. */
export async function deletePlace(id: string): Promise<void> {
  const db = teamDatabase();
  forgetHeld(id);
  const tables = [db.teams, db.reports, db.editions, db.cases, db.desks, db.combinations];
  await db.transaction('rw', tables, async () => {
    await Promise.all([
      db.teams.delete(id),
      db.desks.delete(id),
      db.combinations.delete(id),
      ...[db.reports, db.editions, db.cases].map((table) => table.where('team').equals(id).delete()),
    ]);
  });
}

/** Closes every week in which enough people wait: from now on they count, and who comes later waits for others. */
export async function closeWeeks({ team, held, editions, weeks }: OwnState): Promise<void> {
  const closings = weeks.flatMap(
    ({ week, canClose }) => (canClose && closeWeek(rulesOf(team), held, editions, week, today())) || [],
  );
  await teamDatabase().editions.bulkAdd(closings.map((edition) => ({ ...edition, team: team.id })));
}

/** Changes what the manager entered; undefined takes it back. */
export async function changeDesk(
  id: string,
  desk: Desk,
  change: { readonly [K in keyof Desk]?: Desk[K] | undefined },
): Promise<void> {
  const kept = Object.entries({ ...desk, ...change }).filter(([, value]) => value !== undefined);
  await teamDatabase().desks.put({ ...EMPTY_DESK, ...Object.fromEntries(kept), team: id });
}

/**
 * Keeps the case file of a gap, over the one that was kept of it before.
 * @param id of the team
 */
export async function keepCase(id: string, file: CaseFile): Promise<void> {
  await teamDatabase().cases.put({ team: id, key: flowKey(file.from, file.to), file });
}
