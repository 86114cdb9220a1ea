import type { KindRule } from '../rule';

export const birthDate: KindRule = {
  kind: 'birthDate',
  describes: 'A date of birth or a part of one',
  example: { label: 'Date of birth' },
  autocomplete: ['bday', 'bday-day', 'bday-month', 'bday-year'],
  words: {
    en: '(?:date|day|month|year) of birth|birth ?(?:date|day|month|year)|d ?o ?b|birth',
    de: 'geburtsdatum|geburtstag|geburtsjahr',
    fr: '(?:date )?(?:de )?naissance',
    es: '(?:fecha de )?nacimiento|cumpleanos',
    it: '(?:data di )?nascita',
    pt: '(?:data de )?nascimento',
    nl: 'geboortedatum',
    pl: 'data urodzenia',
    ru: '(?:дата )?рождения',
    ja: '生年月日',
  },
  within: 'birth',
};
