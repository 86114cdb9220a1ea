import type { FieldDescription, FieldKind } from '../../model';
import { foldName, foldText } from '../fold';
import type { Scores } from '../scores';
import { ownText } from './near';

const TRAP =
  /(?:^| )(?:fake|dummy|decoy)|prevent (?:chrome|auto)|prevent$|leave (?:this |it |the )?(?:field )?(?:blank|empty)|(?:don t|do not|please do not) fill|honey ?pot|laisse[rz] (?:ce champ )?vide|nicht ausfullen|nie wypelnia/;
const FINDER =
  /look ?up|finder|search|seek|find (?:the|your|my) |autocomplete|wyszukaj|keres|cerca|busca|recherch|such|αναζητ|поиск|ricerca/;
/** The same, said by its name alone. */
const CALLED_FINDER =
  /(?:^| )(?:(?:address|location)(?: input)? finder|store (?:picker|finder|locator))(?: |$)|^search address/;
/** What proves that a person fills the form in, whatever stands beside it. */
const PROOF = /(?:^| )(?:bot ?(?:test|check)|magic ?word|challenge|spam ?check|anti ?(?:spam|bot))/;
const SEARCHING = /^(?:search|find|filter)\b/;
const SOUND =
  /\bkana\b|kana$|furigana|phonetic|カナ|フリガナ|ふりがな|（セイ）|（メイ）|^セイ$|^メイ$|kana(?:first|last)|(?:first|last)kana/;

/** Boxes that catch what a browser fills in by itself stand together, and not all of them have a name. */
const CATCHERS = /(?:^| )(?:fake|dummy|decoy|honey|prevent$)/;
/** Whether a box starts by saying that it finds one of many: what is typed there picks, and is no entry. */
const FINDS =
  /^(?:search|find|filter|look ?up|such(?:e|en)?|recherche[rz]?|busca[r]?|cerca|zoek(?:en)?|szukaj|wyszukaj|hledat|поиск|наити|найти|пошук|αναζητηση|検索|搜索)(?: |$)/;
const PLACES: readonly FieldKind[] = ['region', 'city', 'country', 'street'];
const FOUND: readonly FieldKind[] = [...PLACES, 'username'];
/** A box without a label, called by the number of a place: a script keeps there what was picked elsewhere. */
const REFERENCE = / id$/;
/** What a page ties to a box says what is picked there: a lookup of an account or a country is an entry. */
const TIED = /^(?:label|labelledby|aria|host|wrapper)$/;
/** A box that nobody sees, beside the card fields of a payment provider's frame: it takes what a browser fills in. */
const AUTOFILLED = /^auto ?(?:complete|fill) (?:card|cc) /;

/** Words that turn a field into something else, whatever else is said: how a name sounds, a finder of addresses. */
export function decoy(field: FieldDescription, scores: Scores): void {
  const own = ownText(field);
  if (SOUND.test(own) || SOUND.test(field.label)) {
    scores.add('other', 20, 'sound');
    return;
  }
  const called = foldName(`${field.name} ${field.id}`);
  if (TRAP.test(own)) scores.add('other', 20, 'trap');
  if (/captcha/.test(called) || (field.tag === 'input' && PROOF.test(called)))
    scores.add('other', 20, 'captcha');
  const finding =
    field.type === 'search' || FINDER.test(`${foldText(field.label)} ${foldText(field.placeholder)}`);
  const isNameless = own.trim() === '' && field.autocomplete === '';
  if (isNameless && field.neighbours.slice(0, 2).some((text) => CATCHERS.test(foldName(text))))
    scores.add('other', 20, 'among traps');
  if (field.labelSource === 'none' && AUTOFILLED.test(called)) scores.add('other', 20, 'catches autofill');
  const isTied = TIED.test(field.labelSource);
  const finds = FINDS.test(foldText(isTied ? field.label : field.placeholder));
  if (field.tag === 'input' && (finds || /(?:^| )filter(?: |$)/.test(called)))
    for (const kind of FOUND) scores.move(kind, 'search', 'finds');
  if (field.tag === 'input' && field.labelSource === 'none' && REFERENCE.test(foldName(field.name)))
    for (const kind of PLACES) scores.move(kind, 'other', 'reference');
  if (/nickname$/.test(field.autocomplete)) scores.move('username', 'other', 'nickname');
  if (SEARCHING.test(foldText(field.label))) scores.drop('password');
  const isFinder = finding || (field.tag === 'input' && CALLED_FINDER.test(called));
  if (isFinder && scores.of('street') > scores.of('search')) scores.move('street', 'other', 'finder');
}
