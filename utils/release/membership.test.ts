import { expect, test } from 'vitest';
import type { ToolId } from '../model';
import { inviteTo, type Team } from '../report/team';
import {
  assignmentOf,
  codeIn,
  join,
  type Membership,
  nextRevision,
  type Released,
  unreleased,
} from './membership';

const [DESK, CRM] = ['zendesk' as ToolId, 'salesforce' as ToolId];
const key = `age1${'q'.repeat(58)}`;
const team: Team = {
  id: 'team-of-the-test',
  name: 'Revenue',
  floor: 5,
  key,
  identity: `AGE-SECRET-KEY-1${'Q'.repeat(58)}`,
  made: '2026-11-22',
};
const memberOf = (id: string, tools: Membership['tools']): Membership => ({
  ...join(id, inviteTo(team), '2026-11-22'),
  tools,
});

test('a person in two teams: an account that belongs to one of them is in no report to the other', () => {
  const sales = assignmentOf(memberOf('sales', { [CRM]: 'all', [DESK]: ['ours'] }));
  const partner = assignmentOf(memberOf('partner', { [DESK]: ['theirs'] }));
  const of = (assigned: typeof sales) =>
    (['ours', 'theirs', undefined] as const).map((account) => assigned(DESK, account));
  // Counts that tell no account belong to a team only when the whole tool does.
  expect([of(sales), of(partner)]).toEqual([
    [true, false, false],
    [false, true, false],
  ]);
  expect([sales(CRM), partner(CRM), partner(CRM, 'any')]).toEqual([true, false, false]);
});

test('nothing belongs to a team that was just joined', () => {
  expect(assignmentOf(join('sales', inviteTo(team), '2026-11-22'))(DESK, 'ours')).toBe(false);
});

test('each team has its own weeks and revisions', () => {
  const weeks = ['2026-W45', '2026-W46'] as Released['weeks'];
  const released: Released[] = [
    {
      id: 'report-000000001',
      team: 'sales',
      name: 'Revenue',
      day: '2026-11-22',
      quarter: '2026-Q4',
      revision: 3,
      weeks: weeks.slice(0, 1),
      how: 'file',
    },
  ];
  expect([unreleased(weeks, 'sales', released), unreleased(weeks, 'partner', released)]).toEqual([
    ['2026-W46'],
    weeks,
  ]);
  const next = (id: string, quarter: string) => nextRevision(id, quarter, released);
  expect([next('sales', '2026-Q4'), next('sales', '2026-Q3'), next('partner', '2026-Q4')]).toEqual([4, 1, 1]);
});

test('a code of another browser is found among words, and nothing else is taken for one', () => {
  const code = 'a'.repeat(43);
  expect([codeIn(`Code: ${code}\n`), codeIn(code), codeIn(`${code}b`), codeIn('none')]).toEqual([
    code,
    code,
    undefined,
    undefined,
  ]);
});
