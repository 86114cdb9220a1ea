import type { FieldKind } from '../model';

/** Values that stand in for real ones in a typical transfer: made up here, never taken from anywhere. */
const VALUES: Partial<Record<FieldKind, string>> = {
  email: 'jane@example.com',
  phone: '+1 555 0100',
  phoneCountryCode: '+1',
  givenName: 'Jane',
  familyName: 'Doe',
  fullName: 'Jane Doe',
  company: 'Example Ltd',
  jobTitle: 'Head of Purchasing',
  street: '1 Example Street',
  street2: 'Floor 2',
  houseNumber: '1',
  city: 'Exampleton',
  region: 'EX',
  postalCode: '00000',
  country: 'Exampleland',
  url: 'example.com',
  username: 'jdoe',
  date: '2026-01-31',
  birthDate: '1990-01-01',
  money: '1,000.00',
  quantity: '10',
  percent: '10 %',
  duration: '1 h 30 min',
  id: 'EX-0001',
  vat: 'EX000000000',
  iban: 'EX00 0000 0000',
  subject: 'Order of 10 pieces',
};

/** A made-up value of a kind; undefined where words stand for one, which each language has of its own. */
export const placeholderOf = (kind: FieldKind): string | undefined => VALUES[kind];

/** What stands for a value of a kind, in words. */
export const exampleKeyOf = (kind: FieldKind) =>
  kind === 'longText'
    ? 'team_example_text'
    : kind === 'choice'
      ? 'team_example_choice'
      : 'team_example_value';
