/**
 * Which element of an event's path is the control a person types into, and what it holds.
 * Runs in the page: no listener, no write, no style or layout read except `innerText` of an editor being left.
 */
import { isSearching, originalOf, shownText } from './shown';
import { native } from './tree';

/** A control whose value can be read. Editors are their contenteditable root. */
export type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement | HTMLElement;

/** Whether an element is a box of text. */
export const isTextBox = (element: Element): element is HTMLInputElement | HTMLTextAreaElement =>
  element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;

/** Input types that hold no data of a person's own: buttons, files, colours, ranges, hidden state, switches. */
const UNREADABLE_TYPES = /^(?:button|submit|reset|image|file|hidden|color|range|checkbox|radio)$/;

/** Characters that editors put in for their own caret handling: zero-width space and joiners, BOM. */
const EDITOR_FILLERS = /[​⁠﻿]/g;

/**
 * The control that an event at this element is about: the element itself when it is a field, else the widget or the
 * contenteditable root around it.
 */
export function controlOf(inner: Element): Control | undefined {
  if (inner instanceof HTMLInputElement) return UNREADABLE_TYPES.test(inner.type) ? undefined : inner;
  if (inner instanceof HTMLTextAreaElement || inner instanceof HTMLSelectElement) return inner;
  return pickerOf(inner) ?? editorRoot(inner);
}

/** A list box that is opened by a button: it holds the focus, and shows what was picked as its text. */
function pickerOf(element: Element): HTMLElement | undefined {
  const picker = native(element, 'closest').call(element, '[role=combobox], [aria-haspopup=listbox]');
  return picker instanceof HTMLElement ? picker : undefined;
}

/** The outermost element of an editor: where editing starts, which is what a person calls the field. */
function editorRoot(element: Element): HTMLElement | undefined {
  if (!(element instanceof HTMLElement) || !element.isContentEditable) return undefined;
  let root: HTMLElement = element;
  while (root.parentElement?.isContentEditable) root = root.parentElement;
  return root;
}

/** What a person would say the control holds now: the text, or the labels of the chosen options. Trimmed. */
export function readValue(control: Control): string {
  if (control instanceof HTMLSelectElement) {
    return Array.from(control.selectedOptions, (option) => option.label.trim()).join(', ');
  }
  if (isTextBox(control)) return isSearching(control) ? readWidget(control) : control.value.trim();
  if (!control.isContentEditable) return readWidget(control);
  // Not textContent: an editor's paragraphs are lines only as rendered.
  return control.innerText.replace(EDITOR_FILLERS, '').trim();
}

/** The value of a widget that picks: what its native control holds, else its text, else what it shows beside it. */
function readWidget(control: Control): string {
  const original = originalOf(control);
  if (original?.localName === 'select') return readValue(original);
  return isTextBox(control) ? control.value.trim() || shownText(control) : (control.textContent ?? '').trim();
}
