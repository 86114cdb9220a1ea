import { checkVAT, countries } from 'jsvat-next';
import { fold } from './fold';
import { identifier, isTestCode } from './identifier';
import type { Normaliser } from './normaliser';

const MAX_LENGTH = 60;
const LABEL =
  /^(?:vat|ust|uid|tva|iva|btw|nip|moms|mva|dph|ico|cif|nif|p\.? ?iva|partita iva|id|reg|no|nr|number)+[\s.:#-]+/iu;

/**
 * VAT number with its country prefix. Its check digits are evidence: a number that holds them is unique. Without
 * prefix, the context's region is tried; a number that fits no country is compared as any identifier.
 */
export const vat: Normaliser = (raw, context, kind) => {
  if (raw.length > MAX_LENGTH) return undefined;
  const codes = unlabelled(fold(raw));
  const region = context.region === undefined ? undefined : prefixOf(context.region);
  const tried = [...codes, ...(region === undefined ? [] : codes.map((code) => region + code))];
  const valid = tried.find((code) => validVat(code) !== undefined);
  if (valid === undefined) return identifier(raw, context, 'id');
  return {
    kind,
    canonical: valid,
    tokens: [...new Set([valid, valid.slice(2)])],
    unique: !isTestCode(valid.slice(2)),
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
  if (!/^[A-Z]{2,3}[A-Z0-9]{6,14}$/u.test(code)) return undefined;
  return checkVAT(code, countries).isValid ? code : undefined;
}

/** Greece writes EL before its VAT numbers, Northern Ireland XI; everyone else the ISO code. */
function prefixOf(region: string): string {
  return region === 'GR' ? 'EL' : region;
}
