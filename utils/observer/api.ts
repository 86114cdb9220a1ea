/**
 * The browser's own API in a page: the polyfill is heavier than the whole observer, and both Chromium and Firefox give
 * promises here. `chrome.dom` and Firefox's element method open closed roots.
 */
interface ExtensionApi {
  /** Without an id once the extension was reloaded: its old observers stay in the pages. */
  readonly runtime?: {
    readonly id?: string;
    sendMessage(message: unknown): Promise<unknown>;
    readonly onMessage: {
      addListener(listener: (message: unknown) => void): void;
      removeListener(listener: (message: unknown) => void): void;
    };
  };
  readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
}

const scope: typeof globalThis & { browser?: ExtensionApi; chrome?: ExtensionApi } = globalThis;
export const api = scope.browser ?? scope.chrome;

/** The line to the background; none once the extension was reloaded or removed. */
export const runtime = () => (api?.runtime?.id ? api.runtime : undefined);
