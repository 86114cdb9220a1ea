/**
 * Keeps what happens inside the pill from the page: its shortcuts, its focus traps and its "click outside" menus see
 * nothing. An event of the pill is stopped at the window, on its way down, and what the pill needs of it is told again
 * inside its closed root, as an event that does not leave it. A page that listens at the window before the pill is
 * there hears the key all the same, as coming from the host.
 *
 * Only what the browser itself sent counts: a page that makes up a click on the host presses nothing.
 */
const HEARD = ['keydown', 'keyup', 'mousedown', 'click', 'focusin', 'focusout'] as const;
const HUSHED = ['keypress', 'focus', 'blur', 'mouseup', 'pointerdown', 'pointerup', 'dblclick'] as const;
const TOUCHED = ['touchstart', 'touchend'] as const;

export function guardEvents(host: Element, root: ShadowRoot, target: EventTarget = window): void {
  let inside: Element | null = null;
  const innerOf = (event: Event): Element | null => {
    if (event instanceof MouseEvent && event.detail > 0)
      return root.elementFromPoint(event.clientX, event.clientY);
    // Nothing has the focus any more when its leaving is told.
    inside = root.activeElement ?? inside;
    return inside;
  };
  const hush = (event: Event): boolean => {
    if (!event.isTrusted || event.target !== host) return false;
    event.stopImmediatePropagation();
    return true;
  };
  const hear = (event: Event) => {
    if (!hush(event)) return;
    if (innerOf(event)?.dispatchEvent(copyOf(event)) === false) event.preventDefault();
  };
  for (const type of HEARD) target.addEventListener(type, hear, { capture: true });
  for (const type of HUSHED) target.addEventListener(type, hush, { capture: true });
  for (const type of TOUCHED) target.addEventListener(type, hush, { capture: true, passive: true });
}

/** The same event for the inside alone. */
function copyOf(event: Event): Event {
  const how = { bubbles: true, cancelable: event.cancelable };
  if (event instanceof KeyboardEvent) {
    const { key, code, shiftKey, altKey, ctrlKey, metaKey, repeat } = event;
    return new KeyboardEvent(event.type, { ...how, key, code, shiftKey, altKey, ctrlKey, metaKey, repeat });
  }
  if (event instanceof MouseEvent) {
    const { clientX, clientY, button, buttons, detail } = event;
    return new MouseEvent(event.type, { ...how, clientX, clientY, button, buttons, detail });
  }
  return new FocusEvent(event.type, {
    ...how,
    relatedTarget: event instanceof FocusEvent ? event.relatedTarget : null,
  });
}
