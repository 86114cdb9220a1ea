import { expect, test } from 'vitest';
import { doAll } from './do-all';

test('does what comes after a failure too, in order, and tells of the first failure', async () => {
  const done: string[] = [];
  const duty =
    (name: string, fails = false) =>
    async () => {
      done.push(name);
      if (fails) throw new Error(name);
    };
  const all = doAll([duty('letter'), duty('release', true), duty('deliver', true), duty('close')]);
  await expect(all).rejects.toThrow('release');
  expect(done).toEqual(['letter', 'release', 'deliver', 'close']);
});
