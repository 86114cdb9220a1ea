import type { KindRule } from '../rule';

export const url: KindRule = {
  kind: 'url',
  describes: 'A web address',
  example: { label: 'Website' },
  autocomplete: ['url'],
  types: ['url'],
  words: {
    en: '(?:web ?site|home ?page|web ?page)(?: ?(?:url|address))?|url|web address|site',
    de: 'webseite|internetadresse',
    fr: 'site (?:web|internet)|site',
    es: 'sitio web|pagina web',
    it: 'sito(?: web)?',
    ru: 'саит',
    ja: 'ウェブサイト',
    zh: '网站|网址',
  },
  tags: ['input'],
};
