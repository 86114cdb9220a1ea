import { parseHTML } from 'linkedom';

/**
 * Parses a saved page into the DOM that the evaluation describes fields in. linkedom is the fast one and lacks
 * `labels`; they are looked up once per page and given to the controls.
 */
export function parsePage(html: string): Document {
  const { document } = parseHTML(html) as unknown as { document: Document };
  const byTarget = new Map<string, Element[]>();
  const wrapped = new Map<Element, Element[]>();
  const push = <K>(map: Map<K, Element[]>, key: K, label: Element): void => {
    map.set(key, [...(map.get(key) ?? []), label]);
  };
  for (const label of document.querySelectorAll('label')) {
    const target = label.getAttribute('for');
    const inner = target === null ? label.querySelector('input:not([type=hidden]),select,textarea') : null;
    if (target !== null) push(byTarget, target, label);
    else if (inner) push(wrapped, inner, label);
  }
  const seen = new Set<string>();
  for (const control of document.querySelectorAll('input,select,textarea')) {
    const first = !seen.has(control.id);
    if (control.id) seen.add(control.id);
    const tied = [
      ...(first && control.id ? (byTarget.get(control.id) ?? []) : []),
      ...(wrapped.get(control) ?? []),
    ];
    Object.defineProperty(control, 'labels', { value: tied });
  }
  return document;
}
