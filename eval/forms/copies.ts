/**
 * Knows a form again that an earlier page of the same source had: the same markup but for hidden inputs, which is how
 * Formasaurus' annotation tool tells that a form was labelled before.
 */
export class Copies {
  private readonly seen = new Set<string>();

  /** The forms of a page that are copies; the page then counts as seen. */
  in(document: Document): ReadonlySet<Element> {
    const copies = new Set<Element>();
    const here: string[] = [];
    for (const form of document.querySelectorAll('form')) {
      const text = visibleMarkup(form);
      if (this.seen.has(text)) copies.add(form);
      here.push(text);
    }
    for (const text of here) this.seen.add(text);
    return copies;
  }
}

/** The numbers that the corpus gives to controls run through a page, and differ in copies. */
function visibleMarkup(form: Element): string {
  const copy = form.cloneNode(true) as Element;
  for (const input of copy.querySelectorAll('input[type=hidden]')) input.remove();
  for (const control of copy.querySelectorAll('[data-cid]')) control.removeAttribute('data-cid');
  return copy.outerHTML.replace(/\s+/g, ' ');
}
