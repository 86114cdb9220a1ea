import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';

export interface Gallery {
  /** Address of a state in a language. */
  url(state: string, lang?: string, dir?: 'ltr' | 'rtl'): string;
  close(): Promise<void>;
}

/** Builds and serves every state of every component, without the extension around it. */
export async function serveGallery(): Promise<Gallery> {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const outDir = await mkdtemp(join(tmpdir(), 'retyped-gallery-'));
  await build({
    root: `${root}scripts/gallery`,
    publicDir: `${root}public`,
    configFile: false,
    logLevel: 'warn',
    resolve: { alias: { '#imports': `${root}scripts/gallery/imports.ts` } },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'esnext',
      reportCompressedSize: false,
      chunkSizeWarningLimit: 2000,
    },
  });
  const server = await preview({
    configFile: false,
    logLevel: 'warn',
    build: { outDir },
    preview: { port: 0 },
  });
  const base = `${server.resolvedUrls?.local[0]}index.html`;
  return {
    url: (state, lang = 'en', dir = 'ltr') => `${base}?${new URLSearchParams({ state, lang, dir })}`,
    close: async () => {
      await server.close();
      await rm(outDir, { recursive: true });
    },
  };
}
