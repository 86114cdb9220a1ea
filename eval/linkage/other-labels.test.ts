import { expect, test } from 'vitest';
import type { RecordSet } from '../records';
import { otherLabels } from './other-labels';

const set = (name: string, rows: RecordSet['rows']): RecordSet => ({
  name,
  rows,
  kinds: new Map([
    ['name', 'company'],
    ['tel', 'phone'],
  ]),
});
const a = { rec_id: 'a', entity_id: '1', name: 'aqua', tel: '415/956-9662' };
const b = { rec_id: 'b', entity_id: '2', name: 'aqua', tel: '415-956-9662' };
const asOne = set('guide', [
  { ...a, rec_id: 'f', entity_id: '7' },
  { ...b, rec_id: 'z', entity_id: '7', name: 'Aqua grill' },
]);

test.each<[string, RecordSet, Partial<typeof b>, boolean]>([
  ['as one thing', asOne, { name: 'Aqua grill' }, true],
  ['under another number', asOne, { name: 'Aqua grill', tel: '1' }, false],
  ['under another name', asOne, { name: 'aquarius' }, false],
  ['without a name', asOne, { name: '' }, false],
  ['as two', set('guide', [a, { ...b, name: 'Aqua grill' }]), { name: 'Aqua grill' }, false],
])('two records that another set knows %s', (_name, other, change, expected) => {
  const here = set('here', [a, { ...b, ...change }]);
  expect(otherLabels([here, other])(here, a, { ...b, ...change })).toBe(expected);
});

test('a set is no witness in its own cause', () => {
  const same = { ...asOne, name: 'here' };
  expect(otherLabels([same])(same, a, { ...b, name: 'Aqua grill' })).toBe(false);
});
