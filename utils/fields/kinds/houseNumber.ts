import type { KindRule } from '../rule';

export const houseNumber: KindRule = {
  kind: 'houseNumber',
  describes: 'A house number in a field of its own',
  example: { label: 'House number' },
  words: {
    en: 'house ?(?:number|no|num)|street ?(?:number|no)|building number',
    de: 'hausnummer|haus ?nr',
    fr: 'numero de (?:rue|voie)',
    es: 'numero exterior|numero|num',
    it: '(?:numero )?civico',
    pt: 'numero',
    nl: 'huisnummer',
    pl: 'numer domu|nr domu',
    hu: 'hazszam',
    ro: 'numar',
    ru: 'дом|номер дома',
  },
  within: 'housenumber|housenr',
  tags: ['input'],
};
