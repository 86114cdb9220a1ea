import { type Control, isTextBox } from './control';

/** Longest selection taken: beyond it, it is a page (see utils/intake/copy.ts). */
const MAX_COPIED = 400;

/** The text that a copy or cut takes out of a document, or out of the control that it is about; undefined when it is long. */
export function copiedText({ ownerDocument }: Element, control: Control | undefined): string | undefined {
  const text =
    control && isTextBox(control)
      ? control.value.slice(control.selectionStart ?? 0, control.selectionEnd ?? 0)
      : (ownerDocument.getSelection()?.toString() ?? '');
  const value = text.trim();
  return value === '' || value.length > MAX_COPIED ? undefined : value;
}
