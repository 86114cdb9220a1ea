import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A package that ships in the extension. */
export interface Shipped {
  readonly name: string;
  readonly version: string;
  /** SPDX expression. */
  readonly licence: string;
  /** Its licence file, as it was published. */
  readonly text: string;
}

interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly peer?: boolean;
  readonly link?: boolean;
}

/**
 * The packages that the extension may be built from: those of the lockfile that are needed at run time, theirs included.
 * The playground's are none of them: it is never shipped.
 * @param root folder of the project, with its modules installed
 */
export function shippedPackages(root: string = process.cwd()): readonly Shipped[] {
  const { packages }: { packages: Record<string, LockedPackage> } = JSON.parse(
    readFileSync(join(root, 'package-lock.json'), 'utf8'),
  );
  const own: { dependencies: Record<string, string> } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  );
  const found = new Map<string, Shipped>();
  const visit = (name: string) => {
    const folder = `node_modules/${name}`;
    const locked = packages[folder];
    if (found.has(name) || !locked) return;
    const manifest: { version: string; license?: string; dependencies?: Record<string, string> } = JSON.parse(
      readFileSync(join(root, folder, 'package.json'), 'utf8'),
    );
    const [file] = globSync(['LICEN[SC]E*', 'licen[sc]e*', 'COPYING*'], { cwd: join(root, folder) });
    found.set(name, {
      name,
      version: manifest.version,
      licence: manifest.license ?? 'unknown',
      text: file === undefined ? '' : readFileSync(join(root, folder, file), 'utf8').trim(),
    });
    for (const dependency of Object.keys(manifest.dependencies ?? {})) visit(dependency);
  };
  for (const name of Object.keys(own.dependencies)) visit(name);
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The notices as one text. */
export function noticesOf(shipped: readonly Shipped[]): string {
  const parts = shipped.map(
    ({ name, version, licence, text }) =>
      `${name} ${version} (${licence})\n\n${text || 'No licence file.'}\n`,
  );
  return `Retyped contains code of these packages.\n\n${parts.join(`\n${'-'.repeat(72)}\n\n`)}`;
}
