import type { RecordSet } from '../records';

type Row = RecordSet['rows'][number];

/**
 * Whether another set labels the same two records as one thing. Sets overlap: both sets of restaurants are made from the
 * same two guides, and the labels of one lack pairs that the other has. A pair is the same if each side has the same
 * company as written and the same digits of its phone.
 */
export function otherLabels(sets: readonly RecordSet[]): (set: RecordSet, a: Row, b: Row) => boolean {
  const entities = new Map(sets.map((set) => [set.name, entitiesOf(set)]));
  return (set, a, b) => {
    const [left, right] = [signOf(set, a), signOf(set, b)];
    if (left === undefined || right === undefined) return false;
    return [...entities].some(([name, known]) => {
      const both = name === set.name ? undefined : known.get(left);
      return both !== undefined && [...(known.get(right) ?? [])].some((entity) => both.has(entity));
    });
  };
}

function entitiesOf(set: RecordSet): ReadonlyMap<string, ReadonlySet<string>> {
  const entities = new Map<string, Set<string>>();
  for (const row of set.rows) {
    const sign = signOf(set, row);
    if (sign === undefined) continue;
    entities.set(sign, (entities.get(sign) ?? new Set()).add(row.entity_id ?? ''));
  }
  return entities;
}

/** Company and phone of a record; undefined where one is missing. */
function signOf({ kinds }: RecordSet, row: Row): string | undefined {
  const column = (wanted: string) => [...kinds].find(([, kind]) => kind === wanted)?.[0] ?? '';
  const [company, phone] = [row[column('company')] ?? '', (row[column('phone')] ?? '').replace(/\D/gu, '')];
  return company === '' || phone === '' ? undefined : `${company}\0${phone}`;
}
