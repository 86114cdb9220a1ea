import type { LabelSource } from '../model';
import { attr, clean, EDITORS, holds, INPUTS, isForm, levelsOf, speaks, textOf } from './dom';
import { hostOf, isElement } from './tree';

/** The best label of a control, and what else nearby may name it. */
export interface Label {
  readonly label: string;
  readonly source: LabelSource;
  readonly hints: readonly string[];
}

/** Text found next to a control; trusted when it reads like a label: in front of the control and short. */
interface Beside {
  readonly text: string;
  readonly trusted: boolean;
}

const INLINE = /^(?:A|ABBR|B|BDI|BDO|EM|FONT|I|SMALL|SPAN|STRONG|SUB|SUP|U)$/;
/** What editors put between their label and themselves. */
const TOOLS = '[role=toolbar],[class*="toolbar" i],[class*="tooltip" i]';
const LEVELS = 5;
const HOPS = 8;
const SHORT = 60;

/**
 * Reads a control's label: what the page ties to it, then what stands next to it, then its own attributes.
 * A control in a shadow tree is asked first, then each host around it.
 */
export function labelOf(control: Element): Label {
  const found: [LabelSource, string][] = [];
  const add = (source: LabelSource, text: string): void => {
    if (speaks(text)) found.push([source, text]);
  };
  for (let at: Element | null = control; at; at = hostOf(at)) {
    add('label', tiedText(at, true));
    add('labelledby', referredText(at));
    add('aria', attr(at, 'aria-label'));
    if (at !== control) add('host', hostText(at));
  }
  const custom = customParent(control);
  if (custom) add('host', hostText(custom));
  const beside: Beside[] = [];
  for (let at: Element | null = control; at; at = hostOf(at)) {
    const wrapper = at.closest('label');
    if (wrapper) add('wrapper', textOf(wrapper));
    add('cell', cellText(at));
    const text = besideText(at);
    if (text?.trusted) add('sibling', text.text);
    else if (text) beside.push(text);
  }
  add('placeholder', placeholderOf(control));
  add('aria', attr(control, 'title'));
  for (const { text } of beside) add('sibling', text);
  const best = found[0];
  const hints = [...new Set(found.map(([, text]) => text))].filter((text) => text !== best?.[1]);
  return { label: best?.[1] ?? '', source: best?.[0] ?? 'none', hints };
}

/** A neighbour's label, from the cheapest signs only. */
export const nearLabel = (control: Element): string =>
  attr(control, 'aria-label') ||
  tiedText(control, false) ||
  cellText(control) ||
  besideText(control)?.text ||
  placeholderOf(control);

/** The placeholder as pages give it: the attribute, its ARIA twin, or the data attribute of the editors. */
export const placeholderOf = (control: Element): string =>
  attr(control, 'placeholder') || attr(control, 'aria-placeholder') || attr(control, 'data-placeholder');

/**
 * The label that names the control or wraps it. `labels` would walk the document after every change; labels stand
 * near their controls, and where an id occurs twice the near one is meant.
 */
function tiedText(control: Element, far: boolean): string {
  const wrapper = control.closest('label');
  const inside = wrapper && !wrapper.hasAttribute('for') ? textOf(wrapper) : '';
  const id = control.getAttribute('id');
  if (!id) return inside;
  const selector = `label[for="${id.replace(/["\\]/g, '\\$&')}"]`;
  let label: Element | null = null;
  for (const at of levelsOf(control, 4).slice(1))
    if (!label && at.childElementCount < 40) label = at.querySelector(selector);
  if (!label && far) label = (control.getRootNode() as Partial<Document>).querySelector?.(selector) ?? null;
  return label ? textOf(label) || inside : inside;
}

function referredText(element: Element): string {
  const ids = attr(element, 'aria-labelledby');
  if (!ids) return '';
  const root = element.getRootNode() as Partial<Document>;
  const said = ids.split(' ').map((id) => {
    const target = root.getElementById?.(id);
    return target && !target.matches(INPUTS) ? textOf(target) : '';
  });
  return clean(said.join(' '));
}

function hostText(host: Element): string {
  const own = (host as { label?: unknown }).label;
  return attr(host, 'label') || (typeof own === 'string' ? clean(own) : '') || placeholderOf(host);
}

function customParent(control: Element): Element | undefined {
  return levelsOf(control, LEVELS).find(
    (at) => at !== control && at.tagName.includes('-') && at.hasAttribute('label'),
  );
}

/** The cell before the control's own in its row, else the heading of its column. */
function cellText(element: Element): string {
  const cell = element.closest('td,th,dd,[role=gridcell],[role=cell]');
  if (!cell) return '';
  let hops = HOPS;
  for (
    let before = cell.previousElementSibling;
    before && hops-- > 0;
    before = before.previousElementSibling
  ) {
    if (before.querySelector(INPUTS)) break;
    const text = textOf(before);
    if (speaks(text)) return text;
  }
  const row = cell.parentElement;
  const head = row?.closest('table')?.querySelector('tr');
  if (!head || !row || head === row) return '';
  const above = head.children[Array.prototype.indexOf.call(row.children, cell)];
  return above && !above.querySelector(INPUTS) ? textOf(above) : '';
}

/** Text next to the control: the nearest level at which there is any, before it rather than after it. */
function besideText(control: Element): Beside | undefined {
  const passing = control.matches(EDITORS) ? TOOLS : ':not(*)';
  for (const at of levelsOf(control, LEVELS)) {
    const before = gather(at, true, passing);
    if (speaks(before.text)) return { text: before.text, trusted: before.text.length <= SHORT };
    const after = gather(at, false, passing);
    if (speaks(after.text) && !after.met && after.text.length <= SHORT)
      return { text: after.text, trusted: false };
    if (before.met || after.met) return undefined;
  }
  return undefined;
}

/** Text among the siblings on one side, but for those to pass by, up to the next input; stops at a line's end once there is some. */
function gather(from: Element, back: boolean, passing: string): { text: string; met: boolean } {
  let text = '';
  let hops = HOPS;
  const step = (node: Node) => (back ? node.previousSibling : node.nextSibling);
  for (let node = step(from); node && hops-- > 0; node = step(node)) {
    const element = isElement(node) ? node : undefined;
    if (element?.matches(passing)) continue;
    const block = element !== undefined && !INLINE.test(element.tagName);
    if (element && (isForm(element) || holds(element, INPUTS))) return { text: clean(text), met: true };
    if (block && speaks(text)) break;
    const piece = element ? textOf(element) : node.nodeType === 3 ? (node.nodeValue ?? '') : '';
    text = back ? `${piece} ${text}` : `${text} ${piece}`;
    if (block && speaks(text)) break;
  }
  return { text: clean(text), met: false };
}
