import { clean } from './dom';

/** The heading of the column that a cell's control stands in; empty outside of grids. */
export function columnOf(control: Element): string {
  const cell = control.closest('[role="gridcell"]');
  const grid = cell?.closest('[role="grid"],[role="treegrid"]');
  if (!cell || !grid) return '';
  const heads = [...grid.querySelectorAll('[role="columnheader"]')];
  const index = cell.getAttribute('aria-colindex');
  const at = Array.prototype.indexOf.call(cell.parentElement?.children ?? [], cell);
  const head = index ? heads.find((each) => each.getAttribute('aria-colindex') === index) : heads[at];
  return clean(head?.textContent);
}
