import { expect, test } from 'vitest';
import { dictionaryLabel, FIELD_LABELS } from '.';
import { ALIASES } from './aliases';

test.each([
  ['Email', 'Email'],
  ['E-mail address *', 'Email'],
  ['E-Mail-Adresse', 'Email'],
  ['ZIP/Postal Code', 'Postal code'],
  ['Country/Region', 'Country'],
  ['Business Phone', 'Work phone'],
  ['Prénom :', 'First name'],
  ['Straße', 'Street'],
  ['メールアドレス', 'Email'],
  ['Company Name (required)', 'Company name'],
  ['Nombre de la empresa', 'Company name'],
  ['电子邮箱', 'Email'],
  ['पहला नाम *', 'First name'],
  ['الاسم الأول', 'First name'],
  ['মোবাইল নম্বর', 'Mobile'],
  ['Название компании:', 'Company name'],
  ['이메일 주소', 'Email'],
  ['Adı', 'First name'],
  ['Số điện thoại', 'Phone'],
  ['Kwota', 'Amount'],
  ['Förnamn', 'First name'],
  ['รหัสไปรษณีย์', 'Postal code'],
  ['Příjmení', 'Last name'],
])('%s is %s', (text, label) => {
  expect(dictionaryLabel(text)).toBe(label);
});

test.each([
  'Reply to jane@example.com',
  'Jane Doe',
  'Invoice number 4711',
  'Email of Jane',
  'Q3 2026',
  '',
  '***',
])('%s is data, or unknown, and is not kept', (text) => {
  expect(dictionaryLabel(text)).toBeUndefined();
});

test('the list is sorted, and no name stands for two labels', () => {
  expect([...FIELD_LABELS].sort((a, b) => a.localeCompare(b, 'en'))).toEqual([...FIELD_LABELS]);
  const names = FIELD_LABELS.flatMap((label) => [label.toLowerCase(), ...(ALIASES[label]?.split(',') ?? [])]);
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  for (const label of FIELD_LABELS)
    for (const name of [label, ...(ALIASES[label]?.split(',') ?? [])])
      expect(dictionaryLabel(name)).toBe(label);
});
