import type { FieldKind } from '../../utils/model';
import type { FieldCase } from './page';

/** One text field of the contact form that every library's page shows. */
export interface TextField {
  readonly name: string;
  readonly label: string;
  readonly type: 'text' | 'email' | 'tel';
  readonly kind: FieldKind;
  readonly value: string;
}

export const TEXTS: readonly TextField[] = [
  { name: 'firstName', label: 'First name', type: 'text', kind: 'givenName', value: 'Ingeborg' },
  { name: 'lastName', label: 'Last name', type: 'text', kind: 'familyName', value: 'Vestergaard' },
  { name: 'email', label: 'Email', type: 'email', kind: 'email', value: 'ingeborg@harbourlight.dk' },
  { name: 'phone', label: 'Phone', type: 'tel', kind: 'phone', value: '+45 32 12 34 56' },
  { name: 'company', label: 'Company', type: 'text', kind: 'company', value: 'Harbourlight ApS' },
  { name: 'street', label: 'Street', type: 'text', kind: 'street', value: 'Kongensgade 17' },
  { name: 'city', label: 'City', type: 'text', kind: 'city', value: 'Odense' },
  { name: 'postalCode', label: 'Postal code', type: 'text', kind: 'postalCode', value: '5000' },
];

export const NOTES: Omit<TextField, 'type'> = {
  name: 'notes',
  label: 'Notes',
  kind: 'longText',
  value: 'Prefers a call before noon, asks for the blue catalogue.',
};

/** The case of a text field, found by its label unless a selector is given. */
export const textCase = (
  field: Omit<TextField, 'type'>,
  at: string,
  change: Partial<FieldCase> = {},
): FieldCase => ({
  label: field.label,
  kind: field.kind,
  value: field.value,
  record: 'contact',
  at,
  ...change,
});

/** The cases of all text fields and the notes, each found by a selector made of its description. */
export const contactCases = (selectorOf: (field: Omit<TextField, 'type'>) => string): readonly FieldCase[] =>
  [...TEXTS, NOTES].map((field) => textCase(field, selectorOf(field)));

/** A field whose value is chosen: a click opens it, then these steps. */
export const pickCase = (
  label: string,
  kind: FieldKind,
  value: string,
  at: string,
  picked: FieldCase['picked'],
  change: Partial<FieldCase> = {},
): FieldCase => ({ label, kind, value, record: 'contact', at, ...(picked ? { picked } : {}), ...change });
