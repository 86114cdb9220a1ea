import type { KindRule } from '../rule';

export const cardExp: KindRule = {
  kind: 'cardExp',
  describes: 'The month or year a payment card expires',
  example: { label: 'Expiry date' },
  autocomplete: ['cc-exp', 'cc-exp-month', 'cc-exp-year'],
  words: {
    en: 'expir(?:y|ation|es)(?: ?(?:date|month|year))?|exp(?: ?(?:date|month|year))?|valid (?:thru|until|through)|mm ?yy(?:yy)?',
    de: 'gultig bis|ablaufdatum',
    fr: '(?:date d )?expiration',
    es: '(?:fecha de )?(?:caducidad|vencimiento)',
    it: '(?:data di )?scadenza',
    pt: 'validade',
    nl: 'vervaldatum',
  },
  within: 'expir|expmonth|expyear',
};
