import { t } from '../../utils/i18n';
import { hostsOf } from '../kit/host-of';
import type { BrowserName } from './props';

/** What the browser's own prompt will say, word for word in the language of the messages. */
export interface BrowserWarning {
  readonly title: string;
  /** The browser's heading over the list; empty when it has none. */
  readonly heading: string;
  readonly lines: readonly string[];
}

/** Hosts that Chromium names in one sentence; beyond that it says "a number of websites" and lists them. */
const CHROMIUM_NAMED = 3;

/**
 * The permission prompt for these match patterns. Wording: Chromium 156 `extensions_strings.grd`
 * (IDS_EXTENSION_PROMPT_WARNING_*), Firefox 153
 * `extensions.ftl` (webext-perms-*) as ExtensionsUI.sys.mjs puts it together.
 */
export function browserWarning(browser: BrowserName, patterns: readonly string[]): BrowserWarning {
  const hosts = hostsOf(patterns).sort();
  return browser === 'chromium' ? chromiumWarning(hosts) : firefoxWarning(hosts);
}

function chromiumWarning(hosts: readonly string[]): BrowserWarning {
  const names = hosts.map((host) => (isWildcard(host) ? t('warning_chromium_all', bare(host)) : host));
  const listed = hosts.map((host) =>
    isWildcard(host) ? t('warning_chromium_all_listed', bare(host)) : host,
  );
  const [first = '', second = '', third = ''] = names;
  const lines =
    names.length > CHROMIUM_NAMED
      ? [t('warning_chromium_many'), ...listed]
      : names.length === 3
        ? [t('warning_chromium_three', first, second, third)]
        : names.length === 2
          ? [t('warning_chromium_two', first, second)]
          : [t('warning_chromium_one', first)];
  return { title: t('warning_chromium_title'), heading: t('warning_chromium_heading'), lines };
}

function firefoxWarning(hosts: readonly string[]): BrowserWarning {
  const domains = hosts.map(bare);
  const lines =
    domains.length === 1
      ? [t('warning_firefox_one', domains[0] ?? '')]
      : [t('warning_firefox_many', domains.length), ...domains];
  return { title: t('warning_firefox_title'), heading: t('warning_firefox_heading'), lines };
}

function isWildcard(host: string): boolean {
  return host.startsWith('*.');
}

function bare(host: string): string {
  return host.replace(/^\*\./, '');
}
