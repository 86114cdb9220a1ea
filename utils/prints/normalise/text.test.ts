import { expect, it } from 'vitest';
import { normalise } from '.';
import { tokensOf, words } from './fold';

it.each([
  ['  Ｈéllo   world', 'hello world'],
  ['hello, WORLD!', 'hello world'],
  ['שלום\u200f', 'shlvm'],
  ['straße', 'strasse'],
  ['Ευχαριστώ', 'eycharisto'],
  ['請求書 番号', '請求書番号'],
  ['हिन्दी', 'हिन्दी'],
])('%s → %s', (raw, canonical) => {
  expect(normalise('subject', raw)).toMatchObject({ kind: 'subject', canonical, unique: false });
});

it('compares unspaced scripts by overlapping pairs of characters', () => {
  expect(tokensOf(words('東京都 港区'))).toEqual(['東京', '京都', '都港', '港区']);
});

it('reads an address typed into an unrecognised field as what it is', () => {
  expect(normalise('other', 'Jane@acme.com')?.kind).toBe('email');
});

it('says so when a value is none of its kind', () => {
  expect(normalise('phone', 'ask reception')).toMatchObject({
    kind: 'other',
    canonical: 'ask reception',
    unique: false,
  });
});

it.each(['password', 'otp', 'cardNumber', 'cardExp', 'cardCvc'] as const)('never reads a %s', (kind) => {
  expect(normalise(kind, '4111 1111 1111 1111')).toBeUndefined();
});

it.each(['', ' –  \u200b ', '!?'])('leaves nothing of "%s"', (raw) => {
  expect(normalise('other', raw)).toBeUndefined();
});
