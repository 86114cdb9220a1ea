import type { FieldDescription, FieldKind } from '../model';

/** How one kind is recognised: words as data, matched by classify.ts. */
export interface KindRule {
  readonly kind: FieldKind;
  /** What the kind holds, for people who read the documentation. */
  readonly describes: string;
  /** A field that must be recognised as this kind. */
  readonly example: Partial<FieldDescription>;
  /** Tokens of the `autocomplete` attribute (HTML standard). */
  readonly autocomplete?: readonly string[];
  /** `type` attributes that speak for the kind by themselves. */
  readonly types?: readonly string[];
  /**
   * Words of labels by language: alternatives of a regular expression over folded text (lower case, no diacritics,
   * punctuation as single spaces), matched as whole words; scripts without spaces match anywhere. Of overlapping
   * matches of several kinds the longest wins.
   */
  readonly words: Readonly<Record<string, string>>;
  /** Words too ambiguous inside a longer text: they count only when they are all that it says. */
  readonly alone?: string;
  /** Words of the above that say little: they yield to any other kind's word in the same text. */
  readonly weak?: string;
  /** More words, seen only in `name`, `id` and the like. */
  readonly names?: string;
  /** Parts of run-together names (`custfirstname`) that are safe to find anywhere. */
  readonly within?: string;
  /** Whether a select, a text area or a plain input may be of this kind; all when absent. */
  readonly tags?: readonly ('input' | 'select' | 'textarea' | 'contenteditable')[];
  /** Evidence in the value itself, 0 to 1. */
  readonly value?: (value: string) => number;
}
