import type { KindRule } from '../rule';

export const money: KindRule = {
  kind: 'money',
  describes: 'An amount of money',
  example: { label: 'Amount' },
  autocomplete: ['transaction-amount'],
  words: {
    en: 'amount|price|cost|budget|salary|(?:annual )?revenue|total|subtotal|deal (?:value|size|amount)|fee',
    de: 'betrag|preis|summe|umsatz|gehalt',
    fr: 'montant|prix|tarif',
    es: 'importe|precio|monto',
    it: 'importo|prezzo',
    pt: 'valor|preco',
    ru: 'сумма|цена',
  },
  tags: ['input'],
};
