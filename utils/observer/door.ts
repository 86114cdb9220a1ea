/**
 * The door between the pill and the page's own listeners. Events whose target is the host element are the pill's: the
 * page's shortcuts, focus traps and "click outside" menus must not see them. Whoever listens first at the window hears
 * first, so that the door is set up with the observer, at document_start, before any script of the page; what is done
 * with an event is decided by the pill, which comes much later.
 *
 * Pressed keys come through the observer's own listener. `keypress` and `keyup` are hushed by the pill once it is there:
 * a page that listened to them at the window before hears those, as coming from the host. So it does of everything in a
 * tab that was open before Retyped came or was updated: stated limits.
 */
import type { PillWorld } from './host';

/** Touch is only hushed, so that scrolling never waits for the door. */
const PASSIVE = ['touchstart', 'touchend'];
/** Not the keys: at every key of the page three more listeners would cost more than all else that is done then. */
const EVENTS = [
  ...['focusin', 'focusout', 'focus', 'blur'],
  ...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'dblclick'],
  ...PASSIVE,
];

export interface Door {
  /** Sets the listeners; once more whenever the page writes its document anew, which takes them away. */
  readonly open: () => void;
  /** Hands an event on when it is at the host; whether it is. */
  readonly pass: (event: Event) => boolean;
}

/** Hands what happens at the host to the pill, before the page hears of it, until the signal ends. */
export function doorOf(target: EventTarget, signal: AbortSignal, world: PillWorld): Door {
  const pass = (event: Event) => {
    const { host, onEvent } = world.retypedHost ?? {};
    if (!host || event.target !== host) return false;
    onEvent?.(event);
    return true;
  };
  const open = () => {
    for (const type of EVENTS) {
      target.addEventListener(type, pass, { capture: true, passive: PASSIVE.includes(type), signal });
    }
  };
  return { open, pass };
}
