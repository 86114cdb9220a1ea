import { fold, joinWords, tokensOf, words } from './fold';
import type { Normaliser } from './normaliser';

const MAX_LENGTH = 400;
/** Forms of address, degrees and generation suffixes that are no one's name, in the languages of business forms. */
const TITLES = new Set(
  `mr mrs ms miss mx dr prof professor doctor sir madam phd mba esq dphil bsc msc herr frau fraulein hr fr dipl ing
dipling mag magister univ habil mme mlle monsieur madame maitre sr sra srta senor senora senorita dna dona lic
sig sigra signor signora dott dottssa dottore dottoressa ingegnere mevr dhr mevrouw meneer drs mgr bc mudr judr
rndr phdr ingr jr snr jnr junior ii iii iv datuk dato shri smt kumari gospodin gospozha g-n g-zha`.split(
    /\s+/u,
  ),
);
/** Credentials that are also names or abbreviations of names: dropped only after a comma ("Jane Doe, MD"). */
const CREDENTIALS = new Set(
  'md ma ba cpa dds rn do jd llm llb mp obe cfa pmp pe od dvm bs ms sc hons ret'.split(' '),
);
const PARTICLES = new Set(
  'van von der den de del della dello di da das do dos du des la le las los el al ul bin ibn bint ben af av zu zum zur ter ten te y e and'.split(
    ' ',
  ),
);

/**
 * Person's name, order-free: folded words without titles and particles, sorted, so that "Dr. Jane van Dijk",
 * "van Dijk, Jane" and "JANE VAN DIJK" are one value. Never unique by itself. Initials and nicknames are weaker
 * agreements than equality (utils/matching/compare.ts).
 */
export const person: Normaliser = (raw, context, kind) => {
  if (raw.length > MAX_LENGTH) return undefined;
  const parts = nameParts(raw, context.lang, kind === 'familyName');
  if (parts.length === 0) return undefined;
  return { kind, canonical: joinWords([...parts].sort()), tokens: tokensOf(parts), unique: false };
};

/**
 * Words of a name in the order typed, without titles, credentials and particles; never empty if there was a word.
 * A particle stays when only one other word would, since "Le" and "Van" are names too; a family name alone loses it.
 */
export function nameParts(raw: string, lang = '', isFamilyName = false): readonly string[] {
  const all = withoutCredentials(raw);
  const untitled = all.filter((word) => !TITLES.has(word));
  const named = untitled.length > 0 ? untitled : all;
  if (lang.startsWith('vi')) return named;
  const bare = named.filter((word) => !PARTICLES.has(word));
  return bare.length >= (isFamilyName ? 1 : 2) ? bare : named;
}

function withoutCredentials(raw: string): readonly string[] {
  const [head = '', ...rest] = fold(raw)
    .replace(/(?<=\b\p{L})\.(?=\p{L}\b)/gu, '')
    .split(',');
  const kept = rest.filter((part) => !words(part).every((word) => CREDENTIALS.has(word) || TITLES.has(word)));
  return words([head, ...kept].join(' '));
}
