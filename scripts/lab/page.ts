import type { Control } from '../../utils/fields/control';
import { controlOf, readValue } from '../../utils/fields/control';
import { describeField } from '../../utils/fields/describe';
import { secretReason } from '../../utils/fields/secrets';
import type { FieldDescription } from '../../utils/model';
import { MARK, strip } from './strip';

/** What the observer would know of one control, were it used now. */
export interface SeenField {
  readonly field: FieldDescription;
  /** Why it would never leave the page; absent when it would. */
  readonly secret?: string;
  /** How deep in shadow roots it lies. */
  readonly depth: number;
}

/** What a page gives the lab. Runs in the page, bundled. */
export interface SeenPage {
  readonly fields: readonly SeenField[];
  /** The page's form controls and their words, without anything that was typed, each numbered as in `fields`. */
  readonly html: string;
}

/** All controls of a document in their order, through open shadow roots. */
function controlsIn(root: ParentNode, depth = 0): { control: Control; depth: number }[] {
  return [...root.querySelectorAll('*')].flatMap((element) => {
    const control = controlOf(element);
    const own = control === element && isShown(element) ? [{ control, depth }] : [];
    return [...own, ...(element.shadowRoot ? controlsIn(element.shadowRoot, depth + 1) : [])];
  });
}

const isShown = (element: Element): boolean => element.getClientRects().length > 0;

/** Reads the page that this runs in. */
export function readPage(): SeenPage {
  const fields = controlsIn(document).map(({ control, depth }, i): SeenField => {
    const field = describeField(control);
    const masked = getComputedStyle(control).getPropertyValue('-webkit-text-security') === 'disc';
    const secret = masked ? 'password' : secretReason(field, readValue(control));
    control.setAttribute(MARK, String(i));
    return { field, depth, ...(secret && { secret }) };
  });
  return { fields, html: strip(document) };
}
