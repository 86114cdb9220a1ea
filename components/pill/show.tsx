import { createRoot } from 'react-dom/client';
import type { PillWorld } from '../../utils/observer/host';
import { readFinding } from '../hooks/use-finding';
import { pillCss } from './css';
import { guardOf } from './guard';
import { PillApp } from './pill-app';
import { standing } from './stand';
import { surroundings } from './surroundings';

interface ShownWorld extends PillWorld {
  /** Asks the pill that is already mounted for its next finding. */
  retypedAsk?: (() => void) | undefined;
  /** Puts the focus into the pill; the background calls it when the person presses the shortcut. */
  retypedEnter?: (() => void) | undefined;
}

/** Shows the pill in the observer's host element, or tells the one that is there to ask again. */
export function showPill(world: ShownWorld = globalThis as ShownWorld): void {
  const mounted = world.retypedHost;
  if (!mounted) return;
  const { host, root } = mounted;
  if (!host.isConnected) document.documentElement.append(host);
  if (root.childElementCount > 0) {
    world.retypedAsk?.();
    return;
  }
  // Asked before anything is made, so that the answer comes while it is.
  const first = readFinding();
  const style = new CSSStyleSheet();
  style.replaceSync(pillCss);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, style];
  const place = document.createElement('div');
  root.append(place);
  const onAsked = (ask: () => void) => {
    world.retypedAsk = ask;
  };
  const onEnter = (enter: () => void) => {
    world.retypedEnter = enter;
  };
  const around = () => surroundings(document, host);
  keepMounted(host);
  const guard = guardOf(root);
  mounted.onEvent = guard;
  for (const type of ['keypress', 'keyup']) {
    addEventListener(type, (event) => event.target === host && guard(event), { capture: true });
  }
  createRoot(place).render(
    <PillApp first={first} around={around} onStand={standing(host)} onAsked={onAsked} onEnter={onEnter} />,
  );
}

/** How often a page may throw the host out before it is left alone: a fight would cost the page its frame rate. */
const MOST_RETURNS = 20;

/**
 * Puts the host back when the page replaces what it stands in: Turbo-like frameworks change the body, others write the
 * whole document anew. The observer ends with the page; nothing has to be taken down.
 */
function keepMounted(host: HTMLElement): void {
  let returns = 0;
  const back = () => {
    if (host.isConnected || !document.documentElement || returns >= MOST_RETURNS) return;
    returns += 1;
    document.documentElement.append(host);
    look();
  };
  const observer = new MutationObserver(back);
  const look = () => {
    observer.observe(document, { childList: true });
    if (document.documentElement) observer.observe(document.documentElement, { childList: true });
  };
  look();
}
