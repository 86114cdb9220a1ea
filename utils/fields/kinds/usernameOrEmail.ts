import type { KindRule } from '../rule';

export const usernameOrEmail: KindRule = {
  kind: 'usernameOrEmail',
  describes: 'A user name or an e-mail address, as log-in forms ask',
  example: { label: 'Username or email' },
  words: {
    en: '(?:user ?name|login|user ?id|phone|mobile)[a-z ]{0,16} (?:or )?e ?mail(?: address)?|e ?mail(?: address)? (?:or )?(?:your )?(?:user ?name|login|user ?id|phone|mobile)(?: number)?',
  },
  tags: ['input'],
};
