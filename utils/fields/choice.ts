import { nearest } from './tree';

/** A group of radio buttons or tick boxes: one field, whose value is what is ticked. */
export interface Choice {
  /** Stands for the group, whichever of its boxes was pressed. */
  readonly first: Element;
  readonly boxes: readonly Element[];
  readonly ticked: readonly Element[];
}

const NATIVE = 'input[type=radio],input[type=checkbox]';
const BOXES = '[role=radio],[role=checkbox]';
const GROUPS = 'fieldset,[role=radiogroup],[role=group]';

/** The group that an event is about; undefined for other controls and for a tick box alone, which is a switch. */
export function choiceOf(target: Element): Choice | undefined {
  const box = nearest(target, `${NATIVE},${BOXES}`, 4);
  if (!box) return undefined;
  const boxes = boxesAround(box);
  const [first] = boxes;
  if (!first || (boxes.length < 2 && typeOf(box) === 'checkbox')) return undefined;
  return { first, boxes, ticked: boxes.filter(isTicked) };
}

/** What holds a group of boxes together. */
export const groupOf = (box: Element): Element | undefined => nearest(box, GROUPS, 8);

/** Whether an element is a box of the browser's own, which tells of a change by an event. */
export const isBox = (element: Element): element is HTMLInputElement => element.matches(NATIVE);

const typeOf = (box: Element) => (isBox(box) ? box.type : box.getAttribute('role'));
const isTicked = (box: Element) => (isBox(box) ? box.checked : box.getAttribute('aria-checked') === 'true');

function boxesAround(box: Element): readonly Element[] {
  if (isBox(box) && box.name) {
    const root = box.getRootNode() as Document | ShadowRoot;
    const same = [...root.querySelectorAll<HTMLInputElement>(`input[type="${box.type}"]`)];
    const named = same.filter((each) => each.name === box.name && each.form === box.form);
    if (named.length > 1) return named;
  }
  const group = groupOf(box);
  return group ? [...group.querySelectorAll(isBox(box) ? NATIVE : BOXES)] : [box];
}
