import { figuresSchema, type TeamFigures } from './figures';
import { placeOf, Refused, readJson, readText } from './read';

/** Largest text of figures, bytes: ten years of a large team. */
const MOST_BYTES = 40_000_000;

/** Floored figures from a file that a trustee handed on, or a {@link Refused}. */
export function readFigures(bytes: Uint8Array): TeamFigures {
  const value = readJson(readText(bytes, MOST_BYTES));
  if (typeof value !== 'object' || value === null || !('format' in value)) throw new Refused('notAReport');
  if (value.format !== 'retyped-team-figures') throw new Refused('otherFile');
  if ('version' in value && typeof value.version === 'number' && value.version > 1)
    throw new Refused('futureVersion');
  const parsed = figuresSchema.safeParse(value);
  if (!parsed.success) throw new Refused('malformed', placeOf(parsed.error));
  for (const names of [
    parsed.data.weeks.map(({ week }) => week),
    parsed.data.quarters.map((one) => one.quarter),
  ])
    if (names.some((name, i) => i > 0 && (names[i - 1] ?? '') >= name))
      throw new Refused('inconsistent', 'order');
  return parsed.data;
}
