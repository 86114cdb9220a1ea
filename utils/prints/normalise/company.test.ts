import { expect, it } from 'vitest';
import { company } from './company';

it.each([
  ['The Acme Company, Inc.', 'acme'],
  ['ACME Inc', 'acme'],
  ['Müller & Söhne GmbH & Co. KG', 'mullersohne'],
  ['Muller und Sohne', 'mullersohne'],
  ['Hello Oy World Ab', 'helloworld'],
  ['ОАО «Газпром»', 'gazprom'],
  ['株式会社サンプル', 'サンプル'],
  ['(주)삼성', '삼성'],
  ['Łoś spółka z o.o.', 'los'],
  ['LOS Sp. z o. o.', 'los'],
  ['Banco S. A.', 'banco'],
  ['Novo Nordisk A/S', 'novonordisk'],
  ['PT Astra International Tbk', 'astrainternational'],
  ['Example Company Pty Ltd', 'example'],
  ['Limited Edition Products Ltd', 'limitededitionproducts'],
  ['Ltd', 'ltd'],
  ['3M', '3m'],
])('%s → %s', (raw, canonical) => {
  expect(company(raw, {}, 'company')).toMatchObject({ canonical, unique: false });
});
