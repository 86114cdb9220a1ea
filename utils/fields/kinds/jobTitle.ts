import type { KindRule } from '../rule';

export const jobTitle: KindRule = {
  kind: 'jobTitle',
  describes: 'A position in a company',
  example: { label: 'Job title' },
  autocomplete: ['organization-title'],
  words: {
    en: 'job ?title|position|occupation|designation|job role',
    de: 'position|funktion|berufsbezeichnung',
    fr: 'fonction|poste|profession',
    es: 'cargo|puesto',
    it: 'qualifica',
    ru: 'должность',
  },
  tags: ['input'],
};
