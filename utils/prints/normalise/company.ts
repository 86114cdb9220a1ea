import { fold, joinWords, tokensOf, words } from './fold';
import { ANYWHERE_FORMS, ATTACHED_FORMS, LEADING_FORMS, TRAILING_FORMS } from './legal-forms';
import type { Normaliser } from './normaliser';

const MAX_LENGTH = 400;
const LONGEST_FORM = 8;
const CONJUNCTIONS = new Set(['and', 'und', 'et', 'och', 'og']);
const ARTICLES = new Set(['the']);

/**
 * Company name without its legal form, "The" and conjunctions ("&"); the words stuck together, so that spacing does
 * not count ("Hello World, Ltd." is `helloworld`). Never unique by itself.
 */
export const company: Normaliser = (raw, _context, kind) => {
  if (raw.length > MAX_LENGTH) return undefined;
  const parts = companyParts(raw);
  if (parts.length === 0) return undefined;
  return { kind, canonical: parts.join('').normalize('NFC'), tokens: tokensOf(parts), unique: false };
};

/** Words of a company's name in order, without legal form; never empty if there was a word. */
export function companyParts(raw: string): readonly string[] {
  const all = words(joinLetters(fold(raw).replace(/[&+]/gu, ' and ')));
  const spaced = words(joinLetters(fold(raw).replace(ATTACHED_FORMS, ' ').replace(/[&+]/gu, ' and ')));
  const attached = words(joinWords(spaced).replace(ATTACHED_FORMS, ' '));
  let parts = attached.length > 0 ? attached : all;
  for (let before = -1; before !== parts.length; ) {
    before = parts.length;
    parts = stripEdges(parts);
  }
  const named = parts.filter((part) => !CONJUNCTIONS.has(part) && !ARTICLES.has(part));
  return named.length > 0 ? named : parts;
}

/** "s.r.o.", "S. p. A.", "A/S" → one word each: single letters with a dot or slash between them belong together. */
function joinLetters(text: string): string {
  return text
    .replace(/(?<![\p{L}\p{N}])\p{L}(?:[./] ?\p{L}(?![\p{L}\p{N}]))+/gu, (letters) =>
      letters.replace(/[./ ]/gu, ''),
    )
    .replace(/\b(sp|spolka) z o ?o\b/gu, '$1 z oo');
}

function stripEdges(parts: readonly string[]): readonly string[] {
  for (let size = Math.min(LONGEST_FORM, parts.length - 1); size > 0; size--) {
    if (TRAILING_FORMS.has(parts.slice(-size).join(' '))) return parts.slice(0, -size);
    if (LEADING_FORMS.has(parts.slice(0, size).join(' '))) return parts.slice(size);
    for (let start = 1; start + size < parts.length; start++) {
      if (ANYWHERE_FORMS.has(parts.slice(start, start + size).join(' '))) {
        return [...parts.slice(0, start), ...parts.slice(start + size)];
      }
    }
  }
  return parts;
}
