import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import lwc from '@lwc/rollup-plugin';
import { type BuildOptions, build } from 'esbuild';
import { type Plugin, rollup } from 'rollup';
import { fieldPages } from './index';
import type { FieldPage } from './page';

const here = path.dirname(fileURLToPath(import.meta.url));

const documentOf = (page: FieldPage, body: string, head = ''): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <link rel="icon" href="data:,">
    ${head}<title>${page.library}</title>
  </head>
  <body>
    ${body}
  </body>
</html>
`;

/** Builds every page of fields into `out`: plain ones as they are, bundles with esbuild, Lightning with its own compiler. */
export async function buildFieldPages(out: string, options: BuildOptions): Promise<void> {
  await mkdir(out, { recursive: true });
  const bundled = fieldPages.flatMap((page) => {
    const entry = ['app.tsx', 'app.ts'].map((name) => path.join(here, page.id, name)).find(existsSync);
    return entry ? [{ in: entry, out: page.id }] : [];
  });
  await build({
    ...options,
    entryPoints: bundled,
    outdir: out,
    loader: { '.svg': 'dataurl', '.woff2': 'dataurl', '.png': 'dataurl', '.gif': 'dataurl' },
  });
  for (const page of fieldPages) {
    const start = path.join(here, page.id, 'start.js');
    if (existsSync(start)) await buildLightning(start, path.join(out, `${page.id}.js`));
    const hasStyle = existsSync(path.join(out, `${page.id}.css`));
    const style = hasStyle ? `<link rel="stylesheet" href="/fields/${page.id}.css">\n    ` : '';
    const body =
      page.html ?? `<div id="root"></div>\n    <script type="module" src="/fields/${page.id}.js"></script>`;
    await writeFile(path.join(out, `${page.id}.html`), documentOf(page, body, style));
  }
}

async function buildLightning(input: string, file: string): Promise<void> {
  const server: Plugin = {
    name: 'no-server-rendering',
    transform: (code) => ({
      code: code
        .replaceAll('import.meta.env.SSR', 'false')
        .replaceAll('process.env.NODE_ENV', "'production'"),
      map: null,
    }),
  };
  const bundle = await rollup({
    input,
    onwarn: () => undefined,
    plugins: [
      server,
      lwc({
        rootDir: path.join(here, 'lightning'),
        modules: [{ dir: path.join(here, 'lightning/modules') }, { npm: 'lightning-base-components' }],
        enableDynamicComponents: true,
      }),
    ],
  });
  await bundle.write({ file, format: 'es', inlineDynamicImports: true });
  await bundle.close();
}
