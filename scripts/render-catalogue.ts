import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder with one file per tool. */
export const CATALOGUE_FOLDER = new URL('../utils/tools/catalogue/', import.meta.url);
/** The generated list of that folder, which bundlers and plain Node can both read. */
export const CATALOGUE_FILE = new URL('../utils/tools/catalogue.ts', import.meta.url);

/** Ids of the tools in the folder, sorted. */
export function toolIds(): string[] {
  return readdirSync(fileURLToPath(CATALOGUE_FOLDER))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.slice(0, -'.ts'.length))
    .sort();
}

/** Text of the generated list for these ids. */
export function renderCatalogue(ids: readonly string[]): string {
  const names = ids.map((id) => ({
    id,
    // A digit may start an id but no name.
    name: id.replace(/-([a-z0-9])/g, (_, first: string) => first.toUpperCase()).replace(/^\d/, 'n$&'),
  }));
  return [
    '// Generated from the folder catalogue/ by `npm run new:tool`; a test compares the two.',
    ...names.map(({ id, name }) => `import { tool as ${name} } from './catalogue/${id}';`),
    "import type { ToolData } from './tool';",
    '',
    '/** Every tool of the folder, sorted by id. */',
    'export const CATALOGUE: readonly ToolData[] = [',
    ...names.map(({ name }) => `  ${name},`),
    '];',
    '',
  ].join('\n');
}
