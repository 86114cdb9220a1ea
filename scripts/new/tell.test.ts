import { expect, test } from 'vitest';
import { argument } from './tell';

const ID = [/^[a-z-]+$/, 'lower-case words joined by hyphens'] as const;

test.each<[string | undefined, string]>([
  [undefined, 'The id is missing: it is lower-case words joined by hyphens.'],
  ['Acme_CRM', 'The id cannot be "Acme_CRM": it is lower-case words joined by hyphens.'],
])('%s is refused, with what it has to be', (value, message) => {
  expect(() => argument(value, 'id', ID)).toThrow(message);
});

test('an argument of its shape is taken as it is', () => {
  expect(argument('acme-crm', 'id', ID)).toBe('acme-crm');
  expect(() => argument(' ', 'name')).toThrow('The name cannot be');
});
