/**
 * `npm run warehouse -- <command>`: the warehouse pack from the command line (docs/warehouse.md).
 *
 *   install                                creates tables and views
 *   team <id> <name> <floor>               names a team
 *   load <files>                           takes delivered NDJSON files (DuckDB; a pattern in quotes)
 *   publish [--now] [--all]                closes the weeks that are due; --now does not wait for stragglers, --all
 *                                          looks at reports of every quarter, not of this and the last alone
 *   ask <question> [--first=2026-W01 …]    answers a question as a table
 *   figures <team> <file>                  writes a team's figures as the team page takes them
 *   forget <quarter>                       deletes contributors' rows of a quarter
 *
 * Where: `--duckdb=<folder>` or `--clickhouse=<url>,<url>` as the user `service`, its password in
 * RETYPED_WAREHOUSE_PASSWORD (another user: `--user=manager`).
 */

import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { dayOf } from '../utils/calendar';
import { canonicalText } from '../utils/report/canonical';
import { floorSchema, idSchema, nameSchema } from '../utils/report/schema';
import { openClickHouse } from './clickhouse/engine';
import { openDuck } from './duckdb/engine';
import type { Engine } from './engine';
import { figuresOf } from './figures';
import { install } from './install';
import { addTeam, forgetQuarter, publishDue, teamsOf } from './publish';
import { QUESTIONS, questionSql } from './questions';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    duckdb: { type: 'string' },
    clickhouse: { type: 'string' },
    user: { type: 'string', default: 'service' },
    now: { type: 'boolean', default: false },
    all: { type: 'boolean', default: false },
    team: { type: 'string' },
    first: { type: 'string' },
    last: { type: 'string' },
    from: { type: 'string' },
    to: { type: 'string' },
    live: { type: 'string' },
    threshold: { type: 'string' },
  },
});
const today = dayOf(Date.now());
const [command = 'help', ...rest] = positionals;
try {
  const engine = await open();
  try {
    await run(engine);
  } finally {
    await engine.close();
  }
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

/** What a schema makes of an argument. @throws saying what it has to be. */
function argument<T>(schema: { safeParse(value: unknown): { data?: T } }, value: unknown, is: string): T {
  const { data } = schema.safeParse(value);
  if (data === undefined) throw new RangeError(`Not ${is}: ${String(value)}`);
  return data;
}

async function open(): Promise<Engine & { load?: (files: string, name: string) => Promise<void> }> {
  if (values.duckdb !== undefined) return openDuck(values.duckdb);
  const [first, ...others] = (values.clickhouse ?? '').split(',').map((url) => ({
    url,
    user: values.user,
    password: process.env.RETYPED_WAREHOUSE_PASSWORD ?? '',
  }));
  if (!first?.url) throw new RangeError('Say where: --duckdb=<folder> or --clickhouse=<url>,<url>');
  return openClickHouse([first, ...others]);
}

async function run(on: Awaited<ReturnType<typeof open>>): Promise<void> {
  const [one = '', two = '', three = '5'] = rest;
  switch (command) {
    case 'install':
      return install(on);
    case 'team':
      return addTeam(
        on,
        {
          id: argument(idSchema, one, 'the id of a team, which stands in each delivered row'),
          name: argument(nameSchema, two, 'a name of a team'),
          floor: argument(floorSchema, Number(three), 'a floor of 3 to 100 people'),
        },
        today,
      );
    case 'load':
      if (!on.load) throw new RangeError('ClickHouse takes rows over HTTP');
      return on.load(one, `loaded-${Date.now()}`);
    case 'publish': {
      for (const team of await teamsOf(on)) {
        const made = await publishDue(on, team, today, { isPatient: !values.now, isAll: values.all });
        console.log(`${team.name}: ${made.map(({ week }) => week).join(', ') || 'nothing is due'}`);
      }
      return;
    }
    case 'ask':
      return ask(on, one);
    case 'figures': {
      const team = (await teamsOf(on)).find(({ id }) => id === one);
      if (!team) throw new RangeError('No team of this id was named.');
      return writeFileSync(two, canonicalText(await figuresOf(on, team, today)));
    }
    case 'forget':
      return forgetQuarter(on, one);
    default:
      throw new RangeError('Commands: install, team, load, publish, ask, figures, forget');
  }
}

async function ask(on: Engine, name: string): Promise<void> {
  const question = QUESTIONS.find((each) => each.name === name);
  if (!question) {
    if (name !== '') console.log(`There is no question ${name}.`);
    for (const each of QUESTIONS) console.log(`${each.name.padEnd(22)} ${each.asks}`);
    return;
  }
  const { team, first, last, from, to, live, threshold } = values;
  const given = {
    team,
    first,
    last,
    from,
    to,
    live,
    threshold: threshold === undefined ? undefined : Number(threshold),
  };
  const told = Object.fromEntries(
    Object.entries(given).flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const])),
  );
  const rows = await on.rows(questionSql(question, told));
  if (rows.length > 0) console.table(rows);
  else console.log('Nothing that is published answers this yet.');
}
