import type { KindRule } from '../rule';

export const vat: KindRule = {
  kind: 'vat',
  describes: 'A VAT or tax number',
  example: { label: 'VAT number' },
  words: {
    en: 'vat(?: ?(?:number|no|id|registration number))?|tax(?: ?(?:number|id|no))',
    de: 'ust ?id(?: ?nr)?|umsatzsteuer(?: ?id| identifikationsnummer)?',
    fr: '(?:numero de )?tva|siret|siren',
    es: 'cif|nif',
    it: 'partita iva|p iva|codice fiscale',
    pt: 'nif|cnpj',
    pl: 'nip',
    cs: 'dic|ico',
    hu: 'adoszam',
    ro: 'cui|cod fiscal',
    el: 'αφμ',
    ru: 'инн',
  },
  names: 'vat|taxid',
  tags: ['input'],
};
