import { expect, test } from 'vitest';
import { figures, figuresOf, gaps, id, top } from '../../tests/report-figures';
import { toolById } from '../tools';
import type { CaseFile } from './case-file';
import { debtOf, loadOf } from './debt';
import type { TeamFigures } from './figures';
import { journeyOf } from './journey';
import { auditStack } from './stack';
import { flowTotals } from './totals';
import { whatIf } from './what-if';

test('the journey places tools in their stages and shows where typing piles up', () => {
  const journey = journeyOf(figures);
  expect(journey.heaviest).toBe('bill');
  const place = (tool: string) =>
    journey.columns.find(({ tools }) => tools.some((one) => one.tool === tool))?.stage;
  expect(place('salesforce')).toBe(toolById('salesforce')?.stages[0]);
  const total = journey.columns.reduce((sum, { fieldsIn }) => sum + fieldsIn, 0);
  expect(total).toBe(flowTotals(figures).reduce((sum, { fields }) => sum + fields, 0));
  const moved = journeyOf(figures, { [id('quickbooks-online')]: 'close' });
  expect(moved.heaviest).toBe('close');
  const arc = moved.arcs.find(({ to }) => to === 'quickbooks-online');
  expect(arc?.span).toBe(
    ['attract', 'qualify', 'propose', 'close'].indexOf('close') -
      ['attract', 'qualify', 'propose', 'close'].indexOf(place('salesforce') ?? ''),
  );
});

test('the stack: overlaps by data, seats against people, tools that enter', () => {
  const later = figuresOf(30, 12, {
    share: (week, flow) => (flow === 'pandadoc salesforce' && week < '2026-W45' ? 0 : 1),
  });
  const audit = auditStack(later, {
    [id('salesforce')]: { seats: 50, monthlyPrice: 100 },
    [id('quickbooks-online')]: { seats: 5, monthlyPrice: 40 },
  });
  expect(audit.tools.find(({ tool }) => tool === 'salesforce')?.unusedSeats).toBe(20);
  expect(audit.entering).toMatchObject([
    {
      tool: 'pandadoc',
      team: { week: '2026-W45', contributors: 10 },
      gives: [{ other: 'salesforce', types: ['deal'] }],
      receives: [],
    },
  ]);
  expect(audit.entering[0]?.departments).toMatchObject([{ department: 'Sales', week: '2026-W45' }]);
  expect(audit.overlaps.every(({ types }) => types.every(({ type }) => type !== 'unknown'))).toBe(true);
  const twice: TeamFigures = {
    ...figures,
    weeks: figures.weeks.map((week) => ({
      ...week,
      tools: week.tools.map((tool) => ({
        ...tool,
        types: [{ type: 'deal' as const, records: tool.records }],
      })),
    })),
  };
  const overlap = auditStack(twice, {
    [id('salesforce')]: { seats: 50, monthlyPrice: 100 },
    [id('quickbooks-online')]: { seats: 5, monthlyPrice: 40 },
  }).overlaps.find(
    ({ tools }) => tools.includes(id('salesforce')) && tools.includes(id('quickbooks-online')),
  );
  expect(overlap).toMatchObject({ share: 1, monthlyCost: 200, isSameCategory: false });
});

test('the load of each week against a threshold, and debt that was accepted apart from debt that grew', () => {
  const load = loadOf(figures, 0.1);
  expect(load.every(({ isPassed }) => isPassed)).toBe(true);
  expect(loadOf(figures, 100).some(({ isPassed }) => isPassed)).toBe(false);
  const file = (more: Partial<CaseFile>): CaseFile => ({
    from: top.from,
    to: top.to,
    opened: '2026-10-01',
    approvals: [],
    requests: [],
    notes: [],
    ...more,
  });
  const hours = top.quarter.hours.low;
  const accepted = { hoursPerQuarter: hours / 2, reason: 'small', on: '2026-10-01', review: '2027-06-01' };
  const debt = debtOf(gaps, [file({ accepted })], '2026-12-01');
  expect(debt.accepted.low).toBeCloseTo(hours / 2, 6);
  expect(debt.overdue.low).toBeCloseTo(hours / 2, 6);
  expect(debt.acceptedFlows).toEqual([top.key]);
  expect(debtOf(gaps, [file({ accepted })], '2027-06-01').overdue.low).toBeCloseTo(hours, 6);
  const all = gaps.reduce((sum, { quarter }) => sum + quarter.hours.low, 0);
  expect(debtOf(gaps, [], '2026-12-01').grown.low).toBeCloseTo(all, 6);
});

test('a tool that is not bought yet: what it would add, and what it would end', () => {
  const plan = whatIf(figures, {
    tool: id('netsuite'),
    receives: [{ from: id('quickbooks-online'), types: ['invoice'] }],
    gives: [],
    replaces: [id('jira')],
    ends: ['salesforce quickbooks-online'],
  });
  expect(plan.adds[0]?.recordsPerQuarter).toBeGreaterThan(0);
  expect(plan.ends.map(({ to }) => to).sort()).toEqual(['jira', 'quickbooks-online']);
  expect(plan.ends.find(({ to }) => to === 'quickbooks-online')?.hours.low).toBeCloseTo(
    top.quarter.hours.low,
    6,
  );
  expect(plan.net.low).toBeCloseTo(
    (plan.adds[0]?.hours.low ?? 0) - plan.ends.reduce((sum, { hours }) => sum + hours.low, 0),
    6,
  );
});
