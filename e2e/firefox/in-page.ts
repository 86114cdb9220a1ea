/** Runs in an extension page; bytes become text, so that a canary among them is found. */
export const EVERYTHING = `async () => {
  const done = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const found = [await browser.storage.local.get(null)];
  for (const { name } of await indexedDB.databases()) {
    const database = await done(indexedDB.open(name));
    for (const store of database.objectStoreNames) {
      const objects = database.transaction(store).objectStore(store);
      found.push(store, await done(objects.getAllKeys()));
      found.push(await done(database.transaction(store).objectStore(store).getAll()));
    }
    database.close();
  }
  return JSON.stringify(found, (_key, value) =>
    value instanceof Uint8Array || value instanceof ArrayBuffer ? new TextDecoder('latin1').decode(value) : value);
}`;

/** Runs in an extension page: all records on disk as JSON. Source, since tsx would wrap a function in helpers that the page lacks. */
export const RECORDS = `() => new Promise((resolve, reject) => {
  const opening = indexedDB.open('retyped');
  opening.onerror = () => reject(opening.error);
  opening.onsuccess = () => {
    const database = opening.result;
    const reading = database.transaction('records').objectStore('records').getAll();
    reading.onerror = () => reject(reading.error);
    reading.onsuccess = () => {
      database.close();
      resolve(JSON.stringify(reading.result));
    };
  };
})`;

/**
 * Runs in an extension page: from now on what observers send is kept there too, one more listener beside the background.
 * It answers nothing, so that the background's answer is the only one.
 */
export const LISTEN = `() => {
  globalThis.seen = [];
  browser.runtime.onMessage.addListener((message, sender) => {
    globalThis.seen.push({ ...message, url: sender.url ?? '' });
  });
}`;

/** Runs in an extension page: what was sent since the last call, as JSON. */
export const TAKE = '() => JSON.stringify(globalThis.seen.splice(0))';
