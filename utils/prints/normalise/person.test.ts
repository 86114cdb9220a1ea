import { expect, it } from 'vitest';
import type { FieldKind } from '../../model';
import { person } from './person';

it.each<[string, string, FieldKind?]>([
  ['Jane Doe', 'doe jane'],
  ['DOE, Jane', 'doe jane'],
  ['Prof. Dr. Jane Doe', 'doe jane'],
  ['Jane Doe, MD, PhD', 'doe jane'],
  ['Mr John Smith Jr.', 'john smith'],
  ['Jane van der Berg', 'berg jane'],
  ['van Dijk', 'dijk', 'familyName'],
  ['Le Van', 'le van'],
  ["Conan O'Brien", 'conan obrien'],
  ['José  Muñoz', 'jose munoz'],
  ['Сергей Иванов', 'ivanov sergey'],
  ['Παπαδόπουλος', 'papadopoylos', 'familyName'],
  ['山田 太郎', '太郎山田'],
  ['山田太郎', '山田太郎'],
  ['Dr', 'dr'],
])('%s → %s', (raw, canonical, kind = 'fullName') => {
  expect(person(raw, {}, kind)).toMatchObject({ canonical, unique: false });
});

it('keeps Vietnamese middle names that look like particles', () => {
  expect(person('Nguyễn Văn An', { lang: 'vi' }, 'fullName')?.tokens).toContain('van');
});

it('contains the given and the family name in the full name', () => {
  const full = person('van Dijk, Jane', {}, 'fullName')?.tokens ?? [];
  const parts = [person('Jane', {}, 'givenName'), person('van Dijk', {}, 'familyName')];
  expect(parts.flatMap((part) => part?.tokens ?? []).every((token) => full.includes(token))).toBe(true);
});
