/**
 * The door between the pill and the page's own listeners. Events whose target is the host element are the pill's: the
 * page's shortcuts, focus traps and "click outside" menus must not see them. Whoever listens first at the window hears
 * first, so that the door is set up with the observer, at document_start, before any script of the page; what is done
 * with an event is decided by the pill, which comes much later.
 *
 * In a tab that was open before Retyped came or was updated, the page's listeners are older: a stated limit.
 */
import type { PillWorld } from './host';

/** Touch is only hushed, so that scrolling never waits for the door. */
const PASSIVE = ['touchstart', 'touchend'];
const EVENTS = [
  ...['keydown', 'keyup', 'keypress', 'focusin', 'focusout', 'focus', 'blur'],
  ...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'dblclick'],
  ...PASSIVE,
];

/**
 * Hands what happens at the host to the pill, before the page hears of it, until the signal ends.
 *
 * @returns opens the door; once more whenever the page writes its document anew, which takes listeners away
 */
export function doorOf(target: EventTarget, signal: AbortSignal, world: PillWorld): () => void {
  const answer = (event: Event) => {
    const { host, onEvent } = world.retypedHost ?? {};
    if (host && event.target === host) onEvent?.(event);
  };
  return () => {
    for (const type of EVENTS) {
      target.addEventListener(type, answer, { capture: true, passive: PASSIVE.includes(type), signal });
    }
  };
}
