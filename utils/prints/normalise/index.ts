import { FIELD_KINDS, type FieldKind, type NormalValue } from '../../model';
import { address } from './address';
import { callingCode } from './calling-code';
import { company } from './company';
import { date } from './date';
import { duration } from './duration';
import { email } from './email';
import { tidy } from './fold';
import { iban, identifier } from './identifier';
import { money } from './money';
import type { NormaliseContext, Normaliser } from './normaliser';
import { person } from './person';
import { phone } from './phone';
import { country, region } from './place';
import { postal } from './postal';
import { quantity } from './quantity';
import { text } from './text';
import { url } from './url';
import { vat } from './vat';

export type { NormaliseContext, Normaliser } from './normaliser';

/** What each kind is tried as, in turn; text comes last for every kind but the secret ones, and first for the others. */
const NORMALISERS: { readonly [Kind in FieldKind]?: readonly Normaliser[] } = {
  email: [email],
  phone: [phone],
  phoneCountryCode: [callingCode],
  givenName: [person],
  familyName: [person],
  middleName: [person],
  fullName: [person],
  company: [company],
  street: [address],
  street2: [address],
  houseNumber: [address],
  city: [address],
  region: [region, address],
  postalCode: [postal],
  country: [country],
  url: [url, email],
  username: [email],
  usernameOrEmail: [email],
  date: [date],
  birthDate: [date],
  money: [money],
  quantity: [quantity],
  percent: [quantity],
  duration: [duration],
  id: [iban, identifier],
  vat: [vat],
  iban: [iban],
  search: [email],
  other: [email],
};
const normalisersOf = (kind: FieldKind): readonly Normaliser[] => NORMALISERS[kind] ?? [];

const SECRET: ReadonlySet<FieldKind> = new Set([
  'password',
  'otp',
  'cardNumber',
  'cardExp',
  'cardCvc',
  'cardName',
  'nationalId',
]);

/** Kinds whose values are text by nature, and stay of their kind when compared as text. */
const TEXTUAL: ReadonlySet<FieldKind> = new Set(
  FIELD_KINDS.filter(
    (kind) => normalisersOf(kind).every((normaliser) => normaliser === email) && kind !== 'email',
  ),
);

/**
 * Comparable form of a raw value of a kind, or undefined when nothing comparable is left; always undefined for a
 * secret kind. Total and in linear time for any string. The result's kind says as what the value was read: an e-mail
 * address typed into a search box or an unrecognised field is an `email`, and a value that is none of its kind's (a
 * phone field that says "call reception") is compared as text of kind `other`, never unique.
 */
export function normalise(
  kind: FieldKind,
  raw: string,
  context: NormaliseContext = {},
): NormalValue | undefined {
  if (SECRET.has(kind)) return undefined;
  const value = tidy(raw);
  for (const normaliser of normalisersOf(kind)) {
    const normal = normaliser(value, context, kind);
    if (normal !== undefined) return normal;
  }
  return text(value, context, TEXTUAL.has(kind) ? kind : 'other');
}
