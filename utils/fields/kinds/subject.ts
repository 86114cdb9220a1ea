import type { KindRule } from '../rule';

export const subject: KindRule = {
  kind: 'subject',
  describes: 'The subject or title of a message, ticket or task',
  example: { label: 'Subject' },
  words: {
    en: 'subject|title|headline|summary|topic',
    de: 'betreff|titel',
    fr: 'objet|sujet|titre',
    es: 'asunto|titulo',
    it: 'oggetto|titolo',
    pt: 'assunto|titulo',
    ru: 'тема|заголовок',
    ja: '件名',
  },
  tags: ['input'],
};
