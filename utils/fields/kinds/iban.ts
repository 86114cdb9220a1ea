import type { KindRule } from '../rule';

export const iban: KindRule = {
  kind: 'iban',
  describes: 'A bank account number',
  example: { label: 'IBAN' },
  words: {
    en: 'iban|bank account(?: number)?',
  },
  tags: ['input'],
};
