/** The few bounded steps through a page that the field readers share. No step reads what a person typed. */

const CONTROLS = /^(?:INPUT|SELECT|TEXTAREA)$/;
const MUTE_TYPES = /^(?:hidden|submit|button|reset|image|checkbox|radio|file)$/i;
const UNREAD =
  /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|TEXTAREA|SELECT|OPTION|DATALIST|SVG|IFRAME|OBJECT|BUTTON)$/i;
/** Roles whose text is a widget's current value or a command, never a label. */
const WIDGETS =
  /^(?:button|combobox|listbox|option|menu|menuitem|tooltip|alert|status|textbox|searchbox|spinbutton)$/;
const EDGES = /^(?:FORM|DIALOG|BODY|HTML)$/;
const LIMIT = 120;

/** White space collapsed, trimmed, cut to 120 characters: how every string of a description is kept. */
export const clean = (text: string | null | undefined): string =>
  (text ?? '')
    .slice(0, LIMIT * 8)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LIMIT);

/** The attribute, cleaned; empty when absent. */
export const attr = (element: Element, name: string): string => clean(element.getAttribute(name));

export const isElement = (node: Node): node is Element => node.nodeType === 1;

/** Whether a person edits this element's own content, so that its text is data and never a label. */
export const isEditor = (element: Element): boolean =>
  /^(?:|true|plaintext-only)$/.test(element.getAttribute('contenteditable') ?? 'false') ||
  attr(element, 'role') === 'textbox';

/** A control that takes a value; buttons, boxes and hidden inputs take none. */
export const isControl = (element: Element): boolean =>
  CONTROLS.test(element.tagName) ? !MUTE_TYPES.test(element.getAttribute('type') ?? '') : isEditor(element);

/** The element one step out, through a shadow root to its host. */
export const outer = (element: Element): Element | null => element.parentElement ?? hostOf(element);

/** The host of the shadow tree that holds the element, if it is in one. */
export const hostOf = (element: Element): Element | null =>
  (element.getRootNode() as Partial<ShadowRoot>).host ?? null;

/** Where one form ends: looking further would mix records. */
export const isEdge = (element: Element): boolean =>
  EDGES.test(element.tagName) || /^(?:alert)?dialog$/.test(element.getAttribute('role') ?? '');

/** Whether an element's text is the page speaking: not code, not a command, not what somebody entered. */
const isSaid = (element: Element): boolean =>
  !UNREAD.test(element.tagName) && !WIDGETS.test(element.getAttribute('role') ?? '') && !isEditor(element);

/** The text of an element without what people enter in it, read from at most 60 nodes. */
export function textOf(root: Node): string {
  let text = '';
  let budget = 60;
  const read = (node: Node): void => {
    if (budget-- <= 0 || text.length > LIMIT * 2) return;
    if (node.nodeType === 3) text += node.nodeValue;
    else if (isElement(node) && isSaid(node)) {
      text += ' ';
      for (let child = node.firstChild; child; child = child.nextSibling) read(child);
      text += ' ';
    }
  };
  read(root);
  return clean(text);
}

/** Whether the text says something: a colon or an asterisk alone does not. */
export const speaks = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/**
 * Elements around `from`, nearest first, in one direction, through open shadow roots, up to the edge of the form.
 * Visits at most `budget` elements, so that a page of any size costs the same.
 */
export function* around(from: Element, back: boolean, budget: number): Generator<Element> {
  const first = (node: Element | ShadowRoot) => (back ? node.lastElementChild : node.firstElementChild);
  const beside = (node: Element) => (back ? node.previousElementSibling : node.nextElementSibling);
  let left = budget;
  function* inside(element: Element): Generator<Element> {
    if (left-- <= 0) return;
    yield element;
    for (const root of [element.shadowRoot, element])
      for (let child = root && first(root); child && left > 0; child = beside(child)) yield* inside(child);
  }
  for (let node: Element | null = from; node && !isEdge(node) && left > 0; node = outer(node))
    for (let next = beside(node); next && left > 0; next = beside(next)) yield* inside(next);
}
