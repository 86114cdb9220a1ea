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
  readonly text: readonly RegExp[];
  readonly name: readonly RegExp[];
  readonly whole: RegExp | undefined;
  readonly weak: RegExp | undefined;
}

/** Languages written without spaces between words, or with particles glued on. */
const UNSPACED = new Set(['ja', 'zh', 'ko', 'th', 'ar', 'he', 'fa']);
const MIDDLE = 0.4;
const FIRST = 0.6;
const WEAK = 0.3;
const WEAK_NAME = 0.6;
const WEAK_PART = 0.5;

const words = (parts: readonly string[]): RegExp[] =>
  parts.length ? [new RegExp(`(?<![\\p{L}\\p{N}])(?:${parts.join('|')})(?![\\p{L}\\p{N}])`, 'gu')] : [];
const anywhere = (parts: readonly string[]): RegExp[] =>
  parts.length ? [new RegExp(`(?:${parts.join('|')})`, 'gu')] : [];
const all = (part: string | undefined): RegExp | undefined =>
  part === undefined ? undefined : new RegExp(`^(?:${foldLetters(part)})$`, 'u');

const MATCHERS: readonly Matcher[] = KIND_RULES.map((rule) => {
  const by = (unspaced: boolean) =>
    Object.entries(rule.words)
      .filter(([language]) => UNSPACED.has(language) === unspaced)
      .map(([, text]) => foldLetters(text));
  const names = rule.names === undefined ? [] : [rule.names];
  const text = [...words([...by(false), ...(rule.weak === undefined ? [] : [foldLetters(rule.weak)])])];
  return {
    rule,
    text: [...text, ...anywhere(by(true))],
    name: [...text, ...words(names), ...anywhere(rule.within === undefined ? [] : [rule.within])],
    whole: all(rule.alone),
    weak: all(rule.weak),
  };
});

/**
 * The kinds that a folded text speaks of, each with a share from 0 to 1. Of overlapping words the longest wins; of
 * several kinds the last one named is the head ("company phone"), the first comes next ("telefono de la empresa").
 */
export function kindsIn(text: string, from: 'text' | 'name'): ReadonlyMap<FieldKind, number> {
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
  for (const { rule, whole, weak, ...by } of MATCHERS) {
    if (whole?.test(text)) found.push({ kind: rule.kind, from: 0, to: text.length, weak: false });
    for (const expression of by[from])
      for (const match of text.matchAll(expression))
        if (match[0])
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
