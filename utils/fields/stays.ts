import type { EntryId, EntryMethod, FieldDescription, ObservedEntry } from '../model';
import { type Choice, describeChoice } from './choice';
import { type Control, readValue } from './control';
import { describeField } from './describe';
import type { Forms } from './forms';
import { columnOf, type Scope, scopeOf } from './scope';
import { type ControlFacts, secretReason } from './secrets';
import { isSearching, originalOf } from './shown';
import { Visit } from './visit';

/** Longest value taken from a control, in characters: an e-mail body has fewer, a pasted database dump does not matter. */
const MAX_VALUE = 20_000;

/** What is known of a control before it may vanish: inline edits and cells take their inputs away when they are left. */
interface Subject {
  readonly field: FieldDescription;
  readonly scope: Scope;
}

/** One stay of a person in a control. */
export interface Stay {
  readonly control: Control;
  readonly visit: Visit;
  readonly subject: Subject;
}

export interface StaysOptions {
  readonly forms: Forms;
  readonly onEntry: (entry: ObservedEntry) => void;
  readonly factsOf: (control: Control) => ControlFacts;
  readonly now: () => number;
  readonly newId: () => string;
}

/** The stays of one document: in the control that has the focus, and in the one just left, where a pick may yet arrive. */
export class Stays {
  current: Stay | undefined;
  /** Left without a change: date pickers put the day in afterwards (FIELDS.md, 4). */
  private lingering: Stay | undefined;
  /** Changed without having the focus: autofill and drops. */
  private readonly strays = new Map<Control, Stay>();

  constructor(private readonly options: StaysOptions) {}

  enter(control: Control): void {
    const { now } = this.options;
    if (this.current?.control === control) return;
    if (this.current) this.leave(this.current.control);
    const back = this.lingering?.control === control ? this.lingering : undefined;
    if (back) this.recheck();
    back?.visit.touch(now());
    this.current = back ?? {
      control,
      visit: new Visit(readValue(control), now()),
      subject: describe(control),
    };
  }

  /** The stay that an input belongs to; one begins when the observer came late or the control has no focus. */
  of(control: Control): Stay {
    if (this.current?.control === control) return this.current;
    const known = this.strays.get(control);
    if (known) return known;
    const stray = { control, visit: new Visit(undefined, this.options.now()), subject: describe(control) };
    this.strays.set(control, stray);
    return stray;
  }

  /** A person typed into another control: what happens to the one left before is no longer theirs. */
  typed(control: Control): void {
    if (this.lingering && this.lingering.control !== control && !isSearching(control))
      this.lingering = undefined;
  }

  /** Something was pressed; `picks` tells whether it looks like an option, a day or a menu. */
  press(picks: boolean): void {
    this.current?.visit.press(readValue(this.current.control));
    if (picks) this.lingering?.visit.press(readValue(this.lingering.control));
  }

  /** Commits what was left and lets it linger. An input thrown away by Escape holds nothing. */
  leave(control: Control): void {
    const stay = this.current?.control === control ? this.current : this.strays.get(control);
    if (!stay) return;
    if (this.current === stay) this.current = undefined;
    this.strays.delete(control);
    const inPicker = this.lingering !== undefined && this.lingering !== stay && isSearchBox(control);
    if (!inPicker && !stay.visit.escaped) this.commit(stay);
    if (!inPicker) this.lingering = stay;
  }

  /** Looks again at the control just left: whether a press has meanwhile picked something, or Escape spared the value. */
  recheck(): void {
    // A page that takes the input away while it loses the focus leaves nobody to hear of it.
    if (this.current && !this.current.control.isConnected) this.leave(this.current.control);
    const stay = this.lingering;
    if (!stay) return;
    const { visit, control } = stay;
    if (visit.escaped && !(control.isConnected && control.checkVisibility())) visit.dirty = false;
    this.commit(stay);
  }

  /** Commits what changed without ever having the focus. */
  settle(): void {
    for (const [control, stay] of this.strays) {
      this.strays.delete(control);
      this.commit(stay);
    }
  }

  /** Commits everything: the page is being left or hidden. */
  flush(): void {
    this.settle();
    if (this.current) this.commit(this.current);
    this.recheck();
  }

  /** Takes a group's value: ticks are final when they are made. */
  choose(choice: Choice): void {
    const field = describeChoice(choice);
    this.emit(choice.first, { field, scope: scopeOf(choice.first) }, choice.value, 'picked', 0);
  }

  /** Takes the control's value when a person changed it; what follows in the same control is a re-edit. */
  private commit({ control, visit, subject }: Stay): void {
    if (!visit.touched) return;
    const value = readValue(control).slice(0, MAX_VALUE);
    if (value === visit.baseline || (value === '' && !visit.dirty)) return;
    // Put in another form by the page after it was taken: 12500 became 12,500.
    const isSame = !visit.dirty && bare(value) === bare(visit.baseline ?? '');
    if (!isSame && (value !== '' || visit.baseline)) {
      visit.touch(this.options.now());
      this.emit(control, subject, value, visit.method(value, control.matches(':autofill')), visit.activeMs);
    }
    visit.taken(value);
  }

  private emit(
    control: Control,
    subject: Subject,
    value: string,
    method: EntryMethod,
    activeMs: number,
  ): void {
    const { forms, newId, now, factsOf, onEntry } = this.options;
    const { field, scope } = subject;
    if (secretReason(field, value, factsOf(control)) !== undefined) return;
    const form = forms.of(scope);
    const fieldKey = forms.keyOf(form, control, field.name || field.label);
    onEntry({ id: newId() as EntryId, form: form.id, fieldKey, field, value, method, activeMs, at: now() });
  }
}

/** The box that searches inside an opened picker: what is typed there is no value. */
const isSearchBox = (control: Control) =>
  isSearching(control) && control.matches('[type="search"],[role="searchbox"]');

const bare = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

/** Describes a control by itself, by the native one that it stands in for, or by the frame that it fills. */
function describe(control: Control): Subject {
  const isEditor = control.isContentEditable;
  const isBox = /^(?:input|textarea|select)$/.test(control.localName);
  const original = isBox && !isSearching(control) ? undefined : originalOf(control);
  let field = describeField(original ?? control);
  const frame = control.ownerDocument.defaultView?.frameElement;
  if (frame && (field.labelSource === 'none' || control === control.ownerDocument.body))
    field = describeField(originalOf(frame) ?? frame);
  const column = columnOf(control);
  return {
    field: {
      ...field,
      ...(isEditor ? { tag: 'contenteditable' } : {}),
      ...(column ? { label: column, labelSource: 'cell' as const } : {}),
    },
    scope: scopeOf(control),
  };
}
