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
}

interface Matcher {
  readonly rule: KindRule;
  readonly text: { readonly latin: readonly RegExp[]; readonly other: readonly RegExp[] };
  readonly name: readonly RegExp[];
  readonly alone: RegExp | undefined;
  readonly weak: RegExp | undefined;
}

/** Languages written without spaces between words, or with particles glued on. */
const UNSPACED = new Set(['ja', 'zh', 'ko', 'th', 'ar', 'he', 'fa']);
/** The neighbours of one field are the next ones asked about: a page's labels are looked up once. */
const REMEMBERED = 500;
const remembered = new Map<string, ReadonlyMap<FieldKind, number>>();
const MIDDLE = 0.4;
const FIRST = 0.6;
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

const words = (pattern: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives(pattern).join('|')})(?![\\p{L}\\p{N}])`, 'gu');
const anywhere = (pattern: string): RegExp => new RegExp(alternatives(pattern).join('|'), 'gu');
const all = (part: string | undefined): RegExp | undefined =>
  part === undefined ? undefined : new RegExp(`^(?:${foldLetters(part)})$`, 'u');

const MATCHERS: readonly Matcher[] = KIND_RULES.map((rule) => {
  const patterns = Object.entries(rule.words).map(([language, text]) =>
    (UNSPACED.has(language) ? anywhere : words)(foldLetters(text)),
  );
  const weak = rule.weak === undefined ? [] : [words(foldLetters(rule.weak))];
  const names = rule.names === undefined ? [] : [words(rule.names)];
  const within = rule.within === undefined ? [] : [anywhere(rule.within)];
  const isLatin = ({ source }: RegExp) => !/[\u0370-\uffff]/.test(source);
  const text = [...patterns, ...weak];
  return {
    rule,
    text: { latin: text.filter(isLatin), other: text.filter((pattern) => !isLatin(pattern)) },
    name: [...names, ...within],
    alone: all(rule.alone),
    weak: all(rule.weak),
  };
});

/**
 * The kinds that a folded text speaks of, each with a share from 0 to 1. Of overlapping words the longest wins; of
 * several kinds the last one named is the head ("company phone"), the first comes next ("telefono de la empresa").
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
  for (const span of spans) {
    let share = span.to === last ? 1 : span.from === first ? FIRST : MIDDLE;
    if (span.weak)
      share *= strong.length ? WEAK : from === 'name' ? WEAK_NAME : covers(span, text) ? 1 : WEAK_PART;
    shares.set(span.kind, Math.max(shares.get(span.kind) ?? 0, share));
  }
  return shares;
}

function spansOf(text: string, from: 'text' | 'name'): Span[] {
  const found: Span[] = [];
  const foreign = /[\u0370-\uffff]/.test(text);
  for (const { rule, alone, weak, text: patterns, name } of MATCHERS) {
    if (alone?.test(text)) found.push({ kind: rule.kind, from: 0, to: text.length, weak: false });
    const expressions = [
      ...patterns.latin,
      ...(foreign ? patterns.other : []),
      ...(from === 'name' ? name : []),
    ];
    for (const expression of expressions)
      for (const match of text.matchAll(expression))
        if (match[0] && (match[0].length === text.length || !alone?.test(match[0])))
          found.push({
            kind: rule.kind,
            from: match.index,
            to: match.index + match[0].length,
            weak: weak?.test(match[0]) ?? false,
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
