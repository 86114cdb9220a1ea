import type { KindRule } from '../rule';

export const choice: KindRule = {
  kind: 'choice',
  describes: 'One of a list of options that no other kind covers',
  example: { tag: 'select', type: 'select', label: 'Priority' },
  words: {
    en: 'priority|status|stage|type|category|salutation|gender|language|currency',
  },
  tags: ['select'],
};
