import type { FieldDescription, FieldKind } from '../model';
import { adjust } from './context/index';
import { foldName, foldText } from './fold';
import { KIND_RULES } from './kinds/index';
import { kindsIn } from './lexicon';
import { Scores } from './scores';

/**
 * The kind of a field, how sure that is (0 to 1), and all evidence as `kind:source`: what spoke for other kinds too. The
 * source is a part of the field (`label`, `name` …), `value`, or a rule of `context/`.
 */
export interface KindGuess {
  readonly kind: FieldKind;
  readonly confidence: number;
  readonly rules: readonly string[];
}

/** What each source of evidence weighs when it speaks for one kind alone. */
const WEIGHT = {
  autocomplete: 6,
  password: 12,
  type: 3,
  label: 5,
  beside: 3.2,
  shared: 1.75,
  placeholder: 2.2,
  heading: 1,
  name: 3,
  path: 0.8,
  id: 2.4,
  sameId: 0.6,
  hint: 1,
  value: 4,
};
const ENOUGH = 1.7;
const LONG_LABEL = 60;
/** A sentence that mentions a kind rarely asks for it: not enough by itself. */
const LONG = 0.3;
/** `tel` is also how pages ask for a numeric keyboard. */
const TEL = 1.8;
const FILLER =
  /\b(?:this (?:field|question) is required|required|optional|mandatory|please|enter|select|choose|type(?! of\b)|provide|fill(?: (?:in|out))?(?: this field)?|(?:a )?valid|pflichtfeld|optionnel|obligatoire|opcional|facoltativo|obligatorio)\b/g;

/** Decides what kind of data a field asks for. Pure: the background and the evaluation run the same code. */
export function kindOf(field: FieldDescription, value?: string): KindGuess {
  const scores = new Scores();
  addAttributes(field, scores);
  addTexts(field, scores);
  for (const rule of KIND_RULES) {
    const shape = value && rule.value ? rule.value(value) : 0;
    if (shape > 0) scores.add(rule.kind, shape * WEIGHT.value, 'value');
  }
  adjust(field, scores);
  for (const rule of KIND_RULES)
    if (rule.tags && !rule.tags.some((tag) => tag === field.tag)) scores.drop(rule.kind);
  const best = scores.best();
  const isPicked = [field.tag, field.type].includes('select');
  const rest = isPicked ? 'choice' : field.tag === 'input' ? 'other' : 'longText';
  if (best && best.score >= ENOUGH) {
    const kind = best.kind === 'other' && rest === 'choice' ? rest : best.kind;
    return { kind, confidence: best.share, rules: scores.rules() };
  }
  return { kind: rest, confidence: 0.3, rules: scores.rules() };
}

function addAttributes(field: FieldDescription, scores: Scores): void {
  const token = detailOf(field.autocomplete);
  for (const rule of KIND_RULES) {
    // Pages put new-password on other fields to keep the browser from filling them.
    const believed = rule.kind !== 'password' || field.type === 'password';
    if (believed && rule.autocomplete?.includes(token))
      scores.add(rule.kind, WEIGHT.autocomplete, 'autocomplete');
    if (rule.types?.includes(field.type)) {
      const weight = rule.kind === 'password' ? WEIGHT.password : rule.kind === 'phone' ? TEL : WEIGHT.type;
      scores.add(rule.kind, weight, 'type');
    }
  }
}

/** The field name of an `autocomplete` value (HTML standard); one with a word it does not know says nothing. */
function detailOf(autocomplete: string): string {
  const tokens = autocomplete.split(/\s+/).filter((token) => token !== 'webauthn');
  return tokens.slice(0, -1).every((token) => SECTION.test(token)) ? (tokens.at(-1) ?? '') : '';
}
const SECTION = /^(?:section-.+|shipping|billing|home|work|mobile|fax|pager)$/;

function addTexts(field: FieldDescription, scores: Scores): void {
  const read = (text: string, weight: number, why: string): void => {
    const [main, aside] = withoutAside(text);
    const long = main.length > LONG_LABEL ? LONG : 1;
    for (const [kind, share] of kindsIn(main, 'text')) scores.add(kind, share * weight * long, why);
    if (aside)
      for (const [kind, share] of kindsIn(aside, 'text')) scores.add(kind, share * weight * 0.3 * long, why);
  };
  read(field.label, labelWeight(field), 'label');
  if (field.placeholder !== field.label) read(field.placeholder, WEIGHT.placeholder, 'placeholder');
  const name = foldName(ownPart(field.name));
  const path = foldName(field.name);
  const id = foldName(field.id);
  for (const [kind, share] of kindsIn(name, 'name')) scores.add(kind, share * WEIGHT.name, 'name');
  if (path !== name)
    for (const [kind, share] of kindsIn(path, 'name')) scores.add(kind, share * WEIGHT.path, 'path');
  const idWeight = id === name || id === path ? WEIGHT.sameId : WEIGHT.id;
  for (const [kind, share] of kindsIn(id, 'name')) scores.add(kind, share * idWeight, 'id');
  for (const hint of field.hints.slice(0, 6))
    if (hint !== field.placeholder)
      for (const [kind, share] of kindsIn(foldName(hint), 'name')) scores.addHint(kind, share * WEIGHT.hint);
}

/** `checkout[address][first_name]` asks for what its last part says; the parts before say where. */
function ownPart(name: string): string {
  const parts = name.split(/[.[\]/:$|]+/).filter((part) => /[^\d\s]/.test(part));
  const last = parts.at(-1) ?? '';
  const before = parts.at(-2) ?? '';
  return GENERIC.test(last) && BEGINS.test(before) ? `${before} ${last}` : last;
}
/** `phone.number` and `country[code]` say it with two parts. */
const GENERIC = /^(?:number|num|no|code|value|text|input|field)$/i;
const BEGINS = /(?:phones?|tel|mobile|card|country|zip|postal)$/i;

function labelWeight(field: FieldDescription): number {
  switch (field.labelSource) {
    case 'heading':
    case 'parent':
    case 'none':
      return WEIGHT.heading;
    case 'cell':
    case 'sibling':
      return isShared(field) ? WEIGHT.shared : WEIGHT.beside;
    case 'placeholder':
      return WEIGHT.beside;
    default:
      return WEIGHT.label;
  }
}

/** Whether a neighbour stands beside the same text: then it may be the neighbour's. */
const isShared = ({ label, neighbours }: FieldDescription): boolean =>
  neighbours.some((text) => text === label || text.startsWith(`${label.slice(0, NEAR_LABEL)} `));
const NEAR_LABEL = 60;

/** "Name. Please fill in a valid name": a message about the field says its label again. */
const TWICE = /^(.{2,30}) \1$/;

/** The text proper and what it says in brackets, both folded; fillers such as "required" dropped. */
function withoutAside(text: string): [string, string] {
  const asides: string[] = [];
  const main = text.replace(/[([（【].*?(?:[)\]）】]|$)/g, (aside) => {
    asides.push(aside);
    return ' ';
  });
  const tidy = (part: string) => foldText(foldText(part).replace(FILLER, ' ')).replace(TWICE, '$1');
  return tidy(main) ? [tidy(main), tidy(asides.join(' '))] : [tidy(text), ''];
}
