import { describe, expect, it } from 'vitest';
import { normalise } from '.';
import { identifier, isIban } from './identifier';

it.each([
  ['Invoice no. inv-2024/0815', '20240815'],
  ['#4500012345', '4500012345'],
  ['Order: SO 12-34', '1234'],
  ['PO-77/88', '7788'],
  ['Auftragsnummer 98 765', '98765'],
])('%s → %s', (raw, canonical) => {
  expect(identifier(raw, {}, 'id')?.canonical).toBe(canonical);
});

describe('unique', () => {
  it.each([
    ['4500012345', true],
    ['A7B2K9D4', true],
    ['INV-2024-0012', false],
    ['00000123', false],
    ['12345678', false],
    ['11111111', false],
    ['12121212', false],
    ['INV-00012', false],
  ])('%s: %s', (raw, unique) => {
    expect(identifier(raw, {}, 'id')?.unique).toBe(unique);
  });
});

it.each([
  ['DE89370400440532013000', true],
  ['GB82WEST12345698765432', true],
  ['DE89370400440532013001', false],
  ['DE8937', false],
])('IBAN %s: %s', (code, valid) => {
  expect(isIban(code)).toBe(valid);
});

it('reads an IBAN wherever an identifier is asked for', () => {
  expect(normalise('id', 'IBAN de89 3704 0044 0532 0130 00')).toMatchObject({
    canonical: 'DE89370400440532013000',
    unique: true,
  });
});

it.each([
  ['ATU 13585627', {}, 'ATU13585627', true],
  ['DE 136.695.976', {}, 'DE136695976', true],
  ['136695976', { region: 'DE' }, 'DE136695976', true],
  ['DE136695977', {}, 'DE136695977', true],
  ['NO 974 760 673 MVA', {}, 'NO974760673MVA', true],
  ['974 760 673 MVA', {}, 'NO974760673MVA', true],
  ['NO974760673', {}, 'NO974760673MVA', true],
  ['974760673', { region: 'NO' }, 'NO974760673MVA', true],
  ['Org. nr. NO 974 760 673', {}, 'NO974760673MVA', true],
])('VAT %s %o → %s', (raw, context, canonical, unique) => {
  expect(normalise('vat', raw, context)).toMatchObject({ canonical, unique });
});

it('takes check digits as evidence of kind', () => {
  expect(normalise('vat', 'DE136695976')?.kind).toBe('vat');
  expect(normalise('vat', 'DE136695977')?.kind).toBe('id');
  expect(normalise('vat', 'NO 974 760 673 MVA')?.kind).toBe('vat');
  expect(normalise('vat', 'NO 974 760 674 MVA')?.kind).toBe('id');
});
