/**
 * The one element that Retyped adds to a page: inert, out of the layout, with a closed shadow root that stays empty
 * until the pill has something to say. It is mounted when a person first uses a field, whatever is found later, so that
 * its presence tells the page nothing about a match.
 */

/** Where the observer leaves the closed root for the pill: a global of the isolated world, unseen by the page. */
export interface PillWorld {
  retypedHost?: {
    readonly host: HTMLElement;
    readonly root: ShadowRoot;
    /** What the pill does with an event of its own, before the page hears of it (door.ts). */
    onEvent?: (event: Event) => void;
  };
}

/** Page styles cannot reach into the root, but they can style the host: `!important` in `:host` wins over them. */
const HOST_STYLE =
  ':host{all:initial!important;display:block!important;position:fixed!important;inset:0 auto auto 0!important;width:0!important;height:0!important;z-index:2147483647!important}@media print{:host{display:none!important}}';

/** Mounts the host once per world; the signal takes it away again. */
export function mountHost(
  document: Document,
  signal: AbortSignal,
  world: PillWorld = globalThis as PillWorld,
): void {
  if (world.retypedHost?.host.isConnected) return;
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const style = new CSSStyleSheet();
  style.replaceSync(HOST_STYLE);
  root.adoptedStyleSheets = [style];
  document.documentElement.append(host);
  world.retypedHost = { host, root };
  signal.addEventListener('abort', () => {
    host.remove();
    delete world.retypedHost;
  });
}
