import type { Around, Box } from './place';

const FIELDS =
  'input:not([type=hidden]), select, textarea, [contenteditable=""], [contenteditable=true], [role=textbox], [role=combobox], [role=spinbutton], [role=listbox]';
const BUTTONS = 'button, input[type=submit], [role=button], [role=switch], [role=checkbox], [role=radio]';
/** What a form is, by its element or by its role. */
const FORMS = 'form, dialog, [role=form], [role=dialog], [role=alertdialog]';
const DIALOGS = 'dialog, [role=dialog], [role=alertdialog]';
/** Elements looked at: beyond that a page is a document, and the walk would be felt. */
const MOST = 20_000;

/** The element that has the focus, through open shadow roots and frames that may be read, and where its window begins. */
interface Focused {
  readonly element: Element;
  readonly top: number;
  readonly left: number;
}

/** Where the person types, and what else of the page they may want to reach, as it is laid out now. */
export function surroundings(document: Document, host: Element): Around {
  const focused = focusedIn(document);
  const form = focused && closestAcross(focused.element, FORMS);
  const dialog = focused && closestAcross(focused.element, DIALOGS);
  const around = { controls: [] as Box[], others: dialog ? boxOf(dialog, focused) : ([] as Box[]) };
  const sort = (document: ParentNode, at: Pick<Focused, 'top' | 'left'>) => {
    for (const element of controlsIn(document, host)) {
      if (element === focused?.element) continue;
      const isOfForm = form ? containsAcross(form, element) : element.matches(FIELDS);
      (isOfForm ? around.controls : around.others).push(...boxOf(element, at));
    }
  };
  sort(document, { top: 0, left: 0 });
  const inner = focused?.element.ownerDocument;
  if (focused && inner && inner !== document) sort(inner, focused);
  return { field: (focused && boxOf(focused.element, focused)[0]) ?? null, ...around };
}

/** The field in use; undefined when nothing but the page itself has the focus. */
export function focusedIn(document: Document, top = 0, left = 0): Focused | undefined {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  if (!element || element === document.body || element === document.documentElement) return undefined;
  const inner = documentOf(element);
  const box = element.getBoundingClientRect();
  return (
    (inner && focusedIn(inner, top + box.top + element.clientTop, left + box.left + element.clientLeft)) ?? {
      element,
      top,
      left,
    }
  );
}

/** The document in a frame, if it may be read: another origin's may not. */
function documentOf(element: Element): Document | null {
  return 'contentDocument' in element ? (element.contentDocument as Document | null) : null;
}

/** The nearest ancestor that matches, out of shadow roots too. */
export function closestAcross(element: Element, selector: string): Element | undefined {
  const found = element.closest(selector);
  if (found) return found;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? closestAcross(root.host, selector) : undefined;
}

function containsAcross(outer: Element, element: Element): boolean {
  if (outer.contains(element)) return true;
  const root = element.getRootNode();
  return root instanceof ShadowRoot && containsAcross(outer, root.host);
}

/** Fields and buttons, in open shadow roots too. */
function controlsIn(root: ParentNode, host: Element): Element[] {
  const found: Element[] = [];
  let left = MOST;
  const walk = (from: ParentNode) => {
    for (const element of from.querySelectorAll('*')) {
      left -= 1;
      if (left < 0) return;
      if (element === host) continue;
      if (element.matches(FIELDS) || element.matches(BUTTONS)) found.push(element);
      if (element.shadowRoot) walk(element.shadowRoot);
    }
  };
  walk(root);
  return found;
}

/** Its box in the top window; none when it takes no room there. */
function boxOf(element: Element, at: { readonly top: number; readonly left: number }): Box[] {
  const { top, left, width, height } = element.getBoundingClientRect();
  const box = { top: top + at.top, left: left + at.left, width, height };
  const isSeen =
    width > 0 &&
    height > 0 &&
    box.top < window.innerHeight &&
    box.left < window.innerWidth &&
    box.top + height > 0 &&
    box.left + width > 0;
  return isSeen ? [box] : [];
}
