import type { KindRule } from '../rule';

export const phoneCountryCode: KindRule = {
  kind: 'phoneCountryCode',
  describes: 'The country prefix of a telephone number',
  example: { label: 'Phone country code', tag: 'select', type: 'select' },
  autocomplete: ['tel-country-code'],
  words: {
    en: '(?:phone )?country (?:calling )?code|dial(?:ing|ling)? code|phone (?:prefix|code)|calling code',
    de: 'landesvorwahl|landerkennzahl|vorwahl',
    fr: 'indicatif',
    es: 'prefijo',
    it: 'prefisso',
  },
};
