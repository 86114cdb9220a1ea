import { readFile } from 'node:fs/promises';

/** One request that the browser's network stack started, whoever asked for it. */
export interface NetworkRequest {
  readonly method: string;
  readonly url: string;
  /**
   * Origin that asked: `chrome-extension://…` for the extension's pages and worker, the page's own for a page **and for a
   * content script in it**, empty for the browser itself.
   */
  readonly initiator: string;
}

interface NetLog {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
  readonly events: readonly {
    readonly type: number;
    readonly params?: { readonly method?: string; readonly url?: string; readonly initiator?: string };
  }[];
}

/** The flag that makes Chromium write its net log: every request of pages, workers, extensions and the browser. */
export const netLogFlag = (file: string): string => `--log-net-log=${file}`;

/** Requests in a net log, the oldest first (WebSockets and beacons are among them). Whole only once the browser is gone. */
export function requestsIn(log: NetLog): NetworkRequest[] {
  const started = log.constants.logEventTypes.URL_REQUEST_START_JOB;
  return log.events
    .filter(({ type }) => type === started)
    .map(({ params = {} }) => ({
      method: params.method ?? '',
      url: params.url ?? '',
      initiator: params.initiator?.includes('://') ? params.initiator : '',
    }));
}

/** Reads the net log that a browser, closed by now, has written. */
export const readNetLog = async (file: string): Promise<NetworkRequest[]> =>
  requestsIn(JSON.parse(await readFile(file, 'utf8')) as NetLog);

const local = /^(chrome-extension|data|blob):/;

/**
 * What the extension asked of the network: requests of its own pages and worker, and those that left a page for another
 * host. The playground's pages ask only their own host, so the latter can only be a content script's.
 */
export const requestsOfExtension = (requests: readonly NetworkRequest[]): NetworkRequest[] =>
  requests.filter(({ initiator, url }) => {
    if (local.test(url) || initiator === '') return false;
    if (initiator.startsWith('chrome-extension://')) return true;
    return new URL(url).host !== new URL(initiator).host;
  });
