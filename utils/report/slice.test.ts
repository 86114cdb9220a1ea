import { expect, test } from 'vitest';
import { figures, figuresOf } from '../../tests/report-figures';
import type { Week } from '../model';
import { canonicalBytes } from './canonical';
import { combine } from './combine';
import { figuresSchema, type TeamFigures } from './figures';
import { rankGaps } from './rank';
import { readFigures } from './read-figures';
import { departmentsOf, sliceDepartment, sliceWeeks } from './slice';
import { flowTotals, peopleOfTeam } from './totals';

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
