import type { FieldKind } from '../model';
import { foldLetters } from './fold';
import { KIND_RULES } from './kinds/index';
import type { KindRule } from './rule';

/** A word of one kind found in a text. */
interface Span {
  readonly kind: FieldKind;
  readonly from: number;
  readonly to: number;
  readonly weak: boolean;
  /** Whether the language that the word was found in names the thing first, and then whose it is. */
  readonly headFirst: boolean;
}

/** A word list of one language, or of names, as a regular expression. */
interface Pattern {
  readonly expression: RegExp;
  readonly headFirst: boolean;
}

interface Matcher {
  readonly rule: KindRule;
  readonly text: { readonly latin: readonly Pattern[]; readonly other: readonly Pattern[] };
  readonly name: readonly Pattern[];
  readonly alone: RegExp | undefined;
  readonly weak: RegExp | undefined;
}

/** Languages written without spaces between words, or with particles glued on. */
const UNSPACED = new Set(['ja', 'zh', 'ko', 'th', 'ar', 'he', 'fa']);
/** Languages that say "telephone of the company"; the others say "company telephone". */
const HEAD_FIRST = new Set('ar bg cs el es fa fr he id it pl pt ro ru sk sr th uk vi'.split(' '));
/** The neighbours of one field are the next ones asked about: a page's labels are looked up once. */
const REMEMBERED = 500;
const remembered = new Map<string, ReadonlyMap<FieldKind, number>>();
const TRAILING =
  /^(?:\d+|input|field|text|txt|box|select|value|val|num|number|name|code|line|new|form|ctl|control|wrapper|label|element|container|item|required|optional|shipping|billing|delivery|home|work|user|customer|address|reg|register|login|signup|autocomplete|typeahead|combobox|dropdown|picker|selector|selectized|listbox|main|primary|current)$/;
/** What is asked about a thing and is not the thing: `email_format`, `address_type`. */
const ATTRIBUTE =
  /^ (?:tab|template|format|type|status|verified|consent|frequency|preferences?|notifications?|opt ?(?:in|out)|subscribe|activity|size)$/;
/** `address entrance`, `company area`: what a thing belongs to, when another word follows that says what it is. */
const OWNER = /^(?:(?:[a-z]+ )?addr(?:ess)?|company)$/;
const MIDDLE = 0.4;
const SECOND = 0.6;
const WEAK = 0.3;
const WEAK_NAME = 0.6;
const WEAK_PART = 0.5;

/** Alternatives of a pattern at its top level, longest first: a regular expression takes the first that fits. */
function alternatives(pattern: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let part = '';
  for (const character of pattern) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (character === '|' && depth === 0) {
      parts.push(part);
      part = '';
    } else part += character;
  }
  return [...parts, part].sort((one, other) => other.length - one.length);
}

/**
 * Folded texts have nothing but spaces between words, which are a thousand times cheaper to tell than letters: each
 * expression that names `\p{L}` builds the class anew, a quarter of a millisecond for each of a thousand.
 */
const words = (pattern: string): RegExp =>
  new RegExp(`(?<![^ ])(?:${alternatives(pattern).join('|')})(?![^ ])`, 'gu');
const anywhere = (pattern: string): RegExp => new RegExp(alternatives(pattern).join('|'), 'gu');
const all = (part: string | undefined): RegExp | undefined =>
  part === undefined ? undefined : new RegExp(`^(?:${foldLetters(part)})$`, 'u');

let made: readonly Matcher[] | undefined;

/** Made on first need: a worker starts for many things that need no words. */
function matchers(): readonly Matcher[] {
  made ??= KIND_RULES.map(matcherOf);
  return made;
}

function matcherOf(rule: KindRule): Matcher {
  const patterns = Object.entries(rule.words).map(([language, text]) => ({
    expression: (UNSPACED.has(language) ? anywhere : words)(foldLetters(text)),
    headFirst: HEAD_FIRST.has(language),
  }));
  const plain = (expression: RegExp): Pattern => ({ expression, headFirst: false });
  const weak = rule.weak === undefined ? [] : [plain(words(foldLetters(rule.weak)))];
  const names = rule.names === undefined ? [] : [plain(words(rule.names))];
  const within = rule.within === undefined ? [] : [plain(anywhere(rule.within))];
  const isLatin = ({ expression }: Pattern) => !/[\u0370-\uffff]/.test(expression.source);
  const text = [...patterns, ...weak];
  return {
    rule,
    text: { latin: text.filter(isLatin), other: text.filter((pattern) => !isLatin(pattern)) },
    name: [...names, ...within],
    alone: all(rule.alone),
    weak: all(rule.weak),
  };
}

/**
 * The kinds that a folded text speaks of, each with a share from 0 to 1. Of overlapping words the longest wins; of
 * several kinds the last one named is the head ("company phone"), or the first, by language ("telefono de la empresa").
 */
export function kindsIn(text: string, from: 'text' | 'name'): ReadonlyMap<FieldKind, number> {
  const key = `${from}:${text}`;
  const known = remembered.get(key);
  if (known) return known;
  if (remembered.size >= REMEMBERED) remembered.clear();
  const shares = sharesOf(text, from);
  remembered.set(key, shares);
  return shares;
}

function sharesOf(text: string, from: 'text' | 'name'): ReadonlyMap<FieldKind, number> {
  const shares = new Map<FieldKind, number>();
  if (!text) return shares;
  const spans = spansOf(text, from);
  const strong = spans.filter((span) => !span.weak);
  const ranked = strong.length ? strong : spans;
  const last = Math.max(...ranked.map((span) => span.to));
  const first = Math.min(...ranked.map((span) => span.from));
  const trails =
    from === 'name' &&
    text
      .slice(last)
      .split(' ')
      .some((word) => word.length > 2 && !TRAILING.test(word));
  const ofThing = from === 'name' && ATTRIBUTE.test(text.slice(last));
  const headFirst = from === 'text' && ranked.every((span) => span.to !== last || span.headFirst);
  for (const span of spans) {
    const [atFirst, atLast] = [span.from === first, span.to === last];
    const isHead = headFirst ? atFirst : atLast;
    let share = isHead ? 1 : atFirst || atLast ? SECOND : MIDDLE;
    if (span.weak)
      share *= strong.length ? WEAK : from === 'name' ? WEAK_NAME : covers(span, text) ? 1 : WEAK_PART;
    if (trails) share *= OWNER.test(text.slice(span.from, span.to)) ? 0.3 : 0.85;
    if (ofThing) share *= 0.3;
    shares.set(span.kind, Math.max(shares.get(span.kind) ?? 0, share));
  }
  return shares;
}

function spansOf(text: string, from: 'text' | 'name'): Span[] {
  const found: Span[] = [];
  const foreign = /[\u0370-\uffff]/.test(text);
  for (const { rule, alone, weak, text: patterns, name } of matchers()) {
    if (alone?.test(text))
      found.push({ kind: rule.kind, from: 0, to: text.length, weak: false, headFirst: false });
    const expressions = [
      ...patterns.latin,
      ...(foreign ? patterns.other : []),
      ...(from === 'name' ? name : []),
    ];
    for (const { expression, headFirst } of expressions)
      for (const match of text.matchAll(expression))
        if (match[0] && (match[0].length === text.length || !alone?.test(match[0])))
          found.push({
            kind: rule.kind,
            from: match.index,
            to: match.index + match[0].length,
            weak: weak?.test(match[0]) ?? false,
            headFirst,
          });
  }
  found.sort((one, other) => other.to - other.from - (one.to - one.from));
  const kept: Span[] = [];
  for (const span of found)
    if (!kept.some((other) => span.from < other.to && other.from < span.to && length(other) > length(span)))
      kept.push(span);
  return kept;
}

/** Whether a span is most of what its text says. */
const covers = (span: Span, text: string): boolean => length(span) >= text.length * 0.6;

const length = (span: Span): number => span.to - span.from;
