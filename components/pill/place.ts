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

/** Distance kept from the edges of the viewport and from the field, CSS pixels. */
const EDGE = 16;
const CLEAR = 12;

/**
 * Where the pill goes: the bottom corner at the end of the line, where the eye expects a notice; another corner when
 * the field being typed in is there; beside the field when it spans all corners.
 *
 * @param field the field being typed in, or null when there is none
 * @returns a place that is wholly inside the viewport and never over the field; null when there is no such place
 */
export function placePill(asked: {
  readonly field: Box | null;
  readonly viewport: Size;
  readonly size: Size;
  readonly direction?: 'ltr' | 'rtl';
}): Place | null {
  const { field, viewport, size, direction = 'ltr' } = asked;
  const right = viewport.width - size.width - EDGE;
  const bottom = viewport.height - size.height - EDGE;
  const [end, start] = direction === 'ltr' ? [right, EDGE] : [EDGE, right];
  const corners: Place[] = [
    { top: bottom, left: end },
    { top: EDGE, left: end },
    { top: bottom, left: start },
    { top: EDGE, left: start },
  ];
  const beside: Place[] = field
    ? [end, start].flatMap((left) => [
        { top: field.top + field.height + CLEAR, left },
        { top: field.top - CLEAR - size.height, left },
      ])
    : [];
  return (
    [...corners, ...beside].find((at) => inside(at, size, viewport) && !(field && near(at, size, field))) ??
    null
  );
}

function inside(at: Place, size: Size, viewport: Size): boolean {
  return (
    at.top >= 0 &&
    at.left >= 0 &&
    at.top + size.height <= viewport.height &&
    at.left + size.width <= viewport.width
  );
}

/** Whether the pill would touch the field or the clear space around it. */
function near(at: Place, size: Size, field: Box): boolean {
  return (
    at.left < field.left + field.width + CLEAR &&
    at.left + size.width > field.left - CLEAR &&
    at.top < field.top + field.height + CLEAR &&
    at.top + size.height > field.top - CLEAR
  );
}
