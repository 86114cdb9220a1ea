import { globSync, readFileSync } from 'node:fs';
import { parseAst } from 'vite';
import { describe, expect, test } from 'vitest';
import { FIELD_KINDS } from '../utils/model';
import { TOOL_CATEGORIES } from '../utils/tools/tool';

/**
 * Every word that a person reads lives in `public/_locales`: keys are complete and used, and no component says
 * anything by itself.
 */
const sources = globSync(
  ['components/**/*.{ts,tsx}', 'entrypoints/**/*.{ts,tsx}', 'utils/**/*.ts', 'wxt.config.ts'],
  {
    exclude: ['**/*.test.*'],
  },
).map((path) => ({ path, text: readFileSync(path, 'utf8') }));
const code = sources.map((source) => source.text).join('\n');

interface Message {
  readonly message: string;
  readonly description?: string;
}
function messages(language: string): Record<string, Message> {
  return JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8'));
}
const english = messages('en');
const languages = globSync('public/_locales/*').map((path) => path.split('/').at(-1) ?? '');

/** Keys that the code puts together, each with the template that does. */
const FAMILIES = [
  'kind_',
  'category_',
  'survey_',
  'stage_',
  'stored_',
  'fault_',
  'team_nav_',
  'team_connector_',
  'team_state_',
  'team_way_',
  'team_who_',
  'team_type_',
  'team_approval_',
  'team_since_',
  'team_flag_',
  'team_refused_',
  'team_costs_',
  'team_if_',
  'team_table_',
  'team_brief_as_',
  'release_how_',
  'policy_lock_',
  'policy_reason_',
  'delivery_why_',
  'receipt_change_',
];
/** Keys that only the manifest names. */
const MANIFEST = ['app_description', 'command_pill'];

describe('English', () => {
  test('every key is used', () => {
    const unused = Object.keys(english).filter((key) => {
      if (MANIFEST.includes(key)) return false;
      const family = FAMILIES.find((prefix) => key.startsWith(prefix));
      if (family) return !code.includes(`\`${family}\${`);
      const base = key.replace(/_(one|other)$/, '');
      return ![`'${key}'`, `'${base}'`, `__MSG_${key}__`].some((use) => code.includes(use));
    });
    expect(unused).toEqual([]);
  });

  test('every message says what it is for, and every $ in it too', () => {
    const silent = Object.entries(english).filter(
      ([key, { message, description = '' }]) =>
        description.length < 5 ||
        (!/_(one|other)$/.test(key) &&
          [...message.matchAll(/\$[1-9]/g)].some(([sub]) => !description.includes(sub))),
    );
    expect(silent.map(([key]) => key)).toEqual([]);
  });

  test.each(TOOL_CATEGORIES)('the category %s has a name', (category) => {
    expect(english[`category_${category}`]?.message).toBeTruthy();
  });

  test.each(FIELD_KINDS)('the kind %s has a name', (kind) => {
    expect(english[`kind_${kind}`]?.message).toBeTruthy();
  });
});

test.each(languages)('the description in %s fits the stores', (language) => {
  expect(messages(language).app_description?.message.length).toBeLessThanOrEqual(132);
});

describe.each(languages.filter((language) => language !== 'en'))('%s', (language) => {
  const own = messages(language);
  test('has the keys of English and no others', () => {
    expect(Object.keys(own).sort()).toEqual(Object.keys(english).sort());
  });
  test('has the placeholders of English', () => {
    const subs = (message = '') => [...new Set(message.match(/\$[1-9]/g))].sort();
    const differing = Object.keys(english).filter(
      (key) => subs(own[key]?.message).join() !== subs(english[key]?.message).join(),
    );
    expect(differing).toEqual([]);
  });
});

/** Chrome takes `$1$2` for a variable called 1, and then loads no page of the extension in that language. */
test.each(languages)('%s has no placeholders without anything between them', (language) => {
  const joined = Object.entries(messages(language)).filter(([, { message }]) => /\$[\w@]+\$/.test(message));
  expect(joined.map(([key]) => key)).toEqual([]);
});

/** One word for one thing, and one way to write it: what slips in from another translator's hand. */
const SLIPS: Readonly<Record<string, RegExp>> = {
  en: /\bemail/,
  de: /\bdu\b|\bdein/,
  es: /\btú\b|\btu\b|pequeña nota/,
  fr: /\btu\b|page d.accueil/,
  id: /peramban|\b[Pp]ekan\b|\b[Ss]idik(?! jari)|\bkamu\b/,
  ja: /ブラウザ(?!ー)/,
  pt_BR: /[Ii]mpressões(?! digitais)|\bficheiro|\becrã/,
};
/** Verbatim from the browsers; names and addresses. */
const FOREIGN = /^(warning_|locale|lookup_example|welcome_own_domains_example|flow_about)/;

test.each(languages)('%s has one word for one thing', (language) => {
  const slips = Object.entries(messages(language)).filter(
    ([key, { message }]) => !FOREIGN.test(key) && SLIPS[language]?.test(message),
  );
  expect(slips.map(([key, { message }]) => `${key}: ${message}`)).toEqual([]);
});

/** Chrome takes `$word$` for a placeholder of its own and refuses to load an extension that does not define it. */
test.each(languages)('%s: no two substitutions touch', (language) => {
  const touching = Object.entries(messages(language)).filter(([, { message }]) => /\$\w+\$/.test(message));
  expect(touching).toEqual([]);
});

/** Attributes whose value is read by a person. */
const SPOKEN = ['aria-label', 'aria-description', 'alt', 'title', 'placeholder', 'label'];

interface Node {
  readonly type: string;
  readonly value?: unknown;
  readonly name?: { readonly name?: string };
}

/** Texts written into JSX: between tags, as a string in braces, or in an attribute that is read. */
function literalTexts(path: string, text: string): string[] {
  const found: string[] = [];
  const visit = (node: unknown, inJsx: boolean): void => {
    if (Array.isArray(node)) for (const child of node) visit(child, inJsx);
    if (!isNode(node)) return;
    const spokenAttribute = node.type === 'JSXAttribute' && SPOKEN.includes(node.name?.name ?? '');
    if (node.type === 'JSXText' || (node.type === 'Literal' && inJsx)) {
      if (typeof node.value === 'string' && /\p{L}/u.test(node.value)) found.push(node.value.trim());
    }
    for (const child of Object.values(node)) {
      visit(child, spokenAttribute || (inJsx && node.type === 'JSXExpressionContainer') || isElement(node));
    }
  };
  visit(parseAst(text, { lang: path.endsWith('x') ? 'tsx' : 'ts' }), false);
  return found;
}
const isElement = (node: Node) => node.type === 'JSXElement' || node.type === 'JSXFragment';
function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}

describe('components say nothing by themselves', () => {
  test('the finder finds', () => {
    const guilty = `const a = <p title="Hint" className="no">Hello {'you'} <b aria-label={'Who'}>!</b></p>;`;
    expect(literalTexts('a.tsx', guilty)).toEqual(['Hint', 'Hello', 'you', 'Who']);
  });
  test.each(sources.filter(({ path }) => path.endsWith('.tsx')))('$path', ({ path, text }) => {
    expect(literalTexts(path, text)).toEqual([]);
  });
});
