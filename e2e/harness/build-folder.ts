import path from 'node:path';

/** Where `npm run build:e2e` puts the build whose manifest grants the catalogue's hosts. */
export const e2eBuild = path.resolve(import.meta.dirname, '../../.output/chrome-mv3-e2e');
