import { isNativeField, native } from './tree';

/** The shadow trees that were met below a window. */
export interface Trees {
  /** Any were met: which of them an event belongs to must be asked. */
  met: boolean;
  /**
   * A listener that runs a handler for the trusted events of its own tree, with the element that they are at; one that
   * is entering always looks for a root inside.
   */
  readonly own: <E extends Event>(
    handler: (event: E, at: Element) => void,
    isEntering?: boolean,
  ) => (event: Event) => void;
}

/**
 * Finds shadow trees by the events that pass their hosts. Focus that moves inside one never reaches the window, and a
 * closed root hides what happened in it, so each root is listened to as well: it hears what happens in its own tree,
 * and what happens deeper is heard by the root there.
 * @param listen sets the listeners at a root that is met for the first time
 * @param shadowRootOf the shadow root of a host, closed ones included
 */
export function treesOf(
  listen: (root: ShadowRoot) => void,
  shadowRootOf?: (host: Element) => ShadowRoot | null,
): Trees {
  const roots = new WeakSet<ShadowRoot>();
  /** The element of the last event, known to host no tree: asking for closed roots costs more than all else of a key. */
  let plain: Element | undefined;
  const meet = (root: ShadowRoot) => {
    if (roots.has(root)) return;
    roots.add(root);
    trees.met = true;
    listen(root);
  };
  const trees: Trees = {
    met: false,
    own: (handler, isEntering) => (event) => {
      if (!event.isTrusted) return;
      const at = event.target;
      if (!(at instanceof Element)) return;
      const { currentTarget } = event;
      // A slotted element's events pass the roots that it is slotted into.
      if (currentTarget instanceof ShadowRoot && native(at, 'getRootNode').call(at) !== currentTarget) return;
      if (at !== plain || isEntering) {
        const open = at.shadowRoot;
        const inside = open ?? (isNativeField(at.localName) ? null : shadowRootOf?.(at));
        if (inside) meet(inside);
        else plain = at;
        // A closed root hides whether its host or something inside is meant.
        if (inside && (inside !== open || event.composedPath()[0] !== at)) return;
      }
      handler(event as Parameters<typeof handler>[0], at);
    },
  };
  return trees;
}

/** The element that has the focus, however deep in shadow trees. */
export function activeIn(active: Element): Element {
  const inner = active.shadowRoot?.activeElement;
  return inner ? activeIn(inner) : active;
}

/** The innermost tree that lets a listener of the window see what an event is about. */
export function rootOf(event: Event): Node {
  const [at] = event.composedPath();
  return at instanceof Element ? native(at, 'getRootNode').call(at) : document;
}
