import type { KindRule } from '../rule';

export const cardNumber: KindRule = {
  kind: 'cardNumber',
  describes: 'A payment card number',
  example: { label: 'Card number' },
  autocomplete: ['cc-number'],
  words: {
    en: '(?:credit |debit )?card ?(?:number|no|num)|credit card|cc ?(?:number|num)',
    de: 'kartennummer|kreditkartennummer',
    fr: 'numero de (?:la )?carte',
    es: 'numero de (?:la )?tarjeta',
    it: 'numero (?:di |della )?carta',
    pt: 'numero do cartao',
    ru: 'номер карты',
    ja: 'カード番号',
  },
  within: 'cardnumber|ccnumber|ccnum|cardnum',
  tags: ['input'],
};
