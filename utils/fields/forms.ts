import type { FormId } from '../model';
import type { Control } from './control';

/** What holds the fields of one record together, innermost first: a form, a dialog, a panel that says so. */
const SCOPES = 'form, dialog, [role="dialog"], [role="alertdialog"], [role="form"]';

/** The nearest ancestor that matches, walking out of shadow roots. */
function closestAcrossShadows(start: Element, selector: string): Element | undefined {
  for (let element: Element | null = start; element; ) {
    const found = element.closest(selector);
    if (found) return found;
    const root: Node = element.getRootNode();
    element = root instanceof ShadowRoot ? root.host : null;
  }
  return undefined;
}

/** One open form: its id, where it was opened, and a short key for each of its controls. */
export interface OpenForm {
  readonly id: FormId;
  readonly scope: Element;
  readonly path: string;
  readonly keys: WeakMap<Control, string>;
  size: number;
}

/**
 * Gives each form of a document an id that lasts from its first entry until it is saved, closed or left. A single-page
 * application reuses the same element for the next record, so an end makes a new id on the same element.
 */
export class Forms {
  private readonly open = new Map<Element, OpenForm>();

  constructor(
    private readonly newId: () => FormId,
    private readonly path: () => string,
  ) {}

  /** The open form of a control; ended and renewed when the page has meanwhile moved to another address. */
  of(control: Control): OpenForm {
    const scope = closestAcrossShadows(control, SCOPES) ?? control.ownerDocument.documentElement;
    const known = this.open.get(scope);
    if (known && known.path === this.path()) return known;
    const fresh: OpenForm = { id: this.newId(), scope, path: this.path(), keys: new WeakMap(), size: 0 };
    this.open.set(scope, fresh);
    return fresh;
  }

  /** The key of a control inside its form: stable while the element lives, so that a re-edit replaces its entry. */
  keyOf(form: OpenForm, control: Control): string {
    const known = form.keys.get(control);
    if (known) return known;
    form.size += 1;
    const key = String(form.size);
    form.keys.set(control, key);
    return key;
  }

  /** Ends the form around an element (submit, close); its id, if it had one. */
  end(scope: Element): FormId | undefined {
    const form = this.open.get(scope);
    this.open.delete(scope);
    return form?.id;
  }

  /** Ends the forms whose element left the document or whose page moved on; their ids. */
  sweep(): FormId[] {
    const ended: FormId[] = [];
    for (const [scope, form] of this.open) {
      if (scope.isConnected && form.path === this.path()) continue;
      this.open.delete(scope);
      ended.push(form.id);
    }
    return ended;
  }
}
