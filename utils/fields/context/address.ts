import type { FieldDescription, FieldKind } from '../../model';
import { foldLetters, foldText } from '../fold';
import { kindsIn } from '../lexicon';
import type { Scores } from '../scores';
import { any, type Near, ownText } from './near';

const ADDITION =
  /^(?:additional|other|extra|further|more|shipping|informa|info |dodatkow|tovabbi|zusatz|complement|informaci|informatii|informazioni|допълнителн|дополнительн|додатков|πληροφορι|προσθετ)[^@]*(?:info|detail|information|instructions|note|tambahan|suplimentare|adicional|aggiuntiv|informacje|informacio|informaciok|angaben|информаци|complementaires?)|^(?:clarification|note di spedizione|directions?)/;

/** "Street, number": the street first, whatever else goes into the same box. */
const STREET_AND =
  /^\W*(?:name of (?:the )?)?(?:street|road|strasse|straat|rue|calle|via|rua|ulic[ae]|utca|gata|gade|strada|sokak|улица|вулиця|οδος)(?: ?name)?\s*(?:[,/&+]|and|und|et|y|e|en|i|a|si|och|og|ja|и|και)\s/u;

/** The second of two address lines holds what the first has no room for. */
export function street(field: FieldDescription, scores: Scores, near: Near): void {
  const label = kindsIn(foldText(field.label), 'text');
  if (label.has('street') && label.has('houseNumber')) scores.move('houseNumber', 'street', 'with number');
  if (STREET_AND.test(foldLetters(field.label)))
    for (const further of ['houseNumber', 'street2'] as const) scores.move(further, 'street', 'street and');
  const afterStreet = near[0]?.has('street') || near[0]?.has('houseNumber') || near[0]?.has('street2');
  if (afterStreet && field.tag === 'input' && ADDITION.test(foldText(field.label)))
    scores.add('street2', 4, 'after street');
  if (scores.of('street') === 0) return;
  const index = Number(
    /(?:street|address(?:lines?)?|addr|strasse)\D{0,3}([0-9])\D*$/i.exec(field.name)?.[1] ?? 0,
  );
  const lineBefore = near[0]?.has('street') || near[2]?.has('street');
  const numbered = /(?:street|address(?:lines?)?|addr)\D{0,3}[0-9]/i.test(field.neighbours[0] ?? '');
  if (lineBefore && (index >= 2 || (index === 1 && numbered)))
    scores.move('street', 'street2', 'second line');
}

const NUMBER = /^(?:number|no|n|nr|num|numero|numer|nummer|cislo|szam|numar|номер|број|broj|αριθμος|番号)$/;
const HOUSE =
  /house|home|haus|street|huis|hazszam|civic|kucni|domu|popisn|building|door|porta|exterior|strad|дом|будин|οδου|番地|kapi|rue|voie|calle|casa|gatu|hus|talon|talo|bina|str|c p|addr/;

const ADDRESSED: readonly FieldKind[] = ['street', 'street2', 'houseNumber', 'city', 'postalCode', 'region'];
const SAYS_ADDRESS =
  /addr|adres|adrs|direcc|indirizz|endere|morada|osoite|street|strasse|stra|ulic|utca|rue|calle|адрес|улиц|διευθυνσ|住所|地址|주소|عنوان|כתובת/;

/** A room, a unit or a block is part of an address only where there is an address. */
export function premises(field: FieldDescription, scores: Scores, near: Near): void {
  if (scores.of('street2') === 0 || field.autocomplete.includes('address')) return;
  if (any(near, ADDRESSED) || SAYS_ADDRESS.test(`${ownText(field)} ${foldText(field.section)}`)) return;
  scores.move('street2', 'other', 'no address');
}

/** "Number" alone belongs to the street before it; without one it is anybody's. */
export function number(field: FieldDescription, scores: Scores, near: Near): void {
  if (scores.of('houseNumber') === 0 && !NUMBER.test(foldText(field.label))) return;
  const own = ownText(field);
  const beside = any(near, ['street', 'street2', 'houseNumber'], 4);
  if (beside && NUMBER.test(foldText(field.label))) scores.add('houseNumber', 3, 'after street');
  else if (!beside && !HOUSE.test(own)) scores.drop('houseNumber');
}

const NICKNAME = /nick ?name|alias/;

/** Inside an address, a nickname is what the person calls the address. */
export function nickname(field: FieldDescription, scores: Scores, near: Near): void {
  if (any(near, ['password']) || !any(near, [...ADDRESSED, 'country'], 4)) return;
  if (NICKNAME.test(ownText(field))) scores.add('other', 20, 'of an address');
}
