import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const ROOMS = 'utils,components,entrypoints,scripts,tests,e2e,eval,bench,playground,warehouse';
const files = globSync(`{${ROOMS}}/**/*.{ts,tsx}`, {
  exclude: (name) => /node_modules|dist/.test(String(name)),
});

/** What a file exports to be called: functions, classes, and constants that hold an arrow function. */
const CALLED =
  /^export (?:default )?(?:async )?(?:abstract )?(?:(?:function\*?|class) (\w+)|const (\w+)(?:: [^=]+)? = (?:async )?(?:<[^>]*>)?\((?:[^)]*\)(?:: [^=]+)? =>|$))/;

/** The exported functions and classes of a file that no comment says anything about. */
function bareIn(file: string): string[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line, i) => {
    const [, callable, constant] = CALLED.exec(line) ?? [];
    const name = callable ?? constant;
    const before = lines[i - 1]?.trimEnd() ?? '';
    // The signatures of one function stand below one comment.
    const isOverload = callable !== undefined && before.startsWith(`export function ${callable}(`);
    return name === undefined || before.endsWith('*/') || isOverload ? [] : [`${file}:${i + 1} ${name}`];
  });
}

test('every exported function and class says what it does', () => {
  expect(files.length).toBeGreaterThan(700);
  expect(files.flatMap(bareIn)).toEqual([]);
});
