import type { FormId } from '../model';
import { type Control, isTextBox, readValue } from './control';
import type { Scope } from './scope';
import { native } from './tree';

/** A control of an open form: its element may be made anew at each edit. */
interface Member {
  readonly key: string;
  readonly name: string;
  control: Control;
  parents: readonly (Element | null)[];
}

/** One open form: its id, where it was opened, and a short key for each of its controls. */
export interface OpenForm {
  readonly id: FormId;
  readonly scope: Scope;
  readonly path: string;
  readonly members: Member[];
  /** An entry of it was told of: one that says what was filled in before it. */
  isTold: boolean;
}

/**
 * Gives each form of a document an id that lasts from its first entry until it is saved, closed or left. A single-page
 * application reuses the same element for the next record, so an end makes a new id on the same element.
 */
export class Forms {
  #open: OpenForm[] = [];

  readonly #newId: () => FormId;
  readonly #path: () => string;

  constructor(newId: () => FormId, path: () => string) {
    this.#newId = newId;
    this.#path = path;
  }

  /** The open form of a scope; opened when there is none. Call `sweep` when a control is entered, to forget what moved on. */
  of(scope: Scope): OpenForm {
    const known = this.#open.find(
      (form) => form.scope.element === scope.element && form.scope.row === scope.row,
    );
    if (known) return known;
    const fresh: OpenForm = { id: this.#newId(), scope, path: this.#path(), members: [], isTold: false };
    this.#open.push(fresh);
    return fresh;
  }

  /**
   * The key of a control inside its form, so that a re-edit replaces its entry. An element that was made anew in the
   * same place under the same name (inline edits, swapped inputs, cells) keeps the key of the one that is gone.
   */
  keyOf(form: OpenForm, control: Control, name: string): string {
    const known = form.members.find(
      (each) =>
        each.control === control ||
        (name !== '' && each.name === name && this.#replaces(form, each, control)),
    );
    if (known) {
      known.control = control;
      if (control.isConnected) known.parents = placeOf(control);
      return known.key;
    }
    const key = String(form.members.length + 1);
    form.members.push({ key, name, control, parents: placeOf(control) });
    return key;
  }

  /** Ends the forms that were saved, closed or left; the one around a control that is just entered is open. */
  sweep(entered?: Element): OpenForm[] {
    const ended = this.#open.filter((form) => this.#isLeft(form, entered) || isCleared(form));
    if (ended.length > 0) this.#open = this.#open.filter((form) => !ended.includes(form));
    return ended;
  }

  /** Ends all: the page is being left. */
  endAll(): OpenForm[] {
    return this.#open.splice(0);
  }

  #replaces(form: OpenForm, member: Member, control: Control): boolean {
    if (form.scope.row) return true;
    return (
      !member.control.isConnected &&
      placeOf(control).some((at) => at && at !== form.scope.element && member.parents.includes(at))
    );
  }

  #isLeft({ scope, path }: OpenForm, entered?: Element): boolean {
    const { element, isDialog } = scope;
    if (!native(element, 'isConnected') || (!isDialog && path !== this.#path())) return true;
    // Asked last, since the browser may have to lay out the page for it.
    return (
      (isDialog || native(element, 'localName') === 'form') &&
      !(entered && native(element, 'contains').call(element, entered)) &&
      !native(element, 'checkVisibility').call(element)
    );
  }
}

const placeOf = ({ parentElement }: Control) => [
  parentElement,
  parentElement && native(parentElement, 'parentElement'),
];

/**
 * Whether a form was saved without being submitted: all that was entered is gone from its boxes, which are still there. A
 * single one that has the focus may have been emptied by the person; of several, the page may have put the focus in the
 * first for the next record.
 */
const isCleared = ({ members, scope }: OpenForm): boolean =>
  scope.row === '' &&
  members.length > 0 &&
  members.every(
    ({ control }) =>
      isTextBox(control) &&
      readValue(control) === '' &&
      control.isConnected &&
      (members.length > 1 || control !== control.ownerDocument.activeElement),
  );
