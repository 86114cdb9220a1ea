import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { noticesOf, shippedPackages } from './notices';

/** Licences that ask for no more than their notice. */
const PERMISSIVE = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD', 'MIT OR Apache-2.0'];

const shipped = shippedPackages();

test('whatever ships may be shipped', () => {
  expect(shipped.map(({ name }) => name)).toContain('dexie');
  expect(shipped.filter(({ licence }) => !PERMISSIVE.includes(licence))).toEqual([]);
});

test('public/licences.txt holds the notices of what ships now; `npm run licences` writes it', () => {
  expect(readFileSync('public/licences.txt', 'utf8')).toBe(noticesOf(shipped));
});

test('only packages that are named run scripts when installed', () => {
  const { packages }: { packages: Record<string, { hasInstallScript?: boolean }> } = JSON.parse(
    readFileSync('package-lock.json', 'utf8'),
  );
  const { allowScripts }: { allowScripts: Record<string, boolean> } = JSON.parse(
    readFileSync('package.json', 'utf8'),
  );
  const scripted = Object.entries(packages)
    .filter(([path, { hasInstallScript }]) => path !== '' && hasInstallScript)
    .map(([path]) => path.split('node_modules/').at(-1) ?? '');
  expect(scripted.length).toBeGreaterThan(0);
  expect(scripted.filter((name) => !allowScripts[name])).toEqual([]);
});
