import { attr, beside, INPUTS, speaks, textOf } from './dom';

const HEADINGS = 'h1,h2,h3,h4,h5,h6,legend,[role=heading]';
const SIBLINGS = 4;

/** The nearest heading, legend or dialog title above a control, the first of its `levels`; empty when none is near. */
export function sectionOf(levels: readonly Element[]): string {
  for (const at of levels) {
    for (const before of beside(at, true, SIBLINGS)) {
      const heading = before.matches(HEADINGS) ? before : before.querySelector(HEADINGS);
      if (heading && (heading === before || !before.querySelector(INPUTS))) return textOf(heading);
    }
    const named = at !== levels[0] && at.matches('fieldset,[role]') ? attr(at, 'aria-label') : '';
    if (speaks(named)) return named;
  }
  return '';
}
