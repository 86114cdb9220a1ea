import { afterAll, beforeAll, expect, test } from 'vitest';
import { needles, word, work } from './canaries';
import { recordsIn } from './counting';
import { requestsOfExtension } from './harness/network';
import { openRep, type Rep } from './harness/rep';
import { isOwnFile, searchDump, searchProfile } from './profile-search';

let rep: Rep;
let dump: unknown;
let network: ReturnType<typeof requestsOfExtension>;
beforeAll(async () => {
  rep = await openRep();
  await rep.consent();
  await work(rep);
  const rows = await rep.ledger();
  expect(recordsIn(rows).length).toBeGreaterThanOrEqual(4);
  dump = [rows, await rep.storage()];
  network = requestsOfExtension(await rep.quit());
});
afterAll(() => rep.close());

test('no typed or copied value is in any file that the extension owns', () => {
  const own = searchProfile(rep.profile, needles).filter((hit) => isOwnFile(hit.file, rep.extension.id));
  console.log(
    `${needles.length} canaries typed, copied and signed in with, searched in every file: ${own.length} found`,
  );
  expect(own).toEqual([]);
});

test('nor in any row of its database, nor in its storage, read through their own interfaces', () => {
  const found = searchDump(dump, needles);
  console.log(`${needles.length} canaries searched in every row and in storage: ${found.length} found`);
  expect(found).toEqual([]);
});

test('the extension makes no network request in the whole run', () => {
  expect(network).toEqual([]);
});

test('the search finds canaries that are there, small and large, in our own database', async () => {
  const control = await openRep();
  try {
    await control.consent();
    const small = word();
    const large = word();
    const inStorage = word();
    await plant(control, { small, large: `${'lorem ipsum '.repeat(20_000)}${large}`, inStorage });
    expect(searchDump([await control.ledger(), await control.storage()], [small, large, inStorage])).toEqual([
      small,
      large,
      inStorage,
    ]);
    await control.quit();
    const found = searchProfile(control.profile, [small, large, inStorage]).filter((hit) =>
      isOwnFile(hit.file, control.extension.id),
    );
    // LevelDB compresses what it compacts: the bytes of the large one may hide, which is why the dump is searched too.
    expect(new Set(found.map((hit) => hit.needle))).toContain(small);
    expect(new Set(found.map((hit) => hit.needle))).toContain(inStorage);
  } finally {
    await control.close();
  }
});

test('what the browser itself keeps of forms is no more than it keeps without the extension', async () => {
  const bare = await openRep({ extension: null });
  try {
    await work(bare);
    await bare.quit();
    const kept = (profile: string, id: string) =>
      new Set(
        searchProfile(profile, needles)
          .filter((hit) => !isOwnFile(hit.file, id))
          .map((hit) => folderOf(hit.file)),
      );
    const without = kept(bare.profile, 'none');
    const more = [...kept(rep.profile, rep.extension.id)].filter((folder) => !without.has(folder));
    expect(more).toEqual([]);
  } finally {
    await bare.close();
  }
});

/** Writes canaries where a careless change might: rows of the ledger's own database, and `storage.local`. */
async function plant(rep: Rep, values: { small: string; large: string; inStorage: string }): Promise<void> {
  const page = await rep.extension.openPage('popup.html');
  await page.getByRole('main').waitFor();
  await page.evaluate(async ({ small, large, inStorage }) => {
    const { chrome } = globalThis as unknown as PlantingGlobal;
    await chrome.storage.local.set({ canary: inStorage });
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('retyped');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    await new Promise<void>((resolve, reject) => {
      const writing = db.transaction('counters', 'readwrite');
      writing.objectStore('counters').put({ key: 'small', n: small });
      writing.objectStore('counters').put({ key: 'large', n: large });
      writing.oncomplete = () => resolve();
      writing.onerror = () => reject(writing.error);
    });
    db.close();
  }, values);
  await page.close();
}

/** The part of the extension's API that writes its storage. */
interface PlantingGlobal {
  readonly chrome: { readonly storage: { readonly local: { set(values: object): Promise<void> } } };
}

/** A file's folder: session files are named after the moment they are made. */
const folderOf = (file: string) => file.split('/').slice(0, -1).join('/');
