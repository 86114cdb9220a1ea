import type { KindRule } from '../rule';

export const quantity: KindRule = {
  kind: 'quantity',
  describes: 'A number of things',
  example: { label: 'Quantity' },
  words: {
    en: 'quantity|qty|(?:number|no) of [a-z]+(?: [a-z]+)?|count|seats|units',
    de: 'menge|anzahl|stuck',
    fr: 'quantite',
    es: 'cantidad',
    it: 'quantita',
    pt: 'quantidade',
    ru: 'количество',
  },
};
