import type { LabelSource } from '../model';
import { attr, clean, hostOf, isControl, isEdge, isElement, outer, speaks, textOf } from './dom';

/** The best label of a control, and what else nearby may name it. */
export interface Label {
  readonly label: string;
  readonly source: LabelSource;
  readonly hints: readonly string[];
}

const INLINE = /^(?:A|ABBR|B|BDI|BDO|EM|FONT|I|SMALL|SPAN|STRONG|SUB|SUP|U)$/;
const LEVELS = 5;
const HOPS = 40;
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
    add('label', tiedText(at));
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

/** The placeholder as pages give it: the attribute, its ARIA twin, or the data attribute of the editors. */
export const placeholderOf = (control: Element): string =>
  attr(control, 'placeholder') || attr(control, 'aria-placeholder') || attr(control, 'data-placeholder');

function tiedText(element: Element): string {
  const labels = (element as Partial<HTMLInputElement>).labels;
  return labels ? clean([...new Set(Array.from(labels, textOf))].join(' ')) : '';
}

function referredText(element: Element): string {
  const root = element.getRootNode() as Partial<Document>;
  const ids = attr(element, 'aria-labelledby').split(' ').slice(0, 4);
  return clean(
    ids
      .map((id) => {
        const target = id && root.getElementById?.(id);
        return target && !isControl(target) ? textOf(target) : '';
      })
      .join(' '),
  );
}

function hostText(host: Element): string {
  const own = (host as { label?: unknown }).label;
  return attr(host, 'label') || (typeof own === 'string' ? clean(own) : '') || placeholderOf(host);
}

function customParent(control: Element): Element | undefined {
  let at = control.parentElement;
  for (let level = 0; at && level < LEVELS; level++, at = at.parentElement)
    if (at.tagName.includes('-') && at.hasAttribute('label')) return at;
  return undefined;
}

/** The cell before the control's own in its row, else the heading of its column. */
function cellText(element: Element): string {
  const cell = element.closest('td,th,dd,[role=gridcell],[role=cell]');
  if (!cell) return '';
  for (let before = cell.previousElementSibling; before; before = before.previousElementSibling) {
    if (before.querySelector('input:not([type=hidden]),select,textarea')) break;
    const text = textOf(before);
    if (speaks(text)) return text;
  }
  const row = cell.parentElement;
  const table = row?.closest('table');
  const head = table?.querySelector('tr');
  if (!head || !row || head === row) return '';
  const column = Array.prototype.indexOf.call(row.children, cell);
  const above = head.children[column];
  return above && !above.querySelector('input,select,textarea') ? textOf(above) : '';
}

/** Text found next to a control; trusted when it reads like a label: in front of the control and short. */
interface Beside {
  readonly text: string;
  readonly trusted: boolean;
}

/** Text next to the control: the nearest level at which there is any, before it rather than after it. */
function besideText(control: Element): Beside | undefined {
  let at: Element | null = control;
  for (let level = 0; at && !isEdge(at) && level < LEVELS; level++, at = outer(at)) {
    const before = gather(at, true);
    if (speaks(before.text)) return { text: before.text, trusted: before.text.length <= SHORT };
    const after = gather(at, false);
    if (speaks(after.text) && !after.met && after.text.length <= SHORT)
      return { text: after.text, trusted: false };
    if (before.met || after.met) return undefined;
  }
  return undefined;
}

/** Text among the siblings on one side, up to the next control; stops at a line's end once there is some. */
function gather(from: Element, back: boolean): { text: string; met: boolean } {
  let text = '';
  let hops = HOPS;
  const step = (node: Node) => (back ? node.previousSibling : node.nextSibling);
  for (let node = step(from); node && hops-- > 0; node = step(node)) {
    const element = isElement(node) ? node : undefined;
    const block = element !== undefined && !INLINE.test(element.tagName);
    if (element && holdsControl(element)) return { text: clean(text), met: true };
    if (speaks(text) && block) break;
    const piece = node.nodeType === 3 ? (node.nodeValue ?? '') : element ? textOf(element) : '';
    text = back ? `${piece} ${text}` : `${text} ${piece}`;
    if (speaks(text) && block) break;
  }
  return { text: clean(text), met: false };
}

/** Whether the element is or holds any input at all: a tick box has a label of its own, which is not ours. */
function holdsControl(element: Element): boolean {
  let left = HOPS;
  const look = (at: Element): boolean => {
    if (left-- <= 0 || isInput(at)) return true;
    for (let child = at.firstElementChild; child; child = child.nextElementSibling)
      if (look(child)) return true;
    return false;
  };
  return look(element);
}

const isInput = (element: Element): boolean =>
  isControl(element) || (element.tagName === 'INPUT' && attr(element, 'type').toLowerCase() !== 'hidden');
