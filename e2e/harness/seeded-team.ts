import type { Page } from 'playwright-core';
import { closeAll, companyReports } from '../../tests/report-team';
import type { Week } from '../../utils/model';
import { type CaseFile, caseFileSchema } from '../../utils/report/case-file';
import { EMPTY_DESK } from '../../utils/report/desk';
import { flowKey } from '../../utils/report/gap';
import { createTeam } from '../../utils/report/team';

/** A brief whose every part has something to say: a rate, people, prices, a case that was asked for. */
const DESK = {
  ...EMPTY_DESK,
  departments: ['Sales', 'Support', 'Finance'],
  rate: { amount: 60, currency: 'EUR' },
  peopleConcerned: 90,
  threshold: 0.5,
  licences: { salesforce: { seats: 60, monthlyPrice: 80 }, zendesk: { seats: 30, monthlyPrice: 55 } },
  costs: {
    [flowKey('salesforce', 'quickbooks-online')]: {
      connector: { money: { once: 900, monthly: 120 }, expertise: 'admin', weeks: 2, removes: 0.8 },
      middleware: { money: { once: 4000, monthly: 350 }, expertise: 'integrator', weeks: 3, removes: 0.8 },
      api: { money: { once: 18_000, monthly: 200 }, expertise: 'developer', weeks: 8, removes: 0.9 },
      centralStore: {
        money: { once: 90_000, monthly: 900 },
        expertise: 'developer',
        weeks: 26,
        removes: 0.9,
      },
    },
  },
} as const;

const CASE: CaseFile = caseFileSchema.parse({
  from: 'salesforce',
  to: 'quickbooks-online',
  owner: 'Ada Lovelace',
  sponsor: 'Grace Hopper',
  opened: '2026-10-01',
  asked: '2026-11-02',
  approvals: [
    { of: 'security', asked: '2026-11-03' },
    { of: 'legal', asked: '2026-11-03', granted: '2026-11-10' },
  ],
  requests: [{ vendor: 'Intuit', asked: '2026-10-20', note: 'An API for estimates' }],
  notes: [{ on: '2026-10-12', text: 'Finance would rather have a nightly run than nothing.' }],
});

interface Seed {
  readonly name?: string;
  readonly people?: number;
  readonly weeks?: number;
  readonly seed?: number;
}

/** Puts a made-up company's team into the team page's own database. PandaDoc comes in three weeks before the end. */
export async function seedTeam(
  page: Page,
  { name = 'Revenue', people = 30, weeks = 12, seed = 1 }: Seed = {},
): Promise<void> {
  const team = await createTeam(name, 5, '2026-08-01');
  const reports = companyReports(people, weeks, {
    seed,
    last: '2026-W46' as Week,
    share: (week, flow) => (flow === 'pandadoc salesforce' && week < '2026-W44' ? 0 : 1),
  }).map((report) => ({ ...report, id: `${seed}${report.id.slice(1)}`, team: team.id }));
  const rows = {
    teams: [team],
    reports: reports.map((report) => ({ id: report.id, team: team.id, report })),
    editions: closeAll(reports).map((edition) => ({ ...edition, team: team.id })),
    desks: [{ ...DESK, team: team.id }],
    cases: [{ team: team.id, key: flowKey(CASE.from, CASE.to), file: CASE }],
  };
  await page.evaluate(async (all) => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('retyped-team');
      request.onsuccess = () => resolve(request.result);
    });
    const transaction = database.transaction(Object.keys(all), 'readwrite');
    for (const [store, list] of Object.entries(all))
      for (const row of list) transaction.objectStore(store).put(row);
    await new Promise((resolve) => {
      transaction.oncomplete = resolve;
    });
    database.close();
  }, rows);
  await page.reload();
  await page.getByRole('heading', { level: 1 }).waitFor();
}
