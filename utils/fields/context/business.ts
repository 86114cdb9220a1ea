import type { FieldDescription } from '../../model';
import { foldName, foldText } from '../fold';
import type { Scores } from '../scores';
import { any, type Near } from './near';

const ACCOUNT = /^(?:(?:parent|customer|client|primary|billing|related) )?account(?: name)?$/;
/** Names a town in one country and a part of one in another. */
const DISTRICT = /^(?:suburb|district|area|comuna|neighbou?rhood|colonia|delegacion|freguesia)$/;
/** An address that may well be an e-mail's. */
const ADDRESS =
  /^(?:(?:confirm|repeat|verify|re enter|your) )*(?:address|adresse|adres|adresa|direccion|indirizzo|endereco|адрес)$/;
/** What a text area is called that asks for remarks, whatever the remarks are about. */
const COMMENT = /comment|remark|message|bemerkung|observacion/;
const PROSE = /summary|zusammenfassung|resume|resumen|riepilogo|samenvatting/;

/** Words that mean one thing in a business record and another where one logs in or writes. */
export function purposeful(field: FieldDescription, scores: Scores, near: Near): void {
  const label = foldText(field.label);
  if (ACCOUNT.test(label) && field.formPurpose === 'data' && !any(near, ['password'])) {
    scores.add('company', 4, 'business');
    scores.drop('username');
  }
  if (ADDRESS.test(label) && scores.of('email') >= 2.5) scores.drop('street');
  if (DISTRICT.test(label) && any(near, ['city'], 4)) scores.move('city', 'other', 'beside a city');
  if (label === 'title' && any(near, ['givenName', 'familyName', 'company'], 4))
    scores.move('subject', 'jobTitle', 'beside a name');
  if (field.label.includes('%')) scores.add('percent', 6, 'sign');
  else if (/[$€£¥₹]/.test(field.label)) scores.add('money', 3, 'sign');
  if (field.tag === 'textarea' && COMMENT.test(foldName(`${field.name} ${field.id}`)))
    for (const kind of ['street', 'street2'] as const) scores.move(kind, 'longText', 'comment');
  if (field.tag === 'contenteditable' && PROSE.test(label)) scores.move('subject', 'longText', 'editor');
}
