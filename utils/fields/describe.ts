import type { FieldDescription } from '../model';
import { attr, clean, EDITORS, levelsOf } from './dom';
import { labelOf, placeholderOf } from './label';
import { purposeOf } from './purpose';
import { sectionOf } from './section';
import { callOf, surroundingsOf } from './surroundings';
import { isNativeField } from './tree';

const LEVELS = 8;
const OPTIONS = 12;
const DATA_NAMES = ['data-name', 'data-field', 'data-testid', 'data-test', 'data-qa', 'class'];

/**
 * Describes a control from what the page says about it, in bounded steps and without reading any value.
 * Runs in the page (isolated world) and, over saved pages, in the evaluation.
 */
export function describeField(control: Element): FieldDescription {
  const levels = levelsOf(control, LEVELS);
  const surroundings = surroundingsOf(levels);
  const { before, after } = surroundings;
  const { label, source, hints } = labelOf(control, levels);
  const section = sectionOf(levels);
  const tag = control.tagName.toLowerCase();
  return {
    tag: isNativeField(tag) ? tag : control.matches(EDITORS) ? 'contenteditable' : 'input',
    type: typeOf(control, tag),
    name: attr(control, 'name'),
    id: attr(control, 'id'),
    autocomplete: attr(control, 'autocomplete').toLowerCase(),
    inputMode: attr(control, 'inputmode').toLowerCase(),
    placeholder: placeholderOf(control),
    label,
    labelSource: source,
    hints: [...hints, ...DATA_NAMES.map((name) => attr(control, name)).filter(Boolean)],
    section,
    neighbours: [0, 1, 2].flatMap((at) => [before[at], after[at]]).map(callOf),
    options: optionsOf(control),
    maxLength: maxLengthOf(control),
    pattern: attr(control, 'pattern'),
    lang: clean(control.closest('[lang]')?.getAttribute('lang')),
    formPurpose: purposeOf(control, surroundings, section),
  };
}

/** What picks is a select, however it is drawn: libraries make its box one that searches, of which it says no word. */
function typeOf(control: Element, tag: string): string {
  if (tag !== 'input' || control.matches('[type=search][role=combobox]:not([placeholder])'))
    return tag === 'textarea' ? tag : 'select';
  // A saved page's is as it was written, or missing.
  return (control as Partial<HTMLInputElement>).type?.toLowerCase() || 'text';
}

function maxLengthOf(control: Element): number | null {
  const length = Number.parseInt(attr(control, 'maxlength'), 10);
  return length >= 0 ? length : null;
}

/** The labels of the first options: a page's vocabulary, not what the person picked. */
const optionsOf = (control: Element): string[] =>
  [...control.querySelectorAll(`option:nth-child(-n+${OPTIONS})`)]
    .slice(0, OPTIONS)
    .map((option) => clean(option.textContent));
