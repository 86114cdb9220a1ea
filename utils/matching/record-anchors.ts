import type { OpenValue } from '../intake/ports';
import type { NormalValue } from '../model';
import { anchorsOf, MAX_ANCHORS, type RawAnchor } from './anchors';
import { familyOf } from './family';
import { isProse } from './prose';

/** Fields of a message; a record with any other is about something, and its text a note on it. */
const OF_MESSAGE: ReadonlySet<string> = new Set(['mail', 'call', 'text']);
const RECIPIENTS = 2;

/**
 * The anchors of an open record: of its messages, of what it states, and the identifiers that its text mentions. A
 * mention forms no composite: who is mentioned need not be whom the record is about.
 */
export function recordAnchorsOf(open: readonly OpenValue[]): readonly RawAnchor[] {
  const stated = open.filter(({ mentioned }) => mentioned === undefined).map(({ normal }) => normal);
  const mentions = open.filter(({ mentioned }) => mentioned === true);
  const identifiers = mentions
    .flatMap(({ normal }) => anchorsOf([normal]))
    .filter(({ type }) => !type.includes('+'));
  const anchors = [...messagesOf(stated), ...anchorsOf(stated)];
  const known = new Set(anchors.map(({ type, value }) => `${type}\0${value}`));
  const added = identifiers.filter(({ type, value }) => !known.has(`${type}\0${value}`));
  return [...anchors, ...added].slice(0, MAX_ANCHORS);
}

/** A message is a text together with whom it goes to; one without a recipient is none. */
function messagesOf(stated: readonly NormalValue[]): readonly RawAnchor[] {
  if (!stated.every(({ kind }) => OF_MESSAGE.has(familyOf(kind)))) return [];
  const recipients = ['mail', 'call'].map((family) => stated.filter(({ kind }) => familyOf(kind) === family));
  const [to = []] = recipients.filter((each) => each.length > 0);
  return stated.filter(isProse).flatMap((text) =>
    to.slice(0, RECIPIENTS).map(
      (recipient): RawAnchor => ({
        type: 'text+recipient',
        value: `${text.canonical}\0${recipient.canonical}`,
      }),
    ),
  );
}

/** Whether an anchor is that of a message sent to a recipient. */
export function isMessage({ type }: { readonly type: string }): boolean {
  return type === 'text+recipient';
}
