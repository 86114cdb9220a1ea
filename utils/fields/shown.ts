import type { Control } from './control';
import { isElement, native, oneOf, outer } from './tree';

/**
 * What a widget made of several elements holds: the native control that it keeps in step, or the text that it shows
 * beside its empty input. Read when a field is entered and left, never while typing.
 */

const LEVELS = 6;
const MOST = 40;
/** What opens a list. */
export const LISTS = '[role=combobox],[aria-haspopup=listbox]';
/** Inputs that only search in a list, or grow tokens beside them. */
const SEARCHING = `${LISTS},[role=searchbox],[aria-autocomplete],[role=combobox] *,[class*="token" i]>*,[class*=selectize]>*,[class*=tagify] *`;
const CONTROLS = 'input:not([type=hidden]),select,textarea,label';
const UNSHOWN = oneOf(
  'role',
  'listbox,menu,alert,status,log,tooltip',
  oneOf('class*', 'error,help,hint'),
  'label,legend,button,svg,style,script,select,textarea,[aria-live],[aria-hidden=true],[hidden],[id*=placeholder],[class*="placeholder" i]:not([class*=selected])',
);

/** Whether the element is an input of a widget that picks, rather than a box whose text is the value. */
export const isSearching = (control: Element): boolean => control.matches(SEARCHING);

/** By name, not by class: beside a frame the element is of another realm. */
export const isNative = (element: Element | null): element is HTMLSelectElement | HTMLTextAreaElement =>
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

/** The texts that a widget shows in itself, or around its input, each token apart: what was picked. */
export function shownText(control: Control): string {
  let widget: Element = control;
  for (let level = control.localName === 'input' ? 0 : LEVELS; level < LEVELS; level++) {
    const around: Element | null = outer(widget);
    if (!around || native(around, 'matches').call(around, 'form,dialog,body,label')) break;
    if (around.querySelectorAll(CONTROLS).length > 1) break;
    widget = around;
  }
  const texts: string[] = [];
  const read = (parent: Element): void => {
    for (let node = parent.firstChild; node && texts.length < MOST; node = node.nextSibling) {
      if (isElement(node)) {
        if (!node.matches(UNSHOWN) || node.contains(control)) read(node);
      } else if (node.nodeType === 3 && node.nodeValue?.trim()) texts.push(node.nodeValue.trim());
    }
  };
  read(widget);
  return texts.join(', ');
}
