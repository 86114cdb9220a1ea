import type { RawAnchor } from '../matching/anchors';
import type { Anchor } from '../model';
import type { Printer } from '../prints/print';

/** Prints of anchors, under this install's key. */
export function printAnchors(anchors: readonly RawAnchor[], printer: Printer): readonly Anchor[] {
  return anchors.map(({ type, value }) => ({ type, print: printer.anchor(type, value) }));
}
