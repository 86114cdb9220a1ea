import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { faultOf } from './fault-of';

test.each<[string, unknown, ReturnType<typeof faultOf>]>([
  ['a full disk', new DOMException('', 'QuotaExceededError'), 'full'],
  ['a full disk, as Dexie says it', new Dexie.QuotaExceededError(), 'full'],
  [
    'a transaction that a full disk ended',
    { name: 'AbortError', inner: { name: 'QuotaExceededError' } },
    'full',
  ],
  ['a database that does not open', new Dexie.OpenFailedError(), 'unreadable'],
  ['one of a later version', { name: 'OpenFailedError', inner: { name: 'VersionError' } }, 'newer'],
  ['session memory that is full', new Error('Session storage quota bytes exceeded.'), 'full'],
  ['the backing store gone', new DOMException('', 'UnknownError'), 'unreadable'],
  ['a mistake of ours', new TypeError('x is not a function'), undefined],
  ['nothing that is an error', 'oops', undefined],
])('%s', (_name, error, type) => {
  expect(faultOf(error)).toBe(type);
});
