import type { AnchorType, NormalValue } from '../model';
import { phoneDigits } from './parts';
import { datePartsOf, domainOf, mailboxOf, nameWordsOf, rough, roughNames } from './rough';

/** An anchor before it is printed: what of the open record may join it to another. Raw, in memory only. */
export interface RawAnchor {
  readonly type: AnchorType;
  readonly value: string;
}

/** The most anchors that one record may hold; identifiers come first, then composites in order of worth. */
export const MAX_ANCHORS = 28;
const MAX_READINGS = 2;
const PHONE_END = 4;

/**
 * Every anchor of a record's values, without duplicates, the most telling first.
 *
 * An anchor only finds candidates; the pair is judged on all fields. So a composite holds what survives a typo in the
 * rest: a name is the beginnings of two of its words in alphabetical order (a full name meets a given and a family
 * name in any order), a phone its last four digits, a birth date also its year or its day alone; of a name or mailbox
 * that is mistyped at its very beginning, the initial of the other is left, beside the whole birth date. Each composite
 * still tells apart hundreds of thousands of records, most of them millions.
 */
export function anchorsOf(values: readonly NormalValue[]): readonly RawAnchor[] {
  const of = (...kinds: readonly string[]) => values.filter((value) => kinds.includes(value.kind));
  const emails = of('email').filter((value) => value.unique);
  const phones = phoneTails(of('phone'));
  const births = spellings(of('birthDate'));
  const postals = spellings(of('postalCode'));
  const cities = spellings(of('city')).map((city) => rough(city, 4));
  const streets = spellings(of('street')).map((street) => rough(street, 5));
  const companies = spellings(of('company')).map((company) => rough(company, 6));
  const amounts = spellings(of('money'));
  const mailboxes = emails.map((value) => mailboxOf(value.canonical));
  const domains = emails.map((value) => rough(domainOf(value.canonical), 6));
  const ends = phones.map((digits) => digits.slice(-PHONE_END));
  const names = roughNames(values);
  const words = nameWordsOf(values).map((word) => rough(word, 3));
  const days = births.map(datePartsOf);
  const initials = [...new Set([...words, ...mailboxes].map((word) => rough(word, 1)))].filter(
    (each) => each !== '',
  );

  const anchors = new Map<string, RawAnchor>();
  const add = (type: AnchorType, ...parts: readonly (readonly string[])[]) => {
    for (const value of product(parts)) anchors.set(`${type}\0${value}`, { type, value });
  };
  add('email', spellings(emails));
  add('phone', phones);
  add('profile', spellings(of('url').filter((value) => value.unique)));
  add('document', spellings(of('id', 'vat', 'iban').filter((value) => value.unique)));
  add('name+birthDate', words, births);
  add('name+phone', words, ends);
  add('name+company', names, companies);
  add('name+email', words, mailboxes);
  add('name+postalCode', names, postals);
  add('name+city', names, cities);
  add('name+street', names, streets);
  add('company+phone', companies, ends);
  add('company+postalCode', companies, postals);
  add('company+city', companies, cities);
  add('company+street', companies, streets);
  add('street+postalCode', streets, postals);
  add('birthDate+postalCode', births, postals);
  add('birthDate+phone', births, ends);
  add('birthDate+street', births, streets);
  add('birthDate+city', births, cities);
  add('name+domain', names, domains);
  add('birthDate+domain', births, domains);
  add('birthDate+email', births, mailboxes);
  add('birthDate+initial', births, initials);
  add(
    'name+birthYear',
    names,
    days.map(({ year }) => year),
  );
  add(
    'name+birthDay',
    names,
    days.map(({ day }) => day),
  );
  add(
    'birthYear+email',
    days.map(({ year }) => year),
    mailboxes,
  );
  add('email+city', mailboxes, cities);
  add(
    'name+city+birthYear',
    words,
    cities,
    days.map(({ year }) => year),
  );
  add('name+money', words, amounts);
  add(
    'birthDay+money',
    days.map(({ day }) => day),
    amounts,
  );
  return [...anchors.values()].slice(0, MAX_ANCHORS);
}

function spellings(found: readonly NormalValue[]): readonly string[] {
  return [...new Set(found.flatMap((value) => value.readings ?? [value.canonical]))].slice(0, MAX_READINGS);
}

/** The end of each number that may ring at one desk: no toll-free line, no test number, nothing too short. */
function phoneTails(phones: readonly NormalValue[]): readonly string[] {
  const direct = phones.filter((value) => value.unique || !value.canonical.startsWith('+'));
  const digits = direct.map((value) => phoneDigits(value.canonical)).filter((each) => each.length >= 7);
  return [...new Set(digits.map((each) => each.slice(-8)))];
}

/** Every choice of one from each, joined. */
function product(parts: readonly (readonly string[])[]): readonly string[] {
  return parts.reduce<readonly string[]>(
    (heads, tails) => heads.flatMap((head) => tails.map((tail) => (head === '' ? tail : `${head}\0${tail}`))),
    [''],
  );
}
