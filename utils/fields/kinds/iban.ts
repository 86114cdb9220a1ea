import type { KindRule } from '../rule';
import { ibanShape } from '../shapes';

export const iban: KindRule = {
  kind: 'iban',
  describes: 'A bank account number',
  example: { label: 'IBAN' },
  words: {
    en: 'iban|bank account(?: ?(?:number|no))?|(?:bank )?account number iban|bic|swift(?: ?(?:bic|code))?|sort code|routing number',
    de: 'konto ?(?:nummer|nr)|bankverbindung',
    fr: 'numero de compte(?: bancaire)?|rib',
    es: 'cuenta bancaria|numero de cuenta bancaria',
    it: 'conto corrente|coordinate bancarie',
    pl: 'numer (?:konta|rachunku)(?: bankowego)?',
    nl: 'rekening ?nummer',
    ru: 'расчетныи счет|бик',
    hu: 'bankszamla ?szam',
    tr: 'hesap (?:no|numarasi)',
    ro: 'cont bancar',
  },
  within: 'iban|bankaccount',
  tags: ['input', 'contenteditable'],
  value: ibanShape,
};
