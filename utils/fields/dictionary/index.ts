import { foldLetters } from '../fold';
import { ALIASES } from './aliases';
import { FIELD_LABELS, type FieldLabel } from './labels';

export { FIELD_LABELS, type FieldLabel } from './labels';

/** What surrounds a label and is none of it: marks of required fields, hints in brackets, colons. */
const AROUND =
  /\((?:required|optional|pflichtfeld|obligatoire|facultatif|obligatorio|opcional|必須|任意)\)|[*:†•]+/g;

let known: ReadonlyMap<string, FieldLabel> | undefined;

/** Every name of every label, folded; on first need, since a worker starts for many things that need none. */
function labels(): ReadonlyMap<string, FieldLabel> {
  known ??= new Map(
    FIELD_LABELS.flatMap((label) =>
      [label, ...(ALIASES[label]?.split(',') ?? [])].map((name) => [fold(name), label] as const),
    ),
  );
  return known;
}

/** The dictionary's word for what a page calls a field; undefined when it is none, and then its kind stands in. */
export function dictionaryLabel(text: string): FieldLabel | undefined {
  return labels().get(fold(text));
}

/** Lower case, without diacritics, punctuation and what surrounds a label; "E-Mail" is "email". */
function fold(text: string): string {
  return foldLetters(text)
    .replace(AROUND, ' ')
    .replace(/e-mail/g, 'email')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
