import { hostOf, isElement, oneOf } from './tree';

/**
 * The few bounded steps through a page that the field readers share. No step reads what a person entered. Stepping
 * from node to node in script costs microseconds each, a native query over the same nodes almost nothing: so the
 * readers step a little and query a lot, never over the whole document.
 */

const TEXTUAL = 'hidden submit button reset image checkbox radio file'.replace(
  /(\w+) ?/g,
  ':not([type="$1" i])',
);
export const EDITORS =
  '[contenteditable=""],[contenteditable=true],[contenteditable=plaintext-only],[role=textbox]';
/** Controls that take a value; buttons, tick boxes and hidden inputs take none. */
export const CONTROLS = `input${TEXTUAL},select,textarea,${EDITORS}`;
/** Every input that a person sees, tick boxes too: each has a label of its own. */
export const INPUTS = ['input:not([type="hidden" i]),select,textarea', EDITORS].join();
export const BUTTONS = 'button,input[type="submit" i],input[type="image" i]';
/** What is no label inside a label: code, commands, and widgets that show what was entered. */
const UNSAID = oneOf(
  'role',
  'button,combobox,listbox,option,menu,tooltip,alert,status,searchbox,spinbutton',
  'script,style,noscript,template,textarea,select,option,datalist,svg,iframe,object,button',
  EDITORS,
);
const EDGES = 'form,dialog,body,[role=dialog],[role=alertdialog]';
const LIMIT = 120;

/** White space collapsed, trimmed, cut to 120 characters: how every string of a description is kept. */
export const clean = (text: string | null | undefined): string =>
  text
    ? text
        .slice(0, LIMIT * 8)
        .replace(/\s+/g, ' ')
        .trim()
        .slice(0, LIMIT)
    : '';

/** The attribute, cleaned; empty when absent. */
export const attr = (element: Element, name: string): string => clean(element.getAttribute(name));

/**
 * Whether an element is a form, asked by a symbol: a form answers every other property look-up with its fields first,
 * which costs milliseconds on a large one and gives a field called `matches` in place of the method. Saved pages have no
 * such symbol.
 */
export const isForm = (element: Element): boolean =>
  ((element as { [Symbol.toStringTag]?: string })[Symbol.toStringTag] ?? element.constructor.name) ===
  'HTMLFormElement';

/** The form, dialog or body that ends a control's surroundings. */
export const edgeOf = (control: Element): Element | null => control.closest(EDGES);

/** The control and its ancestors inside its form, through shadow roots, at most `count`: looking further mixes records. */
export function levelsOf(control: Element, count: number): Element[] {
  const levels: Element[] = [];
  let edge = edgeOf(control);
  let at: Element | null = control;
  while (at && at !== edge && levels.length < count) {
    levels.push(at);
    const parent: Element | null = at.parentElement;
    at = parent ?? hostOf(at);
    if (!parent) edge = at && edgeOf(at);
  }
  return levels;
}

/** The elements before or after another, nearest first, at most `count`; a form ends them. */
export function beside(element: Element, back: boolean, count: number): Element[] {
  const found: Element[] = [];
  let at: Element | null = element;
  while (found.length < count) {
    at = back ? at.previousElementSibling : at.nextElementSibling;
    if (!at || isForm(at)) break;
    found.push(at);
  }
  return found;
}

/** Whether the element is or holds what a selector finds; a component is looked into. */
export const holds = (element: Element, selector: string): boolean =>
  element.matches(selector) || (element.shadowRoot ?? element).querySelector(selector) !== null;

/** The text of an element without commands, code and what people enter in it. */
export function textOf(root: Element): string {
  if (root.matches(UNSAID)) return '';
  if (!root.firstElementChild || !root.querySelector(UNSAID)) return clean(root.textContent);
  let text = '';
  let budget = 60;
  const read = (parent: Element): void => {
    for (let node = parent.firstChild; node && budget-- > 0; node = node.nextSibling) {
      if (node.nodeType === 3) text += node.nodeValue;
      else if (isElement(node) && !node.matches(UNSAID)) read(node);
      text += ' ';
    }
  };
  read(root);
  return clean(text);
}

/** Nothing, or what forms put beside a control to say that it must be filled, or need not be; it names no field. */
const REMARK =
  /^(?:|required|optional|mandatory|pflichtfeld|erforderlich|optionnel|facultatif|obligatoire|requis|opcional|obligatorio|obrigatório|facoltativo|obbligatorio|verplicht|optioneel|必須|任意)$/i;

/** Whether the text says something: a colon, an asterisk or "(required)" alone does not. */
export const speaks = (text: string): boolean => !REMARK.test(text.replace(/[^\p{L}\p{N}]+/gu, ''));
