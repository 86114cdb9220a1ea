import { attr, INPUTS, isForm, levelsOf, speaks, textOf } from './dom';

const HEADINGS = 'h1,h2,h3,h4,h5,h6,legend,[role=heading]';
const LEVELS = 8;
const SIBLINGS = 4;

/** The nearest heading, legend or dialog title above the control; empty when none is near. */
export function sectionOf(control: Element): string {
  for (const at of levelsOf(control, LEVELS)) {
    let hops = SIBLINGS;
    let before = at.previousElementSibling;
    while (before && !isForm(before) && hops-- > 0) {
      const heading = before.matches(HEADINGS) ? before : before.querySelector(HEADINGS);
      if (heading && (heading === before || !before.querySelector(INPUTS))) return textOf(heading);
      before = before.previousElementSibling;
    }
    const named = at !== control && at.matches('fieldset,[role]') ? attr(at, 'aria-label') : '';
    if (speaks(named)) return named;
  }
  return '';
}
