import type { FieldDescription, FieldKind } from '../../model';
import { foldName, foldText } from '../fold';
import type { Scores } from '../scores';
import { any, type Near, ownText } from './near';

const BIRTH =
  /birth|\bdob\b|geburt|naissance|nascita|nacimiento|nascimento|geboorte|urodz|narozen|fodsel|syntym|szulet|dogum|рожден/;

/** A name that says which part it is and nothing else: the year of an event has more to say. */
const PART =
  /^(?:(?:day|month|year|dd|mm|yy|yyyy|tag|monat|jahr|jour|mois|annee|dia|mes|ano|date|select|\d+)(?: |$))+$/;
const GENDER =
  /(?:^| )(?:gender|sex|geschlecht|sexe|sexo|genero|sesso|genere|geslacht|plec|pohlavi|kon|sukupuoli|cinsiyet|пол|性別|性别|성별)(?: |$)/;
const PERSON: readonly FieldKind[] = ['email', 'password', 'givenName', 'familyName', 'fullName', 'username'];

/** Day, month and year of a birth rarely all say so: their neighbours, their heading or their first option do. */
export function birth(field: FieldDescription, scores: Scores, near: Near): void {
  if (scores.of('date') === 0) return;
  const first = foldText(field.options.slice(0, 2).join(' '));
  if (BIRTH.test(`${ownText(field)} ${first} ${foldText(field.hints.join(' '))}`) || any(near, ['birthDate']))
    scores.move('date', 'birthDate', 'birth');
  else if (BIRTH.test(foldText(field.section))) scores.move('date', 'birthDate', 'section');
  else if (
    PART.test(foldName(field.name || field.id)) &&
    any(near, ['date'], 2) &&
    (any(near, PERSON) || GENDER.test(foldText(field.neighbours.join(' '))))
  )
    scores.move('date', 'birthDate', 'person');
}
