/**
 * How far a gap's figures can be leaned on, 0 to 1: the product of three shares. It orders gaps and is shown as words,
 * never as a probability.
 */
export interface ConfidenceParts {
  /** Weeks that show the flow: one week is an anecdote, a quarter is not. */
  readonly weeks: number;
  /** Entries of a kind that Retyped did not know, of all; undefined where it is below the floor. */
  readonly unknownShare?: number | undefined;
  /** Random findings that people judged; null below the floor. */
  readonly precision: { readonly right: number; readonly judged: number } | null;
}

/**
 * The product: weeks / (weeks + 2), the share of entries of known kinds, and the precision that people judged. 0 to 1.
 */
export function confidenceOf({ weeks, unknownShare = 0, precision }: ConfidenceParts): number {
  return (weeks / (weeks + 2)) * (1 - Math.min(1, unknownShare)) * precisionOf(precision);
}

/** Laplace's rule of succession: nobody asked is 1 of 2, 58 of 60 is 59 of 62. */
function precisionOf(precision: ConfidenceParts['precision']): number {
  return ((precision?.right ?? 0) + 1) / ((precision?.judged ?? 0) + 2);
}
