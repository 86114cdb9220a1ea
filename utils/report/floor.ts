/**
 * The floor: the one place that decides what may be shown of several people's numbers (DESIGN.md, sixth invariant).
 *
 * A cell is a vector of amounts for each contributor: its first amount is the count that makes somebody a contributor,
 * the others (seconds, for example) are shown with it. A cell passes when at least `floor` contributors have a non-zero
 * count and the largest holds at most half of each amount. Amounts may be negative: the change that a correction makes
 * is a cell too, and passes by the same rule.
 *
 * Method: threshold and dominance rules with complementary suppression, as statistical offices publish business tables
 * (Hundepool et al., Statistical Disclosure Control, 2012, chapter 4).
 */

/** Never fewer than this many contributors, whatever a team chooses. */
const LEAST_FLOOR = 3;

export type Amounts = readonly number[];
/** Contributor → amounts. */
export type Cell = ReadonlyMap<string, Amounts>;

/** Whether a cell may be shown. */
export function passes(cell: Cell, floor: number): boolean {
  const least = Math.max(LEAST_FLOOR, Math.ceil(floor));
  if (cell.size < least || contributorsOf(cell) < least) return false;
  const [first = []] = cell.values();
  return first.every((_, i) => {
    let sum = 0;
    let largest = 0;
    for (const amounts of cell.values()) {
      const size = Math.abs(amounts[i] ?? 0);
      sum += size;
      if (size > largest) largest = size;
    }
    return largest * 2 <= sum;
  });
}

/** People with a non-zero count. */
export function contributorsOf(cell: Cell): number {
  let count = 0;
  for (const amounts of cell.values()) if (amounts[0]) count += 1;
  return count;
}

/** Sums of a cell's amounts, as they are: to be shown only of a cell that passes, and rounded. */
export function totalsOf(cell: Cell): number[] {
  const sums: number[] = [];
  for (const amounts of cell.values())
    for (const [i, amount] of amounts.entries()) sums[i] = (sums[i] ?? 0) + amount;
  return sums;
}

/** How a cell that passes divides into parts (fields, methods, departments). */
export interface Division<K> {
  /** Parts that pass, the largest first. */
  readonly shown: readonly K[];
  /** The others, together: nothing, or a cell that passes. */
  readonly rest: readonly K[];
}

/**
 * Which parts of a cell may be shown beside its total. What the shown parts leave of the total must be nothing or pass
 * too, else whoever subtracts them learns of the few that were hidden: the smallest parts join the rest until it does.
 * @param parts disjoint; with `hidden` the whole cell, which passes
 * @param hidden what belongs to no part that has a name, so that it is always in the rest
 */
export function divide<K>(parts: ReadonlyMap<K, Cell>, floor: number, hidden: Cell = new Map()): Division<K> {
  const ranked = [...parts]
    .map(([key, cell]) => ({
      key,
      cell,
      isShown: passes(cell, floor),
      size: Math.abs(totalsOf(cell)[0] ?? 0),
    }))
    .sort(
      (a, b) =>
        Number(b.isShown) - Number(a.isShown) || b.size - a.size || (String(a.key) < String(b.key) ? -1 : 1),
    );
  let kept = ranked.filter(({ isShown }) => isShown).length;
  const rest = new Map<string, number[]>();
  addTo(rest, hidden);
  for (const { cell } of ranked.slice(kept)) addTo(rest, cell);
  while (kept > 0 && rest.size > 0 && !passes(rest, floor)) {
    kept -= 1;
    const next = ranked[kept];
    if (next) addTo(rest, next.cell);
  }
  const keys = ranked.map(({ key }) => key);
  return { shown: keys.slice(0, kept), rest: keys.slice(kept) };
}

/** Adds a cell to another, contributor by contributor. */
export function addTo(sum: Map<string, number[]>, cell: Cell): void {
  for (const [who, amounts] of cell) {
    const before = sum.get(who);
    if (before) for (const [i, amount] of amounts.entries()) before[i] = (before[i] ?? 0) + amount;
    else if (amounts.some(Boolean)) sum.set(who, [...amounts]);
  }
}

/**
 * A count as it is shown: to the nearest five below a thousand, three digits above. An exact sum would let somebody who
 * knows all other contributors' numbers tell the last one's to the unit.
 */
export function roundCount(count: number): number {
  const size = Math.max(0, count);
  const step = size < 1000 ? 5 : 10 ** (Math.floor(Math.log10(size)) - 2);
  return Math.round(size / step) * step;
}

/** Seconds as they are shown: whole minutes, three digits of them above a thousand. */
export function roundSeconds(seconds: number): number {
  const minutes = Math.max(0, seconds) / 60;
  const step = minutes < 1000 ? 1 : 10 ** (Math.floor(Math.log10(minutes)) - 2);
  return Math.round(minutes / step) * step * 60;
}
