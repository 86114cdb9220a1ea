import type { FieldDescription, FieldKind } from '../../utils/model';

/**
 * Kinds that the corpora have under another name; the rest of ours are their "other". Their `id` is a tax number or
 * an identity document: order and account numbers are "other" there. `usernameOrEmail` accepts
 * either of the two; ours is an e-mail address where the control's own type or name says so.
 */
const AS_LABELLED: Partial<Record<FieldKind, string>> = {
  houseNumber: 'street2',
  vat: 'id',
  nationalId: 'id',
  usernameOrEmail: 'username',
};
const UNLABELLED = new Set<FieldKind>([
  'id',
  'money',
  'quantity',
  'percent',
  'iban',
  'subject',
  'longText',
  'choice',
]);

/**
 * The name that a source's labellers have for a kind. What they had no word for (no company among duckduckgo's, no
 * search box among mozilla-hand's) they called "other", so ours becomes that. duckduckgo sorts by what is filled: an
 * e-mail address to log in with is the user name of a credential, and a list of countries with their dialling codes is
 * a country to those who have no name for the codes.
 */
export function commonLabel(
  kind: FieldKind,
  field: Pick<FieldDescription, 'formPurpose' | 'name' | 'type'>,
  source: string,
  vocabulary: ReadonlySet<string>,
): string {
  const isDialled = kind === 'phoneCountryCode' && !vocabulary.has(kind);
  const label = isDialled ? 'country' : labelOf(kind, field, source);
  return vocabulary.has(label) ? label : 'other';
}

function labelOf(
  kind: FieldKind,
  { formPurpose, name, type }: Pick<FieldDescription, 'formPurpose' | 'name' | 'type'>,
  source: string,
): string {
  const isCredential = source === 'duckduckgo' && formPurpose === 'login';
  if (kind === 'email' && isCredential) return 'username';
  if (kind === 'usernameOrEmail' && !isCredential && (type === 'email' || /mail/i.test(name))) return 'email';
  return AS_LABELLED[kind] ?? (UNLABELLED.has(kind) ? 'other' : kind);
}
