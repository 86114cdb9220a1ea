import { describe, expect, it } from 'vitest';
import { fieldOf } from '../../tests/field';
import type { FieldDescription, FieldKind } from '../model';
import { kindOf } from './classify';

type Row = readonly [kind: FieldKind, why: string, parts: Partial<FieldDescription>, value?: string];

const NAMED = { label: 'Full name', neighbours: ['First name first_name'] } as const;
const REGION = { label: 'Your region', name: 'region', placeholder: 'Search region…' } as const;
const SIGN_IN = { formPurpose: 'login', neighbours: ['', 'Password password'] } as const;
const COUNTRY = { tag: 'select', label: 'Country', options: ['France', 'Italy'] } as const;
const MAKES = ['Pirelli', 'Goodyear', 'Michelin'];
const MONTHS = ['January', 'February', 'March'];
const CARD_DATE = {
  tag: 'select',
  name: 'card_date',
  options: ['MM', '01', '02', '03', '04', '05'],
  neighbours: ['Card number cardnumber', 'Start date start_year'],
} as const;

const ROWS: readonly Row[] = [
  ['email', 'a label', { label: 'E-Mail-Adresse *' }],
  ['email', 'the value alone', { tag: 'contenteditable' }, 'jane@example.com'],
  ['phone', 'the value alone', {}, '+49 30 901820'],
  ['url', 'the value alone', {}, 'https://example.com/team'],
  ['iban', 'the value alone', {}, 'DE89 3704 0044 0532 0130 00'],
  ['vat', 'the value alone', {}, 'ATU12345678'],
  ['other', 'a check digit that is wrong', {}, 'DE88 3704 0044 0532 0130 00'],
  ['longText', 'the summary of something', { label: 'Call summary', tag: 'contenteditable' }],
  ['company', 'the longest word, not "name"', { label: 'Name of the company' }],
  ['phone', 'the last word, not "company"', { label: 'Company phone' }],
  ['givenName', 'the last part of a path', { name: 'billing[address][first_name]' }],
  ['givenName', 'a family name beside it', { label: 'Name', neighbours: ['', 'Surname lastname'] }],
  ['familyName', 'a given name beside it', { label: 'Name', neighbours: ['Vorname vorname'] }],
  ['fullName', 'no other half beside it', { label: 'Имя', neighbours: ['', 'E-mail email'] }],
  ['cardName', 'a card number beside it', { label: 'Name', neighbours: ['', 'Card number cardnumber'] }],
  [
    'cardExp',
    'a card number beside it',
    { name: 'month', tag: 'select', options: ['01', '02'], neighbours: ['Card number cc'] },
  ],
  ['birthDate', 'its heading', { name: 'year', section: 'Date of birth' }],
  [
    'date',
    'the year of an event beside a name',
    { name: 'event_year', neighbours: ['Month event_month', 'E-mail email'] },
  ],
  ['other', 'a card that a shop gives out', { label: 'Card number', section: 'Gift card' }],
  [
    'username',
    'its name, since the label is also the next control’s',
    { label: 'Log in', labelSource: 'sibling', name: 'login', neighbours: ['', 'Log in password'] },
  ],
  [
    'choice',
    'options that are languages',
    { tag: 'select', name: 'sel', options: ['English', 'German', 'French'] },
  ],
  ['country', 'its options', { tag: 'select', options: ['Albania', 'Algeria', 'Austria'] }],
  ['phoneCountryCode', 'its options', { tag: 'select', options: ['+44', '+49', '+33'] }],
  ['street2', 'the street before it', { label: '', name: 'street[1]', neighbours: ['Street street[0]'] }],
  ['houseNumber', 'the street before it', { label: 'Nr.', neighbours: ['Straße strasse'] }],
  [
    'username',
    'a log-in form',
    { label: 'Member number', formPurpose: 'login', neighbours: ['', 'Password pw'] },
  ],
  ['other', 'a trap for robots', { label: 'Leave this field blank', name: 'email' }],
  [
    'other',
    'new-password, which only keeps browsers away',
    { label: 'Colour', autocomplete: 'new-password' },
  ],
  ['other', 'a trap beside it, as it has no name', { type: 'email', neighbours: ['fakepasswordremembered'] }],
  ['email', 'its type, though it has no name', { type: 'email', neighbours: ['Password password'] }],
  [
    'other',
    'its name: it takes what a browser fills in',
    { id: 'autocomplete-card-code', autocomplete: 'cc-csc', labelSource: 'none' },
  ],
  ['other', 'a box that prevents beside it', { type: 'password', neighbours: ['', 'Email email-prevent'] }],
  [
    'other',
    'the PIN of a card: no page asks for a bank card’s',
    { type: 'password', id: 'cardPin', label: 'PIN' },
  ],
  ['password', 'a PIN to log in with', { type: 'password', name: 'memberPin', label: 'PIN' }],
  ['other', 'a finder of shops by its name', { label: 'Where', name: 'store_picker[address]' }],
  ['other', 'what a script keeps of a picked place', { name: 'zoneId' }],
  [
    'username',
    'an id that is no place’s',
    { name: 'userId', formPurpose: 'login', neighbours: ['', 'Password'] },
  ],
  ['other', 'the entrance, of which an address is the place', { label: 'Entrance', name: 'addr_porch' }],
  ['street', 'an address, by its name alone', { name: 'order[addr]' }],
  ['other', 'the area of a company', { label: 'Area', name: 'companyArea' }],
  ['company', 'a widget that picks one', { name: 'companyTypeahead' }],
  ['other', 'a postcode or a city', { label: 'Postcode / city' }],
  [
    'other',
    'the digits of a part of a number',
    { name: 'tel1', placeholder: '000', neighbours: ['', 'tel2'] },
  ],
  ['phone', 'a number, of which another stands beside it', { name: 'tel1', neighbours: ['', 'tel2'] }],
  ['other', 'a name that searches for an address', { label: 'Billing address', name: 'searchAddress' }],
  ['other', 'a proof that one is a person', { ...SIGN_IN, label: 'E-mail', name: 'bottest2' }],
  ['longText', 'a challenge that somebody tells of', { tag: 'textarea', name: 'challenge' }],
  ['other', 'what type a road is of', { label: 'Type of road' }],
  ['subject', 'what a project is called', { label: '專案名稱' }],
  [
    'choice',
    'the country beside the language that a page is shown in',
    { ...COUNTRY, neighbours: ['Language'] },
  ],
  ['country', 'the country of a company', { ...COUNTRY, neighbours: ['City', 'Currency'] }],
  [
    'choice',
    'languages, one of which is called like its country',
    { tag: 'select', options: ['한국어', 'English', 'Japan'] },
  ],
  ['choice', 'makes, though it is called mm', { tag: 'select', label: 'Brand', name: 'mm', options: MAKES }],
  [
    'date',
    'months, under a label that says nothing',
    { tag: 'select', label: 'From', name: 'mm', options: MONTHS },
  ],
  ['other', 'a name to be seen by, not to log in with', { name: 'username', autocomplete: 'nickname' }],
  ['search', 'what it finds', { ...REGION, labelSource: 'sibling' }],
  ['region', 'its label, though it is picked by searching', { ...REGION, labelSource: 'label' }],
  ['search', 'a filter of what is listed', { label: 'Choose a user', id: 'review-filter-field' }],
  ['fullName', 'a label that a message repeats', { label: 'Name. Please fill in a valid name' }],
  ['fullName', 'autocomplete, a given name beside it', { ...NAMED, autocomplete: 'billing name' }],
  ['other', 'a number too short for a payment card', { label: 'Card number', maxLength: 10 }],
  ['cardCvc', 'a security code as long as one', { name: 'security_code', maxLength: 4 }],
  ['date', 'when a card was issued', { ...CARD_DATE, label: 'Start date' }],
  ['cardExp', 'when a card expires', { ...CARD_DATE, label: 'Expiry date' }],
  ['longText', 'a comment about an address', { tag: 'textarea', label: 'Address:', name: 'sComments' }],
  [
    'choice',
    'shops, of which each has an address',
    { tag: 'select', options: ['Ring 12, 1010 Wien, Austria'] },
  ],
  ['other', 'what is asked about it', { name: 'email[tab]', id: 'email_tab' }],
  ['other', 'the name of a thing', { label: 'Give this tree a name', name: 'title' }],
  ['other', 'the name of an address', { label: 'Nome deste endereço' }],
  ['choice', 'a select about nothing known', { tag: 'select', type: 'select', label: 'Favourite tree' }],
  ['longText', 'a text area about nothing known', { tag: 'textarea', type: 'textarea', label: 'Story' }],
];

describe('kindOf', () => {
  it.each(ROWS.map((row) => [row[0], row[1], row] as const))('sees %s by %s', (_kind, _why, row) => {
    const [kind, , parts, value] = row;
    expect(kindOf(fieldOf(parts), value).kind).toBe(kind);
  });

  it('says how sure it is, and why', () => {
    const sure = kindOf(fieldOf({ label: 'E-mail', type: 'email', name: 'email' }));
    const torn = kindOf(fieldOf({ label: 'Company', name: 'city' }));
    expect(sure.confidence).toBeGreaterThan(0.9);
    expect(torn.confidence).toBeLessThan(0.7);
    expect(sure.rules).toEqual(['email:type', 'email:label', 'email:name']);
  });
});
