import type { KindRule } from '../rule';

export const cardCvc: KindRule = {
  kind: 'cardCvc',
  describes: 'The security code of a payment card',
  example: { label: 'CVV' },
  autocomplete: ['cc-csc'],
  words: {
    en: 'cvv2?|cvc2?|csc|cid|(?:card )?security code|card verification(?: (?:number|code|value))?|verification value',
    de: 'prufziffer|prufnummer|sicherheitscode',
    fr: 'cryptogramme|code de securite',
    es: 'codigo de seguridad',
    it: 'codice di sicurezza',
  },
  within: 'cvv|cvc|securitycode',
  tags: ['input'],
};
