import type { FieldDescription, FieldKind } from '../../model';
import { foldName, foldText } from '../fold';
import type { Scores } from '../scores';
import { any, type Near } from './near';

/** Languages by their own names and by their English ones. */
const LANGUAGE =
  /^(?:english|deutsch|german|francais|french|espanol|spanish|italiano|italian|portugues|portuguese|nederlands|dutch|svenska|dansk|norsk|polski|cestina|magyar|turkce|русскии|українська|ελληνικα|日本語|japanese|中文|简体中文|繁體中文|chinese|한국어|korean|العربية|עברית|ไทย|tieng viet|bahasa)(?: |$)/;
const SHOWN_IN =
  /(?:^| )(?:languages?|lang|currency|sprache|wahrung|langue|devise|idioma|moneda|moeda|lingua|valuta)(?: |$)/;
/** What a form about somebody asks for too: a company has a currency, and an address with it. */
const ASKED: readonly FieldKind[] = [
  'street',
  'city',
  'postalCode',
  'region',
  'phone',
  'email',
  'company',
  'familyName',
  'fullName',
  'givenName',
];

/** A country beside a language or a currency, and nobody's, is what the page is to be shown in; so is a list of languages. */
export function preferences(field: FieldDescription, scores: Scores, near: Near): void {
  if (field.tag !== 'select' || scores.of('country') === 0) return;
  const languages = field.options.filter((option) => LANGUAGE.test(foldText(option))).length;
  const isShown = field.neighbours.slice(0, 2).some((text) => SHOWN_IN.test(foldName(text)));
  if (languages >= 2 || (isShown && !any(near, ASKED))) scores.move('country', 'choice', 'of the page');
}
