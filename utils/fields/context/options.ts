import type { FieldDescription } from '../../model';
import { foldText } from '../fold';
import { kindsIn } from '../lexicon';
import type { Scores } from '../scores';
import { any, type Near } from './near';

const MONTHS =
  /^(?:\d{0,2} ?)?(?:jan|feb|fev|ene|gen|janv|fevr|mar|apr|avr|abr)(?:\b|uar|var|vier|ier|ero|naio|eiro|brero|vrier|braio|ruar|reiro|ch\b|z\b|zo\b|co\b|s\b|il\b|ile\b|iel\b|it\b|ts\b)|^(?:month|mois|monat|mes|mese|maand|miesiac|месяц|янв|фев|январь|февраль)\b/;
const COUNTRIES =
  /afghan|(?:albania|albanie|albanien|algeri[ae]|algerien|australia|austria|osterreich|belgi(?:um|en|e|que|ca|o)|brazil|brasil|bulgaria|canada|china|croatia|deutschland|france|germany|hungary|italia|ireland|japan|polska|portugal|romania|espana|spain|suisse|svizzera|united (?:states|kingdom)|uzbekistan|vietnam|argentina|czechia|czech republic)\b|россия|украина|ελλαδα|日本|中国/;
const STATES =
  /^(?:alabama|alaska|arizona|arkansas|california|alberta|british columbia|manitoba|new south wales|victoria|baden|bayern|acre|alagoas|agrigento|alessandria|albacete|alicante|barcelona|blagoevgrad|burgas|alba|arad|hokkaido|北海道|青森|bacs|baranya)/;

/** A day, a month or a year as a list has it: "1", "05 - May", "Wed 25". */
const DATED = /(?:^| )\d/;
const DATES = ['date', 'birthDate', 'cardExp'] as const;
/** A list so short may wait for a script to fill it. */
const FILLED = 3;

/** The address of a shop names its country too, and has numbers. */
const isCountry = (option: string): boolean => COUNTRIES.test(option) && !/\d{2}/.test(option);

/** A select is read by its options. */
export function choosing(field: FieldDescription, scores: Scores, near: Near): void {
  if (field.options.length === 0) return;
  const options = field.options.map(foldText);
  const share = (test: (option: string) => boolean): number =>
    options.filter(test).length / Math.max(1, options.length);
  const filled = field.options.filter((option) => /\d/.test(option));
  const dialled = field.options.filter((option) =>
    /^[^\d+]*\+ ?\d{1,4}(?:[ -]\d{1,4})?\)?[^\d]*$/.test(option),
  ).length;
  if (dialled >= Math.max(1, field.options.length / 3)) {
    scores.add('phoneCountryCode', 6, 'options');
    scores.move('country', 'phoneCountryCode', 'options');
  } else if (share(isCountry) >= 0.3 || (options.length <= 3 && share(isCountry) > 0)) {
    scores.add('country', 4, 'options');
    scores.move('phoneCountryCode', 'country', 'options');
  }
  if (isUndated(field, options)) scores.drop('date');
  if (share((option) => STATES.test(option)) >= 0.2) scores.add('region', 3, 'options');
  const years = filled.filter((option) => /^(?:19|20)\d\d$/.test(option.trim())).length;
  const numbers = filled.filter((option) => /^\d{1,2}$/.test(option.trim())).length;
  const filtering = field.formPurpose === 'search' || field.formPurpose === 'filter';
  const months = options.filter((option) => MONTHS.test(option)).length;
  if (!filtering && (years >= 3 || months >= 2)) scores.add('date', 1.9, 'options');
  else if (numbers >= 5 && any(near, DATES, 4) && !calls(field, scores)) scores.add('date', 1.9, 'options');
}

/** Whether the field calls itself something that is no part of a date: "Adults" beside an arrival. */
const calls = (field: FieldDescription, scores: Scores): boolean =>
  /label|wrapper|aria/.test(field.labelSource) && scores.of('date') === 0 && says(field);

/** Whether neither the list nor its label knows of a date, though its name does: `mm` for tyres by make and model. */
const isUndated = (field: FieldDescription, options: readonly string[]): boolean =>
  options.length >= FILLED &&
  says(field) &&
  !options.some((option) => DATED.test(option) || MONTHS.test(option)) &&
  !DATES.some((kind) => kindsIn(foldText(field.label), 'text').has(kind));

const says = ({ label }: FieldDescription): boolean => /\p{L}{3}/u.test(label);
