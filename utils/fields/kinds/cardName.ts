import type { KindRule } from '../rule';

export const cardName: KindRule = {
  kind: 'cardName',
  describes: 'The name on a payment card',
  example: { label: 'Name on card' },
  autocomplete: ['cc-name', 'cc-given-name', 'cc-family-name'],
  words: {
    en: 'name (?:as it appears )?on (?:the |your )?(?:credit )?card|card ?holder(?: ?s)?(?: ?name)?|card ?owner',
    de: 'karteninhaber(?:in)?',
    fr: 'titulaire(?: de la carte)?',
    es: 'titular(?: de la tarjeta)?',
    it: 'titolare(?: della carta)?',
    pt: 'titular do cartao',
  },
  within: 'cardholder|nameoncard',
  tags: ['input'],
};
