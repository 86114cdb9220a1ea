import { type Control, isTextBox } from './control';
import { describeControl } from './describe-control';
import { type SecretClues, secretReason } from './secrets';

/** Longest selection taken: beyond it, it is a page (see utils/intake/copy.ts). */
const MAX_COPIED = 400;

/** What is known of text that stands in no field: nothing but its own shape. */
const NO_FIELD: SecretClues = {
  type: '',
  name: '',
  id: '',
  autocomplete: '',
  placeholder: '',
  label: '',
  neighbours: [],
  formPurpose: 'data',
  maxLength: null,
};

/** The text that a copy or cut takes out of a document, or out of the control that it is about; undefined when it is long or a secret. */
export function copiedText({ ownerDocument }: Element, control: Control | undefined): string | undefined {
  const text =
    control && isTextBox(control)
      ? control.value.slice(control.selectionStart ?? 0, control.selectionEnd ?? 0)
      : (ownerDocument.getSelection()?.toString() ?? '');
  const value = text.trim();
  if (value === '' || value.length > MAX_COPIED) return undefined;
  return secretReason(control ? describeControl(control) : NO_FIELD, value) ? undefined : value;
}
