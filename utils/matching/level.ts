import type { FieldKind, LedgerRecord, PairLevel } from '../model';
import type { Comparison } from './compare';
import { familyOf } from './family';
import { isAgreement, wordsAgreed } from './veto';

/** Words of a person's name that have to agree: one alone is shared by many. */
const WORDS_OF_NAME = 2;
const PERSONAL: ReadonlySet<FieldKind> = new Set([
  'givenName',
  'familyName',
  'fullName',
  'email',
  'birthDate',
]);

function isNameKind({ value }: Comparison): boolean {
  return familyOf(value.normal.kind) === 'name';
}

/** Whether a record is about a person: the colleague's trap exists only where one is named. */
export function isPersonal(kinds: Iterable<FieldKind>): boolean {
  for (const kind of kinds) if (PERSONAL.has(kind)) return true;
  return false;
}

/**
 * What kind of thing two records agree to be, or undefined when what agrees names none. A person needs a personal
 * e-mail, a profile, two words of a name, or a birth date beside one word; a company its name or place with another
 * field of its own, and no person on both sides.
 */
export function levelOf(
  comparisons: readonly Comparison[],
  stored: LedgerRecord,
  ignored: ReadonlySet<Comparison>,
): PairLevel | undefined {
  const agreed = comparisons.filter((one) => isAgreement(one) && !ignored.has(one));
  const kinds = new Set(agreed.map((one) => one.value.normal.kind));
  const uniqueKinds = new Set(
    agreed
      .filter((one) => one.outcome === 'same' && one.value.normal.unique)
      .map((one) => one.value.normal.kind),
  );
  const words = wordsAgreed(agreed);
  if (uniqueKinds.has('email') || uniqueKinds.has('url') || words >= WORDS_OF_NAME) return 'person';
  const isNamed = words > 0 || comparisons.some((one) => one.outcome === 'unsure' && isNameKind(one));
  if (isNamed && kinds.has('birthDate')) return 'person';
  if (kinds.has('birthDate') && (kinds.has('phone') || kinds.has('street') || kinds.has('email')))
    return 'person';
  if (kinds.has('id') || kinds.has('iban')) return 'document';
  const companyFields = ['company', 'vat', 'phone', 'street', 'postalCode', 'city', 'url'] as const;
  const exactKinds = new Set(
    agreed.filter(({ outcome }) => outcome !== 'similar').map((one) => one.value.normal.kind),
  );
  const firm = companyFields.filter((kind) => exactKinds.has(kind)).length;
  const bothPersonal =
    isPersonal(comparisons.map((one) => one.value.normal.kind)) &&
    isPersonal(stored.entries.map((entry) => entry.kind));
  const anchored = kinds.has('company') || kinds.has('vat') || (kinds.has('phone') && kinds.has('street'));
  return anchored && firm >= 2 && !bothPersonal ? 'company' : undefined;
}
