import type { FieldDescription, FieldKind } from '../../utils/model';

/**
 * Kinds that the corpora have under another name; the rest of ours are their "other". Their `id` is a tax number or
 * an identity document: order and account numbers are "other" there. `usernameOrEmail` accepts either of the two.
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
  { formPurpose }: Pick<FieldDescription, 'formPurpose'>,
  source: string,
  vocabulary: ReadonlySet<string>,
): string {
  const isCredential = source === 'duckduckgo' && kind === 'email' && formPurpose === 'login';
  const label = isCredential ? 'username' : (AS_LABELLED[kind] ?? (UNLABELLED.has(kind) ? 'other' : kind));
  return vocabulary.has(label) ? label : 'other';
}

/** Where a control stands, as far as its source's way of labelling depends on it. Nothing of it is a label. */
export interface Place {
  readonly source: string;
  readonly file: string;
  /** The control's form is a copy of one on an earlier page of the source. */
  readonly copied: boolean;
}

/**
 * Whether a source's labellers were asked about a control of this label at all. Formasaurus' annotation tool passes
 * over a form that was labelled on another page ("Skipping duplicate form"). The QA pages of mozilla-hand are labelled
 * with what Firefox fills from addresses and cards, which passwords are no part of.
 */
export const isAsked = (label: string, { source, file, copied }: Place): boolean =>
  !(source === 'formasaurus' && copied) &&
  !(source === 'mozilla-hand' && label === 'password' && file.includes('__QA_'));
