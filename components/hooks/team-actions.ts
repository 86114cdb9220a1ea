import { type DroppedFile, importing, type Outcome, Shelf } from '../../utils/report/admit';
import type { CaseFile } from '../../utils/report/case-file';
import { flowKey } from '../../utils/report/gap';
import { closeWeek } from '../../utils/report/held';
import { Refused } from '../../utils/report/read';
import { backUp, createTeam, restore, rulesOf, type Team } from '../../utils/report/team';
import { dayOf } from '../../utils/summary/caps';
import { type Desk, EMPTY_DESK, teamDatabase } from './team-database';
import { readStore, type TeamState } from './use-team';

const today = (): string => dayOf(Date.now());

/** A new team with a key of its own. */
export async function makeTeam(name: string, floor: number, departments: readonly string[]): Promise<void> {
  const team = await createTeam(name, floor, today());
  const db = teamDatabase();
  await db.transaction('rw', db.teams, db.desks, async () => {
    await db.teams.put(team);
    await db.desks.put({ ...EMPTY_DESK, team: team.id, departments });
  });
}

/** The team as a file under a passphrase. */
export async function backUpTeam(team: Team, passphrase: string): Promise<Uint8Array<ArrayBuffer>> {
  return backUp(await readStore(team), passphrase);
}

/** Takes a team over from its backup; false when the passphrase or the file is wrong. */
export async function restoreTeam(file: File, passphrase: string): Promise<boolean> {
  try {
    const { team, editions, held } = await restore(new Uint8Array(await file.arrayBuffer()), passphrase);
    const db = teamDatabase();
    await db.transaction('rw', db.teams, db.reports, db.editions, async () => {
      await db.editions.where('team').equals(team.id).delete();
      await db.teams.put(team);
      await db.reports.bulkPut(
        [...held.values()].map((report) => ({ id: report.id, team: team.id, report })),
      );
      await db.editions.bulkAdd(editions.map((edition) => ({ ...edition, team: team.id })));
    });
    return true;
  } catch (error) {
    if (error instanceof Refused) return false;
    throw error;
  }
}

/** Deletes a team from this browser, its key included. */
export async function deleteTeam({ id }: Team): Promise<void> {
  const db = teamDatabase();
  await db.transaction('rw', db.teams, db.reports, db.editions, db.cases, db.desks, async () => {
    await Promise.all([
      db.teams.delete(id),
      db.desks.delete(id),
      ...[db.reports, db.editions, db.cases].map((table) => table.where('team').equals(id).delete()),
    ]);
  });
}

/** Reports are written in portions: one transaction for each would take longer than opening them. */
const PORTION = 50;

/**
 * Takes dropped files. What is refused changes nothing.
 * @param onOutcome told what became of each file
 */
export async function importFiles(
  { team, held }: Pick<TeamState, 'team' | 'held'>,
  files: readonly File[],
  onOutcome: (outcome: Outcome) => void,
): Promise<void> {
  const dropped = files.map(
    (file): DroppedFile => ({
      name: file.webkitRelativePath || file.name,
      bytes: async () => new Uint8Array(await file.arrayBuffer()),
    }),
  );
  const db = teamDatabase();
  let portion: Outcome[] = [];
  const write = async () => {
    const rows = portion.flatMap((outcome) =>
      outcome.kind === 'refused' ? [] : [{ id: outcome.report.id, team: team.id, report: outcome.report }],
    );
    portion = [];
    await db.reports.bulkPut(rows);
  };
  for await (const outcome of importing(
    dropped,
    rulesOf(team),
    team.identity,
    new Shelf(held.values()),
    today(),
  )) {
    onOutcome(outcome);
    portion.push(outcome);
    if (portion.length >= PORTION) await write();
  }
  await write();
}

/** Closes every week in which enough people wait: from now on they count, and who comes later waits for others. */
export async function closeWeeks({ team, held, editions, weeks }: TeamState): Promise<void> {
  const closings = weeks.flatMap(
    ({ week, canClose }) => (canClose && closeWeek(rulesOf(team), held, editions, week, today())) || [],
  );
  await teamDatabase().editions.bulkAdd(closings.map((edition) => ({ ...edition, team: team.id })));
}

export async function changeDesk(desk: Desk, change: Partial<Desk>): Promise<void> {
  const next = Object.fromEntries(
    Object.entries({ ...desk, ...change }).filter(([, value]) => value !== undefined),
  );
  await teamDatabase().desks.put(next as unknown as Desk);
}

export async function keepCase(team: Team, file: CaseFile): Promise<void> {
  await teamDatabase().cases.put({ team: team.id, key: flowKey(file.from, file.to), file });
}
