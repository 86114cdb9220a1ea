import { joinWords, tokensOf, words } from './fold';
import type { Normaliser } from './normaliser';

/** Tokens kept of one value: beyond it, the canonical form still tells two texts apart. */
const MAX_TOKENS = 64;

/** Free text, subjects, job titles, option labels: folded words. */
export const text: Normaliser = (raw, _context, kind) => {
  const parts = words(raw);
  if (parts.length === 0) return undefined;
  return { kind, canonical: joinWords(parts), tokens: tokensOf(parts).slice(0, MAX_TOKENS), unique: false };
};
