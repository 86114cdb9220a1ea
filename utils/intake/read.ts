import { familyOf } from '../matching/family';
import { proseOf } from '../matching/prose';
import type { EntryId, FieldKind, NormalValue } from '../model';
import { extract } from '../prints/extract';
import { type NormaliseContext, normalise } from '../prints/normalise';
import type { IntakeEntry } from './entry';
import { normaliseValue } from './value';

/** One value read from an entry: the entry's own, or one that its text mentions. */
export interface ReadValue {
  readonly id: EntryId;
  readonly normal: NormalValue;
  readonly mentioned?: true;
}

/** Kinds whose text may mention e-mails, phones, addresses of pages and document numbers. */
const MENTIONING: ReadonlySet<FieldKind> = new Set(['longText', 'subject', 'other']);
/** A text of more characters, or a long text of more words, is prose: it is compared as a whole or not at all. */
const MOST_OF_VALUE = 200;
const MOST_WORDS = 12;

/**
 * What an entry says: its value, then what its text mentions. Of prose only a digest goes on; the words are dropped
 * here, from memory too. Empty when there is nothing comparable.
 */
export function readEntry(
  { id, kind, value }: Pick<IntakeEntry, 'id' | 'kind' | 'value'>,
  context: NormaliseContext = {},
): readonly ReadValue[] {
  const normal = normaliseValue(kind, value, context);
  if (normal === undefined || !MENTIONING.has(kind) || familyOf(normal.kind) !== 'text') {
    return normal === undefined ? [] : [{ id, normal }];
  }
  const mentions = extract(value, context).flatMap((found) => {
    const mention = normalise(found.kind, found.raw, context);
    return mention?.kind === found.kind ? [{ raw: found.raw, mention }] : [];
  });
  const [only] = mentions;
  if (only !== undefined && only.raw === value.trim()) return [{ id, normal: only.mention }];
  return [
    { id, normal: isLong(kind, value, normal) ? proseOf(normal) : normal },
    ...mentions.map(({ mention }, i) => ({
      id: `${id}/${i + 1}` as EntryId,
      normal: mention,
      mentioned: true as const,
    })),
  ];
}

function isLong(kind: FieldKind, value: string, { tokens }: NormalValue): boolean {
  return value.length > MOST_OF_VALUE || (kind === 'longText' && tokens.length > MOST_WORDS);
}
