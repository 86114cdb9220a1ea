import { saveFile } from './save-file';

/**
 * Saves a part of this page as a file of its own: its words, and every rule of the page's style sheets, so that it looks
 * the same wherever it is opened. No script, no link outside; what is marked `data-only-here` stays out.
 */
export function savePart(name: string, part: Element): void {
  const copy = part.cloneNode(true) as Element;
  for (const only of copy.querySelectorAll('[data-only-here]')) only.remove();
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText));
  const { lang, dir } = document.documentElement;
  const title = part.querySelector('h1')?.textContent ?? '';
  const page = document.implementation.createHTMLDocument(title);
  page.documentElement.lang = lang;
  page.documentElement.dir = dir;
  const [charset, width, style] = [
    page.createElement('meta'),
    page.createElement('meta'),
    page.createElement('style'),
  ];
  charset.setAttribute('charset', 'utf-8');
  width.setAttribute('name', 'viewport');
  width.setAttribute('content', 'width=device-width');
  style.textContent = rules.join('\n');
  page.head.append(charset, width, style);
  page.body.append(page.importNode(copy, true));
  saveFile(name, `<!doctype html>\n${page.documentElement.outerHTML}`, 'text/html');
}
