import { timedId } from '../ids';
import type { FormId } from '../model';
import type { Gate } from '../observer/gate';
import { choiceOf, isBox } from './choice';
import { controlOf } from './control';
import { copiesOf } from './copied';
import { Forms, type OpenForm } from './forms';
import { rememberPasswords } from './passwords';
import { type Stay, Stays } from './stays';
import { native, nearest, oneOf } from './tree';
import { activeIn, rootOf, treesOf } from './trees';

/** What the watcher needs of its surroundings; all defaulted in the entrypoint, all replaceable in a test. */
export interface WatchOptions {
  /** Ends everything: the only teardown. */
  readonly signal: AbortSignal;
  /** Where everything goes that was committed, ended or copied; no password ever does. */
  readonly gate: Gate;
  /** What stands between the pill and the page: opened with the listeners, and told of each key. */
  readonly door?: { readonly open: () => void; readonly pass: (event: Event) => boolean };
  /** A person started to use a field of this page (called once). */
  readonly onFirstFocus?: () => void;
  /** The shadow root of a host, closed ones included (chrome.dom.openOrClosedShadowRoot). */
  readonly shadowRootOf?: (host: Element) => ShadowRoot | null;
  /** The forms of the page around this frame, when it is of the same origin: a record may span both. */
  readonly forms?: Forms | undefined;
  readonly now?: () => number;
  readonly newId?: () => string;
}

/** Keys that choose in a list or a calendar: after one, a value that changed without an event may be a pick. */
const PICK_KEYS = new Set(['Enter', 'ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', ' ']);
/** Keys that may close the field they are pressed in; of Tab the focus tells. */
const LEAVING_KEYS = new Set(['Enter', 'Escape']);
/** What a press picks from when it comes after the field was left. */
const PICKED = oneOf(
  'role',
  'option,gridcell,listbox,menu,menuitem,tree',
  oneOf('class*', 'picker,calendar,dropdown,autocomplete,option,menu'),
);
/** How long after leaving a control, or a press, its value is looked at once more, in milliseconds. */
const RECHECK_MS = 300;
/** How long after a press a form is looked at: saved ones close or are emptied by then. */
const SAVED_MS = 1_500;
/** How long after a key or a `beforeinput` text may still be the person's: frameworks write it in a task of their own. */
const ACT_MS = 1_000;
const HOW = { capture: true, passive: true };

/**
 * Watches the controls of one document and reports each value a person commits, once. Returns its forms, for frames
 * inside.
 *
 * A trusted `input` marks, `focusout` commits; `change` is never used (it does not leave shadow roots, and some
 * libraries fake it). `pagehide` and a hidden tab flush what is still dirty. Shadow trees are listened to as they are met.
 */
export function watchFields(target: Window, options: WatchOptions): Forms {
  const { signal, gate, now = Date.now, newId = timedId } = options;
  const { document, location } = target;
  const passwords = rememberPasswords();
  const forms =
    options.forms ??
    new Forms(
      () => newId() as FormId,
      () => location.pathname + (/^#!?\//.test(location.hash) ? location.hash : ''),
    );
  const stays = new Stays({
    forms,
    onEntry: gate.entry,
    now,
    newId,
    wasPassword: passwords.has,
  });
  let isUntouched = true;
  /** When a person last acted so that text may follow: an event's time. */
  let actedAt = Number.NEGATIVE_INFINITY;
  const later = (run: () => void, ms: number) => target.setTimeout(() => signal.aborted || run(), ms);
  const end = (ended: readonly OpenForm[], isLeft = false) => {
    for (const form of ended) gate.end(form.id, isLeft);
  };
  const sweep = () => end(forms.sweep());
  let rechecks = 0;
  const recheck = () => {
    rechecks -= 1;
    stays.recheck();
    // The last of a burst looks at the forms.
    if (rechecks === 0) sweep();
  };
  const recheckLater = (ms: number) => {
    rechecks += 1;
    later(recheck, ms);
  };

  const trees = treesOf((root) => listen(root), options.shadowRootOf);
  const { own } = trees;
  const act = ({ isTrusted, timeStamp }: Event) => {
    if (isTrusted) actedAt = timeStamp;
  };
  /** Not while a person types: the first text of a visit is the only one that is in question. */
  const listenToActs = () => target.addEventListener('beforeinput', act, HOW);

  const enter = (at: Element) => {
    const control = controlOf(at);
    if (!control) return;
    if (isUntouched) {
      isUntouched = false;
      options.onFirstFocus?.();
    }
    passwords.note(control);
    end(forms.sweep(control));
    stays.enter(control);
  };

  const took = ({ visit }: Stay, event: InputEvent) => {
    const length = event.data?.length ?? event.dataTransfer?.getData('text/plain').length ?? 0;
    visit.input(event.inputType ?? '', length, now());
  };
  const onInput = own<InputEvent>((event, at) => {
    let stay = stays.current;
    if (stay?.control !== at) {
      const choice = isBox(at) ? choiceOf(at) : undefined;
      if (choice) return stays.choose(choice);
      const control = controlOf(at);
      if (!control) return;
      stay = stays.of(control);
    }
    if (!stay.visit.dirty) {
      // Text that a page's `execCommand` writes comes as a trusted input, but no key and no `beforeinput` precedes it.
      if (/^insert(?!Rep)/.test(event.inputType) && event.timeStamp - actedAt > ACT_MS) return;
      passwords.note(stay.control);
      stays.begin(stay);
      target.removeEventListener('beforeinput', act, HOW);
    }
    took(stay, event);
    if (stay !== stays.current) later(() => stays.settle(), RECHECK_MS);
  });
  /** As little as can be: this runs at every key. */
  const onText = (event: Event) => {
    const { current } = stays;
    if (!trees.met && current?.visit.dirty && event.target === current.control && event.isTrusted)
      took(current, event as InputEvent);
    else onInput(event);
  };
  const onFocusIn = own((_event, at) => enter(at), true);
  const onFocusOut = own((_event, at) => {
    const control = controlOf(at);
    if (!control) return;
    stays.leave(control);
    listenToActs();
    recheckLater(RECHECK_MS);
  });
  const onPaste = own<ClipboardEvent>((event, at) => {
    const control = controlOf(at);
    // Editors cancel the paste and insert by themselves: no input event follows (FIELDS.md, 6).
    if (!control?.isContentEditable) return;
    const length = event.clipboardData?.getData('text/plain').length ?? 0;
    const stay = stays.of(control);
    stays.begin(stay);
    stay.visit.input('insertFromPaste', length, now());
  });
  const onKey = (event: KeyboardEvent) => {
    if (!event.isTrusted || options.door?.pass(event)) return;
    act(event);
    const { key } = event;
    const isCommand = event.ctrlKey || event.metaKey;
    const { visit, isText } = stays.current ?? {};
    if (key === 'Escape' && visit) visit.escaped = true;
    else if (PICK_KEYS.has(key) && !isText) stays.press(true);
    // Not with Enter in a text of several lines, unless it sends.
    if (key === 'Enter' && (!isText || isCommand)) stays.save();
    if (!visit && (key === ' ' || key === 'Enter')) passwords.noteAll(rootOf(event));
    if (key.length === 1 && !isCommand) visit?.key();
    else if (LEAVING_KEYS.has(key)) recheckLater(RECHECK_MS);
  };
  const onPointer = own((_event, at) => {
    const control = controlOf(at);
    const { current } = stays;
    // It may be "show password" that is pressed.
    passwords.noteAll(native(at, 'getRootNode').call(at));
    if (control && control === current?.control && control.localName !== 'select') return;
    stays.press(nearest(at, PICKED, 12) !== undefined);
  });
  const onSubmit = own(() => stays.save());
  const onClick = own((_event, at) => {
    recheckLater(50);
    later(() => {
      // Boxes made of plain elements tell by their role alone; native ones have an event of their own.
      const choice = choiceOf(at);
      if (choice && !isBox(choice.first)) stays.choose(choice);
    }, 50);
    recheckLater(RECHECK_MS);
    later(sweep, SAVED_MS);
  });
  const onTake = own(copiesOf(gate.copy, passwords.has));

  const heard: readonly (readonly [string, (event: never) => void])[] = [
    ['input', onText],
    ['focusin', onFocusIn],
    ['focusout', onFocusOut],
    ['paste', onPaste],
    ['copy', onTake],
    ['cut', onTake],
    ['pointerdown', onPointer],
    ['click', onClick],
    ['submit', onSubmit],
  ];
  const listen = (root: Window | ShadowRoot) => {
    for (const [type, handler] of heard)
      root.addEventListener(type, handler as (event: Event) => void, { ...HOW, signal });
  };

  const flush = () => stays.flush();
  const last = () => {
    flush();
    if (!options.forms) end(forms.endAll(), true);
  };
  const leave = () => gate.leaving(last);
  const hide = () => {
    if (document.visibilityState === 'hidden') flush();
  };
  const arm = () => {
    options.door?.open();
    listen(target);
    // Keys are heard in every tree; whose they are, the focus has told. The pill's may be kept from their default.
    target.addEventListener('keydown', onKey, { capture: true, signal });
    listenToActs();
    target.addEventListener('pagehide', leave, { ...HOW, signal });
    document.addEventListener('visibilitychange', hide, { ...HOW, signal });
    if (document.activeElement && document.hasFocus()) enter(activeIn(document.activeElement));
  };
  arm();
  // `document.open()` erases every listener of window and document; adding those that are still there changes nothing.
  const reopened = new MutationObserver(arm);
  reopened.observe(document, { childList: true });
  signal.addEventListener('abort', () => {
    reopened.disconnect();
    target.removeEventListener('beforeinput', act, HOW);
  });
  return forms;
}
