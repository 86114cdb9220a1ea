import { expect, test } from 'vitest';
import { figures, gaps, id, RATE, top } from '../../tests/report-figures';
import { companyReports } from '../../tests/report-team';
import { toolById } from '../tools';
import { confidenceOf } from './confidence';
import { CONNECTORS } from './connector-list';
import { connectorOf } from './connectors';
import { compareAlternatives, monthlyCostOfWaiting, removableShare, verdictOn } from './costs';
import { figuresSchema } from './figures';
import { rankGaps } from './rank';
import { readReport } from './read';
import { previewOf } from './seal';
import { personDaysOf } from './totals';

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
  expect(CONNECTORS.length).toBeGreaterThan(20);
  const keys = CONNECTORS.map(([one, other]) => `${one} ${other}`);
  for (const [one, other] of CONNECTORS) {
    expect([one, other].filter((tool) => !toolById(id(tool)))).toEqual([]);
    expect(one < other).toBe(true);
    expect(connectorOf(id(other), id(one))).toEqual(connectorOf(id(one), id(other)));
  }
  expect(keys).toEqual([...new Set(keys)].sort());
  expect(connectorOf(id('salesforce'), id('bamboohr')).status).toBe('unknown');
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
