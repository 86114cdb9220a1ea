import type { LedgerRecord } from '../model';
import type { Comparison } from './compare';
import { familyOf } from './family';

/** What keeps two records apart whatever else agrees. */
export type Veto = 'name' | 'email' | 'document';

/**
 * The contradiction that forbids a pair, if any. Colleagues share company, domain, switchboard and address; they
 * differ in their names or personal e-mails. A personal e-mail that agrees outweighs a name that agrees in part
 * ("Bob" for "Robert", a married name), not one that agrees in nothing.
 */
export function vetoOf(comparisons: readonly Comparison[], stored: LedgerRecord): Veto | undefined {
  const has = (kinds: readonly string[], outcomes: readonly string[]) =>
    comparisons.some((one) => kinds.includes(one.value.normal.kind) && outcomes.includes(one.outcome));
  const names = comparisons.filter(
    (one) => familyOf(one.value.normal.kind) === 'name' && one.value.normal.kind !== 'middleName',
  );
  const nameDiffers = names.some((one) => one.outcome === 'differs');
  const nameAgrees = names.some((one) => isAgreement(one) || (one.outcome === 'differs' && one.share >= 0.5));
  const emailAgrees = has(['email'], ['same', 'similar']);
  const bornAlike = has(['birthDate'], ['same']);

  if (nameDiffers && !(nameAgrees && (emailAgrees || bornAlike))) return 'name';
  const personal = (one: Comparison) => one.value.normal.kind === 'email' && one.value.normal.unique;
  const emailDiffers = comparisons.some((one) => personal(one) && one.outcome === 'differs');
  if (emailDiffers && !emailAgrees && stored.anchors.some(({ type }) => type === 'email')) return 'email';
  return undefined;
}

/** Whether a value was found in the other record, whole, in parts or with typos. */
export function isAgreement({ outcome }: Comparison): boolean {
  return outcome === 'same' || outcome === 'part' || outcome === 'similar';
}
