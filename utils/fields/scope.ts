import { hostOf, native } from './tree';

/** What holds the fields of one record together: where the record begins and ends in the page. */
export interface Scope {
  readonly element: Element;
  /** Tells rows of one grid apart, whose elements are given to other rows as the list scrolls; else empty. */
  readonly row: string;
  /** A dialog stays one record while its pages and their addresses change. */
  readonly isDialog: boolean;
}

const DIALOG = 'dialog,[role=dialog],[role=alertdialog],[aria-modal=true]';
const FORM = 'form,[role=form]';
const GRID = '[role=grid],[role=treegrid]';
const ROW = '[role=row]';
const PANEL = 'aside,[role=complementary]';
const ROW_NAMES = 'row-id data-row-id data-row-key data-id aria-rowindex row-index data-rowindex'.split(' ');

/** The scope of a control: its dialog, else its form, else its row in a grid, else its side panel, else the page. */
export function scopeOf(control: Element): Scope {
  const found: Partial<Record<'dialog' | 'form' | 'row' | 'grid' | 'panel', Element | null>> = {};
  let last = control;
  // Tree by tree: through shadow roots to their hosts and through frames of this origin to their elements.
  for (let at: Element | null = control; at; at = hostOf(at) ?? frameOf(at)) {
    found.dialog ??= at.closest(DIALOG);
    found.form ??= at.closest(FORM);
    found.row ??= at.closest(ROW);
    found.grid ??= at.closest(GRID);
    found.panel ??= at.closest(PANEL);
    last = at;
  }
  if (found.dialog) return { element: found.dialog, row: '', isDialog: true };
  if (found.form) return { element: found.form, row: '', isDialog: false };
  const { row, grid } = found;
  if (row && grid) {
    const name = ROW_NAMES.map((attribute) => row.getAttribute(attribute)).find(Boolean);
    return { element: name ? grid : row, row: name ?? '', isDialog: false };
  }
  for (let up: Element | null = last; up && !found.panel; up = native(up, 'parentElement')) last = up;
  return { element: found.panel ?? last, row: '', isDialog: false };
}

/** Null for a frame of another origin, whose page ends here. */
const frameOf = (element: Element): Element | null => element.ownerDocument.defaultView?.frameElement ?? null;
