/** Attributes that say what a control is for; all others go, above all `value`. */
const KEPT =
  /^(?:id|for|name|type|autocomplete|placeholder|inputmode|maxlength|pattern|title|role|lang|class|required|multiple|contenteditable|aria-(?:label|labelledby|haspopup|required)|data-(?:name|field|testid|test|qa))$/;
const DROPPED =
  'script,style,link,meta,base,noscript,template,svg,img,picture,video,audio,canvas,iframe,object,embed';
const OPTIONS = 12;

const plain = (text: string): string =>
  text
    .replaceAll(/[^\s@]+@[^\s@]+\.[a-z]{2,}/gi, 'name@example.com')
    .replaceAll(/https?:\/\/\S+/gi, 'https://example.com/')
    .replaceAll(/\d(?=\d{3})|(?<=\d)\d/g, '0');

function copyOf(node: Node, into: Node, document: Document): void {
  if (node.nodeType === Node.TEXT_NODE)
    into.appendChild(document.createTextNode(plain(node.nodeValue ?? '')));
  if (!(node instanceof Element) || node.matches(DROPPED)) return;
  const copy = document.createElement(node.localName);
  for (const { name, value } of node.attributes) if (KEPT.test(name)) copy.setAttribute(name, plain(value));
  into.appendChild(copy);
  // What a person has typed lies in the text of these.
  if (node.localName === 'textarea' || node.hasAttribute('contenteditable')) return;
  const children = node.localName === 'select' ? [...node.querySelectorAll('option')].slice(0, OPTIONS) : [];
  // A shadow root becomes part of its host: the saved form is read without running anything.
  const inner = node.shadowRoot ? [...node.shadowRoot.childNodes, ...node.childNodes] : [...node.childNodes];
  for (const child of children.length > 0 ? children : inner) copyOf(child, copy, document);
}

/**
 * The page as HTML without scripts, styles, pictures, values, and with digits and addresses in its words replaced. For a
 * form that may be kept; whoever saves it still reads it first.
 */
export function strip(document: Document): string {
  const page = document.implementation.createHTMLDocument('');
  copyOf(document.body, page.documentElement, page);
  const body = page.documentElement.lastElementChild ?? page.body;
  for (const element of [...body.querySelectorAll('*')].reverse()) {
    if (element.matches('input,select,textarea,[contenteditable],label,legend,option')) continue;
    if (element.childElementCount === 0 && (element.textContent ?? '').trim() === '') element.remove();
  }
  const title = document.documentElement.lang;
  return `<!doctype html>\n<html lang="${title}">\n${body.outerHTML.replaceAll(/\s*\n\s*/g, '\n')}\n</html>\n`;
}
