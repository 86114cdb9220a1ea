import { expect, test } from 'vitest';
import { splitOwn } from './split-own';

const blank = { names: '', emails: '', domains: '' };

test.each<[Partial<typeof blank>, Partial<Record<keyof typeof blank, string[]>>, string[]]>([
  [{}, {}, []],
  [{ names: ' Jane Doe \n\nJ. Doe;Jane, ' }, { names: ['Jane Doe', 'J. Doe', 'Jane'] }, []],
  [{ emails: 'jane@acme.com;jd@home.org' }, { emails: ['jane@acme.com', 'jd@home.org'] }, []],
  [{ emails: 'jane@acme.com, jane, @acme.com' }, { emails: ['jane@acme.com'] }, ['jane', '@acme.com']],
  [
    { domains: 'acme.com\n@acme.co.uk\nhttps://www.acme.de' },
    { domains: ['acme.com', 'acme.co.uk', 'acme.de'] },
    [],
  ],
  [{ domains: 'acme' }, {}, ['acme']],
])('%j', (words, expected, wrong) => {
  const split = splitOwn({ ...blank, ...words });
  expect(split.details).toEqual({ names: [], emails: [], domains: [], ...expected });
  expect([...split.wrong.names, ...split.wrong.emails, ...split.wrong.domains]).toEqual(wrong);
});
