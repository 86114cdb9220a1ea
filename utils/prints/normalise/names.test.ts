import { expect, it } from 'vitest';
import { companyAgreement, type NameAgreement, personAgreement } from './names';

it.each<[string, string, NameAgreement]>([
  ['Jane Doe', 'DOE, Jane', 'same'],
  ['Jane Doe', 'Jane Mary Doe', 'part'],
  ['J. Doe', 'Jane Doe', 'initials'],
  ['Bob Smith', 'Robert Smith', 'nickname'],
  ['Bill', 'William', 'nickname'],
  ['Саша Петров', 'Aleksandr Petrov', 'nickname'],
  ['Jane Jonhson', 'Jane Johnson', 'typo'],
  ['Jane Doe', 'Janet Roe', 'different'],
  ['Jane Doe', 'Jane', 'different'],
  ['J. D.', 'Jane Doe', 'different'],
  ['Jane Doe', 'John Doe', 'different'],
  ['', 'Jane', 'different'],
])('%s and %s: %s', (a, b, agreement) => {
  expect(personAgreement(a, b)).toBe(agreement);
  expect(personAgreement(b, a)).toBe(agreement);
});

it.each<[string, string, NameAgreement]>([
  ['Acme GmbH', 'ACME', 'same'],
  ['Acme Logistics Ltd', 'Acme Logistcs', 'typo'],
  ['Acme Fund 7 LP', 'Acme Fund 8 LP', 'different'],
  ['Acme Holding', 'Acme Trading', 'different'],
  ['Acme', 'Acme Trading', 'different'],
])('%s and %s: %s', (a, b, agreement) => {
  expect(companyAgreement(a, b)).toBe(agreement);
});
