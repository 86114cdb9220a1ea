import { controlOf, isTextBox } from './control';

/** Longest selection taken: beyond it, it is a page (see utils/intake/copy.ts). */
const MAX_COPIED = 400;

/** The text that a copy or cut takes, unless it is long. */
export function copiedText(target: Element): string | undefined {
  const control = controlOf(target);
  const text =
    control && isTextBox(control)
      ? control.value.slice(control.selectionStart ?? 0, control.selectionEnd ?? 0)
      : (target.ownerDocument.getSelection()?.toString() ?? '');
  const value = text.trim();
  return value === '' || value.length > MAX_COPIED ? undefined : value;
}
