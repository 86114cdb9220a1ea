/**
 * Which element of an event's path is the control a person types into, and what it holds.
 * Runs in the page: no listener, no write, no style or layout read except `innerText` of an editor being left.
 */
import { isNative, isSearching, LISTS, originalOf, shownText } from './shown';
import { native } from './tree';

/** A control whose value can be read. Editors are their contenteditable root. */
export type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement | HTMLElement;

/** Whether an element is a box of text. */
export const isTextBox = (element: Element): element is HTMLInputElement | HTMLTextAreaElement =>
  element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;

/** Input types that hold no data of a person's own: buttons, files, colours, ranges, hidden state, switches. */
const UNREADABLE_TYPES = /^(?:button|submit|reset|image|file|hidden|color|range|checkbox|radio)$/;

const PART = '[role=spinbutton][contenteditable]';
/** List boxes that a button opens, which holds the focus and shows what was picked; and dates that are typed part by part. */
const PICKERS = `${LISTS},[role=group]:has(${PART})`;

/** Characters that editors put in for their own caret handling: zero-width space and joiners, BOM. */
const EDITOR_FILLERS = /[​⁠﻿]/g;

/**
 * The control that an event at this element is about: the element itself when it is a field, else the widget or the
 * contenteditable root around it.
 */
export function controlOf(inner: Element): Control | undefined {
  if (inner instanceof HTMLInputElement) return UNREADABLE_TYPES.test(inner.type) ? undefined : inner;
  if (isNative(inner)) return inner;
  return (native(inner, 'closest').call(inner, PICKERS) as HTMLElement | null) ?? editorRoot(inner);
}

/** The outermost element of an editor: where editing starts, which is what a person calls the field. */
function editorRoot(element: Element): HTMLElement | undefined {
  let root: HTMLElement | undefined;
  for (let at = element as HTMLElement | null; at?.isContentEditable; at = at.parentElement) root = at;
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

/** The value of a widget that picks: what its native control holds, else its text, else what it shows. */
function readWidget(control: Control): string {
  const original = originalOf(control);
  if (original?.localName === 'select') return readValue(original);
  const parts = control.querySelectorAll(PART);
  if (parts[0]) return readParts([...parts]);
  return (isTextBox(control) && control.value.trim()) || shownText(control);
}

/** A date as its parts show it, with what stands between them; empty as long as one of them is. */
function readParts(parts: readonly Element[]): string {
  if (!parts.every((part) => part.ariaValueNow)) return '';
  const range = new Range();
  range.setStartBefore(parts[0] as Element);
  range.setEndAfter(parts.at(-1) as Element);
  return range.toString();
}
