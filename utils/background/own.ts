import { ownAnchorsOf } from '../matching/own';
import type { OwnMessage } from '../messages/own-protocol';
import type { AnchorPrint, FieldKind } from '../model';
import { normalise } from '../prints/normalise';
import type { Printer } from '../prints/print';
import type { Settings } from '../settings';

type OwnDetails = Omit<Extract<OwnMessage, { type: 'own.add' }>, 'type'>;

/** Prints the person's own names, addresses and domains and adds them to those kept; the words themselves are dropped. */
export function printOwn(details: OwnDetails, kept: Settings['own'], printer: Printer): Settings['own'] {
  const added = (values: readonly string[], kind: FieldKind): AnchorPrint[] =>
    values.flatMap((value) => {
      const normal = normalise(kind, value);
      return normal ? ownAnchorsOf(normal).map(({ type, value }) => printer.anchor(type, value)) : [];
    });
  const union = (known: readonly AnchorPrint[], more: readonly AnchorPrint[]) => [
    ...new Set([...known, ...more]),
  ];
  return {
    names: union(kept.names, added(details.names, 'fullName')),
    emails: union(kept.emails, added(details.emails, 'email')),
    domains: union(kept.domains, added(details.domains, 'url')),
  };
}
