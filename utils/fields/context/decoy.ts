import type { FieldDescription } from '../../model';
import { foldName, foldText } from '../fold';
import type { Scores } from '../scores';
import { ownText } from './near';

const TRAP =
  /(?:^| )(?:fake|dummy|decoy)|prevent (?:chrome|auto)|prevent$|leave (?:this |it |the )?(?:field )?(?:blank|empty)|(?:don t|do not|please do not) fill|honey ?pot|laisse[rz] (?:ce champ )?vide|nicht ausfullen|nie wypelnia/;
const FINDER =
  /look ?up|finder|search|seek|find (?:the|your|my) |autocomplete|wyszukaj|keres|cerca|busca|recherch|such|αναζητ|поиск|ricerca/;
const SEARCHING = /^(?:search|find|filter)\b/;
const SOUND =
  /\bkana\b|kana$|furigana|phonetic|カナ|フリガナ|ふりがな|（セイ）|（メイ）|^セイ$|^メイ$|kana(?:first|last)|(?:first|last)kana/;

/** Words that turn a field into something else, whatever else is said: how a name sounds, a finder of addresses. */
export function decoy(field: FieldDescription, scores: Scores): void {
  const own = ownText(field);
  if (SOUND.test(own) || SOUND.test(field.label)) {
    scores.add('other', 20, 'sound');
    return;
  }
  const called = foldName(`${field.name} ${field.id}`);
  if (TRAP.test(own)) scores.add('other', 20, 'trap');
  if (/captcha/.test(called)) scores.add('other', 20, 'captcha');
  const finding =
    field.type === 'search' || FINDER.test(`${foldText(field.label)} ${foldText(field.placeholder)}`);
  if (SEARCHING.test(foldText(field.label))) scores.drop('password');
  if (finding && scores.of('street') > scores.of('search')) scores.move('street', 'other', 'finder');
}
