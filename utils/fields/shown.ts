import type { Control } from './control';
import { isElement, native, oneOf, outer } from './tree';

/**
 * What a widget made of several elements holds: the native control that it keeps in step, or the text that it shows
 * beside its empty input. Read when a field is entered and left, never while typing.
 */

const LEVELS = 6;
/** Inputs that only search in a list, or grow tokens beside them. */
const SEARCHING =
  '[role=combobox],[role=searchbox],[aria-autocomplete],[aria-haspopup=listbox],[role=combobox] *,[class*="token" i] > *,[class*="selectize" i] > *,[class*="tagify" i] *';
const CONTROLS = 'input:not([type=hidden]),select,textarea,label';
const UNSHOWN = oneOf(
  'role',
  'listbox,option,menu,alert,status,log,tooltip,button',
  oneOf('class*', 'placeholder,error,help,hint'),
  'label,legend,button,svg,style,script,select,textarea,[aria-live],[hidden],[id*="placeholder" i]',
);

/** Whether the element is an input of a widget that picks, rather than a box whose text is the value. */
export const isSearching = (control: Element): boolean => control.matches(SEARCHING);

/** By name, not by class: beside a frame the element is of another realm. */
const isNative = (element: Element | null): element is HTMLSelectElement | HTMLTextAreaElement =>
  element !== null && /^(?:select|textarea)$/.test(element.localName);

/** Whether an element takes no room a person could use: clipped to a pixel, or not rendered. */
const isHidden = (element: HTMLElement): boolean => element.offsetParent === null || element.offsetWidth <= 1;

/** The select or text area that a widget or editor stands in for, hidden right before or after it. */
export function originalOf(widget: Element): HTMLSelectElement | HTMLTextAreaElement | undefined {
  let at: Element | null = widget;
  for (let level = 0; at && level < LEVELS; level++, at = native(at, 'parentElement')) {
    for (const beside of [native(at, 'previousElementSibling'), native(at, 'nextElementSibling')])
      if (isNative(beside) && isHidden(beside)) return beside;
  }
  return undefined;
}

/** The texts that a widget shows around its input, each token apart: what was picked. */
export function shownText(control: Control): string {
  let widget: Element = control;
  for (let level = 0; level < LEVELS; level++) {
    const around: Element | null = outer(widget);
    if (!around || native(around, 'matches').call(around, 'form,dialog,body,label')) break;
    if (around.querySelectorAll(CONTROLS).length > 1) break;
    widget = around;
  }
  const texts: string[] = [];
  const read = (node: Node): void => {
    if (texts.length >= 40) return;
    if (node.nodeType === 3) {
      const text = (node.nodeValue ?? '').trim();
      if (text) texts.push(text);
    } else if (isElement(node) && !node.matches(UNSHOWN))
      for (let child = node.firstChild; child; child = child.nextSibling) read(child);
  };
  for (let child = widget.firstChild; child; child = child.nextSibling) read(child);
  return texts.join(', ');
}
