import { type Amounts, addTo, type Cell, contributorsOf, divide, passes, totalsOf } from './floor';

/**
 * A cell over its editions. A contributor's amounts enter, or change, only together with at least the floor's number of
 * others whose amounts change in the same edition; until then the cell shows what it showed. So the difference between
 * any two states of a figure is itself a cell that passed.
 */
export class Tracker {
  readonly #base = new Map<string, Amounts>();
  #totals: number[] = [];
  #contributors = 0;

  get totals(): Amounts {
    return this.#totals;
  }
  /** Distinct people whose count is in the totals; 0 while the cell shows nothing. */
  get contributors(): number {
    return this.#contributors;
  }
  /** Those people. */
  get people(): readonly string[] {
    return [...this.#base].filter(([, amounts]) => amounts[0]).map(([who]) => who);
  }

  /**
   * Shows what is now known, if the change passes.
   * @param now everybody's amounts as they are in this edition
   * @returns the change that was shown; undefined when the cell stays as it was
   */
  show(now: Cell, floor: number): Change | undefined {
    const changes = new Map<string, number[]>();
    for (const [who, amounts] of now) {
      const before = this.#base.get(who);
      if (!before) {
        if (amounts.some(Boolean)) changes.set(who, [...amounts]);
      } else if (amounts.some((amount, i) => amount !== before[i]))
        changes.set(
          who,
          amounts.map((amount, i) => amount - (before[i] ?? 0)),
        );
    }
    for (const [who, before] of this.#base)
      if (!now.has(who) && before.some(Boolean))
        changes.set(
          who,
          before.map((amount) => -amount),
        );
    if (!passes(changes, floor)) return undefined;
    const isNew = new Set([...changes.keys()].filter((who) => !this.#base.has(who)));
    for (const [i, sum] of totalsOf(changes).entries()) this.#totals[i] = (this.#totals[i] ?? 0) + sum;
    for (const who of changes.keys()) this.#base.set(who, now.get(who) ?? []);
    this.#contributors = contributorsOf(this.#base);
    return { changes, isNew };
  }
}

/** What an edition changed in a cell, and whose amounts were in it for the first time. */
export interface Change {
  readonly changes: Cell;
  readonly isNew: ReadonlySet<string>;
}

/**
 * A division of a cell's total (its fields by pair, say) over its editions. Only people who are in the cell for the
 * first time are divided: a correction changes totals and goes to the rest, since what it corrects may lie there.
 */
export class DividedTracker<K extends string> {
  readonly #parts = new Map<K, { amounts: number[]; people: Set<string> }>();
  #rest: number[] = [];

  /**
   * Shows what an edition divides anew, in steps.
   * @param change of the whole cell
   * @param pick which of the cell's amounts are divided: places in its vectors
   * @param parts the same amounts of each part, for each contributor
   */
  *show(
    change: Change,
    pick: readonly number[],
    parts: ReadonlyMap<K, ReadonlyMap<string, Amounts>>,
    floor: number,
  ): Generator<void, void, undefined> {
    const left = new Map<string, number[]>();
    for (const [who, amounts] of change.changes)
      left.set(
        who,
        pick.map((i) => amounts[i] ?? 0),
      );
    const fresh = new Map<K, Map<string, Amounts>>();
    for (const [key, cell] of parts) {
      for (const [who, amounts] of cell) {
        const rest = left.get(who);
        if (!rest || !change.isNew.has(who)) continue;
        const into = fresh.get(key) ?? new Map<string, Amounts>();
        fresh.set(key, into.set(who, amounts));
        for (const [i, amount] of amounts.entries()) rest[i] = (rest[i] ?? 0) - amount;
      }
      yield;
    }
    for (const [who, amounts] of left) if (!amounts.some(Boolean)) left.delete(who);
    const { shown, rest } = divide(fresh, floor, left);
    yield;
    for (const key of shown) this.#add(key, fresh.get(key) ?? new Map());
    const together = new Map<string, number[]>();
    addTo(together, left);
    for (const key of rest) addTo(together, fresh.get(key) ?? new Map());
    for (const [i, sum] of totalsOf(together).entries()) this.#rest[i] = (this.#rest[i] ?? 0) + sum;
    yield;
  }

  #add(key: K, cell: Cell): void {
    const part = this.#parts.get(key) ?? { amounts: [], people: new Set<string>() };
    for (const [i, sum] of totalsOf(cell).entries()) part.amounts[i] = (part.amounts[i] ?? 0) + sum;
    for (const [who, amounts] of cell) if (amounts[0]) part.people.add(who);
    this.#parts.set(key, part);
  }

  /** The parts shown, the largest first. */
  get parts(): readonly { readonly key: K; readonly amounts: Amounts; readonly contributors: number }[] {
    return [...this.#parts]
      .map(([key, { amounts, people }]) => ({ key, amounts, contributors: people.size }))
      .sort((a, b) => (b.amounts[0] ?? 0) - (a.amounts[0] ?? 0) || (a.key < b.key ? -1 : 1));
  }
  /** What the parts leave of the first amount. */
  get rest(): number {
    return Math.max(0, this.#rest[0] ?? 0);
  }
}
