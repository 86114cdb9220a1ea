import type { FieldKind } from '../model';

/** Kinds that hold parts of the same thing: a full name is split over given and family name, an address over five. */
export type Family =
  | 'name'
  | 'place'
  | 'mail'
  | 'call'
  | 'company'
  | 'link'
  | 'day'
  | 'number'
  | 'id'
  | 'text';

const FAMILIES: { readonly [Kind in FieldKind]?: Family } = {
  givenName: 'name',
  familyName: 'name',
  middleName: 'name',
  fullName: 'name',
  street: 'place',
  street2: 'place',
  houseNumber: 'place',
  city: 'place',
  region: 'place',
  postalCode: 'place',
  country: 'place',
  email: 'mail',
  username: 'mail',
  usernameOrEmail: 'mail',
  phone: 'call',
  phoneCountryCode: 'call',
  company: 'company',
  url: 'link',
  date: 'day',
  birthDate: 'day',
  money: 'number',
  quantity: 'number',
  percent: 'number',
  duration: 'number',
  id: 'id',
  vat: 'id',
  iban: 'id',
};

/** The family of a kind; kinds that may hold anything are `text`. */
export function familyOf(kind: FieldKind): Family {
  return FAMILIES[kind] ?? 'text';
}

/** Whether a value of one kind may turn up in a field of the other; a text field may hold anything. */
export function mayHold(a: FieldKind, b: FieldKind): boolean {
  const left = familyOf(a);
  const right = familyOf(b);
  return left === right || left === 'text' || right === 'text';
}

const WHOLE_NAME: ReadonlySet<FieldKind> = new Set(['givenName', 'familyName', 'fullName']);

/** Whether a kind holds the name that a person goes by, or one of its two halves. */
export function isWholeName(kind: FieldKind): boolean {
  return WHOLE_NAME.has(kind);
}

/** Whether two kinds ask for the same thing, so that two values that share nothing contradict each other. */
export function asksTheSame(a: FieldKind, b: FieldKind): boolean {
  if (a === b) return familyOf(a) !== 'text';
  return (a === 'fullName' && WHOLE_NAME.has(b)) || (b === 'fullName' && WHOLE_NAME.has(a));
}
