import type { LabelSource } from '../model';
import { attr, beside, clean, EDITORS, holds, INPUTS, isForm, levelsOf, speaks, textOf } from './dom';
import { hostOf, isElement } from './tree';

/** The best label of a control, and what else nearby may name it. */
export interface Label {
  readonly label: string;
  readonly source: LabelSource;
  readonly hints: readonly string[];
}

type Said = readonly [LabelSource, string];

/** Text found next to a control; trusted when it reads like a label: in front of the control and short. */
interface Beside {
  readonly text: string;
  readonly trusted: boolean;
}

const INLINE = 'A ABBR B BDI BDO EM FONT I SMALL SPAN STRONG SUB SUP U'.split(' ');
/** What editors put between their label and themselves. */
const TOOLS = '[role=toolbar],[class*="toolbar" i],[class*="tooltip" i]';
const LEVELS = 5;
const HOPS = 8;
const SHORT = 60;

/**
 * Reads a control's label: what the page ties to it, then what stands next to it, then its own attributes.
 * A control in a shadow tree is asked first, then each host around it. Its `levels` are itself and what is around it.
 */
export function labelOf(control: Element, levels = levelsOf(control, LEVELS)): Label {
  const tied: Said[] = [];
  const near: Said[] = [];
  const last: Said[] = [];
  for (let at: Element | null = control; at; at = hostOf(at)) {
    const around = at === control ? levels : levelsOf(at, LEVELS);
    const wrapper = at.closest('label');
    tied.push(['label', tiedText(at, around, wrapper, true)], ['labelledby', referredText(at)]);
    tied.push(['aria', attr(at, 'aria-label')]);
    if (at !== control) tied.push(['host', hostText(at)]);
    if (wrapper) near.push(['wrapper', textOf(wrapper)]);
    near.push(['cell', cellText(at)]);
    const text = besideText(at, around);
    if (text) (text.trusted ? near : last).push(['sibling', text.text]);
  }
  const custom = levels.slice(1, LEVELS).find((at) => at.tagName.includes('-') && at.hasAttribute('label'));
  if (custom) tied.push(['host', hostText(custom)]);
  near.push(['placeholder', placeholderOf(control)], ['aria', attr(control, 'title')]);
  const [best, ...others] = [...tied, ...near, ...last].filter(([, text]) => speaks(text));
  const hints = new Set(others.map(([, text]) => text));
  hints.delete(best?.[1] ?? '');
  return { label: best?.[1] ?? '', source: best?.[0] ?? 'none', hints: [...hints] };
}

/** A neighbour's label, from the cheapest signs only. */
export function nearLabel(control: Element): string {
  const said = attr(control, 'aria-label');
  if (said) return said;
  const levels = levelsOf(control, LEVELS);
  return (
    tiedText(control, levels, control.closest('label'), false) ||
    cellText(control) ||
    besideText(control, levels)?.text ||
    placeholderOf(control)
  );
}

/** The placeholder as pages give it: the attribute, its ARIA twin, or the data attribute of the editors. */
export const placeholderOf = (control: Element): string =>
  attr(control, 'placeholder') || attr(control, 'aria-placeholder') || attr(control, 'data-placeholder');

/**
 * The label that names the control or wraps it. `labels` would walk the document after every change; labels stand
 * near their controls, and where an id occurs twice the near one is meant.
 */
function tiedText(
  control: Element,
  levels: readonly Element[],
  wrapper: Element | null,
  far: boolean,
): string {
  const inside = wrapper && !wrapper.hasAttribute('for') ? textOf(wrapper) : '';
  const id = control.getAttribute('id');
  if (!id) return inside;
  const selector = `label[for="${id.replace(/["\\]/g, '\\$&')}"]`;
  let label: Element | null = null;
  for (const at of levels.slice(1, 4))
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
    // A picker is called by its label and by what it shows: the value is no name.
    const isShown = target?.closest('button,[role=combobox]') === element;
    return target && !isShown && !target.matches(INPUTS) ? textOf(target) : '';
  });
  return clean(said.join(' '));
}

function hostText(host: Element): string {
  const own = (host as { label?: unknown }).label;
  return attr(host, 'label') || (typeof own === 'string' ? clean(own) : '') || placeholderOf(host);
}

/** The cell before the control's own in its row, else the heading of its column. */
function cellText(element: Element): string {
  const cell = element.closest('td,th,dd,[role=gridcell],[role=cell]');
  if (!cell) return '';
  for (const before of beside(cell, true, HOPS)) {
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
function besideText(control: Element, levels: readonly Element[]): Beside | undefined {
  const passing = control.matches(EDITORS) ? TOOLS : ':not(*)';
  for (const at of levels.slice(0, LEVELS)) {
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
    const block = element !== undefined && !INLINE.includes(element.tagName);
    if (element && (isForm(element) || holds(element, INPUTS))) return { text: clean(text), met: true };
    if (block && speaks(text)) break;
    const piece = element ? textOf(element) : node.nodeType === 3 ? (node.nodeValue ?? '') : '';
    text = back ? `${piece} ${text}` : `${text} ${piece}`;
    if (block && speaks(text)) break;
  }
  return { text: clean(text), met: false };
}
