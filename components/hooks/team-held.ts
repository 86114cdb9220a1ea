import type { Edition, Held } from '../../utils/report/held';
import type { Report } from '../../utils/report/schema';
import type { Team } from '../../utils/report/team';
import { teamDatabase } from './team-database';

/** A team's reports with the closings by which they count. */
export interface Closed {
  readonly team: Team;
  readonly held: Held;
  readonly editions: readonly Edition[];
}

/** Reports read at once: a thousand in one go hold the page up for longer than a person notices. */
const PORTION = 50;

/** What was read before, by team: a report never changes, so only those that came since are read. */
const known = new Map<string, { readonly reports: ReadonlyMap<string, Report>; readonly closed: Closed }>();

/** A team's reports and closings. */
export async function readHeld(team: Team): Promise<Closed & { readonly closed: Closed }> {
  const db = teamDatabase();
  const [ids, closings] = await Promise.all([
    db.reports.where('team').equals(team.id).primaryKeys(),
    db.editions.where('team').equals(team.id).sortBy('n'),
  ]);
  const before = known.get(team.id);
  const held = new Map<string, Report>();
  const missing: string[] = [];
  for (const id of ids) {
    const report = before?.reports.get(id);
    if (report) held.set(id, report);
    else missing.push(id);
  }
  for (let i = 0; i < missing.length; i += PORTION)
    for (const row of await db.reports.bulkGet(missing.slice(i, i + PORTION)))
      if (row) held.set(row.id, row.report);
  const editions = closings.map(({ week, day, reports }) => ({ week, day, reports }));
  // Closings are only ever added, and what they hold never changes: as many are the same.
  const isSame = before?.closed.editions.length === editions.length;
  const closed = before && isSame ? before.closed : { team, held, editions };
  known.set(team.id, { reports: held, closed });
  return { team, held, editions, closed };
}

/** Forgets what was read: the team was replaced or deleted. */
export const forgetHeld = (team: string): boolean => known.delete(team);
