import type { FieldDescription } from '../model';
import { type Choice, groupOf } from './choice';
import { describeField } from './describe';
import { clean, textOf } from './dom';
import { labelOf } from './label';

/** What the page says about a group: its own label, with the names of its boxes as options, like a select drawn otherwise. */
export function describeChoice({ first, boxes }: Choice): FieldDescription {
  const field = describeField(first);
  let group = groupOf(first) ?? first.parentElement;
  while (group && !group.contains(boxes.at(-1) ?? null)) group = group.parentElement;
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

/** The names of the boxes that are ticked. */
export const valueOfChoice = ({ ticked }: Choice): string => ticked.map(nameOf).join(', ');

/** What a box is called. Its own text first when it is made of plain elements: their labels are often the group's. */
const nameOf = (box: Element): string => clean(box.textContent) || labelOf(box).label;
