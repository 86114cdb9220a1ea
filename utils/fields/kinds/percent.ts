import type { KindRule } from '../rule';

export const percent: KindRule = {
  kind: 'percent',
  describes: 'A share in per cent',
  example: { label: 'Probability' },
  words: {
    en: 'per ?cent(?:age)?|probability|(?:discount|tax|vat|commission|interest) (?:rate|percentage)',
    de: 'prozent(?:satz)?|wahrscheinlichkeit|rabatt',
    fr: 'pourcentage|taux|probabilite|remise',
    es: 'porcentaje|probabilidad|descuento',
    it: 'percentuale|probabilita|sconto',
    pt: 'percentagem|porcentagem|probabilidade|desconto',
    nl: 'percentage|kans|korting',
    pl: 'procent|prawdopodobienstwo|rabat',
    sv: 'procent|sannolikhet|rabatt',
    ru: 'процент|вероятность|скидка',
  },
  weak: 'rabatt|remise|descuento|sconto|desconto|korting|rabat|скидка|taux|kans',
  within: 'percent|probability',
  tags: ['input', 'contenteditable'],
};
