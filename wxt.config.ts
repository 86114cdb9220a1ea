import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { OWN_NAMES } from './utils/observer/own-names';
import { matchPatternsOf, TOOLS } from './utils/tools';

/**
 * An end-to-end build differs in its manifest alone: the tools' hosts and notifications are granted, since a permission
 * prompt cannot be clicked by automation. What is observed is still decided by consent and chosen tools.
 */
const granted = process.env.RETYPED_E2E === '1';
const hosts = matchPatternsOf(TOOLS.map((tool) => tool.id));

/** The first versions that show what an extension collects before it is installed; Android's came later. */
const firefox = {
  gecko: {
    id: 'retyped@retyped.example',
    strict_min_version: '140.0',
    data_collection_permissions: { required: ['none' as const] },
  },
  gecko_android: { strict_min_version: '142.0' },
};

const PERMISSIONS = ['activeTab', 'alarms', 'scripting', 'storage'];
/** Downloads: asked for with a standing release, which saves its reports there. */
const OPTIONAL = ['downloads', 'notifications'];
const ANY_SITE = 'https://*/*';

/** Scripts that pages carry: WXT's wrapper, which catches what they throw only to say it to a silent log, is left out. */
const bareScripts: Plugin = {
  name: 'retyped:bare-scripts',
  transform: {
    filter: { id: /virtual:wxt-unlisted-script-entrypoint/ },
    handler: (code) => `${/^import definition .*/m.exec(code)?.[0]}\nexport default definition.main();`,
  },
};

const ownNames = new RegExp(`^(?:${OWN_NAMES.join('|')})$`);

/**
 * What pages and the worker may load. Workers obey it too (seen in Chromium 156 and Firefox 153), so a delivery to a
 * company's endpoint, whose host is known only once a person agrees to it, needs every TLS host here; each page shuts it
 * again for itself (a `meta` element), which leaves the worker. It asks none before a person agreed to an endpoint.
 */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src https:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Messages without what they tell translators: the browser reads all of them before a page says its first word. */
function wordsAlone(file: string): string {
  const messages: Record<string, object> = JSON.parse(readFileSync(file, 'utf8'));
  return JSON.stringify(messages, (key, value) => (key === 'description' ? undefined : value));
}

export default defineConfig({
  imports: false,
  vite: () => ({
    plugins: [bareScripts],
    // Phone metadata from their JSON, which Vite carries as text: read at the first number, not compiled at each start.
    resolve: { alias: [{ find: /(metadata\.m(?:in|ax)\.json)\.js$/, replacement: '$1' }] },
  }),
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  hooks: {
    'build:publicAssets': (_wxt, files) => {
      for (const [i, file] of files.entries()) {
        if ('absoluteSrc' in file && /^_locales\//.test(file.relativeDest))
          files[i] = { relativeDest: file.relativeDest, contents: wordsAlone(file.absoluteSrc) };
      }
    },
    'vite:build:extendConfig': ([entrypoint], config) => {
      config.build ??= {};
      config.build.rolldownOptions ??= {};
      config.build.rolldownOptions.optimization = {
        // In parentheses, each module that is to wait for its first use would be compiled at the start.
        pifeForModuleWrappers: false,
        // It repeats long texts too: the list of public suffixes three times.
        inlineConst: false,
      };
      const output = config.build.rolldownOptions.output;
      if (!output || Array.isArray(output)) return;
      if (entrypoint?.name === 'observer') output.minify = { mangleProps: { include: ownNames } };
      // One character beyond Latin-1 doubles the memory of a script and what it takes to read it.
      output.charset = 'ascii';
    },
  },
  manifestVersion: 3,
  outDirTemplate: granted ? '{{browser}}-mv{{manifestVersion}}-e2e' : '{{browser}}-mv{{manifestVersion}}',
  zip: { name: 'retyped' },
  manifest: ({ browser }) => ({
    name: '__MSG_app_name__',
    short_name: 'Retyped',
    description: '__MSG_app_description__',
    default_locale: 'en',
    incognito: 'not_allowed',
    ...(granted
      ? // Firefox refuses to be asked for what is not optional, even when it is granted.
        {
          permissions: [...PERMISSIONS, ...OPTIONAL],
          ...(browser === 'firefox' && { optional_permissions: OPTIONAL }),
        }
      : { permissions: PERMISSIONS, optional_permissions: OPTIONAL }),
    commands: {
      pill: { suggested_key: { default: 'Alt+Shift+Y' }, description: '__MSG_command_pill__' },
    },
    // Any one site, when the person adds it by name in the popup; the browser asks for that site alone.
    ...(granted
      ? { host_permissions: hosts, optional_host_permissions: [ANY_SITE] }
      : { optional_host_permissions: [...hosts, ANY_SITE] }),
    content_security_policy: {
      extension_pages: POLICY,
    },
    // Firefox reads managed storage without a schema and would warn of this key.
    ...(browser === 'firefox'
      ? { browser_specific_settings: firefox }
      : { minimum_chrome_version: '120', storage: { managed_schema: 'managed-schema.json' } }),
  }),
});
