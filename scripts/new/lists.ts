import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * A folder with one file per unit, and the lists of it that are generated: bundlers, Node and the tests all read plain
 * imports, and none of them needs to walk a folder at run time.
 */
export interface Folder {
  readonly folder: URL;
  /** What to run when a list is out of date. */
  readonly command: string;
  readonly lists: readonly { readonly file: URL; readonly render: (ids: readonly string[]) => string }[];
}

const under = (path: string) => new URL(`../../utils/${path}`, import.meta.url);
const head = (folder: string, command: string) =>
  `// Generated from the folder ${folder} by \`${command}\`; a test compares the two.`;

/** `account-engagement` as a name in code; a digit may start an id but no name. */
const nameOf = (id: string) =>
  id.replace(/-([a-z0-9])/g, (_, first: string) => first.toUpperCase()).replace(/^\d/, 'n$&');

const renderTools = (ids: readonly string[]) => [
  head('catalogue/', 'npm run new:tool'),
  ...ids.map((id) => `import { tool as ${nameOf(id)} } from './catalogue/${id}';`),
  "import type { ToolData } from './tool';",
  '',
  '/** Every tool of the folder, sorted by id. */',
  'export const CATALOGUE: readonly ToolData[] = [',
  ...ids.map((id) => `  ${nameOf(id)},`),
  '];',
];

const renderKindNames = (ids: readonly string[]) => [
  head('kinds/', 'npm run new:kind'),
  '/** What kind of data a field may ask for. */',
  'export const FIELD_KINDS = [',
  ...ids.map((id) => `  '${id}',`),
  '] as const;',
];

const renderKinds = (ids: readonly string[]) => [
  head('kinds/', 'npm run new:kind'),
  "import type { KindRule } from '../rule';",
  ...ids.map((id) => `import { ${id} } from './${id}';`),
  '',
  "/** Every kind's rule, sorted by name. */",
  'export const KIND_RULES: readonly KindRule[] = [',
  ...ids.map((id) => `  ${id},`),
  '];',
];

const renderTeamFiles = (ids: readonly string[]) => [
  head('files/', 'npm run new:export'),
  ...ids.map((id) => `import { file as ${nameOf(id)} } from './files/${id}';`),
  "import type { TeamFile } from './team-file';",
  '',
  '/** Every file that the team page can save of its figures, by id. */',
  'export const TEAM_FILES = {',
  ...ids.map((id) => `  ${nameOf(id)},`),
  '} satisfies Record<string, TeamFile>;',
  'export type TeamFileId = keyof typeof TEAM_FILES;',
];

const text = (render: (ids: readonly string[]) => readonly string[]) => (ids: readonly string[]) =>
  `${render(ids).join('\n')}\n`;

/** Every folder whose units are found by their file alone. */
export const FOLDERS = {
  tool: {
    folder: under('tools/catalogue/'),
    command: 'npm run new:tool',
    lists: [{ file: under('tools/catalogue.ts'), render: text(renderTools) }],
  },
  kind: {
    folder: under('fields/kinds/'),
    command: 'npm run new:kind',
    lists: [
      { file: under('fields/kinds/index.ts'), render: text(renderKinds) },
      { file: under('fields/kind-names.ts'), render: text(renderKindNames) },
    ],
  },
  export: {
    folder: under('report/exports/files/'),
    command: 'npm run new:export',
    lists: [{ file: under('report/exports/files.ts'), render: text(renderTeamFiles) }],
  },
} satisfies Record<string, Folder>;

/** The ids of a folder's units, sorted. */
export function idsOf({ folder, lists }: Folder): string[] {
  const generated = lists.map(({ file }) => file.href);
  return readdirSync(fileURLToPath(folder))
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .filter((name) => !generated.includes(new URL(name, folder).href))
    .map((name) => name.slice(0, -'.ts'.length))
    .sort();
}

/** Writes a folder's lists; says how many units there are. */
export function writeLists(folder: Folder): number {
  const ids = idsOf(folder);
  for (const { file, render } of folder.lists) writeFileSync(file, render(ids));
  return ids.length;
}

/** The lists that no longer say what is in their folder. */
export function staleLists(folder: Folder): string[] {
  const ids = idsOf(folder);
  return folder.lists
    .filter(({ file, render }) => readFileSync(file, 'utf8') !== render(ids))
    .map(({ file }) => fileURLToPath(file));
}
