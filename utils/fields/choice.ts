import type { FieldDescription } from '../model';
import { describeField } from './describe';
import { clean, outer, textOf } from './dom';
import { labelOf } from './label';

/** A group of radio buttons or tick boxes: one field, whose value is what is ticked. */
export interface Choice {
  /** Stands for the group, whichever of its boxes was pressed. */
  readonly first: HTMLElement;
  readonly boxes: readonly HTMLElement[];
  readonly value: string;
}

const NATIVE = 'input[type="radio"],input[type="checkbox"]';
const BOXES = '[role="radio"],[role="checkbox"]';
const GROUPS = 'fieldset,[role="radiogroup"],[role="group"]';
const LEVELS = 8;

/** The group that an event is about; undefined for other controls and for a tick box alone, which is a switch. */
export function choiceOf(path: readonly EventTarget[]): Choice | undefined {
  const box = path
    .slice(0, 4)
    .find((node): node is HTMLElement => node instanceof HTMLElement && node.matches(`${NATIVE},${BOXES}`));
  if (!box) return undefined;
  const boxes = boxesAround(box);
  const [first] = boxes;
  if (!first || (boxes.length < 2 && typeOf(box) === 'checkbox')) return undefined;
  return { first, boxes, value: boxes.filter(isTicked).map(nameOf).join(', ') };
}

/** What the page says about the group: its own label, with the names of its boxes as options: a select drawn otherwise. */
export function describeChoice({ first, boxes }: Choice): FieldDescription {
  const field = describeField(first);
  const group = groupOf(first);
  const legend = group?.querySelector('legend');
  const label = (legend ? textOf(legend) : group ? labelOf(group).label : '') || field.section;
  const options = boxes.slice(0, 12).map(nameOf);
  return {
    ...field,
    tag: 'select',
    type: 'select',
    label,
    labelSource: 'labelledby',
    id: '',
    hints: [],
    options,
  };
}

const typeOf = (box: HTMLElement) =>
  box instanceof HTMLInputElement ? box.type : (box.getAttribute('role') ?? '');
const isTicked = (box: HTMLElement) =>
  box instanceof HTMLInputElement ? box.checked : box.getAttribute('aria-checked') === 'true';
/** What a box is called. Its own text first when it is made of plain elements: their labels are often the group's. */
const nameOf = (box: HTMLElement) => clean(box.textContent) || labelOf(box).label;

function boxesAround(box: HTMLElement): HTMLElement[] {
  if (box instanceof HTMLInputElement) {
    const root = box.getRootNode() as Document | ShadowRoot;
    const same = [...root.querySelectorAll<HTMLInputElement>(`input[type="${box.type}"]`)];
    const named = same.filter((each) => each.name === box.name && each.form === box.form);
    if (box.name && named.length > 1) return named;
  }
  const group = groupOf(box);
  return group ? [...group.querySelectorAll<HTMLElement>(box.matches(BOXES) ? BOXES : NATIVE)] : [box];
}

function groupOf(box: Element): Element | undefined {
  let at: Element | null = box;
  for (let level = 0; at && level < LEVELS; level++, at = outer(at)) if (at.matches(GROUPS)) return at;
  return undefined;
}
