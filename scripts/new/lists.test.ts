import { expect, test } from 'vitest';
import { FOLDERS, idsOf, staleLists } from './lists';

test.each(Object.entries(FOLDERS))('the lists of every %s say what is in its folder', (_name, folder) => {
  expect(idsOf(folder).length).toBeGreaterThan(3);
  expect(staleLists(folder), `run \`${folder.command}\` without arguments`).toEqual([]);
});
