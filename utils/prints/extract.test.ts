import { describe, expect, it } from 'vitest';
import { extract } from './extract';
import type { NormaliseContext } from './normalise';

const found = (text: string, context: NormaliseContext = {}): readonly string[] =>
  extract(text, context).map(({ kind, raw }) => `${kind} ${raw}`);

describe('values in prose', () => {
  it.each<[string, readonly string[], NormaliseContext?]>([
    [
      'Please write to jane.doe@acme.com, or call +1 650-253-0000.',
      ['email jane.doe@acme.com', 'phone +1 650-253-0000'],
    ],
    ['See https://acme.com/orders/12?x=1. Thanks', ['url https://acme.com/orders/12?x=1']],
    ['(www.acme.de)', ['url www.acme.de']],
    ['Re: Invoice no. INV-2024-0012 and order #4500012345', ['id INV-2024-0012', 'id 4500012345']],
    [
      'Bestellnummer: 98-7654-321, IBAN DE89 3704 0044 0532 0130 00',
      ['id 98-7654-321', 'iban DE89 3704 0044 0532 0130 00'],
    ],
    ['our VAT is ATU13585627.', ['vat ATU13585627']],
    ['Tel. 089 1234567', ['phone 089 1234567'], { region: 'DE' }],
    ['jane@acme.com and JANE again: jane@acme.com', ['email jane@acme.com']],
    ['JIRA-1234 blocks it', ['id JIRA-1234']],
  ])('%s', (text, values, context) => {
    expect(found(text, context)).toEqual(values);
  });
});

describe('prose, dates, amounts and secrets leave nothing', () => {
  it.each([
    'Nice to meet you on 2024-01-15 at 10:30, it was 12,500.00 EUR.',
    'card 4111 1111 1111 1111',
    'Ref 4111111111111111',
    'SSN 078-05-1120',
    'password: Order66777',
    'between 1990-2000 we sold 1000000 units',
    'in case 2019 was better',
    'IBAN DE89 3704 0044 0532 0130 01',
  ])('%s', (text) => {
    expect(found(text, { region: 'US' })).toEqual([]);
  });
});

it.each(['a', '1', ' 1', 'a@', 'www.', 'DE12 ', 'order ', '+1 (', 'A-', 'order 1-'])(
  'takes linear time on 100 kB of "%s"',
  (unit) => {
    const text = unit.repeat(100_000 / unit.length);
    const start = performance.now();
    extract(text, { region: 'US' });
    expect(performance.now() - start).toBeLessThan(2_000);
  },
);
