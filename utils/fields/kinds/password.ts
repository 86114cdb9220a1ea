import type { KindRule } from '../rule';

export const password: KindRule = {
  kind: 'password',
  describes: 'A password',
  example: { type: 'password', label: 'Password' },
  autocomplete: ['current-password', 'new-password'],
  types: ['password'],
  words: {
    en: 'pass ?(?:word|phrase|code)|pwd|passwd',
    de: 'passwort|kennwort',
    fr: 'mot de passe',
    es: 'contrasena',
    pt: 'senha|palavra passe',
    pl: 'haslo',
    ru: 'пароль',
  },
  within: 'password|passwd',
  tags: ['input'],
};
