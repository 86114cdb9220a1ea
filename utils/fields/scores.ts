import type { FieldKind } from '../model';

/** Running evidence for each kind of one field. */
export class Scores {
  private readonly sums = new Map<FieldKind, number>();
  private readonly reasons: { kind: FieldKind; why: string }[] = [];
  private readonly hinted = new Map<FieldKind, number>();

  add(kind: FieldKind, amount: number, why: string): void {
    this.sums.set(kind, this.of(kind) + amount);
    this.reasons.push({ kind, why });
  }

  /** Hints repeat each other: only the strongest counts for each kind. */
  addHint(kind: FieldKind, amount: number): void {
    const before = this.hinted.get(kind) ?? 0;
    if (amount <= before) return;
    this.hinted.set(kind, amount);
    this.add(kind, amount - before, 'hint');
  }

  of(kind: FieldKind): number {
    return this.sums.get(kind) ?? 0;
  }

  drop(kind: FieldKind): void {
    this.sums.delete(kind);
  }

  /** Gives all that speaks for one kind to another, which the surroundings say is meant. */
  move(from: FieldKind, to: FieldKind, why: string): void {
    const amount = this.of(from);
    if (amount === 0) return;
    this.drop(from);
    this.add(to, amount, why);
  }

  /** The kind with the most evidence and its share of all evidence. */
  best(): { kind: FieldKind; score: number; share: number } | undefined {
    const ranked = [...this.sums].sort((one, other) => other[1] - one[1]);
    const first = ranked[0];
    if (!first) return undefined;
    const total = ranked.reduce((sum, [, score]) => sum + Math.max(0, score), 0);
    return { kind: first[0], score: first[1], share: total > 0 ? first[1] / total : 0 };
  }

  /** All evidence in the order in which it was found, as `kind:source`, also what spoke for another kind. */
  rules(): readonly string[] {
    return this.reasons.map(({ kind, why }) => `${kind}:${why}`);
  }
}
