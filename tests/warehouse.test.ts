import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Week } from '../utils/model';
import { contradictionIn } from '../utils/report/contradiction';
import { publish } from '../utils/report/publish';
import { ndjsonOf } from '../utils/report/rows';
import { type Report, reportSchema } from '../utils/report/schema';
import { sliceWeeks } from '../utils/report/slice';
import { type Duck, openDuck, openReporting } from '../warehouse/duckdb/engine';
import { figuresOf } from '../warehouse/figures';
import { install } from '../warehouse/install';
import { addTeam, forgetQuarter, publishDue, teamsOf } from '../warehouse/publish';
import { heldOf, LATER, RULES } from './report-maker';
import { closeAll, companyReports } from './report-team';
import { checkAnswers, inOrder } from './warehouse-check';
import { TeamPage } from './warehouse-page';
import { troublesomeTeam } from './warehouse-team';

let folder = '';
let duck: Duck;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'retyped-warehouse-'));
  duck = await openDuck(folder);
  await install(duck);
});
afterEach(async () => {
  await duck.close();
  rmSync(folder, { recursive: true });
});

async function deliver(reports: readonly Report[], name: string): Promise<void> {
  const file = join(folder, `${name}.ndjson`);
  writeFileSync(file, ndjsonOf(reports));
  await duck.load(file, name);
}

test.each([1, 3, 4])(
  'team %i: every figure is the team page’s, whatever comes late or corrects',
  async (seed) => {
    const page = new TeamPage();
    let closed = 0;
    for (const [i, { day, reports }] of troublesomeTeam(seed).entries()) {
      for (const report of reports) {
        expect(contradictionIn(reportSchema.parse(report))).toBeUndefined();
      }
      await deliver(reports, `day-${i}`);
      const closings = await publishDue(duck, RULES, day, { isPatient: false });
      const shown = await figuresOf(duck, RULES, day);
      expect(inOrder(shown)).toEqual(inOrder(page.take(reports, day)));
      closed += closings.length;
    }
    expect(closed).toBeGreaterThan(2);
  },
);

test('every question has the team page’s answer; delivered twice, split over files or cut short is the same', async () => {
  const live = '2026-W49' as Week;
  const reports = companyReports(30, 10, {
    last: '2027-W02' as Week,
    share: (week, flow) => (week > live && flow === 'zendesk jira' ? 0.3 : 1),
  });
  await deliver(reports, 'all');
  await deliver(reports.slice(5), 'again');
  // Half of a report is none.
  const [stranger] = companyReports(31, 1, { seed: 2 }).slice(-1);
  if (!stranger) throw new Error('nobody');
  writeFileSync(join(folder, 'cut.ndjson'), ndjsonOf([stranger]).split('\n').slice(0, -2).join('\n'));
  await duck.load(join(folder, 'cut.ndjson'), 'cut');
  expect(await publishDue(duck, RULES, '2027-01-11')).toHaveLength(8);
  await publishDue(duck, RULES, LATER);
  const figures = publish(RULES, heldOf(reports), closeAll(reports), LATER);
  expect(inOrder(await figuresOf(duck, RULES, LATER))).toEqual(inOrder(figures));
  await checkAnswers(duck, figures, live);
  const [first, last] = ['2026-W47', '2026-W53'] as Week[];
  if (first && last) await checkAnswers(duck, sliceWeeks(figures, first, last), live, { first, last });
});

test('who reads the figures’ file finds nobody in it', async () => {
  const reports = companyReports(12, 2);
  await deliver(reports, 'all');
  await publishDue(duck, RULES, LATER);
  await duck.close();
  const figures = readFileSync(join(folder, 'reporting', 'retyped_reporting.duckdb'));
  const memory = readFileSync(join(folder, 'service', 'retyped.duckdb'));
  const ids = reports.flatMap(({ contributor, browser, id }) => [contributor, browser, id]);
  expect(ids.filter((id) => figures.includes(id))).toEqual([]);
  expect(ids.some((id) => memory.includes(id))).toBe(true);
  const manager = await openReporting(folder);
  expect(await manager.rows('SELECT count(*) AS n FROM retyped_reporting.missing_integrations')).toEqual([
    { n: 2 },
  ]);
  await manager.close();
  // The next night’s job finds everything as the last one left it.
  duck = await openDuck(folder);
  expect(await publishDue(duck, RULES, LATER)).toEqual([]);
});

test('a quarter that was forgotten keeps its figures, and what still comes for it changes nothing', async () => {
  const reports = companyReports(12, 2);
  await deliver(reports, 'all');
  await publishDue(duck, RULES, LATER);
  const before = await figuresOf(duck, RULES, LATER);
  await forgetQuarter(duck, '2026-Q4');
  expect(await duck.rows('SELECT count(*) AS n FROM retyped.rows')).toEqual([{ n: 0 }]);
  expect(await duck.rows('SELECT count(*) AS n FROM retyped.admitted')).toEqual([{ n: 0 }]);
  await deliver(companyReports(12, 2, { seed: 9 }), 'late');
  expect(await publishDue(duck, RULES, LATER)).toEqual([]);
  expect(await figuresOf(duck, RULES, LATER)).toEqual(before);
});

test('a team that is named again has its last name, and never a lower floor', async () => {
  const { id } = RULES;
  await addTeam(duck, { id, name: 'Sales', floor: 6 }, '2026-11-01');
  await addTeam(duck, { id, name: 'Revenue', floor: 5 }, '2026-11-20');
  expect(await teamsOf(duck)).toEqual([{ id, name: 'Revenue', floor: 6 }]);
  await addTeam(duck, { id, name: 'EMEA', floor: 5 }, '2026-11-20');
  expect(await teamsOf(duck)).toEqual([{ id, name: 'EMEA', floor: 6 }]);
});

test('a statement that fails takes those before it along and leaves no transaction open', async () => {
  const insert = (name: string) =>
    `INSERT INTO retyped_reporting.teams VALUES ('${RULES.id}', '${name}', 5, DATE '2026-11-01')`;
  await expect(
    duck.runAll([insert('Sales'), 'INSERT INTO retyped_reporting.nowhere SELECT 1']),
  ).rejects.toThrow();
  expect(await teamsOf(duck)).toEqual([]);
  await duck.runAll([insert('Revenue')]);
  expect(await teamsOf(duck)).toMatchObject([{ name: 'Revenue' }]);
});
