import { around, attr, clean, isControl } from './dom';
import { labelOf } from './label';
import { buttonText } from './purpose';

/** The controls and buttons near a control, inside its form, nearest first. */
export interface Surroundings {
  readonly before: readonly Element[];
  readonly after: readonly Element[];
  /** Before and after together, nearest first. */
  readonly controls: readonly Element[];
  readonly buttons: readonly string[];
}

const STEPS = 120;
const CONTROLS = 8;
const BUTTON = /^(?:submit|image|button)$/i;

/** Looks around a control once, bounded, for everything that needs its neighbours. */
export function surroundingsOf(control: Element): Surroundings {
  const buttons: string[] = [];
  const side = (back: boolean): Element[] => {
    const controls: Element[] = [];
    for (const element of around(control, back, STEPS)) {
      if (isControl(element) && controls.push(element) >= CONTROLS) break;
      if (element.tagName === 'BUTTON' || (element.tagName === 'INPUT' && BUTTON.test(attr(element, 'type'))))
        buttons.push(buttonText(element));
    }
    return controls;
  };
  const before = side(true);
  const after = side(false);
  const controls: Element[] = [];
  for (let at = 0; at < CONTROLS; at++)
    for (const element of [before[at], after[at]]) if (element) controls.push(element);
  return { before, after, controls, buttons };
}

/** How a neighbour is called: its label and its name. */
export const callOf = (element: Element | undefined): string =>
  element
    ? clean([labelOf(element).label.slice(0, 60), attr(element, 'name') || attr(element, 'id')].join(' '))
    : '';
