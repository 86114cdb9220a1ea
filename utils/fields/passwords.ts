/** Controls that were a password at any time. */
export interface Passwords {
  /** Remembers a control that is a password now. */
  readonly note: (control: Element) => void;
  /** Remembers every password of a tree: one may be shown before it was ever entered. */
  readonly noteAll: (tree: Node & Partial<ParentNode>) => void;
  /** Whether a control was a password, or stands where one was. */
  readonly has: (control: Element) => boolean;
}

/**
 * Remembers passwords: "show password" turns one into text, or puts another element in its place. Which element that is,
 * its name tells, within its form.
 */
export function rememberPasswords(): Passwords {
  const places = new WeakMap<Node, Set<unknown>>();
  /** What was seen where a control stands. */
  const seenAt = (control: HTMLInputElement) => {
    const place = control.form ?? control.getRootNode();
    const seen = places.get(place) ?? new Set();
    places.set(place, seen);
    return seen;
  };
  const signsOf = (control: HTMLInputElement) => [control, control.name, control.id].filter(Boolean);
  const note = (control: Element) => {
    const input = control as HTMLInputElement;
    if (input.type === 'password') for (const sign of signsOf(input)) seenAt(input).add(sign);
  };
  return {
    note,
    noteAll: (tree) => tree.querySelectorAll?.('input[type=password]').forEach(note),
    has: (control) => {
      const seen = seenAt(control as HTMLInputElement);
      return signsOf(control as HTMLInputElement).some((sign) => seen.has(sign));
    },
  };
}
