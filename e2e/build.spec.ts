import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const BUILD = join(import.meta.dirname, '../.output/chrome-mv3');
const E2E = join(import.meta.dirname, '../.output/chrome-mv3-e2e');
const manifest = (folder: string) => JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));

/**
 * Bytes of minified script: the observer in every frame, the gate in frames that are typed in, and what tells how much
 * of a page can be read.
 */
const BUDGETS = { 'observer.js': 24_000, 'gate.js': 10_600, 'coverage.js': 2_000 };

test.each(Object.entries(BUDGETS))(
  '%s stays within its budget and holds no React, Dexie or Zod',
  (file, budget) => {
    expect(statSync(join(BUILD, file)).size).toBeLessThanOrEqual(budget);
    const code = readFileSync(join(BUILD, file), 'utf8');
    // What only these libraries' own code says; the word React alone stands in a hint about a page's select boxes.
    expect(code).not.toMatch(/react\.(?:element|transitional)|__REACT|dexie|\bzod|indexedDB|crypto\.subtle/i);
  },
);

/** Asked for one site at a time, when the person adds it: the browser's own prompt names that site alone. */
const ANY_SITE = 'https://*/*';

test('nothing of ours announces itself to the page', () => {
  const code = ['observer.js', 'gate.js', 'tally.js']
    .map((file) => readFileSync(join(BUILD, file), 'utf8'))
    .join();
  expect(code).not.toMatch(/content-script-started|wxt:/);
});

test('the default install asks for no host and no permission to see tabs, navigation or history', () => {
  const { permissions, host_permissions, optional_host_permissions, content_scripts, incognito } =
    manifest(BUILD);
  expect(permissions).toEqual(['activeTab', 'alarms', 'scripting', 'storage']);
  expect([host_permissions, content_scripts]).toEqual([undefined, undefined]);
  expect(optional_host_permissions.length).toBeGreaterThan(12);
  expect(
    optional_host_permissions.filter((pattern: string) => /^(?:\*|https?):\/\/\*\/|<all_urls>/.test(pattern)),
  ).toEqual([ANY_SITE]);
  expect(incognito).toBe('not_allowed');
});

test('the end-to-end build differs in its manifest alone', () => {
  const { optional_host_permissions, permissions, optional_permissions, ...rest } = manifest(BUILD);
  const { host_permissions, optional_host_permissions: any, permissions: granted, ...same } = manifest(E2E);
  expect([...host_permissions, ...any]).toEqual(optional_host_permissions);
  expect(granted).toEqual([...permissions, ...optional_permissions]);
  expect(same).toEqual(rest);
  for (const file of ['background.js', 'observer.js', 'gate.js', 'tally.js']) {
    expect(readFileSync(join(E2E, file), 'utf8')).toBe(readFileSync(join(BUILD, file), 'utf8'));
  }
});

test('no page of the extension can reach the network, and the worker only over TLS', () => {
  const { extension_pages: policy } = manifest(BUILD).content_security_policy;
  expect(policy.match(/connect-src [^;]*/)?.[0]).toBe('connect-src https:');
  const pages = readdirSync(BUILD).filter((file) => file.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(4);
  for (const page of pages) {
    const head = readFileSync(join(BUILD, page), 'utf8').split('<script')[0];
    expect(head, page).toContain(`<meta http-equiv="Content-Security-Policy" content="connect-src 'none'"`);
  }
});

test('the managed schema is where the manifest says', () => {
  const { storage } = manifest(BUILD);
  expect(existsSync(join(BUILD, storage.managed_schema))).toBe(true);
});
