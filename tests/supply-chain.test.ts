import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
}
const { packages }: { readonly packages: Readonly<Record<string, Locked>> } = JSON.parse(
  readFileSync('package-lock.json', 'utf8'),
);
const own = JSON.parse(readFileSync('package.json', 'utf8'));
const playground = JSON.parse(readFileSync('playground/package.json', 'utf8'));
const doc = readFileSync('docs/supply-chain.md', 'utf8');
const installed = Object.entries(packages).filter(
  ([path, { link }]) => path.includes('node_modules/') && !link,
);

test('every package is locked to one version and one digest, and comes from the registry alone', () => {
  // Without an address a package comes from whatever registry npm is set to; the digest holds all the same.
  const isPublic = (resolved: string | undefined) =>
    resolved === undefined || resolved.startsWith('https://registry.npmjs.org/');
  const loose = installed.filter(
    ([, { version, resolved, integrity }]) =>
      !(version && isPublic(resolved) && integrity?.startsWith('sha512-')),
  );
  console.log(`${installed.length} packages locked, ${loose.length} loosely`);
  expect(loose.map(([path]) => path)).toEqual([]);
});

test('what we ask for is asked for by its exact version', () => {
  const asked = [
    own.dependencies,
    own.devDependencies,
    playground.dependencies ?? {},
    playground.devDependencies ?? {},
  ].flatMap((all) => Object.entries<string>(all));
  expect(asked.filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))).toEqual([]);
});

test('nothing runs at installation but what is named', () => {
  const named = Object.keys(own.allowScripts).sort();
  const running = installed
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([path]) => path.replace(/.*node_modules\//, ''));
  // Of macOS only, and only there; npm asks for leave that is not given.
  const refused = ['fsevents'];
  expect([...new Set(running)].filter((name) => !refused.includes(name)).sort()).toEqual(named);
  expect(named.filter((name) => !doc.includes(`| \`${name}\` |`))).toEqual([]);
});

test('the docs say what the pages of the extension may load', () => {
  const policy = /POLICY =\s*"([^"]+)"/.exec(readFileSync('wxt.config.ts', 'utf8'))?.[1] ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/unsafe-eval|wasm-unsafe|\*|blob:|http:|script-src[^;]*'unsafe-inline'/);
  for (const directive of policy.split('; ')) expect(doc).toContain(`| \`${directive}\``);
});
