import { createRoot } from 'react-dom/client';
import type { PillWorld } from '../../utils/observer/host';
import { pillCss } from './css';
import { PillApp } from './pill-app';

interface ShownWorld extends PillWorld {
  /** Asks the pill that is already mounted for its next finding. */
  retypedAsk?: (() => void) | undefined;
}

/** Shows the pill in the observer's host element, or tells the one that is there to ask again. */
export function showPill(world: ShownWorld = globalThis as ShownWorld): void {
  const mounted = world.retypedHost;
  if (!mounted) return;
  if (!mounted.host.isConnected) document.documentElement.append(mounted.host);
  if (mounted.root.childElementCount > 0) {
    world.retypedAsk?.();
    return;
  }
  const style = new CSSStyleSheet();
  style.replaceSync(pillCss);
  mounted.root.adoptedStyleSheets = [...mounted.root.adoptedStyleSheets, style];
  const place = document.createElement('div');
  mounted.root.append(place);
  const onAsked = (ask: () => void) => {
    world.retypedAsk = ask;
  };
  createRoot(place).render(<PillApp fieldInUse={fieldInUse} onAsked={onAsked} />);
}

/** Where the field being typed in is: the focused element, or the frame that holds it. */
function fieldInUse(): DOMRect | null {
  const active = document.activeElement;
  return active && active !== document.body ? active.getBoundingClientRect() : null;
}
