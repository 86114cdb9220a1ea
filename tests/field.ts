import type { FieldDescription } from '../utils/model';

/** A description of which only the given parts matter to a test. */
export const fieldOf = (parts: Partial<FieldDescription> = {}): FieldDescription => ({
  tag: 'input',
  type: 'text',
  name: '',
  id: '',
  autocomplete: '',
  inputMode: '',
  placeholder: '',
  label: '',
  labelSource: parts.label ? 'label' : 'none',
  hints: [],
  section: '',
  neighbours: [],
  options: [],
  maxLength: null,
  pattern: '',
  lang: '',
  formPurpose: 'data',
  ...parts,
});
