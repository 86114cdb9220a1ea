import { DAY_MS, daysBetween, endOf, mondayUtc, quarterOf, weekOf } from '../utils/calendar';
import type { Week } from '../utils/model';
import { FIRST_WEEK } from '../utils/report/admit';
import { GRACE_DAYS, type TeamRules } from '../utils/report/held';
import { quarterSchema } from '../utils/report/schema';
import { type AnswerRow, createTables, type Engine, literal, statementsOf } from './engine';

/** A quarter is not longer. */
const QUARTER_MS = 92 * DAY_MS;

/** How a week stands in the warehouse. */
export interface WarehouseWeek {
  readonly week: Week;
  readonly quarter: string;
  /** People whose reports, or corrections, wait. */
  readonly waiting: number;
  /** How many have to wait together: the team's floor, or the highest that one of the week's people was promised. */
  readonly needed: number;
  readonly isDue: boolean;
}

/** A closing that was made. */
export interface Closing {
  readonly week: Week;
  readonly seq: number;
}

/** Names a team, so that figures can say whose they are. */
export async function addTeam(engine: Engine, { id, name, floor }: TeamRules, today: string): Promise<void> {
  await engine.run(
    `INSERT INTO retyped_reporting.teams SELECT ${literal(id)}, ${literal(name)}, ${floor}, CAST(${literal(today)} AS Date)`,
  );
}

/** The teams that were named; of one named twice what was said last, but never a lower floor. */
export async function teamsOf(engine: Engine): Promise<readonly TeamRules[]> {
  const rows = await engine.rows(
    'SELECT team, name, least_contributors, added FROM retyped_reporting.teams ORDER BY team, added',
  );
  const teams = new Map<string, TeamRules>();
  for (const row of rows) {
    const [id, floor] = [String(row.team), Number(row.least_contributors)];
    teams.set(id, { id, name: String(row.name), floor: Math.max(floor, teams.get(id)?.floor ?? 0) });
  }
  return [...teams.values()];
}

/**
 * Closes every week of a team that is due: over for {@link GRACE_DAYS}, and enough people wait. The figures change by
 * the rules of the team page and no others (utils/report/publish.ts).
 * @param isPatient false closes as soon as a week is over
 * @param isAll looks for reports of every quarter, not of this one and the last alone
 * @returns the closings, in the order in which they were made
 */
export function publishDue(
  engine: Engine,
  rules: TeamRules,
  today: string,
  { isPatient = true, isAll = false }: { readonly isPatient?: boolean; readonly isAll?: boolean } = {},
): Promise<readonly Closing[]> {
  return engine.alone(async () => {
    await createTables(engine, 'scratch.sql');
    await register(engine, rules, isAll ? '' : quarterOf(weekOf(Date.parse(`${today}T12:00`) - QUARTER_MS)));
    const made: Closing[] = [];
    for (const status of await weeksOf(engine, rules, today)) {
      if (!(isPatient ? status.isDue : status.waiting >= status.needed)) continue;
      made.push(await close(engine, rules, status, today));
    }
    return made;
  });
}

/**
 * Deletes the rows of a quarter and the floor's memory of it, for good. The figures stay; what still comes for that
 * quarter is never counted.
 */
export function forgetQuarter(engine: Engine, quarter: string): Promise<void> {
  return engine.alone(async () => {
    await engine.run(`INSERT INTO retyped.forgotten SELECT ${literal(quarterSchema.parse(quarter))}`);
    await engine.forget(quarter);
  });
}

/** Takes note of the reports that came. */
async function register(engine: Engine, { id: team }: TeamRules, since: string): Promise<void> {
  const quarters = await engine.rows(
    `SELECT quarter FROM retyped.rows WHERE team = ${literal(team)} AND quarter >= ${literal(since)} GROUP BY quarter ORDER BY quarter`,
  );
  const forgotten = await engine.rows('SELECT quarter FROM retyped.forgotten');
  const gone = new Set(forgotten.map((row) => row.quarter));
  for (const { quarter } of quarters.filter((row) => !gone.has(row.quarter)))
    await engine.runAll(statementsOf('register.sql', { team, quarter: String(quarter) }));
}

/** Every week that is over and that somebody reported, in order. */
export async function weeksOf(
  engine: Engine,
  { id: team, floor }: TeamRules,
  today: string,
): Promise<readonly WarehouseWeek[]> {
  const [sql = ''] = statementsOf('status.sql', { team, ...open(today) });
  const rows = await engine.rows(sql);
  return rows.map((row): WarehouseWeek => {
    const week = String(row.week) as Week;
    const waiting = Number(row.waiting);
    const needed = Math.max(floor, Number(row.needed));
    const isDue = waiting >= needed && daysBetween(endOf(week), today) >= GRACE_DAYS;
    return { week, quarter: String(row.quarter), waiting, needed, isDue };
  });
}

async function close(
  engine: Engine,
  { id: team, floor }: TeamRules,
  { week, quarter, needed }: WarehouseWeek,
  today: string,
): Promise<Closing> {
  const number = async (sql: string) => Number(only(await engine.rows(sql)).n ?? 0);
  const seq =
    1 +
    Math.max(
      await number('SELECT max(seq) AS n FROM retyped_reporting.closings'),
      await number('SELECT max(seq) AS n FROM retyped.closed'),
    );
  const before = await number(
    `SELECT max(least_contributors) AS n FROM retyped_reporting.closings WHERE team = ${literal(team)} AND quarter = ${literal(quarter)}`,
  );
  const params = {
    team,
    week,
    quarter,
    seq,
    floor: needed,
    quarter_floor: Math.max(floor, needed, before),
    day: today,
    monday: new Date(mondayUtc(week)).toISOString().slice(0, 10),
    place: String(seq).padStart(9, '0'),
    ...open(today),
  };
  await engine.runAll(statementsOf('close.sql', params));
  return { week, seq };
}

/** What no report may speak of yet: the week that a day lies in, and all after it. */
const open = (today: string) => ({ open_week: weekOf(Date.parse(`${today}T12:00`)), first_week: FIRST_WEEK });

function only(rows: readonly AnswerRow[]): AnswerRow {
  const [row] = rows;
  if (!row) throw new RangeError('an aggregate has a row');
  return row;
}
