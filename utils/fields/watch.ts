import { timedId } from '../ids';
import type { FormId, ObservedEntry } from '../model';
import { choiceOf } from './choice';
import { type Control, controlOf } from './control';
import { copiedText } from './copied';
import { Forms } from './forms';
import { Stays } from './stays';

/** What the watcher needs of its surroundings; all defaulted in the entrypoint, all replaceable in a test. */
export interface WatchOptions {
  /** Ends everything: the only teardown. */
  readonly signal: AbortSignal;
  /** An entry was committed and is no secret. */
  readonly onEntry: (entry: ObservedEntry) => void;
  /** A form was saved, closed or left: its record is complete. */
  readonly onEnd: (form: FormId) => void;
  /** A short text was copied out of the page and is no secret. */
  readonly onCopy?: (text: string) => void;
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
/** Keys that may close the field they are pressed in. */
const LEAVING_KEYS = new Set(['Enter', 'Escape', 'Tab']);
/** Elements that can host no shadow tree of a page's own. */
const BOX = /^(?:input|textarea|select)$/;
/** What a press picks from when it comes after the field was left. */
const PICKED =
  '[role="option"],[role="gridcell"],[role="listbox"],[role="menu"],[role="menuitem"],[role="tree"],[class*="picker" i],[class*="calendar" i],[class*="dropdown" i],[class*="autocomplete" i],[class*="option" i],[class*="menu" i]';
/** How long after leaving a control, or a press, its value is looked at once more, in milliseconds. */
const RECHECK_MS = 300;
/** How long after a press a form is looked at: saved ones close or are emptied by then. */
const SAVED_MS = 1_500;

/**
 * Watches the controls of one document and reports each value a person commits, once. Returns its forms, for frames
 * inside.
 *
 * A trusted `input` marks, `focusout` commits; `change` is never used (it does not leave shadow roots, and some
 * libraries fake it). `pagehide` and a hidden tab flush what is still dirty. Focus that moves inside a shadow root never
 * reaches the window, so every root met on an event's path gets the listeners too.
 */
export function watchFields(target: Window, options: WatchOptions): Forms {
  const { signal, onEntry, onEnd, now = Date.now, newId = timedId } = options;
  const document = target.document;
  const heard = new WeakSet<Event>();
  const rooted = new WeakSet<ShadowRoot>();
  /** Controls seen as a password at any time: "show password" turns them into text. */
  const passwords = new WeakSet<Control>();
  const { location } = target;
  const forms =
    options.forms ??
    new Forms(
      () => newId() as FormId,
      () => location.pathname + (/^#!?\//.test(location.hash) ? location.hash : ''),
    );
  const stays = new Stays({
    forms,
    onEntry,
    now,
    newId,
    factsOf: (control) => ({
      everPassword: passwords.has(control),
      masked: target.getComputedStyle(control).getPropertyValue('-webkit-text-security') === 'disc',
    }),
  });
  let untouched = true;

  const later = (run: () => void, ms: number) => {
    const timer = target.setTimeout(run, ms);
    signal.addEventListener('abort', () => target.clearTimeout(timer), { once: true });
  };
  const sweep = () => {
    for (const ended of forms.sweep()) onEnd(ended);
  };

  /** Runs a handler once per trusted event, whichever of window and shadow roots hears it first. */
  const once = <E extends Event>(handler: (event: E, path: readonly EventTarget[]) => void) => {
    return (event: Event) => {
      if (!event.isTrusted || heard.has(event)) return;
      const path = event.composedPath();
      for (const node of path) if (node instanceof ShadowRoot) listen(node);
      const inner = path[0];
      // Asking for a closed root costs more than all else in a keystroke, and boxes have none to ask for.
      const closed =
        inner instanceof Element && !BOX.test(inner.localName) ? options.shadowRootOf?.(inner) : null;
      // The closed root hears the same event later in its way, and sees what is inside.
      if (closed && event.currentTarget !== closed) return listen(closed);
      heard.add(event);
      handler(event as E, path);
    };
  };

  const notePassword = (control: Control) => {
    if (control instanceof HTMLInputElement && control.type === 'password') passwords.add(control);
  };

  const enter = (path: readonly EventTarget[]) => {
    const control = controlOf(path);
    if (!control) return;
    if (untouched) {
      untouched = false;
      options.onFirstFocus?.();
    }
    notePassword(control);
    sweep();
    stays.enter(control);
  };

  const onInput = once<InputEvent>((event, path) => {
    const choice = choiceOf(path);
    if (choice) return stays.choose(choice);
    const control = controlOf(path);
    if (!control) return;
    notePassword(control);
    const length = event.data?.length ?? event.dataTransfer?.getData('text/plain').length ?? 0;
    const stay = stays.of(control);
    if (!stay.visit.dirty) stays.typed(control);
    stay.visit.input(event.inputType ?? '', length, now());
    if (stay !== stays.current) later(() => stays.settle(), RECHECK_MS);
  });
  const onFocusIn = once((_event, path) => enter(path));
  const onFocusOut = once((_event, path) => {
    const control = controlOf(path);
    if (!control) return;
    stays.leave(control);
    later(() => stays.recheck(), RECHECK_MS);
    sweep();
  });
  const onPaste = once<ClipboardEvent>((event, path) => {
    const control = controlOf(path);
    // Editors cancel the paste and insert by themselves: no input event follows (FIELDS.md, 6).
    if (!control?.isContentEditable) return;
    const length = event.clipboardData?.getData('text/plain').length ?? 0;
    stays.of(control).visit.input('insertFromPaste', length, now());
  });
  const onKey = once<KeyboardEvent>((event) => {
    const visit = stays.current?.visit;
    if (event.key === 'Escape' && visit) visit.escaped = true;
    else if (PICK_KEYS.has(event.key)) stays.press(true);
    if (event.key.length === 1) visit?.key();
    else if (LEAVING_KEYS.has(event.key)) later(() => stays.recheck(), RECHECK_MS);
  });
  const onPointer = once((_event, path) => {
    const control = controlOf(path);
    if (control && control === stays.current?.control && !(control instanceof HTMLSelectElement)) return;
    stays.press(path.slice(0, 12).some((node) => node instanceof Element && node.matches(PICKED)));
  });
  const onClick = once((_event, path) => {
    later(() => {
      stays.recheck();
      const choice = choiceOf(path);
      // Boxes made of plain elements tell by their role alone; native ones have an event of their own.
      if (choice && !(choice.first instanceof HTMLInputElement)) stays.choose(choice);
    }, 50);
    later(() => stays.recheck(), RECHECK_MS);
    later(sweep, SAVED_MS);
  });

  const onCopy = once((_event, path) => {
    const text = options.onCopy && copiedText(path, document);
    if (text) options.onCopy?.(text);
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
    root.addEventListener('copy', onCopy, how);
    root.addEventListener('cut', onCopy, how);
    root.addEventListener('pointerdown', onPointer, how);
    root.addEventListener('keydown', onKey, how);
    root.addEventListener('click', onClick, how);
  };

  const flush = () => stays.flush();
  const leave = () => {
    flush();
    for (const ended of options.forms ? [] : forms.endAll()) onEnd(ended);
  };
  const hide = () => {
    if (document.visibilityState === 'hidden') flush();
  };
  const arm = () => {
    const how = { capture: true, passive: true, signal };
    listen(target);
    target.addEventListener('pagehide', leave, how);
    document.addEventListener('visibilitychange', hide, how);
    if (document.activeElement && document.hasFocus()) enter(activePath(document));
  };
  arm();
  // `document.open()` erases every listener of window and document; adding those that are still there changes nothing.
  const reopened = new MutationObserver(arm);
  reopened.observe(document, { childList: true });
  signal.addEventListener('abort', () => reopened.disconnect());
  return forms;
}

/** The path to the element that already has the focus when watching begins. */
function activePath(document: Document): Element[] {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active ? [active] : [];
}
