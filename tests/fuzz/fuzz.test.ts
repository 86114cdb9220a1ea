import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Input, Target, Verdict } from './target';
import { targets } from './targets';

/** One input that once did what it should not, or that every reader should meet: `base64` when it is bytes. */
interface Kept {
  readonly why: string;
  readonly text?: string;
  readonly base64?: string;
}

const FOLDER = join(import.meta.dirname, 'corpus');
const fileOf = (name: string) => join(FOLDER, `${name}.json`);
const corpusOf = (name: string): readonly Kept[] =>
  existsSync(fileOf(name)) ? JSON.parse(readFileSync(fileOf(name), 'utf8')) : [];
const inputOf = ({ text, base64 }: Kept): Input =>
  text ?? Uint8Array.from(Buffer.from(base64 ?? '', 'base64'));

/** Puts an input into the corpus, so that it is tried first from now on. */
function keep(name: string, input: Input, why: string): void {
  const kept =
    typeof input === 'string' ? { why, text: input } : { why, base64: Buffer.from(input).toString('base64') };
  writeFileSync(fileOf(name), `${JSON.stringify([...corpusOf(name), kept], null, 2)}\n`);
}

test('every target has a corpus, and every corpus a target', () => {
  const corpora = readdirSync(FOLDER).map((file) => file.replace('.json', ''));
  expect(corpora.sort()).toEqual(targets.map(({ name }) => name).sort());
});

test.each(targets.map((target) => [target.name, target] as const))(
  '%s: what was found before',
  async (name, { judge }) => {
    for (const kept of corpusOf(name))
      await expect(Promise.resolve(judge(inputOf(kept))), kept.why).resolves.toBe('refused');
  },
);

test.each(targets.map((target) => [target.name, target] as const))(
  '%s: whatever is given is taken or refused',
  async (name, target) => {
    const { tried, taken, refused } = await fuzz(target);
    console.log(
      `${name}: ${corpusOf(name).length} kept and ${tried} new inputs tried, ${taken} taken, ${refused} refused`,
    );
    expect({}).not.toHaveProperty('polluted');
    expect(taken + refused).toBe(tried);
    // A reader that refuses everything, or a sample that is none any more, shows nothing.
    expect(Math.min(taken, refused)).toBeGreaterThan(0);
  },
);

/** Tries inputs; the smallest one that fails is kept in the corpus. */
async function fuzz({ name, inputs, judge, runs }: Target): Promise<Record<Verdict | 'tried', number>> {
  const counted = { tried: 0, taken: 0, refused: 0 };
  const property = fc.asyncProperty(inputs, async (input) => {
    const verdict = await judge(input);
    counted.tried += 1;
    counted[verdict] += 1;
  });
  const details = await fc.check(property, { numRuns: runs, endOnFailure: false });
  if (details.failed) {
    const [input] = details.counterexample ?? [];
    const why = String(details.errorInstance).split('\n')[0] ?? '';
    if (input !== undefined) keep(name, input, why);
    throw new Error(`${why} (seed ${details.seed}); the input is in ${fileOf(name)} now`);
  }
  return counted;
}
