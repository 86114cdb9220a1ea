import type { Page } from 'playwright-core';

/**
 * What sticks out of a page, or holds more than it shows, by its words: text that a person would not see. What scrolls on
 * purpose, such as a field for text, and what is there for screen readers alone is left out.
 */
export function overflowing(page: Page): Promise<readonly string[]> {
  return page.evaluate(MEASURE);
}

/** As text, since tsx wraps functions held by a variable into a helper that the page lacks. */
const MEASURE = `(() => {
  const wide = document.documentElement.clientWidth;
  const found = [];
  if (document.documentElement.scrollWidth > wide) {
    found.push('the page: ' + document.documentElement.scrollWidth + ' > ' + wide);
  }
  for (const element of document.querySelectorAll('body *')) {
    if (element.closest('.visually-hidden, svg, input') || element.closest('[tabindex="0"]')) continue;
    const box = element.getBoundingClientRect();
    if (box.width === 0 || box.height === 0) continue;
    const name = element.tagName.toLowerCase() + ' "' + element.textContent.trim().slice(0, 40) + '"';
    if (box.right > wide + 0.5 || box.left < -0.5) found.push(name + ' sticks out');
    // Inline elements have no inner size.
    if (element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1) found.push(name + ' is too long');
    const { overflowY } = getComputedStyle(element);
    if (overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 1) found.push(name + ' is cut');
  }
  return found;
})()`;
