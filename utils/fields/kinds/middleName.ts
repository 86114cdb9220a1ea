import type { KindRule } from '../rule';

export const middleName: KindRule = {
  kind: 'middleName',
  describes: 'A middle name, an initial or a patronymic',
  example: { label: 'Middle name' },
  autocomplete: ['additional-name'],
  words: {
    en: 'middle ?(?:names?|initials?)|mi|m i|additional name|initials?|patronymic|second given name',
    de: 'zweiter vorname|mittelname',
    fr: 'deuxieme prenom|second prenom',
    es: 'segundo nombre',
    it: 'secondo nome',
    pt: 'nome do meio',
    nl: 'tussenvoegsel',
    ru: 'отчество',
    uk: 'по батькові',
    bg: 'презиме',
    pl: 'drugie imie',
  },
  names: 'mname|m name|middle|tmi',
  within: 'middlename|middleinitial|patronymic',
  tags: ['input', 'contenteditable'],
};
