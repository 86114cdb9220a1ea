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

/** A short hash of how a page of the gallery looks. */
export async function lookOf(page: Page): Promise<string> {
  const text: string = await page.evaluate(LOOK);
  return createHash('sha256').update(text.replace(VOLATILE, '')).digest('base64url').slice(0, 16);
}
