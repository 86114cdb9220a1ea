import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { heldOf, LATER, RULES } from '../../tests/report-maker';
import { closeAll, companyReports } from '../../tests/report-team';
import { checkAnswers, inOrder } from '../../tests/warehouse-check';
import { TeamPage } from '../../tests/warehouse-page';
import { troublesomeTeam } from '../../tests/warehouse-team';
import type { Week } from '../../utils/model';
import { publish } from '../../utils/report/publish';
import { ndjsonOf, rowsOf } from '../../utils/report/rows';
import type { Report } from '../../utils/report/schema';
import {
  INSERT_ROWS,
  type Login,
  openClickHouse,
  read,
  ServerError,
  send,
} from '../../warehouse/clickhouse/engine';
import { type Shards, startShards } from '../../warehouse/clickhouse/shards';
import { figuresOf } from '../../warehouse/figures';
import { install } from '../../warehouse/install';
import { publishDue } from '../../warehouse/publish';
import { needClickHouse } from '../harness/click-house';

/** Two real ClickHouse servers: what comes in, what comes out, and who can see it. */

let folder = '';
let shards: Shards;

beforeAll(async () => {
  needClickHouse();
  folder = mkdtempSync(path.join(tmpdir(), 'retyped-clickhouse-'));
  shards = await startShards(folder);
});
afterAll(async () => {
  await shards?.close();
  rmSync(folder, { recursive: true, force: true });
});

const service = () => openClickHouse([...shards.logins('service')]);
/** What the extension sends: rows of a report, as the user who may write alone. */
const deliver = (reports: readonly Report[], to: 0 | 1 = 0): Promise<string> =>
  send(shards.logins('writer')[to], INSERT_ROWS, { body: ndjsonOf(reports) });

async function anew(): Promise<void> {
  for (const login of shards.logins('service'))
    for (const name of ['retyped_inbox', 'retyped_gate', 'retyped', 'retyped_scratch', 'retyped_reporting'])
      await send(login, `DROP DATABASE IF EXISTS ${name}`);
  await install(service());
}

test('rows lie on both shards, each report on one, and every figure and answer is the team page’s', async () => {
  await anew();
  const live = '2026-W49' as Week;
  const reports = companyReports(30, 10, { last: '2027-W02' as Week });
  for (let i = 0; i < reports.length; i += 10) await deliver(reports.slice(i, i + 10), i % 20 === 0 ? 0 : 1);
  const local = await Promise.all(
    shards
      .logins('service')
      .map((login) =>
        read(login, 'SELECT contributor, count() AS n FROM retyped.rows_local GROUP BY contributor'),
      ),
  );
  const [one, two] = local.map((rows) => new Set(rows.map(({ contributor }) => String(contributor))));
  if (!one || !two) throw new Error('two shards');
  expect([one.size > 5, two.size > 5, one.isDisjointFrom(two), one.size + two.size]).toEqual([
    true,
    true,
    true,
    new Set(reports.map(({ contributor }) => contributor)).size,
  ]);
  const engine = service();
  await publishDue(engine, RULES, LATER);
  const figures = publish(RULES, heldOf(reports), closeAll(reports), LATER);
  expect(inOrder(await figuresOf(engine, RULES, LATER))).toEqual(inOrder(figures));
  const [manager] = shards.logins('manager');
  await checkAnswers({ rows: (sql) => read(manager, sql) }, figures, live);
});

test.each([1, 2])(
  'team %i of latecomers, corrections and people who hold most: the same figures day by day',
  async (seed) => {
    await anew();
    const engine = service();
    const page = new TeamPage();
    for (const { day, reports } of troublesomeTeam(seed)) {
      await deliver(reports);
      await publishDue(engine, RULES, day, { isPatient: false });
      expect(inOrder(await figuresOf(engine, RULES, day))).toEqual(inOrder(page.take(reports, day)));
    }
  },
);

test('a shard is down while reports are delivered: nothing is lost, and nothing doubles once they are sent again', async () => {
  await anew();
  const reports = companyReports(24, 2);
  const waiting: Report[][] = [];
  const attempt = async (some: Report[], to: 0 | 1) => {
    try {
      await deliver(some, to);
    } catch (error) {
      // The server says no, or does not answer: the sender keeps the report.
      if (!(error instanceof ServerError || error instanceof TypeError)) throw error;
      waiting.push(some);
    }
  };
  for (const [i, report] of reports.entries()) {
    if (i === 8) await shards.stop(1);
    if (i === 16) await shards.start(1);
    await attempt([report], i % 3 === 0 ? 1 : 0);
  }
  expect(waiting.length).toBe(8);
  // One whose answer was lost is sent again too.
  const again = [...waiting.splice(0), ...reports.slice(0, 4).map((report) => [report])];
  for (const some of again) await attempt(some, 0);
  expect(waiting).toEqual([]);
  const engine = service();
  const sent = reports
    .flatMap((report) => rowsOf(report).map(({ report: id, nth }) => `${id} ${nth}`))
    .sort();
  const there = await engine.rows('SELECT report, nth FROM retyped.rows GROUP BY report, nth');
  expect(there.map(({ report, nth }) => `${report} ${nth}`).sort()).toEqual(sent);
  await publishDue(engine, RULES, LATER);
  const figures = publish(RULES, heldOf(reports), closeAll(reports), LATER);
  expect(inOrder(await figuresOf(engine, RULES, LATER))).toEqual(inOrder(figures));
});

test('who writes can read nothing, and a manager no contributor’s row, by any way tried', async () => {
  await anew();
  const reports = companyReports(12, 2);
  await deliver(reports);
  await publishDue(service(), RULES, LATER);
  // What a careless service might leave in the manager’s database leads nowhere either.
  const [head] = shards.logins('service');
  await send(head, 'CREATE VIEW retyped_reporting.careless AS SELECT * FROM retyped.rows');
  await send(
    head,
    "CREATE TABLE retyped_reporting.careless_merge AS retyped.rows_local ENGINE = Merge('retyped', 'rows_local')",
  );
  const ids = reports.flatMap(({ contributor, id, browser }) => [contributor, id, browser]);
  const told: string[] = [];
  for (const user of ['manager', 'writer'] as const)
    for (const [shard, login] of shards.logins(user).entries())
      for (const way of waysToRows()) {
        const answer = await answerOf(login, way);
        if (ids.some((id) => answer.includes(id))) told.push(`${user} on shard ${shard + 1}: ${way}`);
      }
  expect(told).toEqual([]);
  // The control: the same statements give the service the rows, and the manager gets figures.
  expect(await answerOf(head, 'SELECT * FROM retyped.rows')).toContain(ids[0]);
  expect(await answerOf(head, "SELECT * FROM cluster('retyped', retyped, rows_local)")).toContain(ids[0]);
  expect(await answerOf(head, 'SELECT * FROM retyped_reporting.careless')).toContain(ids[0]);
  const [manager] = shards.logins('manager');
  expect(await read(manager, 'SELECT from_tool FROM retyped_reporting.missing_integrations')).not.toEqual([]);
  await expect(send(manager, 'DROP TABLE retyped_reporting.flows')).rejects.toThrow(/readonly/);
  for (const sql of ['INSERT INTO retyped.forgotten VALUES (1)', 'SET readonly = 0'])
    await expect(send(manager, sql)).rejects.toThrow(ServerError);
  await expect(send(shards.logins('writer')[0], 'DROP TABLE retyped_inbox.rows')).rejects.toThrow(
    /prohibited/,
  );
});

async function answerOf(login: Login, sql: string): Promise<string> {
  try {
    return await send(login, sql);
  } catch (error) {
    if (error instanceof ServerError) return error.message;
    throw error;
  }
}

/** Ways to contributors' rows that a login might try. */
function waysToRows(): readonly string[] {
  const tables = [
    'retyped.rows',
    'retyped.rows_local',
    'retyped.admitted',
    'retyped.report_weeks',
    'retyped.closed',
    'retyped.rare',
    'retyped_scratch.step_line',
    'retyped_scratch.step_now',
    'retyped_gate.rows',
    'retyped_inbox.rows',
    'retyped_gate.to_shards',
    'retyped_reporting.careless',
    'retyped_reporting.careless_merge',
  ];
  const functions = ['127.0.0.1:9000', '127.0.0.1:9010'].flatMap((host) => [
    `remote('${host}', retyped, rows_local)`,
    `remote('${host}', retyped, rows_local, 'service', '')`,
    `remote('${host}', retyped, rows_local, 'default', '')`,
    `remote('${host}', merge('retyped', 'rows'))`,
  ]);
  const clusters = [
    "cluster('retyped', retyped, rows_local)",
    "cluster('retyped', retyped.rows_local)",
    "cluster('retyped', merge('retyped', 'rows_local'))",
    "cluster('retyped', retyped_inbox, rows)",
    "merge('retyped', '.*')",
    "merge('retyped_reporting', '.*')",
    "file('../data/retyped/rows_local', TSV, 'a String')",
    "url('http://127.0.0.1:8123/?user=service&query=SELECT+*+FROM+retyped.rows', TSV, 'a String')",
  ];
  return [
    ...tables.flatMap((table) => [
      `SELECT * FROM ${table}`,
      `SELECT * FROM ${table} SETTINGS prefer_localhost_replica = 0`,
      `SELECT groupUniqArray(contributor) FROM ${table}`,
      `SELECT * FROM retyped_reporting.weeks WHERE team IN (SELECT contributor FROM ${table})`,
      `SELECT * FROM (SELECT 1 AS a) ANY LEFT JOIN (SELECT 1 AS a, * FROM ${table}) USING (a)`,
      `CREATE TABLE retyped_reporting.leak ENGINE = Memory AS SELECT * FROM ${table}`,
      `CREATE TABLE retyped_inbox.leak ENGINE = Memory AS SELECT * FROM ${table}`,
      `CREATE TEMPORARY TABLE leak AS SELECT * FROM ${table}`,
      `INSERT INTO retyped_inbox.rows SELECT * FROM ${table}`,
    ]),
    ...[...functions, ...clusters].flatMap((from) => [
      `SELECT * FROM ${from}`,
      `SELECT * FROM ${from} SETTINGS prefer_localhost_replica = 0`,
      `SELECT * FROM ${from} SETTINGS readonly = 0`,
    ]),
    'SELECT * FROM system.tables',
    'SELECT * FROM system.parts',
    'SELECT * FROM system.processes',
    'SELECT * FROM system.merges',
    'SELECT * FROM system.query_log',
    'SELECT * FROM system.part_log',
    'SELECT * FROM retyped_inbox.leak',
    'SELECT * FROM retyped_reporting.leak',
  ];
}
