import type { FieldDescription } from '../model';
import type { Choice } from './choice';
import { columnOf } from './column';
import { describeField } from './describe';
import { describeChoice, valueOfChoice } from './describe-choice';
import { filledIn } from './filled';
import { type ControlFacts, type SecretClues, secretReason } from './secrets';

/**
 * The second half of the observer, loaded into a frame when a person first turns to a field there: all that reads what a
 * page says about a control, and decides whether what was entered must stay in the page.
 */
export interface Reader {
  /** Describes a control, or the element that stands for it. */
  readonly describe: (control: Element) => FieldDescription;
  readonly describeChoice: (choice: Choice) => FieldDescription;
  readonly valueOfChoice: (choice: Choice) => string;
  /** Names of the fields of a form that hold something, but for one. */
  readonly filledIn: (form: Element, but: Element) => readonly string[];
  /** Whether a value must not leave the page; without a field, by its own shape alone. */
  readonly isSecret: (value: string, field?: SecretClues, facts?: ControlFacts) => boolean;
}

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

export const reader: Reader = {
  describe: (control) => {
    const field = describeField(control);
    const column = columnOf(control);
    return column ? { ...field, label: column, labelSource: 'cell' } : field;
  },
  describeChoice,
  valueOfChoice,
  filledIn,
  isSecret: (value, field = NO_FIELD, facts) => secretReason(field, value, facts) !== undefined,
};
