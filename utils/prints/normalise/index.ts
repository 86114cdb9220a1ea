import type { FieldKind, NormalValue } from '../../model';
import { company } from './company';
import { email } from './email';
import type { NormaliseContext, Normaliser } from './normaliser';
import { person } from './person';
import { phone } from './phone';
import { text } from './text';

export type { NormaliseContext, Normaliser } from './normaliser';
export { isSameValue } from './same';

const NORMALISERS: { readonly [Kind in FieldKind]?: Normaliser } = {
  email,
  usernameOrEmail: email,
  username: email,
  other: email,
  phone,
  givenName: person,
  familyName: person,
  middleName: person,
  fullName: person,
  cardName: person,
  company,
};

/**
 * Comparable form of a raw value of a kind, or undefined when nothing comparable is left. Total and in linear time
 * for any string. A value that is none of its kind's (a phone field that says "call reception") is compared as text,
 * and is never unique then.
 */
export function normalise(
  kind: FieldKind,
  raw: string,
  context: NormaliseContext = {},
): NormalValue | undefined {
  return NORMALISERS[kind]?.(raw, context, kind) ?? text(raw, context, kind);
}
