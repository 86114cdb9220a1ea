/** The steps outward through a page, shadow trees included, that watching and describing share. */

/** Whether a node is an element. By number, since the class of another realm is another one. */
export const isElement = (node: Node): node is Element => node.nodeType === 1;

/** Whether a local name is that of a native field, which can host no shadow tree of a page's own. */
export const isNativeField = (localName: string): boolean => /^(?:input|textarea|select)$/.test(localName);

/** The host of the shadow tree that holds the element, if it is in one. Not by class: it may be of another realm. */
export function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return root.nodeType === 11 ? ((root as Partial<ShadowRoot>).host ?? null) : null;
}

/**
 * A property or method as the browser means it. A form answers with its fields first: one called `matches` stands in for
 * the method.
 */
export const native = <K extends keyof Element>(element: Element, name: K): Element[K] =>
  Reflect.get(Element.prototype, name, element);

/**
 * A selector of elements one of whose attributes is one of the words (`role`) or holds one (`class*`), in any case, or
 * that other selectors find. Marked for the build, which leaves out of a script the selectors that it does not use.
 */
/* @__NO_SIDE_EFFECTS__ */ export const oneOf = (
  attribute: string,
  words: string,
  ...others: string[]
): string => [words.replace(/\w+/g, `[${attribute}="$&" i]`), ...others].join();

/** The element around another, stepping out of a shadow root to its host. */
export const outer = (element: Element): Element | null =>
  native(element, 'parentElement') ?? hostOf(element);

/** The first of an element and those around it, at most `levels` of them, that a selector finds. */
export function nearest(element: Element, selector: string, levels: number): Element | undefined {
  let at: Element | null = element;
  for (let level = 0; at && level < levels; level++, at = outer(at))
    if (native(at, 'matches').call(at, selector)) return at;
  return undefined;
}
