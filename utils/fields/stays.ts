import type { EntryId, EntryMethod, FieldDescription, ObservedEntry } from '../model';
import type { Choice } from './choice';
import { type Control, readValue } from './control';
import { describeChoice, valueOfChoice } from './describe-choice';
import { describeControl } from './describe-control';
import { filledIn } from './filled';
import type { Forms } from './forms';
import { type Scope, scopeOf } from './scope';
import { isSearching } from './shown';
import { Visit } from './visit';

/** Longest value taken from a control, in characters: an e-mail body has fewer, a pasted database dump does not matter. */
const MAX_VALUE = 20_000;

/** How long after a press its pick may arrive, in milliseconds: some widgets ask their server for it. */
const PICK_MS = 1_500;

/** One stay of a person in a control. */
export interface Stay {
  readonly control: Control;
  readonly visit: Visit;
  /** Text of several lines, in which no key picks. */
  readonly isText: boolean;
  /** The box that searches inside an opened picker: what is typed there is no value. */
  readonly isInner?: boolean | undefined;
  /** Until when the page may put in what was pressed, though the focus left; later it shows something else. */
  awaits?: number;
  /** Where its record begins and ends, and what the page says of it: taken when a person first acts on it. */
  scope?: Scope;
  field?: FieldDescription;
  /** Painted as dots: undefined until asked. */
  masked?: boolean | undefined;
}

/** A value that was committed. */
interface Taken {
  readonly control: Control;
  readonly scope: Scope;
  readonly field: FieldDescription;
  readonly masked: boolean;
  readonly value: string;
  readonly method: EntryMethod;
  readonly activeMs: number;
}

export interface StaysOptions {
  readonly forms: Forms;
  /** Takes what was committed; false when it is a secret, undefined while that is not known. */
  readonly onEntry: (entry: ObservedEntry) => boolean | undefined;
  /** Whether a control was a password at any time. */
  readonly wasPassword: (control: Element) => boolean;
  readonly now: () => number;
  readonly newId: () => string;
}

/** The stays of one document: in the control that has the focus, and in the one just left, where a pick may yet arrive. */
export class Stays {
  current: Stay | undefined;
  /** Left without a change: date pickers put the day in afterwards (FIELDS.md, 4). */
  #lingering: Stay | undefined;
  /** Changed without having the focus: autofill and drops. */
  readonly #strays = new Map<Control, Stay>();

  readonly #options: StaysOptions;

  constructor(options: StaysOptions) {
    this.#options = options;
  }

  enter(control: Control): void {
    const { now } = this.#options;
    if (this.current?.control === control) return;
    if (this.current) this.leave(this.current.control);
    const back = this.#lingering?.control === control ? this.#lingering : undefined;
    if (back) this.recheck();
    back?.visit.touch(now());
    this.current = back ?? {
      ...newStay(control, readValue(control), now()),
      isInner: isSearching(control) && this.#lingering && isOpen(control, this.#lingering.control),
    };
  }

  /** The stay that an input belongs to; one begins when the observer came late or the control has no focus. */
  of(control: Control): Stay {
    if (this.current?.control === control) return this.current;
    const known = this.#strays.get(control);
    if (known) return known;
    const stray = newStay(control, undefined, this.#options.now());
    this.#strays.set(control, stray);
    return stray;
  }

  /** A person begins to change a control: what happens to the one left before is no longer theirs. */
  begin(stay: Stay): void {
    this.#note(stay);
    stay.masked ??= isMasked(stay.control);
    if (this.#lingering && this.#lingering !== stay && !isSearching(stay.control))
      this.#lingering = undefined;
  }

  /** Something was pressed; `picks` tells whether it looks like an option, a day or a menu. */
  press(picks: boolean): void {
    for (const stay of [this.current, picks ? this.#lingering : undefined]) {
      if (!stay) continue;
      stay.visit.press(readValue(stay.control));
      stay.awaits = picks ? this.#options.now() + PICK_MS : 0;
      this.#note(stay);
      // The button may be one that turns letters into dots: asked again when the value is taken.
      stay.masked ||= undefined;
    }
  }

  /** Commits what was left and lets it linger. An input thrown away by Escape holds nothing. */
  leave(control: Control): void {
    const stay = this.current?.control === control ? this.current : this.#strays.get(control);
    if (!stay) return;
    if (this.current === stay) this.current = undefined;
    this.#strays.delete(control);
    if (stay.isInner) return;
    if (!stay.visit.escaped) this.#commit(stay);
    this.#lingering = stay;
  }

  /** Looks again at the control just left: whether a press has meanwhile picked something, or Escape spared the value. */
  recheck(): void {
    // A page that takes the input away while it loses the focus leaves nobody to hear of it.
    if (this.current && !this.current.control.isConnected) this.leave(this.current.control);
    const stay = this.#lingering;
    if (!stay) return;
    const { visit, control } = stay;
    if (visit.escaped && !control.checkVisibility()) visit.taken(visit.baseline ?? '');
    if (stay.awaits && this.#options.now() > stay.awaits) visit.picking = undefined;
    this.#commit(stay);
  }

  /** Commits what changed without ever having the focus. */
  settle(): void {
    for (const [control, stay] of this.#strays) {
      this.#strays.delete(control);
      this.#commit(stay);
    }
  }

  /** Commits the control that keeps the focus: what was entered is being saved, and may be emptied by it. */
  save(): void {
    if (this.current && !isSearching(this.current.control)) this.#commit(this.current);
  }

  /** Commits everything: the page is being left or hidden. */
  flush(): void {
    this.settle();
    if (this.current) this.#commit(this.current);
    this.recheck();
  }

  /** Takes a group's value: ticks are final when they are made. */
  choose(choice: Choice): void {
    this.#emit({
      control: choice.first as HTMLElement,
      scope: scopeOf(choice.first),
      field: describeChoice(choice),
      masked: false,
      value: valueOfChoice(choice),
      method: 'picked',
      activeMs: 0,
    });
  }

  /** Reads around a control, before it may vanish: inline edits and cells take their inputs away when they are left. */
  #note(stay: Stay): Pick<Taken, 'scope' | 'field'> {
    stay.scope ??= scopeOf(stay.control);
    stay.field ??= describeControl(stay.control);
    return { scope: stay.scope, field: stay.field };
  }

  /** Takes the control's value when a person changed it; what follows in the same control is a re-edit. */
  #commit(stay: Stay): void {
    const { control, visit } = stay;
    if (!visit.touched) return;
    const value = readValue(control).slice(0, MAX_VALUE);
    if (value === visit.baseline || (value === '' && !visit.dirty)) return;
    // Put in another form by the page after it was taken: 12500 became 12,500.
    const isSame = !visit.dirty && bare(value) === bare(visit.baseline ?? '');
    if (!isSame && (value !== '' || visit.baseline)) {
      visit.touch(this.#options.now());
      const method = visit.method(value, control.matches(':autofill'));
      const masked = stay.masked ?? isMasked(control);
      this.#emit({ ...this.#note(stay), control, masked, value, method, activeMs: visit.activeMs });
    }
    visit.taken(value);
    if (stay.awaits) visit.picking = value;
  }

  #emit({ control, scope, field, masked, value, method, activeMs }: Taken): void {
    const { forms, newId, now, wasPassword, onEntry } = this.#options;
    // What is painted as dots goes nowhere; of all else the gate decides (utils/observer/gate.ts).
    if (masked || wasPassword(control) || field.type === 'password') return;
    const form = forms.of(scope);
    const filled = form.isTold || scope.row ? [] : filledIn(scope.element, control);
    const fieldKey = forms.keyOf(form, control, field.name || field.label);
    const at = now();
    const entry = { id: newId() as EntryId, form: form.id, fieldKey, field, value, method, activeMs, at };
    form.isTold = onEntry(filled.length > 0 ? { ...entry, filled } : entry) !== false || form.isTold;
  }
}

const newStay = (control: Control, baseline: string | undefined, now: number): Stay => ({
  control,
  visit: new Visit(baseline, now),
  isText: control.isContentEditable || (control.localName === 'textarea' && !isSearching(control)),
});

/** Whether the page paints dots. Asked once in a visit, since the browser must compute the styles for it. */
const isMasked = (control: Control) =>
  getComputedStyle(control).getPropertyValue('-webkit-text-security') === 'disc';

/** Whether the box searches in the picker that was left for it, rather than being a picker of its own. */
const isOpen = (box: Control, picker: Control) =>
  box.matches('[role=searchbox]') || picker.matches('[aria-expanded=true]');

const bare = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
