import type { Gate } from '../observer/gate';
import { type Control, controlOf, isTextBox } from './control';
import { describeControl } from './describe-control';

/** Longest selection taken: beyond it, it is a page (see utils/intake/copy.ts). */
const MAX_COPIED = 400;
/** Copies that follow each other faster are a script's, in milliseconds: `execCommand` makes trusted ones. */
const APART_MS = 250;

/**
 * Tells of each text that a person copies or cuts, with the field that it was in.
 * @param take takes the text
 * @param wasPassword whether a control was a password: one that is shown bears no label that would tell
 * @returns what runs at a trusted copy or cut, with the element that it is at
 */
export function copiesOf(
  take: Gate['copy'],
  wasPassword: (control: Control) => boolean,
): (event: Event, at: Element) => void {
  /** When text was last copied: an event's time. */
  let tookAt = Number.NEGATIVE_INFINITY;
  return ({ timeStamp }, at) => {
    if (timeStamp - tookAt < APART_MS) return;
    tookAt = timeStamp;
    const control = controlOf(at);
    if (control && wasPassword(control)) return;
    const text = copiedText(at, control);
    if (text !== undefined) take(text, control && describeControl(control));
  };
}

/** The text that a copy or cut takes out of a document, or out of the control that it is about; undefined when it is long. */
function copiedText({ ownerDocument }: Element, control: Control | undefined): string | undefined {
  const text =
    control && isTextBox(control)
      ? control.value.slice(control.selectionStart ?? 0, control.selectionEnd ?? 0)
      : (ownerDocument.getSelection()?.toString() ?? '');
  const value = text.trim();
  return value === '' || value.length > MAX_COPIED ? undefined : value;
}
