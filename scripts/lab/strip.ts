/** Numbers a control, in the page and in what is left of it. */
export const MARK = 'data-lab-field';

/** Attributes that say what a control is for; all others go, above all `value`. */
const KEPT =
  /^(?:id|for|name|type|autocomplete|placeholder|inputmode|maxlength|pattern|title|role|lang|class|required|multiple|contenteditable|aria-(?:label|labelledby|haspopup|required)|data-(?:name|field|testid|test|qa))$/;
/** Attributes that tell a form's parts apart: their numbers stay different, whatever they were. */
const NAMES = /^(?:id|for|name|aria-labelledby|class|data-.*)$/;
const DROPPED =
  'script,style,link,meta,base,noscript,template,svg,img,picture,video,audio,canvas,iframe,object,embed';
/** What these hold as text was typed or picked by a person. */
const HOLDERS =
  'textarea,output,[contenteditable=""],[contenteditable=true],[contenteditable=plaintext-only],[role=textbox],[role=searchbox],[role=combobox],[role=spinbutton],[aria-haspopup=listbox]';
/** Lists and menus without a control are records and links, not words about one. */
const LISTS = 'table,ul,ol,dl,nav,aside,footer,[role=grid],[role=list],[role=navigation]';
const CONTROLS = 'input,select,textarea,[contenteditable],[role=textbox],[role=combobox]';
const FORMS = 'form,dialog,[role=form],[role=dialog]';
/** What stays of a page whose controls all lie in forms. */
const NEAR = `${FORMS},h1,h2,h3,h4,h5,h6,label`;
const OPTIONS = 12;
/** Longer texts are no labels, but prose that may tell of somebody. */
const LONGEST = 200;

const withoutAddresses = (text: string): string =>
  text
    .replaceAll(/[^\s@]+@[^\s@]+\.[a-z]{2,}/gi, 'name@example.com')
    .replaceAll(/https?:\/\/\S+/gi, 'https://example.com/');

const plain = (text: string): string => withoutAddresses(text).replaceAll(/\d(?=\d)|(?<=\d)\d/g, '0');

/** Makes numbers of two digits and more another number, each the same wherever it stands. */
function numberer(): (text: string) => string {
  const seen = new Map<string, number>();
  const of = (digits: string): string => {
    const number = seen.get(digits) ?? seen.size + 10;
    seen.set(digits, number);
    return String(number);
  };
  return (text) => withoutAddresses(text).replaceAll(/\d{2,}/g, of);
}

const holds = (node: Element, selector: string): boolean => node.querySelector(selector) !== null;

interface Copying {
  /** Whether every control lies in a form: then the page around forms says nothing about one. */
  readonly formsOnly: boolean;
  readonly document: Document;
  readonly renumber: (text: string) => string;
}

function attributesTo(copy: Element, node: Element, { renumber }: Copying): void {
  for (const { name, value } of node.attributes) {
    if (name === MARK) copy.setAttribute(name, value);
    else if (KEPT.test(name)) copy.setAttribute(name, NAMES.test(name) ? renumber(value) : plain(value));
  }
}

function copyOf(node: Node, into: Node, copying: Copying, withText = true): void {
  const { document, formsOnly } = copying;
  const text = node.nodeValue ?? '';
  if (node.nodeType === Node.TEXT_NODE && withText && text.trim().length <= LONGEST)
    into.appendChild(document.createTextNode(plain(text)));
  if (!(node instanceof Element) || node.matches(DROPPED)) return;
  if (node.matches(LISTS) && !holds(node, `${CONTROLS},label`)) return;
  if (formsOnly && !node.closest(NEAR) && !holds(node, NEAR)) return;
  const copy = document.createElement(node.localName);
  attributesTo(copy, node, copying);
  into.appendChild(copy);
  const options = node.localName === 'select' ? [...node.querySelectorAll('option')].slice(0, OPTIONS) : [];
  // A shadow root becomes part of its host: the saved form is read without running anything.
  const inner = node.shadowRoot ? [...node.shadowRoot.childNodes, ...node.childNodes] : [...node.childNodes];
  const words = withText && !node.matches(HOLDERS);
  for (const child of options.length > 0 ? options : inner) copyOf(child, copy, copying, words);
}

/**
 * A document as HTML without scripts, styles, pictures, values, long texts and lists, and with the numbers and addresses
 * in its words replaced; of the page around forms only headings and labels. Names in headings, labels and options stay:
 * whoever saves it reads it first.
 */
export function strip(document: Document): string {
  const page = document.implementation.createHTMLDocument('');
  const marked = [...document.querySelectorAll(`[${MARK}]`)];
  const formsOnly =
    marked.length > 0 &&
    marked.every((control) => control.closest(FORMS)) &&
    ![...document.querySelectorAll('*')].some(({ shadowRoot }) => shadowRoot);
  copyOf(document.body, page.documentElement, { formsOnly, document: page, renumber: numberer() });
  const body = page.documentElement.lastElementChild ?? page.body;
  for (const element of [...body.querySelectorAll('*')].reverse()) {
    if (element.matches('input,select,textarea,[contenteditable],[role],label,legend,option')) continue;
    if (element.childElementCount === 0 && (element.textContent ?? '').trim() === '') element.remove();
  }
  const { lang } = document.documentElement;
  return `<!doctype html>\n<html lang="${lang}">\n${body.outerHTML.replaceAll(/\s*\n\s*/g, '\n')}\n</html>\n`;
}
