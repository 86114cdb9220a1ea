import { beforeAll, expect, test } from 'vitest';
import { weekOf, weeksUpTo } from '../utils/calendar';
import { readSpotCheck } from '../utils/ledger/check-query';
import { readHoldings } from '../utils/ledger/holdings';
import { readWeeks } from '../utils/ledger/week-query';
import { RETENTION_DAYS, type RepYear, repYear } from './rep-year';

/** Friday afternoon: a week with work in it. */
const NOW = new Date(2026, 10, 20, 15, 30).getTime();
const WEEKS = weeksUpTo(weekOf(NOW), 52);

let year: RepYear;
beforeAll(async () => {
  year = await repYear(NOW);
});

test('every week of the year counts what the person did, expired or not', async () => {
  const { db, log } = year;
  const weeks = await readWeeks(db, WEEKS);
  const counted = weeks.map(({ figures }) => ({
    week: figures.week,
    fields: figures.retypedEntries,
    records: figures.records,
    handsOnMs: figures.handsOnMs,
    roundTripMs: figures.roundTripMs,
    intended: figures.intended,
    lookups: figures.lookups,
    lookupMs: figures.lookupMs,
  }));
  const told = WEEKS.map((week) => {
    const all = log.transfers.filter((each) => each.week === week);
    const meant = all.filter((each) => !each.isIntended);
    const sum = (of: typeof all, key: 'fields' | 'handsOnMs' | 'roundTripMs') =>
      of.reduce((total, each) => total + each[key], 0);
    return {
      week,
      fields: sum(meant, 'fields'),
      records: meant.length,
      handsOnMs: sum(meant, 'handsOnMs'),
      roundTripMs: sum(meant, 'roundTripMs'),
      intended: sum(
        all.filter((each) => each.isIntended),
        'fields',
      ),
      lookups: log.lookups.filter((each) => each.week === week).length,
      lookupMs: log.lookups
        .filter((each) => each.week === week)
        .reduce((total, { activeMs }) => total + activeMs, 0),
    };
  });
  expect(counted).toEqual(told);
  expect(log.transfers.length).toBeGreaterThan(400);
});

test('the field maps of all weeks are what was typed from where into where', async () => {
  const { db, log } = year;
  const counted = new Map<string, number>();
  for (const flow of (await readWeeks(db, WEEKS)).flatMap(({ flows }) => flows)) {
    for (const { from, to, fromLabel, toLabel, fields } of flow.kinds) {
      const key = `${flow.from} ${from} ${fromLabel} ${flow.to} ${to} ${toLabel}`;
      counted.set(key, (counted.get(key) ?? 0) + fields);
    }
  }
  const told = new Map<string, number>();
  for (const { from, to, crossed } of log.transfers.filter(({ isIntended }) => !isIntended)) {
    for (const [source, target] of crossed) {
      const key = `${from} ${source.kind} ${source.label} ${to} ${target.kind} ${target.label}`;
      told.set(key, (told.get(key) ?? 0) + 1);
    }
  }
  expect(Object.fromEntries(counted)).toEqual(Object.fromEntries(told));
});

test('what is held is what was typed and has not expired; what was judged is remembered', async () => {
  const { db, log } = year;
  const kept = log.records.filter(({ openedAt }) => openedAt >= NOW - RETENTION_DAYS * 86_400_000);
  const held = await readHoldings(db);
  expect(held.records).toBe(kept.length);
  expect(held.entries).toBe(kept.reduce((sum, { entries }) => sum + entries, 0));
  expect(held.since).toBe(Math.min(...kept.map(({ openedAt }) => openedAt)));
  expect(kept.length).toBeLessThan(log.records.length / 3);
  const { precision } = await readSpotCheck(db, NOW);
  const right = log.verdicts.filter(({ isRight }) => isRight).length;
  expect(precision).toEqual({ right, judged: log.verdicts.length });
  expect(log.verdicts.length).toBeGreaterThan(right);
});
