import { ADDRESS_WORDS, STREET_ENDING, UNIT_WORDS } from './address-words';
import { countryCode } from './countries';
import { fold, tokensOf, words } from './fold';
import type { Normaliser } from './normaliser';
import { countryToken } from './place';
import { regionCode } from './regions';

const MAX_LENGTH = 400;

/**
 * Street, unit, city or a whole address on one or several lines: folded words in their short forms, sorted, without
 * unit designators ("Main Street 12, Apt. 3" is "12 3 main st"). A country or state named in the last parts leaves
 * the token that a field of its own would, and the codes of the British, Canadian, Dutch and Swedish post lose their
 * space, so that an address split over fields is contained in the whole.
 */
export const address: Normaliser = (raw, context, kind) => {
  if (raw.length > MAX_LENGTH) return undefined;
  const segments = raw.split(/[,;\n]/u).filter((segment) => segment.trim() !== '');
  const all = segments.flatMap((segment, index) => partsOf(segment, index > 0));
  const named = all.filter((word) => !UNIT_WORDS.has(word));
  const parts = named.length > 0 ? named : all;
  if (parts.length === 0) return undefined;
  const tokens = new Set(tokensOf(parts));
  for (const segment of segments.slice(1).slice(-3)) {
    const name = segment.replace(/\d+/gu, '').trim();
    const [region, country] = [
      regionCode(name),
      name.length > 2 || /^u[ks]$/iu.test(name) ? countryCode(name, context.lang) : undefined,
    ];
    if (region !== undefined) tokens.add(region);
    if (country !== undefined) tokens.add(countryToken(country));
  }
  return { kind, canonical: [...parts].sort().join(' '), tokens: [...tokens], unique: false };
};

/** Short forms of one segment's words. */
function partsOf(segment: string, isLater: boolean): readonly string[] {
  const text = joinPostal(fold(segment).replace(/(?<=\b\p{L})\.(?=\p{L}\b)/gu, ''), isLater);
  const all = words(text.replace(/(?<=\d)(?:st|nd|rd|th)(?![\p{L}\p{N}])/gu, ''));
  return all.flatMap((word) => {
    const ending = STREET_ENDING.exec(word);
    return (ending === null ? [word] : ending.slice(1)).map((part) => ADDRESS_WORDS.get(part) ?? part);
  });
}

function joinPostal(text: string, isLater: boolean): string {
  const joined = text
    .replace(/\b([a-z]{1,2}\d[a-z\d]?) (\d[a-z]{2})\b/gu, '$1$2')
    .replace(/\b([a-z]\d[a-z]) (\d[a-z]\d)\b/gu, '$1$2');
  return isLater
    ? joined.replace(/\b(\d{4}) ([a-z]{2})\b/gu, '$1$2').replace(/\b(\d{3}) (\d{2})\b/gu, '$1$2')
    : joined;
}
