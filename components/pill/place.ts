/** A box in CSS pixels of the viewport: what `getBoundingClientRect` gives, as far as it is needed here. */
export interface Box {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}
export interface Size {
  readonly width: number;
  readonly height: number;
}
export interface Place {
  readonly top: number;
  readonly left: number;
}

/** What stands around the pill. */
export interface Around {
  /** The field being typed in, or null when there is none. Never covered. */
  readonly field: Box | null;
  /** Other fields and buttons of the same form. Never covered. */
  readonly controls: readonly Box[];
  /** What else a person may want to reach: left free when there is room elsewhere. */
  readonly others: readonly Box[];
}
export const NOTHING_AROUND: Around = { field: null, controls: [], others: [] };

/** Distance kept from the edges of the viewport, from the field and from the form's other controls, CSS pixels. */
const EDGE = 16;
const CLEAR = 12;
const NEAR = 6;
/** Steps in which free space is looked for. */
const STEP = 24;

/**
 * Where the pill goes: the bottom corner at the end of the line, where the eye expects a notice; another corner when
 * something is there; beside the field; else the first free space from that corner on.
 *
 * @param at where it is now: it stays while that is still free, so that it does not jump about
 * @returns a place that is wholly inside the viewport and covers neither the field nor a control of its form; of these
 *   the one that covers least of the rest; null when there is no such place
 */
export function placePill(asked: {
  readonly around: Around;
  readonly viewport: Size;
  readonly size: Size;
  readonly direction?: 'ltr' | 'rtl';
  readonly at?: Place | null;
}): Place | null {
  const { around, viewport, size, direction = 'ltr', at } = asked;
  const isAllowed = (place: Place) =>
    isInside(place, size, viewport) &&
    !(around.field && touches(place, size, around.field, CLEAR)) &&
    !around.controls.some((box) => touches(place, size, box, NEAR));
  let best: Place | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const place of candidates(around.field, viewport, size, direction, at)) {
    if (!isAllowed(place)) continue;
    const cost = around.others.reduce((sum, box) => sum + overlap(place, size, box), 0);
    if (cost === 0) return place;
    if (cost < least) [best, least] = [place, cost];
  }
  return best;
}

function* candidates(
  field: Box | null,
  viewport: Size,
  size: Size,
  direction: 'ltr' | 'rtl',
  at: Place | null | undefined,
): Generator<Place> {
  if (at) yield at;
  const right = viewport.width - size.width - EDGE;
  const bottom = viewport.height - size.height - EDGE;
  const [end, start] = direction === 'ltr' ? [right, EDGE] : [EDGE, right];
  yield { top: bottom, left: end };
  yield { top: EDGE, left: end };
  yield { top: bottom, left: start };
  yield { top: EDGE, left: start };
  if (field) {
    for (const left of [end, start]) {
      yield { top: field.top + field.height + CLEAR, left };
      yield { top: field.top - CLEAR - size.height, left };
    }
  }
  for (let inward = 0; inward <= right - EDGE; inward += STEP) {
    const left = direction === 'ltr' ? right - inward : EDGE + inward;
    for (let top = bottom; top >= EDGE; top -= STEP) yield { top, left };
  }
}

function isInside(at: Place, size: Size, viewport: Size): boolean {
  return (
    at.top >= 0 &&
    at.left >= 0 &&
    at.top + size.height <= viewport.height &&
    at.left + size.width <= viewport.width
  );
}

/** Whether the pill would touch a box or the clear space around it. */
function touches(at: Place, size: Size, box: Box, clear: number): boolean {
  return (
    at.left < box.left + box.width + clear &&
    at.left + size.width > box.left - clear &&
    at.top < box.top + box.height + clear &&
    at.top + size.height > box.top - clear
  );
}

/** How much of a box the pill would cover, square pixels. */
function overlap(at: Place, size: Size, box: Box): number {
  const width = Math.min(at.left + size.width, box.left + box.width) - Math.max(at.left, box.left);
  const height = Math.min(at.top + size.height, box.top + box.height) - Math.max(at.top, box.top);
  return width > 0 && height > 0 ? width * height : 0;
}
