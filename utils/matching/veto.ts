import type { FieldKind, LedgerRecord } from '../model';
import type { Comparison, Outcome } from './compare';
import { familyOf } from './family';

/** What keeps two records apart whatever else agrees. */
export type Veto = 'name' | 'email' | 'company';

/**
 * The contradiction that forbids a pair, if any. Colleagues share company, domain, switchboard and address; they
 * differ in their names or personal e-mails. What belongs to one person alone, a personal e-mail or a birth date,
 * outweighs a name that agrees in part ("Bob" for "Robert", a married name) or is badly mistyped; nothing outweighs a
 * name that agrees in nothing. An e-mail that is merely alike is another colleague's, unless the name is the same. Where no person is named, another company at the same address and phone is another.
 */
export function vetoOf(comparisons: readonly Comparison[], stored: LedgerRecord): Veto | undefined {
  const names = comparisons.filter(
    (one) => familyOf(one.value.normal.kind) === 'name' && one.value.normal.kind !== 'middleName',
  );
  const differs = names.some((one) => one.outcome === 'differs');
  const isUnsure = names.some((one) => one.outcome === 'unsure');
  const agrees = names.some((one) => isAgreement(one) || (one.outcome === 'differs' && one.share >= 0.5));
  const emailAgrees = has(comparisons, 'email', ['same']);
  const isOnePerson = emailAgrees || has(comparisons, 'birthDate', ['same']);
  const isLikelyOne = isOnePerson || has(comparisons, 'birthDate', ['part', 'similar']);

  if (differs && !(agrees && isOnePerson)) return 'name';
  // Neither name nor birth date is certain: another number decides.
  const isOther = !isOnePerson && has(comparisons, 'phone', ['differs']);
  if (isUnsure && (!isLikelyOne || isOther)) return 'name';
  const isNamed = wordsAgreed(names.filter(isAgreement)) > 1 || isLikelyOne;
  const emailDiffers = comparisons.some(
    ({ value: { normal }, outcome }) =>
      normal.kind === 'email' &&
      normal.unique &&
      (outcome === 'differs' || outcome === 'unsure' || (outcome === 'similar' && !isNamed)),
  );
  if (emailDiffers && !emailAgrees && stored.anchors.some(({ type }) => type === 'email')) return 'email';
  const isNameless = names.length === 0 && !has(comparisons, 'email', ['same']);
  return isNameless && has(comparisons, 'company', ['differs', 'unsure']) ? 'company' : undefined;
}

function has(comparisons: readonly Comparison[], kind: FieldKind, outcomes: readonly Outcome[]): boolean {
  return comparisons.some((one) => one.value.normal.kind === kind && outcomes.includes(one.outcome));
}

/** Whether a value was found in the other record, whole, in parts or with typos. */
export function isAgreement({ outcome }: Comparison): boolean {
  return outcome === 'same' || outcome === 'part' || outcome === 'similar';
}

/** How many words of names agree. */
export function wordsAgreed(agreed: readonly Comparison[]): number {
  const words = new Set<string>();
  for (const { value, share } of agreed) {
    if (familyOf(value.normal.kind) !== 'name' || value.normal.kind === 'middleName') continue;
    const found = Math.round(value.normal.tokens.length * share);
    for (const token of value.normal.tokens.slice(0, found)) words.add(token);
  }
  return words.size;
}
