import type { KindRule } from '../rule';

export const middleName: KindRule = {
  kind: 'middleName',
  describes: 'A middle name or initial',
  example: { label: 'Middle name' },
  autocomplete: ['additional-name'],
  words: {
    en: 'middle ?(?:name|initial)|m i|mi|additional name',
    ru: 'отчество',
    es: 'segundo nombre',
  },
  names: 'mname',
  within: 'middlename',
  tags: ['input'],
};
