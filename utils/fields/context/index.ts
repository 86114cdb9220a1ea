import type { FieldDescription } from '../../model';
import type { Scores } from '../scores';
import { nickname, number, premises, street } from './address';
import { birth } from './birth';
import { boxes, country, part } from './boxes';
import { purposeful } from './business';
import { card } from './card';
import { decoy } from './decoy';
import { login } from './login';
import { names } from './names';
import { type ContextRule, nearOf } from './near';
import { choosing } from './options';
import { preferences } from './preferences';

/** In order: a later rule sees what the earlier ones left. */
const RULES: readonly ContextRule[] = [
  decoy,
  purposeful,
  choosing,
  preferences,
  card,
  birth,
  names,
  street,
  premises,
  nickname,
  number,
  country,
  login,
  boxes,
  part,
];

/** What the surroundings of a field change about the evidence in the field itself, one rule after the other. */
export function adjust(field: FieldDescription, scores: Scores): void {
  const near = nearOf(field);
  for (const rule of RULES) rule(field, scores, near);
}
