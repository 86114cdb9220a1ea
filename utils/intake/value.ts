import { familyOf } from '../matching/family';
import { partsOf } from '../matching/parts';
import type { FieldKind, NormalValue } from '../model';
import { type NormaliseContext, normalise } from '../prints/normalise';

/** What a text of no certain kind may be. */
const GUESSES = [
  'street',
  'fullName',
  'company',
  'date',
  'phone',
  'money',
  'country',
  'region',
  'postalCode',
] as const;
/** Longest text that is guessed at; a longer one is prose. */
const MAX_GUESSED = 200;

/**
 * The comparable form of what was typed. A text whose field says nothing of its kind ("Reference", a spreadsheet
 * cell) also carries what it would be as an address, a name, a date …, so that it meets the field that knows.
 */
export function normaliseValue(
  kind: FieldKind,
  raw: string,
  context: NormaliseContext = {},
): NormalValue | undefined {
  const normal = normalise(kind, raw, context);
  if (normal === undefined || familyOf(normal.kind) !== 'text' || raw.length > MAX_GUESSED) return normal;
  const seen = new Set([printable(normal)]);
  const alternatives = GUESSES.flatMap((guess) => {
    const value = normalise(guess, raw, context);
    // A guess that failed is the text again.
    if (value === undefined || value.canonical === normal.canonical || seen.has(printable(value))) return [];
    seen.add(printable(value));
    return [value];
  });
  return alternatives.length === 0 ? normal : { ...normal, alternatives };
}

function printable(value: NormalValue): string {
  const { keys, tokens } = partsOf(value);
  return [...keys, '', ...tokens].join('\0');
}
