import type { Week } from '../model';
import { type FlowCounts, mergeCounts } from '../summary/counts';
import { countsOfWeek, type WeekMaterial, weekFigures } from '../summary/week';
import type { WeekCounts } from '../summary/weeks';
import type { WeekRow } from './schema';

/** What a week's figures are made from: its transfers' counts, with those of transfers that are gone, and its lookups. */
export function materialOf(kept: WeekRow | undefined, counted: readonly FlowCounts[]): WeekMaterial {
  return {
    transfers: [],
    records: new Map(),
    settled: mergeCounts(kept?.flows ?? [], counted),
    lookups: (kept?.lookups ?? []).reduce((total, { n }) => total + n, 0),
    lookupMs: (kept?.lookups ?? []).reduce((total, { activeMs = 0 }) => total + activeMs, 0),
  };
}

/** A week's figures and flows. */
export function weekCountsOf(week: Week, material: WeekMaterial): WeekCounts {
  return { figures: weekFigures(week, material), flows: countsOfWeek(week, material) };
}
