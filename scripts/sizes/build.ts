import { resolve } from 'node:path';
import { build } from 'wxt';

/** Builds the extension with source maps into the folder that the argument names. A process of its own: WXT talks. */
const [outDir] = process.argv.slice(2);
if (!outDir) throw new Error('Into which folder?');
await build({
  root: resolve(import.meta.dirname, '../..'),
  outDir,
  vite: () => ({ build: { sourcemap: 'hidden' } }),
});
