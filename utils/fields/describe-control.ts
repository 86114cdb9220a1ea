import type { FieldDescription } from '../model';
import { columnOf } from './column';
import type { Control } from './control';
import { describeField } from './describe';
import { isSearching, originalOf } from './shown';
import { isNativeField } from './tree';

/**
 * Describes what a person uses: by itself, by the native control that it stands in for, or by the frame that it fills.
 * In a grid the heading of its column names it.
 */
export function describeControl(control: Control): FieldDescription {
  const isPlain = isNativeField(control.localName) && !isSearching(control);
  let field = describeInColumn((isPlain ? undefined : originalOf(control)) ?? control);
  const frame = control.ownerDocument.defaultView?.frameElement;
  if (frame && (field.labelSource === 'none' || control === control.ownerDocument.body))
    field = describeInColumn(originalOf(frame) ?? frame);
  return control.isContentEditable ? { ...field, tag: 'contenteditable' } : field;
}

function describeInColumn(element: Element): FieldDescription {
  const field = describeField(element);
  const label = columnOf(element);
  return label ? { ...field, label, labelSource: 'cell' } : field;
}
