import { attr, BUTTONS, CONTROLS, clean, isForm, levelsOf } from './dom';
import { nearLabel } from './label';

/** The controls and buttons near a control, inside its form, nearest first. */
export interface Surroundings {
  readonly before: readonly Element[];
  readonly after: readonly Element[];
  /** Before and after together, nearest first. */
  readonly controls: readonly Element[];
  /** What the buttons behind the control say. */
  readonly buttons: readonly string[];
}

const LEVELS = 8;
const SIBLINGS = 6;
const WANTED = 5;

/** Looks around a control once, bounded, for everything that needs its neighbours. */
export function surroundingsOf(control: Element): Surroundings {
  const before = side(control, true, CONTROLS);
  const after = side(control, false, CONTROLS);
  const controls: Element[] = [];
  for (let at = 0; at < WANTED; at++)
    for (const element of [before[at], after[at]]) if (element) controls.push(element);
  const buttons = side(control, false, BUTTONS).slice(0, 3);
  return { before, after, controls, buttons: buttons.map(buttonText) };
}

function side(control: Element, back: boolean, selector: string): Element[] {
  const found: Element[] = [];
  for (const at of levelsOf(control, LEVELS)) {
    let hops = SIBLINGS;
    let next = back ? at.previousElementSibling : at.nextElementSibling;
    while (next && !isForm(next) && hops-- > 0 && found.length < WANTED) {
      if (next.matches(selector)) found.push(next);
      else {
        const inside = Array.from((next.shadowRoot ?? next).querySelectorAll(selector));
        found.push(...(back ? inside.reverse() : inside).slice(0, WANTED));
      }
      next = back ? next.previousElementSibling : next.nextElementSibling;
    }
  }
  return found.slice(0, WANTED);
}

const buttonText = (element: Element): string =>
  element.tagName === 'INPUT' ? attr(element, 'value') : clean(element.textContent).slice(0, 40);

/** How a neighbour is called: its label and its name. */
export const callOf = (element: Element | undefined): string =>
  element ? clean(`${nearLabel(element).slice(0, 60)} ${attr(element, 'name') || attr(element, 'id')}`) : '';
