import type { KindRule } from '../rule';

export const other: KindRule = {
  kind: 'other',
  describes: 'Anything else; also words that look like a kind and are not',
  example: { label: 'Coupon' },
  words: {
    en: 'coupon(?: code)?|promo(?:tion)?(?:al)? code|gift (?:card|code|message)(?: number)?|captcha|fax(?: number)?|card type|voucher(?: code)?|ext(?:ension)?|area code|verification image|title|salutation|district|file ?name|host ?name|domain ?name|time ?zone|security (?:question|answer)',
    de: 'anrede|gutschein(?:code)?|fax',
    fr: 'civilite|code promo|fax',
    es: 'fax|cupon',
    it: 'fax',
    ru: 'факс|капча',
  },
};
