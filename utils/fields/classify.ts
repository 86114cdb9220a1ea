import type { FieldDescription, FieldKind } from '../model';
import { foldLetters, foldName, foldText } from './fold';
import { KIND_RULES } from './kinds/index';
import type { KindRule } from './rule';

/** The kind of a field, how sure that is (0 to 1), and which evidence spoke for it. */
export interface KindGuess {
  readonly kind: FieldKind;
  readonly confidence: number;
  readonly rules: readonly string[];
}

interface Matcher {
  readonly rule: KindRule;
  readonly text: readonly RegExp[];
  readonly name: readonly RegExp[];
}

const UNSPACED = new Set(['ja', 'zh', 'ko', 'th']);
const CERTAIN = 10;
const ENOUGH = 1.5;

const whole = (words: readonly string[]): RegExp[] =>
  words.length ? [new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'gu')] : [];
const anywhere = (words: readonly string[]): RegExp[] =>
  words.length ? [new RegExp(`(?:${words.join('|')})`, 'gu')] : [];

const MATCHERS: readonly Matcher[] = KIND_RULES.map((rule) => {
  const spaced = Object.entries(rule.words).filter(([language]) => !UNSPACED.has(language));
  const unspaced = Object.entries(rule.words).filter(([language]) => UNSPACED.has(language));
  const words = spaced.map(([, text]) => foldLetters(text));
  return {
    rule,
    text: [...whole(words), ...anywhere(unspaced.map(([, text]) => foldLetters(text)))],
    name: [
      ...whole(rule.names ? [...words, rule.names] : words),
      ...anywhere(rule.within ? [rule.within] : []),
    ],
  };
});

/** Decides what kind of data a field asks for. Pure: the background and the evaluation run the same code. */
export function kindOf(field: FieldDescription, value?: string): KindGuess {
  const scores = new Map<KindRule, number>();
  const rules: string[] = [];
  const add = (rule: KindRule, amount: number, why: string): void => {
    scores.set(rule, (scores.get(rule) ?? 0) + amount);
    rules.push(`${rule.kind}:${why}`);
  };
  const tokens = field.autocomplete.split(/\s+/);
  for (const { rule } of MATCHERS) {
    if (rule.autocomplete?.some((token) => tokens.includes(token))) add(rule, CERTAIN, 'autocomplete');
    if (rule.types?.includes(field.type)) add(rule, rule.kind === 'password' ? CERTAIN : 3, 'type');
    const shape = value && rule.value ? rule.value(value) : 0;
    if (shape > 0) add(rule, shape * 4, 'value');
  }
  const weak = field.labelSource === 'heading' || field.labelSource === 'parent';
  for (const [rule, share] of spansOf(foldText(field.label), 'text'))
    add(rule, share * (weak ? 1.5 : 4), 'label');
  for (const [rule, share] of spansOf(foldText(field.placeholder), 'text'))
    add(rule, share * 2, 'placeholder');
  for (const [rule, share] of spansOf(foldName(field.name), 'name')) add(rule, share * 3, 'name');
  for (const [rule, share] of spansOf(foldName(field.id), 'name')) add(rule, share * 2, 'id');
  for (const hint of field.hints.slice(0, 3))
    for (const [rule, share] of spansOf(foldText(hint), 'text')) add(rule, share, 'hint');
  const tag = field.tag as NonNullable<KindRule['tags']>[number];
  const ranked = [...scores]
    .filter(([rule]) => !rule.tags || rule.tags.includes(tag))
    .sort((one, other) => other[1] - one[1]);
  const best = ranked[0];
  const total = ranked.reduce((sum, [, score]) => sum + score, 0);
  if (best && best[1] >= ENOUGH)
    return {
      kind: best[0].kind,
      confidence: Math.min(1, best[1] / total),
      rules: rules.filter((text) => text.startsWith(`${best[0].kind}:`)),
    };
  return { kind: fallback(field), confidence: 0.3, rules: [] };
}

const fallback = (field: FieldDescription): FieldKind =>
  field.tag === 'select' ? 'choice' : field.tag === 'input' ? 'other' : 'longText';

/** The kinds whose words a text holds, each with its share: longest first, overlapped ones dropped, the last word full. */
function spansOf(text: string, by: 'text' | 'name'): [KindRule, number][] {
  if (!text) return [];
  const spans: { rule: KindRule; from: number; to: number }[] = [];
  for (const matcher of MATCHERS)
    for (const expression of matcher[by])
      for (const match of text.matchAll(expression))
        spans.push({ rule: matcher.rule, from: match.index, to: match.index + match[0].length });
  spans.sort((one, other) => other.to - other.from - (one.to - one.from));
  const kept: typeof spans = [];
  for (const span of spans)
    if (
      !kept.some(
        (other) =>
          span.from < other.to && other.from < span.to && other.to - other.from > span.to - span.from,
      )
    )
      kept.push(span);
  const end = Math.max(...kept.map((span) => span.to));
  const shares = new Map<KindRule, number>();
  for (const span of kept) {
    const share = span.to === end ? 1 : 0.5;
    shares.set(span.rule, Math.max(shares.get(span.rule) ?? 0, share));
  }
  return [...shares];
}
