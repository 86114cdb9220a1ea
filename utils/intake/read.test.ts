import { describe, expect, test } from 'vitest';
import { isProse } from '../matching/prose';
import type { EntryId, FieldKind } from '../model';
import { readEntry } from './read';

const read = (kind: FieldKind, value: string) =>
  readEntry({ id: 'e1' as EntryId, kind, value }, { region: 'US' });

const LETTER = `Hello Jane, thank you for calling about order no. 4711-22. Please write to jane@acme-tools.com or ring
+1 415 236 7788 if the parcel has not come by Monday. Kind regards, the warehouse`;

describe('what an entry says', () => {
  test.each<[string, FieldKind, string, readonly string[]]>([
    ['a plain field is one value', 'city', 'Oakland', ['city']],
    ['an e-mail in a field of no kind is one', 'other', 'jane@acme-tools.com', ['email']],
    ['a note that is nothing but a number is that number', 'longText', '+1 415 236 7788', ['phone']],
    [
      'a short note keeps its words beside what it mentions',
      'longText',
      'ring +1 415 236 7788',
      ['longText', 'phone'],
    ],
    ['prose mentions', 'longText', LETTER, ['longText', 'id', 'email', 'phone']],
    ['blank says nothing', 'longText', ' \n ', []],
    ['a job title mentions nothing', 'jobTitle', 'Head of jane@acme-tools.com', ['jobTitle']],
  ])('%s', (_name, kind, value, kinds) => {
    expect(read(kind, value).map(({ normal }) => normal.kind)).toEqual(kinds);
  });

  test('of prose no word is kept', () => {
    const [whole, ...mentions] = read('longText', LETTER);
    expect(whole && isProse(whole.normal)).toBe(true);
    expect(JSON.stringify(whole)).not.toMatch(/hello|parcel|warehouse/iu);
    expect(mentions.map(({ id, mentioned }) => [id, mentioned])).toEqual([
      ['e1/1', true],
      ['e1/2', true],
      ['e1/3', true],
    ]);
  });

  test('the same prose has the same digest whatever its case and spaces, another has another', () => {
    const digest = (text: string) => read('longText', text)[0]?.normal.canonical;
    expect(digest(LETTER.toUpperCase().replaceAll(' ', '  '))).toBe(digest(LETTER));
    expect(digest(LETTER.replace('Monday', 'Friday'))).not.toBe(digest(LETTER));
  });
});
