import { expect, it } from 'vitest';
import { money } from './money';
import { quantity } from './quantity';

it.each([
  ['$1,234.50', '1234.5 USD'],
  ['1.234,50 €', '1234.5 EUR'],
  ["CHF 1'234.50", '1234.5 CHF'],
  ['1 234,50 zł', '1234.5 PLN'],
  ['₹1,23,456', '123456 INR'],
  ['Rp 235.000', '235000 IDR'],
  ['12k', '12000'],
  ['€12.5k', '12500 EUR'],
  ['1.2m USD', '1200000 USD'],
  ['3 Mio. EUR', '3000000 EUR'],
  ['1 250 Kč', '1250 CZK'],
  ['-44.99', '-44.99'],
  ['(44.99)', '-44.99'],
  ['- $44.99', '44.99 USD'],
  ['0.125', '0.1250'],
  ['3 items for 14,85 EUR', '14.85 EUR'],
  ['US$ 12', '12 USD'],
  ['Free', '0'],
])('%s → %s', (raw, canonical) => {
  expect(money(raw, {}, 'money')?.canonical).toBe(canonical);
});

it.each(['40% OFF', '15.08.2017', 'July, 2004', 'call us', ''])('%s is no amount', (raw) => {
  expect(money(raw, {}, 'money')).toBeUndefined();
});

it.each([
  ['2,5 kg', '2.5 kg'],
  ['1,000 pcs', '1000'],
  ['x 3', '3'],
])('quantity %s → %s', (raw, canonical) => {
  expect(quantity(raw, {}, 'quantity')?.canonical).toBe(canonical);
});

it('tells a share from a range', () => {
  expect(quantity('12,5 %', {}, 'percent')?.canonical).toBe('12.5 %');
  expect(quantity('10-20', {}, 'quantity')).toBeUndefined();
});
