import { describe, expect, it } from 'vitest';
import { carrier } from '../../../tests/carried';
import { email } from './email';

it.each([
  ['Jane.Doe@Acme.COM', 'jane.doe@acme.com'],
  ['Jane Doe <jane.doe@acme.com>', 'jane.doe@acme.com'],
  ['"Doe, Jane" <jane@acme.com>;', 'jane@acme.com'],
  ['mailto:jane@acme.com?subject=Hi', 'jane@acme.com'],
  ['j.doe@gmail.com', 'jdoe@gmail.com'],
  ['JDoe@googlemail.com', 'jdoe@gmail.com'],
  ['jane@münchen.de', 'jane@xn--mnchen-3ya.de'],
  ['ｊａｎｅ＠acme.com', 'jane@acme.com'],
  ['jane+crm@acme.com', 'jane+crm@acme.com'],
])('%s → %s', (raw, canonical) => {
  expect(email(raw, {}, 'email')?.canonical).toBe(canonical);
});

it.each(['jane', 'jane@', '@acme.com', 'jane@acme', 'jane@acme .com', 'a@b@acme.com', 'jane@acme.com:80'])(
  '%s is none',
  (raw) => {
    expect(email(raw, {}, 'email')).toBeUndefined();
  },
);

describe('a tag is a variant', () => {
  it.each([
    ['jane+crm@acme.com', 'jane@acme.com', true],
    ['jane@acme.com', 'jane+crm@acme.com', true],
    ['jane+a@acme.com', 'jane+b@acme.com', false],
    ['jane@acme.com', 'jane@acme.co', false],
  ])('%s and %s: %s', async (a, b, expected) => {
    expect((await carrier())('email', a, b)).toBe(expected);
  });
});

describe('unique', () => {
  it.each([
    'jane.doe@acme.com',
    'j.smith@gmail.com',
    'testa@acme.it',
    'hello.kitty@acme.com',
    'infante@acme.es',
  ])('%s is a person', (raw) => {
    expect(email(raw, {}, 'email')?.unique).toBe(true);
  });
  it.each([
    ...[
      'info@acme.com',
      'sales@acme.com',
      'sales-emea@acme.com',
      'soporte@acme.es',
      'buchhaltung@acme.de',
      'no-reply@acme.com',
      'mailer-daemon@acme.com',
      'noreply@acme.com',
      'support2@acme.com',
    ],
    ...[
      'test@test.com',
      'jane@example.com',
      'jane@example.org',
      'asdf@acme.com',
      'aaa@acme.com',
      'jane@acme.invalid',
      'user1@acme.com',
    ],
  ])('%s is not', (raw) => {
    expect(email(raw, {}, 'email')?.unique).toBe(false);
  });
});
