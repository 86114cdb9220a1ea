import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build } from 'esbuild';
import { buildFieldPages } from './fields/build';

const here = path.dirname(fileURLToPath(import.meta.url));
/** Where the built tools go: one folder per folder of `tools/`. */
export const builtPlayground = path.resolve(here, '../.output/playground');

const pageOf = (folder: string): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/${folder}.css">
    <title>Playground</title>
  </head>
  <body>
    <div id="root"></div>
    <script src="/${folder}.js"></script>
  </body>
</html>
`;

async function newestChange(folder: string): Promise<number> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile() && !entry.parentPath.includes('node_modules'));
  const stats = await Promise.all(files.map((file) => stat(path.join(file.parentPath, file.name))));
  return Math.max(...stats.map((file) => file.mtimeMs));
}

async function isFresh(stamp: string): Promise<boolean> {
  const built = await stat(stamp).catch(() => undefined);
  if (!built) return false;
  const lockfile = await stat(path.resolve(here, '../package-lock.json'));
  return built.mtimeMs > Math.max(lockfile.mtimeMs, await newestChange(here));
}

/**
 * Bundles every stand-in tool, unless what is there is newer than its sources and the lockfile.
 * Resolves to whether anything was built.
 */
export async function buildPlayground(): Promise<boolean> {
  const stamp = path.join(builtPlayground, '.built');
  if (await isFresh(stamp)) return false;
  const toolsFolder = path.join(here, 'tools');
  const entries = await readdir(toolsFolder, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  await rm(builtPlayground, { recursive: true, force: true });
  await mkdir(builtPlayground, { recursive: true });
  const options: BuildOptions = {
    bundle: true,
    minify: true,
    format: 'iife',
    jsx: 'automatic',
    target: 'es2022',
    logLevel: 'warning',
    define: { 'process.env.NODE_ENV': '"production"' },
    // The vendors' packages may be hoisted next to the extension's React 19: a bundle has one React, this one.
    alias: {
      react: path.join(here, 'node_modules/react'),
      'react-dom': path.join(here, 'node_modules/react-dom'),
    },
  };
  await build({
    ...options,
    entryPoints: folders.map((name) => ({ in: path.join(toolsFolder, name, 'app.tsx'), out: name })),
    outdir: builtPlayground,
  });
  await buildFieldPages(path.join(builtPlayground, 'fields'), options);
  for (const folder of folders) {
    await writeFile(path.join(builtPlayground, `${folder}.html`), pageOf(folder));
  }
  await writeFile(stamp, '');
  return true;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log((await buildPlayground()) ? 'Playground built.' : 'Playground is up to date.');
}
