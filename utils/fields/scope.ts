/** What holds the fields of one record together: where the record begins and ends in the page. */
export interface Scope {
  readonly element: Element;
  /** Tells rows of one grid apart, whose elements are given to other rows as the list scrolls; else empty. */
  readonly row: string;
  /** A dialog stays one record while its pages and their addresses change. */
  readonly isDialog: boolean;
}

const DIALOG = 'dialog,[role="dialog"],[role="alertdialog"],[aria-modal="true"]';
const FORM = 'form,[role="form"]';
const GRID = '[role="grid"],[role="treegrid"]';
const ROW = '[role="row"]';
const PANEL = 'aside,[role="complementary"]';
const ROW_NAMES = [
  'row-id',
  'data-row-id',
  'data-row-key',
  'data-id',
  'aria-rowindex',
  'row-index',
  'data-rowindex',
];

/** The next element out: through shadow roots to their hosts and through frames of this origin to their elements. */
export function outward(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  // Not by `instanceof`: an element of the page around a frame is of another realm.
  const { host } = element.getRootNode() as Partial<ShadowRoot>;
  return host ?? element.ownerDocument.defaultView?.frameElement ?? null;
}

/** The scope of a control: its dialog, else its form, else its row in a grid, else its side panel, else the page. */
export function scopeOf(control: Element): Scope {
  const found: Partial<Record<'dialog' | 'form' | 'row' | 'grid' | 'panel', Element>> = {};
  let last = control;
  for (let at: Element | null = control; at; at = outward(at)) {
    last = at;
    if (at.matches(DIALOG)) found.dialog ??= at;
    if (at.matches(FORM)) found.form ??= at;
    if (at.matches(ROW)) found.row ??= at;
    if (at.matches(GRID)) found.grid ??= at;
    if (at.matches(PANEL)) found.panel ??= at;
  }
  if (found.dialog) return { element: found.dialog, row: '', isDialog: true };
  if (found.form) return { element: found.form, row: '', isDialog: false };
  const { row, grid } = found;
  if (row && grid) {
    const name = ROW_NAMES.map((attribute) => row.getAttribute(attribute)).find(Boolean);
    return { element: name ? grid : row, row: name ?? '', isDialog: false };
  }
  return { element: found.panel ?? last, row: '', isDialog: false };
}

/** The heading of the column that a cell's control stands in; empty outside of grids. */
export function columnOf(control: Element): string {
  const cell = control.closest('[role="gridcell"]');
  const grid = cell?.closest(GRID);
  if (!cell || !grid) return '';
  const heads = [...grid.querySelectorAll('[role="columnheader"]')];
  const index = cell.getAttribute('aria-colindex');
  const at = Array.prototype.indexOf.call(cell.parentElement?.children ?? [], cell);
  const head = index ? heads.find((each) => each.getAttribute('aria-colindex') === index) : heads[at];
  return (head?.textContent ?? '').trim().slice(0, 120);
}
