import { attr, BUTTONS, beside, CONTROLS, clean } from './dom';
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

const SIBLINGS = 6;
const WANTED = 5;
const BUTTONS_WANTED = 3;

/** Looks around a control, the first of its `levels`, once and bounded, for everything that needs its neighbours. */
export function surroundingsOf(levels: readonly Element[]): Surroundings {
  const before = side(levels, true, CONTROLS, WANTED);
  const after = side(levels, false, CONTROLS, WANTED);
  const buttons = side(levels, false, BUTTONS, BUTTONS_WANTED);
  const controls = before
    .flatMap((one, at) => [one, after[at] ?? []].flat())
    .concat(after.slice(before.length));
  return { before, after, controls, buttons: buttons.map(buttonText) };
}

function side(levels: readonly Element[], back: boolean, selector: string, most: number): Element[] {
  const found: Element[] = [];
  for (const level of levels) {
    for (const next of beside(level, back, SIBLINGS)) {
      if (found.length >= most) return found.slice(0, most);
      if (next.matches(selector)) found.push(next);
      else if (next.firstElementChild || next.shadowRoot) {
        const inside = (next.shadowRoot ?? next).querySelectorAll(selector);
        for (let at = 0; at < Math.min(inside.length, most); at++)
          found.push(inside[back ? inside.length - 1 - at : at] as Element);
      }
    }
  }
  return found.slice(0, most);
}

const buttonText = (element: Element): string =>
  element.tagName === 'INPUT' ? attr(element, 'value') : clean(element.textContent).slice(0, 40);

/** How a neighbour is called: its label and its name. */
export const callOf = (element: Element | undefined): string =>
  element ? clean(`${nearLabel(element).slice(0, 60)} ${attr(element, 'name') || attr(element, 'id')}`) : '';
