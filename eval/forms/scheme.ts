import type { FieldDescription, FieldKind } from '../../utils/model';
import type { LabelledPage } from './corpus';

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
 * e-mail address to log in with is the user name of a credential.
 */
export function commonLabel(
  kind: FieldKind,
  field: Pick<FieldDescription, 'formPurpose' | 'name' | 'type'>,
  source: string,
  vocabulary: ReadonlySet<string>,
): string {
  const label = labelOf(kind, field, source);
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

/** Where a control stands, as far as its source's way of labelling depends on it. Nothing of it is a label. */
export interface Place {
  readonly page: Pick<LabelledPage, 'source' | 'file' | 'generated'>;
  /** The control's form is a copy of one on an earlier page of the source. */
  readonly copied: boolean;
}

/**
 * Whether a source's labellers were asked about a control of this label at all. Formasaurus' annotation tool passes
 * over a form that was labelled on another page ("Skipping duplicate form"). The QA pages of mozilla-hand are labelled
 * with what Firefox fills from addresses and cards, which passwords are no part of. duckduckgo's generated pages are
 * labelled with log-ins and addresses; dates of birth are listed as expected failures or left blank.
 */
export const isAsked = (label: string, { page, copied }: Place): boolean =>
  !(page.source === 'formasaurus' && copied) &&
  !(page.source === 'mozilla-hand' && label === 'password' && page.file.includes('__QA_')) &&
  !(page.source === 'duckduckgo' && label === 'birthDate' && page.generated);
