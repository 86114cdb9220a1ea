import { timedId } from '../ids';
import type { EntryId, FormId, ObservedEntry } from '../model';
import { type Control, controlOf, readValue } from './control';
import { describeField } from './describe';
import { Forms } from './forms';
import { secretReason } from './secrets';
import { Visit } from './visit';

/** What the watcher needs of its surroundings; all defaulted in the entrypoint, all replaceable in a test. */
export interface WatchOptions {
  /** Ends everything: the only teardown. */
  readonly signal: AbortSignal;
  /** An entry was committed and is no secret. */
  readonly onEntry: (entry: ObservedEntry) => void;
  /** A form was saved, closed or left: its record is complete. */
  readonly onEnd: (form: FormId) => void;
  /** A person started to use a field of this page (called once). */
  readonly onFirstFocus?: () => void;
  /** The shadow root of a host, closed ones included (chrome.dom.openOrClosedShadowRoot). */
  readonly shadowRootOf?: (host: Element) => ShadowRoot | null;
  readonly now?: () => number;
  readonly newId?: () => string;
}

/** Longest value taken from a control, in characters: an e-mail body has fewer, a pasted database dump does not matter. */
const MAX_VALUE = 20_000;

/** Keys that choose in a list or a calendar: after one, a value that changed without an event may be a pick. */
const PICK_KEYS = new Set([
  'Enter',
  ' ',
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  'PageUp',
  'PageDown',
  'Home',
  'End',
]);

/**
 * Watches the controls of one document and reports each value a person commits, once.
 *
 * A trusted `input` marks, `focusout` commits; `change` is never used (it does not leave shadow roots, and some
 * libraries fake it). Submit, `pagehide` and a hidden tab flush what is still dirty. Focus that moves inside a shadow
 * root never reaches the window, so every root met on an event's path gets the listeners too.
 */
export function watchFields(target: Window, options: WatchOptions): void {
  const { signal, onEntry, onEnd, now = Date.now, newId = timedId } = options;
  const document = target.document;
  const visits = new WeakMap<Control, Visit>();
  const heard = new WeakSet<Event>();
  const rooted = new WeakSet<ShadowRoot>();
  /** Controls seen as a password at any time: "show password" turns them into text. */
  const passwords = new WeakSet<Control>();
  const forms = new Forms(
    () => newId() as FormId,
    () => target.location.pathname,
  );
  let current: Control | undefined;
  let untouched = true;

  /** Runs a handler once per trusted event, whichever of window and shadow roots hears it first. */
  const once = <E extends Event>(handler: (event: E, path: readonly EventTarget[]) => void) => {
    return (event: Event) => {
      if (!event.isTrusted || heard.has(event)) return;
      const path = deepPath(event);
      heard.add(event);
      handler(event as E, path);
    };
  };

  /** The composed path, listening from now on in every shadow root it crosses, and looking into closed ones. */
  const deepPath = (event: Event): readonly EventTarget[] => {
    const path = event.composedPath();
    for (const node of path) if (node instanceof ShadowRoot) listen(node);
    const inner = path[0];
    const hidden =
      inner instanceof Element && inner.localName.includes('-') ? options.shadowRootOf?.(inner) : null;
    if (!hidden) return path;
    listen(hidden);
    const active = hidden.activeElement;
    return active ? [active, ...path] : path;
  };

  const noticePassword = (control: Control) => {
    if (control instanceof HTMLInputElement && control.type === 'password') passwords.add(control);
  };
  const factsOf = (control: Control) => ({
    everPassword: passwords.has(control),
    masked: target.getComputedStyle(control).getPropertyValue('-webkit-text-security') === 'disc',
  });

  const visitOf = (control: Control, baseline: string | undefined): Visit => {
    const known = visits.get(control);
    if (known) return known;
    const fresh = new Visit(baseline, now());
    visits.set(control, fresh);
    return fresh;
  };

  const enter = (path: readonly EventTarget[]) => {
    const control = controlOf(path);
    if (control === current) return;
    if (current) leave(current);
    if (!control) return;
    if (untouched) {
      untouched = false;
      options.onFirstFocus?.();
    }
    current = control;
    noticePassword(control);
    visits.set(control, new Visit(readValue(control), now()));
  };

  /** Takes the control's value when a person changed it; what follows in the same control is a re-edit. */
  const commit = (control: Control) => {
    const visit = visits.get(control);
    if (!visit || !(visit.dirty || visit.gesture)) return;
    const value = readValue(control).slice(0, MAX_VALUE);
    if (value === visit.baseline || value === '') return;
    const at = now();
    visit.touch(at);
    const field = describeField(control);
    if (secretReason(field, value, factsOf(control)) === undefined) {
      const form = forms.of(control);
      onEntry({
        id: newId() as EntryId,
        form: form.id,
        fieldKey: forms.keyOf(form, control),
        field,
        value,
        method: visit.method(isAutofilled(control)),
        activeMs: visit.activeMs,
        at,
      });
    }
    visit.taken(value);
  };

  const leave = (control: Control) => {
    commit(control);
    visits.delete(control);
    if (current === control) current = undefined;
    for (const ended of forms.sweep()) onEnd(ended);
  };

  const onInput = once<InputEvent>((event, path) => {
    const control = controlOf(path);
    if (!control) return;
    current ??= control;
    noticePassword(control);
    const length = event.data?.length ?? event.dataTransfer?.getData('text/plain').length ?? 0;
    visitOf(control, undefined).input(event.inputType ?? '', length, now());
  });
  const onFocusIn = once((_event, path) => enter(path));
  const onFocusOut = once((_event, path) => {
    const control = controlOf(path);
    if (control) leave(control);
  });
  const onPaste = once<ClipboardEvent>((event, path) => {
    const control = controlOf(path);
    // Editors cancel the paste and insert by themselves: no input event follows (FIELDS.md, 6).
    if (!control || control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement) return;
    visitOf(control, undefined).input(
      'insertFromPaste',
      event.clipboardData?.getData('text/plain').length ?? 0,
      now(),
    );
  });
  const onGesture = once((event) => {
    if (event instanceof KeyboardEvent && !PICK_KEYS.has(event.key)) return;
    const visit = current && visits.get(current);
    if (visit) visit.gesture = true;
  });
  const onSubmit = once((event) => {
    if (current) commit(current);
    const ended = event.target instanceof Element ? forms.end(event.target) : undefined;
    if (ended) onEnd(ended);
  });

  const listen = (root: Window | ShadowRoot) => {
    if (root instanceof ShadowRoot) {
      if (rooted.has(root)) return;
      rooted.add(root);
    }
    const how = { capture: true, passive: true, signal };
    root.addEventListener('input', onInput, how);
    root.addEventListener('focusin', onFocusIn, how);
    root.addEventListener('focusout', onFocusOut, how);
    root.addEventListener('paste', onPaste, how);
    root.addEventListener('submit', onSubmit, how);
  };

  listen(target);
  const how = { capture: true, passive: true, signal };
  target.addEventListener('pointerdown', onGesture, how);
  target.addEventListener('keydown', onGesture, how);
  const flush = () => {
    if (current) commit(current);
  };
  target.addEventListener('pagehide', flush, how);
  document.addEventListener(
    'visibilitychange',
    () => {
      if (document.visibilityState === 'hidden') flush();
    },
    how,
  );
  if (document.activeElement) enter(activePath(document));
}

/** The path to the element that already has the focus when watching begins. */
function activePath(document: Document): Element[] {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active ? [active] : [];
}

/** Whether the browser filled the control. `:autofill` is Chromium 110+ and Firefox 86+. */
function isAutofilled(control: Control): boolean {
  return control.matches(':autofill');
}
