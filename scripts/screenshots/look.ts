import { createHash } from 'node:crypto';
import type { Page } from 'playwright-core';

/**
 * Everything that decides how a page looks: its elements, and the style rules that meet any of them, through open shadow
 * roots. Code that changes neither leaves a picture true. Text, since it runs in the page.
 */
const LOOK = `(() => {
  const roots = [document, ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
  const meets = (root, rule) => {
    try { return root.querySelector(rule.selectorText.replace(/::?[a-z-]+(\\([^)]*\\))?/g, '') || '*') !== null; }
    catch { return true; }
  };
  const rulesOf = (root, rules) => [...rules].flatMap((rule) =>
    rule.selectorText ? (meets(root, rule) ? [rule.cssText] : []) : rule.cssRules ? rulesOf(root, rule.cssRules) : []);
  return roots.flatMap((root) => [
    root === document ? document.body.outerHTML : root.innerHTML,
    ...[...root.styleSheets, ...root.adoptedStyleSheets].flatMap((sheet) => rulesOf(root, sheet.cssRules)),
  ]).join('\\n');
})()`;

/** The part of an address that differs from build to build is no look. */
const VOLATILE = /(?:blob:|https?:\/\/localhost:\d+)[^"')\s]*|\/assets\/[\w-]+\.(?:js|css)/g;

/** How long a page may still place and measure, and how often it is looked at meanwhile, in milliseconds. */
const RESTLESS_MS = 5_000;
const LOOK_MS = 150;

/** A short hash of how a page of the gallery looks, once it has come to rest: two looks in a row are alike. */
export async function lookOf(page: Page): Promise<string> {
  let text: string = await page.evaluate(LOOK);
  for (let waited = 0; waited < RESTLESS_MS; waited += LOOK_MS) {
    await page.waitForTimeout(LOOK_MS);
    const next: string = await page.evaluate(LOOK);
    if (next === text) break;
    text = next;
  }
  return createHash('sha256').update(text.replace(VOLATILE, '')).digest('base64url').slice(0, 16);
}
