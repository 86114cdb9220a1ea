import type { FieldDescription, FieldKind } from '../../model';
import { foldName, foldText } from '../fold';
import type { Scores } from '../scores';
import { any, type Near } from './near';

const AMBIGUOUS_NAME =
  /^(?:(?:su |tu |il tuo |o seu |seu |ваше |вашe |vase |vaše )?(?:nombre|nome|имя|імя|jmeno|meno|ime|име|ονομα|이름|ad|adi|adiniz|isim|isminiz|ten|نام))$/;
const AMBIGUOUS_SURNAME = /^(?:(?:votre |le )?(?:nom|nume))$/;

const GENERIC_NAME = /^(?:name|naam|namn|navn|nimi|nev|nama|nom|nome|nombre)$/;

/** "Name" alone is a full name, unless the other half stands next to it; in many languages it may also be a half. */
export function names(field: FieldDescription, scores: Scores, near: Near): void {
  const has = (kind: FieldKind): boolean => any(near.slice(0, 4), [kind]);
  const label = foldText(field.label);
  const plain = !/first|given|fname|vorname|last|surname|lname/.test(foldName(`${field.name} ${field.id}`));
  if (AMBIGUOUS_NAME.test(label) && plain && !has('familyName'))
    scores.move('givenName', 'fullName', 'alone');
  if (AMBIGUOUS_SURNAME.test(label) && plain && !has('givenName'))
    scores.move('familyName', 'fullName', 'alone');
  const given = scores.of('givenName');
  const family = scores.of('familyName');
  const full = scores.of('fullName');
  const best = scores.best();
  if (/(?:^| )name$/.test(field.autocomplete)) return;
  if (full === 0 || (best && best.score > Math.max(given, family, full))) return;
  const beside = (kind: FieldKind): boolean => any(near.slice(0, 2), [kind]);
  const plainly = GENERIC_NAME.test(label);
  if (plainly && given > 0 && family === 0) scores.move('fullName', 'givenName', 'name');
  else if (plainly && family > 0 && given === 0) scores.move('fullName', 'familyName', 'name');
  else if (family === 0 && beside('familyName') && !beside('givenName'))
    scores.move('fullName', 'givenName', 'neighbour');
  else if (given === 0 && beside('givenName') && !beside('familyName'))
    scores.move('fullName', 'familyName', 'neighbour');
  else if (family === 0 && has('familyName') && !has('givenName'))
    scores.move('fullName', 'givenName', 'neighbour');
  else if (given === 0 && has('givenName') && !has('familyName'))
    scores.move('fullName', 'familyName', 'neighbour');
  else if (given > full && family === 0) scores.move('fullName', 'givenName', 'both');
  else if (family > full && given === 0) scores.move('fullName', 'familyName', 'both');
}
