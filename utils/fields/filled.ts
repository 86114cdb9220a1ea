import { attr, CONTROLS } from './dom';
import { native } from './tree';

/** Most names that are told of, and fields that are looked at. */
const MOST = 40;

/**
 * Names of the fields of a form that hold something, but for one: what was there before a person's first entry. Tells a
 * form that was loaded anew half-way from an empty one; no value is read but for its being there.
 */
export function filledIn(root: Element, but: Element): readonly string[] {
  const names = new Set<string>();
  const controls = native(root, 'querySelectorAll').call(root, CONTROLS);
  // By place: a list that is walked as a whole makes an object of each of a thousand fields.
  for (let at = 0; at < MOST * 4; at += 1) {
    const control = controls[at];
    if (!control) break;
    const name = attr(control, 'name');
    if (control !== but && name && names.size < MOST && (control as HTMLInputElement).value) names.add(name);
  }
  return [...names];
}
