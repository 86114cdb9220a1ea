import { expect, test } from 'vitest';
import { heldOf, LATER, RULES } from '../../tests/report-maker';
import { closeAll, companyReports } from '../../tests/report-team';
import type { ToolId, Week } from '../model';
import { toolById } from '../tools';
import { canonicalBytes } from './canonical';
import { type CaseFile, caseFileSchema, flagsOf } from './case-file';
import { combine, readFigures } from './combine';
import { confidenceOf } from './confidence';
import { connectorOf, knownConnectors } from './connectors';
import { compareAlternatives, monthlyCostOfWaiting, removableShare, verdictOn } from './costs';
import { debtOf, loadOf } from './debt';
import { figuresSchema, type TeamFigures } from './figures';
import { journeyOf } from './journey';
import { publish } from './publish';
import { rankGaps } from './rank';
import { readReport } from './read';
import { previewOf } from './seal';
import { departmentsOf, sliceDepartment, sliceWeeks } from './slice';
import { auditStack } from './stack';
import { flowTotals, peopleOfTeam, personDaysOf } from './totals';
import { beforeAfter, evidenceOf, relapseOf } from './verdict';
import { whatIf } from './what-if';

const id = (name: string) => name as ToolId;
const figuresOf = (...[people, weeks, more]: Parameters<typeof companyReports>): TeamFigures => {
  const reports = companyReports(people, weeks, more);
  return publish(RULES, heldOf(reports), closeAll(reports), LATER);
};
const figures = figuresOf(30, 12);
const RATE = { rate: { amount: 60, currency: 'EUR' }, daysPerQuarter: 60 };
const gaps = rankGaps(figures, RATE);
const [top] = gaps;
if (!top) throw new Error('the company has gaps');

test('the made-up company writes reports as Retyped does, and its figures are as described', () => {
  for (const report of companyReports(3, 12))
    expect(readReport(new TextEncoder().encode(previewOf(report)))).toEqual(report);
  expect(figuresSchema.parse(figures)).toEqual(figures);
});

test('gaps are ranked by people × hours × confidence, with every figure from shown cells', () => {
  expect(gaps.map(({ key }) => key)).toEqual([
    'salesforce quickbooks-online',
    'salesforce zendesk',
    'zendesk jira',
    'pandadoc salesforce',
  ]);
  expect(gaps.map(({ rank }) => rank)).toEqual([1, 2, 3, 4]);
  for (const gap of gaps)
    expect(gap.score).toBeCloseTo(gap.contributors * gap.quarter.hours.low * gap.confidence, 6);
  const shown = figures.weeks.flatMap(({ flows }) => flows.filter(({ to }) => to === 'quickbooks-online'));
  expect(top.observed.fields).toBe(shown.reduce((sum, { fields }) => sum + fields, 0));
  expect(top.observed.seconds.low).toBe(shown.reduce((sum, { handsOn }) => sum + handsOn, 0));
  expect(top.contributors).toBe(20);
  expect(top.observed.people).toBe(30);
  expect(top.precision).toEqual({ right: 240, judged: 244 });
});

test('hours and money of a quarter follow from the rate per observed person-day', () => {
  const seconds = top.observed.seconds.low / personDaysOf(figures);
  expect(top.quarter.hours.low).toBeCloseTo((seconds * 30 * 60) / 3600, 6);
  expect(top.quarter.money?.low).toBeCloseTo(top.quarter.hours.low * 60, 6);
  const [scaled] = rankGaps(figures, { ...RATE, peopleConcerned: 300 });
  expect(scaled?.quarter.people).toBe(300);
  expect(scaled?.quarter.hours.low).toBeCloseTo(top.quarter.hours.low * 10, 6);
  expect(rankGaps(figures, { daysPerQuarter: 60 })[0]?.quarter.money).toBeNull();
  // Fewer people concerned than were observed is a slip: those observed stand.
  expect(rankGaps(figures, { ...RATE, peopleConcerned: 2 })[0]?.quarter.people).toBe(30);
});

test('a brief tells where the data should live, why it is done by hand and how a record usually goes', () => {
  expect(top.systemOfRecord).toEqual({ tool: 'salesforce', share: 1 });
  expect(top.typical.fields).toBeCloseTo(6, 1);
  expect(top.typical.pairs).toContainEqual({ from: 'vat', to: 'vat', value: 'EX000000000' });
  const desk = gaps[1];
  expect(desk?.reasons[0]).toMatchObject({ answer: 'noIntegration', counted: 1 });
  expect(desk?.connector).toMatchObject({ status: 'native', asOf: '2026-11-22' });
  expect(top.connector.status).toBe('unknown');
  expect(top.per100Records).toBeGreaterThan(70);
  expect(top.disagreeingPer100).toBeGreaterThan(0.5);
  expect(top.trend).toHaveLength(12);
});

test('confidence grows with weeks and checks, and falls with what Retyped could not name', () => {
  const at = (weeks: number, right: number, judged: number, unknownShare = 0) =>
    confidenceOf({ weeks, unknownShare, precision: { right, judged } });
  expect(at(12, 58, 60)).toBeGreaterThan(at(1, 58, 60));
  expect(at(12, 58, 60)).toBeGreaterThan(at(12, 2, 2));
  expect(at(12, 58, 60)).toBeGreaterThan(at(12, 58, 60, 0.4));
  expect(confidenceOf({ weeks: 12, precision: null })).toBeCloseTo((12 / 14) * 0.5, 6);
});

test('every known connector is of two tools of the catalogue, sorted and there once', () => {
  const known = knownConnectors();
  const keys = known.map(({ tools }) => tools.join(' '));
  expect(known.flatMap(({ tools }) => tools.filter((tool) => !toolById(tool)))).toEqual([]);
  expect(keys).toEqual([...new Set(keys)].sort());
  expect(known.every(({ tools: [one, other] }) => one < other)).toBe(true);
  expect(connectorOf(id('zendesk'), id('salesforce'))).toEqual(connectorOf(id('salesforce'), id('zendesk')));
});

test('costs: payback counts the building time, break-even is the share that has to go', () => {
  const gap = {
    quarter: { people: 1, records: 1, hours: { low: 1, high: 1 }, money: { low: 3000, high: 6000 } },
  };
  const costs = {
    money: { once: 4000, monthly: 100 },
    expertise: 'developer',
    weeks: 0,
    removes: 0.5,
  } as const;
  const verdict = verdictOn(gap, 'api', costs);
  expect(verdict.monthly).toEqual({ low: 400, high: 900 });
  expect(verdict.paybackMonths).toEqual({ best: 4000 / 900, worst: 10 });
  expect(verdict.breakEven).toBeCloseTo((4000 + 1200) / 12_000, 6);
  const slow = verdictOn(gap, 'api', { ...costs, weeks: 26 });
  expect(slow.paybackMonths?.worst).toBeCloseTo(10 + 26 / 4.348, 1);
  expect(slow.breakEven).toBeGreaterThan(verdict.breakEven ?? 1);
  expect(verdictOn(gap, 'api', { ...costs, removes: 0 }).paybackMonths?.best).toBe(Number.POSITIVE_INFINITY);
  expect(monthlyCostOfWaiting(gap, 0.5)).toEqual({ low: 500, high: 1000 });
});

test('what the manager did not enter stays unknown', () => {
  const sides = compareAlternatives(top);
  expect(sides.map(({ alternative }) => alternative)[0]).toBe('nothing');
  expect(sides[0]).toMatchObject({ monthly: { low: 0, high: 0 }, paybackMonths: null, breakEven: null });
  expect(
    sides.slice(1).every(({ monthly, paybackMonths }) => monthly === null && paybackMonths === null),
  ).toBe(true);
  expect(removableShare(top)).toBeCloseTo(1, 1);
});

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
    { tool: 'pandadoc', week: '2026-W45', givesTo: ['salesforce'], departments: [{ department: 'Sales' }] },
  ]);
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

const LIVE = '2026-W44' as Week;
const after = (factor: number) =>
  figuresOf(30, 14, {
    share: (week, flow) => (flow === 'salesforce quickbooks-online' && week >= LIVE ? factor : 1),
  });
const judged = (factor: number, exposure?: 'targetRecords') =>
  beforeAfter(after(factor), id('salesforce'), id('quickbooks-online'), LIVE, exposure);

test('before and after: a fall, no change, a rise, each with its interval', () => {
  const fell = judged(0.4);
  if (fell.outcome !== 'fell') throw new Error(fell.outcome);
  expect(fell.ratio).toBeCloseTo(0.4, 1);
  expect([fell.low < fell.ratio, fell.high < 1]).toEqual([true, true]);
  expect(judged(1).outcome).toBe('unclear');
  expect(judged(2).outcome).toBe('rose');
});

test('nothing to compare is said, and so is a flow that fell below the floor', () => {
  expect(beforeAfter(after(1), id('salesforce'), id('quickbooks-online'), '2026-W49' as Week).outcome).toBe(
    'notEnoughData',
  );
  expect(judged(0)).toMatchObject({ outcome: 'belowFloor', hiddenWeeks: 6 });
});

test('the interval holds the truth about 95 times of 100', () => {
  let held = 0;
  for (let seed = 1; seed <= 60; seed += 1) {
    const team = figuresOf(12, 14, { seed });
    const verdict = beforeAfter(team, id('salesforce'), id('zendesk'), LIVE);
    if ('low' in verdict && verdict.low <= 1 && verdict.high >= 1) held += 1;
  }
  expect(held / 60).toBeGreaterThanOrEqual(0.9);
});

test('people back to the old way raise an alarm, a flow that never fell does not', () => {
  const years = (share: (week: Week) => number) =>
    figuresOf(30, 26, { share: (week, flow) => (flow === 'salesforce quickbooks-online' ? share(week) : 1) });
  const live = '2026-W30' as Week;
  const relapse = (team: TeamFigures) => relapseOf(team, id('salesforce'), id('quickbooks-online'), live);
  expect(relapse(years((week) => (week < live || week >= '2026-W46' ? 1 : 0.1)))).toBeGreaterThan(0.6);
  expect(relapse(years((week) => (week < live ? 1 : 0.1)))).toBeUndefined();
  expect(relapse(years(() => 1))).toBeUndefined();
});

test('a case file keeps what stood when it was asked, and tells what is wrong with it', () => {
  const evidence = evidenceOf(top, figures, 'EUR', '2026-12-01');
  expect(evidence).toMatchObject({
    contributors: 20,
    first: '2026-W39',
    last: '2026-W50',
    money: { currency: 'EUR' },
  });
  const file: CaseFile = caseFileSchema.parse({
    from: top.from,
    to: top.to,
    opened: '2026-08-01',
    asked: '2026-09-01',
    approvals: [
      { of: 'legal', asked: '2026-09-01', granted: '2026-09-05' },
      { of: 'security', asked: '2026-09-01' },
    ],
    requests: [{ vendor: 'Intuit', asked: '2026-09-01', note: 'an API for estimates' }],
    notes: [],
    evidence,
  });
  expect(flagsOf(file, '2026-12-01')).toEqual([
    { flag: 'noOwner' },
    { flag: 'noSponsor' },
    { flag: 'waits', since: 'asked', days: 91 },
    { flag: 'approvalWaits', of: 'security', days: 91 },
    { flag: 'vendorWaits', vendor: 'Intuit', days: 91 },
  ]);
  const led = { ...file, owner: 'Ada', sponsor: 'Grace', sponsorGone: true };
  expect(flagsOf(led, '2026-09-02')).toEqual([{ flag: 'sponsorGone' }]);
  expect(flagsOf({ ...led, live: '2026-10-01' }, '2026-12-01', 0.8)).toEqual([
    { flag: 'relapse', share: 0.8 },
  ]);
  const due = { hoursPerQuarter: 1, reason: 'small', on: '2026-01-01', review: '2026-11-30' };
  expect(flagsOf({ ...led, declined: '2026-10-01', accepted: due }, '2026-12-01')).toEqual([
    { flag: 'reviewDue', days: 1 },
  ]);
});

test('slices of weeks and departments hold shown cells only', () => {
  const half = sliceWeeks(figures, '2026-W45' as Week, '2026-W50' as Week);
  expect(half.weeks).toHaveLength(6);
  expect(departmentsOf(figures)).toEqual(['Finance', 'Sales', 'Support']);
  const sales = sliceDepartment(figures, 'Sales');
  expect(figuresSchema.parse(sales)).toEqual(sales);
  expect(peopleOfTeam(sales)).toBe(10);
  const [flow] = sales.weeks[0]?.flows ?? [];
  const [whole] =
    figures.weeks[0]?.flows.filter(({ from, to }) => from === flow?.from && to === flow.to) ?? [];
  expect(flow?.fields).toBe(whole?.departments.find(({ department }) => department === 'Sales')?.fields);
  expect(flow?.map).toEqual([]);
  expect(rankGaps(sales)[0]?.contributors).toBe(10);
});

test('floored figures of departments combine, from the files that a trustee handed on', () => {
  const other = figuresOf(12, 12, { seed: 9 });
  const renamed = { ...other, teams: [{ id: 'another-team-000', name: 'Others' }] };
  const both = combine([figures, readFigures(canonicalBytes(renamed))]);
  expect(figuresSchema.parse(both)).toEqual(both);
  expect(peopleOfTeam(both)).toBe(42);
  const fields = (team: TeamFigures) => flowTotals(team).reduce((sum, flow) => sum + flow.fields, 0);
  expect(fields(both)).toBe(fields(figures) + fields(other));
  expect(() => combine([figures, figures])).toThrow(RangeError);
});
