import { createRoot } from 'react-dom/client';
import type { Notice, NoticeWorld } from '../../utils/pill/notice';
import { pillCss } from './css';
import { guardOf } from './guard';
import { PillApp } from './pill-app';
import { standing } from './stand';
import { surroundings } from './surroundings';

/**
 * Makes the pill in the observer's host element and shows the notice that waits there, if it came first: a notice is
 * handed over once the ledger holds what it is about, and the pill is made meanwhile (utils/background/announce.ts).
 */
export function showPill(world: NoticeWorld = globalThis as NoticeWorld): void {
  const mounted = world.retypedHost;
  if (!mounted || mounted.say) return;
  const { host, root } = mounted;
  const style = new CSSStyleSheet();
  style.replaceSync(pillCss);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, style];
  const place = document.createElement('div');
  root.append(place);
  const onEnter = (enter: () => void) => {
    world.retypedEnter = enter;
  };
  const around = () => surroundings(document, host);
  const onStand = standing(host);
  keepMounted(host);
  const guard = guardOf(root);
  mounted.onEvent = guard;
  for (const type of ['keypress', 'keyup']) {
    addEventListener(type, (event) => event.target === host && guard(event), { capture: true });
  }
  const pill = createRoot(place);
  const show = (notice?: Notice) => {
    if (!host.isConnected) document.documentElement.append(host);
    pill.render(<PillApp notice={notice} around={around} onStand={onStand} onEnter={onEnter} />);
  };
  mounted.say = show;
  show(mounted.notice);
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
