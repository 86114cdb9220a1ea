import type { KindRule } from '../rule';

export const date: KindRule = {
  kind: 'date',
  describes: 'A date or a part of one',
  example: { label: 'Due date', type: 'date' },
  types: ['date', 'datetime-local', 'month', 'week'],
  words: {
    en: '(?:due |start |end |close )?date|day|month|year',
    de: 'datum|tag|monat|jahr',
    fr: 'date|jour|mois|annee',
    es: 'fecha|dia|mes|ano',
    it: 'data|giorno|mese|anno',
    pt: 'data',
    ru: 'дата|день|месяц|год',
  },
};
