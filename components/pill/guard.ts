/**
 * Keeps what happens inside the pill from the page: its shortcuts, its focus traps and its "click outside" menus see
 * nothing. An event of the pill is stopped at the window, on its way down, and what the pill needs of it is told again
 * inside its closed root, as an event that does not leave it.
 *
 * Only what the browser itself sent counts: a page that makes up a click on the host presses nothing.
 */
const HEARD = new Set(['keydown', 'keyup', 'mousedown', 'click', 'focusin', 'focusout']);

/** What the pill does with an event at its host that comes through the observer's door. */
export function guardOf(root: ShadowRoot): (event: Event) => void {
  let inside: Element | null = null;
  const innerOf = (event: Event): Element | null => {
    if (event instanceof MouseEvent && event.detail > 0)
      return root.elementFromPoint(event.clientX, event.clientY);
    // Nothing has the focus any more when its leaving is told.
    inside = root.activeElement ?? inside;
    return inside;
  };
  return (event) => {
    if (!event.isTrusted) return;
    event.stopImmediatePropagation();
    if (HEARD.has(event.type) && innerOf(event)?.dispatchEvent(copyOf(event)) === false) {
      event.preventDefault();
    }
  };
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
