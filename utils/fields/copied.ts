import type { FieldDescription } from '../model';
import { controlOf } from './control';
import { describeField } from './describe';
import { secretReason } from './secrets';

/** Longest selection taken: beyond it, it is a page (see utils/intake/copy.ts). */
const MAX_COPIED = 400;

/** What is known of text that stands in no field: nothing but its own shape. */
const NO_FIELD: FieldDescription = {
  tag: '',
  type: '',
  name: '',
  id: '',
  autocomplete: '',
  inputMode: '',
  placeholder: '',
  label: '',
  labelSource: 'none',
  hints: [],
  section: '',
  neighbours: [],
  options: [],
  maxLength: null,
  pattern: '',
  lang: '',
  formPurpose: 'data',
};

/** The text that a copy or cut takes, unless it is long or a secret. */
export function copiedText(path: readonly EventTarget[], document: Document): string | undefined {
  const control = controlOf(path);
  const isBox = control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement;
  const text = isBox
    ? control.value.slice(control.selectionStart ?? 0, control.selectionEnd ?? 0)
    : (document.getSelection()?.toString() ?? '');
  const value = text.trim();
  if (value === '' || value.length > MAX_COPIED) return undefined;
  const field = control ? describeField(control) : NO_FIELD;
  return secretReason(field, value) === undefined ? value : undefined;
}
