import { expect, test } from 'vitest';
import { weekOf } from '../utils/intake/week';
import { readWeeks } from '../utils/ledger/week-query';
import { weeksUpTo } from '../utils/summary/weeks';
import { repYear } from './rep-year';

/** Friday afternoon: a week with work in it. */
const NOW = new Date(2026, 10, 20, 15, 30).getTime();

test('every week of the year counts what the person did, expired or not', async () => {
  const { db, log, lookups } = await repYear(NOW);
  const weeks = await readWeeks(db, weeksUpTo(weekOf(NOW), 52));
  const counted = weeks.map(({ figures }) => ({
    week: figures.week,
    fields: figures.retypedEntries,
    records: figures.records,
    handsOnMs: figures.handsOnMs,
    roundTripMs: figures.roundTripMs,
    intended: figures.intended,
    lookups: figures.lookups,
  }));
  const told = weeks.map(({ figures: { week } }) => {
    const all = log.filter((each) => each.week === week);
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
      lookups: lookups.get(week) ?? 0,
    };
  });
  expect(counted).toEqual(told);
  expect(log.length).toBeGreaterThan(200);
  expect(await db.records.count()).toBeLessThan(2 * log.length);
});
