/**
 * Optimal string alignment distance (Damerau–Levenshtein without overlapping edits), or `limit + 1` when it is more
 * than `limit`. Time is the product of the lengths: for words, not for texts.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let [before, last]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = at(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let best = Math.min(change, at(last, j) + 1, at(row, j - 1) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, at(before, j - 2) + 1);
      row.push(best);
    }
    if (Math.min(...row) > limit) return limit + 1;
    [before, last] = [last, row];
  }
  return Math.min(at(last, b.length), limit + 1);
}

const at = (row: readonly number[], index: number): number => row[index] ?? Number.POSITIVE_INFINITY;

/**
 * Whether two folded words differ by no more than a slip of the fingers: one edit from 4 letters, two from
 * 8. Digits and characters that are syllables or words of their own are no slips.
 */
export function isTypo(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  const limit = shorter >= 8 ? 2 : shorter >= 4 ? 1 : 0;
  if (limit === 0 || a.length > 60 || b.length > 60 || /[\d\p{Script=Han}\p{Script=Hangul}]/u.test(a + b))
    return false;
  return editDistance(a, b, limit) <= limit;
}
