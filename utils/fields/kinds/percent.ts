import type { KindRule } from '../rule';

export const percent: KindRule = {
  kind: 'percent',
  describes: 'A share in per cent',
  example: { label: 'Discount (percent)' },
  words: {
    en: 'percent(?:age)?|probability|discount rate|tax rate',
    de: 'prozent(?:satz)?',
    fr: 'pourcentage',
    es: 'porcentaje',
    it: 'percentuale',
  },
  tags: ['input'],
};
