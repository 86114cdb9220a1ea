import { checkVAT, countries } from 'jsvat-next';
import { fold } from './fold';
import { identifier, isTestCode } from './identifier';
import type { Normaliser } from './normaliser';

const MAX_LENGTH = 60;
const LABEL =
  /^(?:vat|ust|uid|tva|iva|btw|nip|moms|mva|dph|ico|cif|nif|p\.? ?iva|partita iva|id|reg|org|no|nr|number)+[\s.:#-]+/iu;

/**
 * VAT number with its country prefix. Its check digits are evidence: a number that holds them is unique. Without
 * prefix, the context's region is tried; a number that fits no country is compared as any identifier.
 */
export const vat: Normaliser = (raw, context, kind) => {
  if (raw.length > MAX_LENGTH) return undefined;
  const codes = unlabelled(fold(raw));
  const region = context.region === undefined ? undefined : prefixOf(context.region);
  const tried = [...codes, ...(region === undefined ? [] : codes.map((code) => region + code))];
  const [valid] = tried.flatMap((code) => validVat(code) ?? []);
  if (valid === undefined) return identifier(raw, context, 'id');
  const national = valid.slice(2).replace(/MVA$/u, '');
  return {
    kind,
    canonical: valid,
    tokens: [...new Set([valid, national])],
    unique: !isTestCode(national),
  };
};

/** The code with its labels and without them, one after another: "NO" is a label in English and a country in Norway. */
function unlabelled(text: string): readonly string[] {
  const code = text.toUpperCase().replace(/[\s./-]/gu, '');
  const rest = text.replace(LABEL, '');
  return rest === text ? [code] : [code, ...unlabelled(rest)];
}

/** The number in its usual form when it is a valid one that names its country, else undefined. */
export function validVat(code: string): string | undefined {
  const norwegian = NORWEGIAN.exec(code);
  if (norwegian !== null) return norwegianVat(norwegian[1] ?? norwegian[2] ?? '');
  if (!/^[A-Z]{2,3}[A-Z0-9]{6,14}$/u.test(code)) return undefined;
  return checkVAT(code, countries).isValid ? code : undefined;
}

/** An organisation number, which registers write with "NO" before it, "MVA" after it, or both. */
const NORWEGIAN = /^NO(\d{9})(?:MVA)?$|^(\d{9})MVA$/u;
const NORWEGIAN_WEIGHTS = [3, 2, 7, 6, 5, 4, 3, 2, 1] as const;

/** The library takes no Norwegian number, with whatever prefix. Check digit: weighted sum modulo 11 (Brønnøysund). */
function norwegianVat(digits: string): string | undefined {
  const sum = NORWEGIAN_WEIGHTS.reduce((all, weight, i) => all + weight * Number(digits.charAt(i)), 0);
  return sum % 11 === 0 ? `NO${digits}MVA` : undefined;
}

/** Greece writes EL before its VAT numbers, Northern Ireland XI; everyone else the ISO code. */
function prefixOf(region: string): string {
  return region === 'GR' ? 'EL' : region;
}
