import { z } from 'zod';

/** Zod as everything here uses it: it would compile its checks with `new Function`, which the extension's CSP forbids. */
z.config({ jitless: true });

export { z };
