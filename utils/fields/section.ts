import { attr, isEdge, outer, speaks, textOf } from './dom';

const HEADING = /^(?:H[1-6]|LEGEND)$/;
const LEVELS = 12;
const SIBLINGS = 12;

/** The nearest heading, legend or dialog title above the control; empty when none is near. */
export function sectionOf(control: Element): string {
  let at: Element | null = control;
  for (let level = 0; at && level < LEVELS; level++) {
    let left = SIBLINGS;
    for (
      let before = at.previousElementSibling;
      before && left-- > 0;
      before = before.previousElementSibling
    ) {
      const heading = HEADING.test(before.tagName) ? before : leading(before);
      if (heading) return textOf(heading);
    }
    const named = attr(at, 'role') || at.tagName === 'FIELDSET' ? attr(at, 'aria-label') : '';
    if (at !== control && speaks(named)) return named;
    if (level > 0 && isEdge(at)) return '';
    at = outer(at);
  }
  return '';
}

function leading(element: Element): Element | undefined {
  let at: Element | null = element.firstElementChild;
  for (let level = 0; at && level < 3; level++, at = at.firstElementChild)
    if (HEADING.test(at.tagName)) return at;
  return undefined;
}
