import type { FieldDescription } from '../../model';
import { foldText } from '../fold';
import type { Scores } from '../scores';
import { any, type Near, ownText } from './near';

const DIALLED = /phone|\btel|dial|call|mobile|isd|\bgsm/;

/** A country code beside a telephone number is dialled; elsewhere it names a country. */
export function country(field: FieldDescription, scores: Scores, near: Near): void {
  const own = ownText(field);
  const dialled = DIALLED.test(own) || /^(?:prefix|indicativ|prefijo|prefisso)/.test(foldText(field.label));
  if (/country ?code|phone ?country/.test(own) && dialled && any(near, ['phone'], 2))
    scores.move('country', 'phoneCountryCode', 'dialled');
  else if (
    scores.of('phoneCountryCode') > 0 &&
    /country ?code/.test(own) &&
    !DIALLED.test(own) &&
    !/\+ ?\d/.test(field.options.join(' '))
  )
    scores.move('phoneCountryCode', 'country', 'no phone');
}

/** Boxes of one character spell a code, and a password field may hold something else than a password. */
export function boxes(field: FieldDescription, scores: Scores): void {
  if (field.type !== 'password') return;
  if (field.maxLength === 1) scores.add('other', 20, 'one character');
  for (const kind of ['cardCvc', 'nationalId'] as const)
    if (scores.of(kind) > 1.5) scores.add(kind, 12, 'password');
  if (/gift|voucher|coupon|card ?pin/.test(ownText(field))) scores.add('other', 20, 'gift card');
  if (scores.of('other') > 3 && /answer|antwort|reponse|respuesta|risposta|ответ/.test(ownText(field)))
    scores.add('other', 20, 'answer');
}

/** As many digits as a part of a telephone number has, shown where they go. */
const DIGITS = /^[0x#*_]{2,4}$/i;

/** A telephone number or a code in several boxes has no box that holds it. */
export function part(field: FieldDescription, scores: Scores, near: Near): void {
  const best = scores.best()?.kind;
  const short = field.maxLength !== null && field.maxLength <= 5;
  if (best === 'phone' && (short || DIGITS.test(field.placeholder))) scores.add('other', 20, 'part');
  if (best === 'otp' && (field.maxLength === 1 || any(near, ['otp'], 2))) scores.add('other', 20, 'part');
}
