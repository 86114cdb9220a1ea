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

/**
 * Reads a control's label: what the page ties to it, then what stands next to it, then its own attributes.
 * A control in a shadow tree is asked first, then each host around it.
 */
export function labelOf(control: Element): Label {
  const found: [LabelSource, string][] = [];
  for (let at: Element | null = control; at; at = hostOf(at)) {
    found.push(['label', tiedText(at)], ['labelledby', referredText(at)], ['aria', attr(at, 'aria-label')]);
    if (at !== control) found.push(['host', hostText(at)]);
  }
  const host = customParent(control);
  if (host) found.push(['host', hostText(host)]);
  for (let at: Element | null = control; at; at = hostOf(at)) {
    const wrapper = at.closest('label');
    found.push(
      ['wrapper', wrapper ? textOf(wrapper) : ''],
      ['cell', cellText(at)],
      ['sibling', besideText(at)],
    );
  }
  found.push(['placeholder', placeholderOf(control)], ['aria', attr(control, 'title')]);
  const said = found.filter(([, text]) => speaks(text));
  const best = said[0];
  const hints = [...new Set(said.map(([, text]) => text))].filter((text) => text !== best?.[1]);
  return { label: best?.[1] ?? '', source: best?.[0] ?? 'none', hints };
}

/** The placeholder as pages give it: the attribute, its ARIA twin, or the data attribute of the editors. */
export const placeholderOf = (control: Element): string =>
  attr(control, 'placeholder') || attr(control, 'aria-placeholder') || attr(control, 'data-placeholder');

function tiedText(element: Element): string {
  const labels = (element as Partial<HTMLInputElement>).labels;
  return labels ? clean(Array.from(labels, textOf).join(' ')) : '';
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

/** Text next to the control: the nearest level at which there is any, before it rather than after it. */
function besideText(control: Element): string {
  let at: Element | null = control;
  for (let level = 0; at && !isEdge(at) && level < LEVELS; level++, at = outer(at)) {
    const before = gather(at, true);
    if (speaks(before.text)) return before.text;
    if (before.met) return '';
    const after = gather(at, false);
    if (speaks(after.text) && !after.met) return after.text;
    if (after.met && level > 0) return '';
  }
  return '';
}

/** Text among the siblings on one side, up to the next control; stops at a line's end once there is some. */
function gather(from: Element, back: boolean): { text: string; met: boolean } {
  let text = '';
  let hops = HOPS;
  const step = (node: Node) => (back ? node.previousSibling : node.nextSibling);
  for (let node = step(from); node && hops-- > 0; node = step(node)) {
    const element = isElement(node) ? node : undefined;
    if (element && holdsControl(element)) return { text: clean(text), met: true };
    if (speaks(text) && element && !INLINE.test(element.tagName)) break;
    const piece = node.nodeType === 3 ? (node.nodeValue ?? '') : element ? textOf(element) : '';
    text = back ? `${piece} ${text}` : `${text} ${piece}`;
    if (speaks(text) && element && !INLINE.test(element.tagName)) break;
  }
  return { text: clean(text), met: false };
}

function holdsControl(element: Element): boolean {
  if (isControl(element)) return true;
  let left = HOPS;
  const look = (at: Element): boolean => {
    for (let child = at.firstElementChild; child && left-- > 0; child = child.nextElementSibling)
      if (isControl(child) || look(child)) return true;
    return left <= 0;
  };
  return look(element);
}
