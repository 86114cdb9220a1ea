import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DroppedFile, importing, type Outcome, Shelf } from '../utils/report/admit';
import { text } from '../utils/report/contributor';
import { MOST_BYTES, REFUSALS, Refused, readReport } from '../utils/report/read';
import { openReport, previewOf } from '../utils/report/seal';
import { rulesOf } from '../utils/report/team';
import { hostileFiles } from './report-hostile';
import { flowOf, reportOf, toolOf, weekWith } from './report-maker';

/** Within 2027-W05: that week is not over. */
const TODAY = '2027-02-03';
const { team, good, files } = await hostileFiles();

async function importAll(
  dropped: readonly DroppedFile[],
  shelf = new Shelf(good),
): Promise<{ outcomes: readonly Outcome[]; shelf: Shelf }> {
  const outcomes: Outcome[] = [];
  for await (const outcome of importing(dropped, rulesOf(team), team.identity, shelf, TODAY))
    outcomes.push(outcome);
  return { outcomes, shelf };
}
const fileOf = (name: string, bytes: Uint8Array): DroppedFile => ({ name, bytes: async () => bytes });

describe(`${files.length} hostile files`, () => {
  test('there are two hundred at least, and every reason that a file alone can have', () => {
    expect(files.length).toBeGreaterThanOrEqual(200);
    expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
    expect([...new Set(files.map(({ reason }) => reason))].sort()).toEqual([...REFUSALS].sort());
  });

  test('each is refused for its own reason, and nothing is changed', async () => {
    const shelf = new Shelf(good);
    const { outcomes } = await importAll(
      files.map(({ name, bytes }) => fileOf(name, bytes)),
      shelf,
    );
    const told = outcomes.map((outcome) => [
      outcome.file,
      outcome.kind === 'refused' ? outcome.reason : outcome.kind,
    ]);
    const refused = outcomes.filter(({ kind }) => kind === 'refused');
    console.log(`${files.length} hostile files tried, ${refused.length} refused`);
    expect(told).toEqual(files.map(({ name, reason }) => [name, reason]));
    expect([...shelf.held.values()]).toEqual(good);
    expect({}).not.toHaveProperty('isAdmin');
  });

  test('the place of the trouble is told by its path, never by a value', async () => {
    const { outcomes } = await importAll(files.map(({ name, bytes }) => fileOf(name, bytes)));
    const places = outcomes.flatMap((outcome) => (outcome.kind === 'refused' ? [outcome.where] : []));
    expect(places.some((where) => where.includes('weeks.0.flows.0.records'))).toBe(true);
    expect(places.filter((where) => /script|isAdmin|alert/.test(where))).toEqual([]);
  });
});

test('whatever bytes are dropped, the answer is a refusal and no crash', async () => {
  const bytes = fc.uint8Array({ maxLength: 600 });
  const begun = bytes.map((rest) => Uint8Array.from([...text('age-encryption.org/v1\n'), ...rest]));
  await fc.assert(
    fc.asyncProperty(fc.oneof(bytes, begun), async (given) => {
      await expect(openReport(given, team.identity)).rejects.toBeInstanceOf(Refused);
    }),
    { numRuns: 500 },
  );
});

test('whatever JSON is signed, it is refused unless it is a report', () => {
  const base = JSON.parse(
    previewOf(reportOf('me', [weekWith([flowOf('salesforce', 'zendesk', 3)], [toolOf('zendesk', 4)])])),
  );
  const keys = fc.constantFrom(...Object.keys(base), '__proto__', 'constructor');
  fc.assert(
    fc.property(keys, fc.jsonValue(), (key, value) => {
      const words = JSON.stringify(
        Object.fromEntries(Object.entries({ ...base, [key]: value }).sort(([a], [b]) => (a < b ? -1 : 1))),
      );
      try {
        expect(previewOf(readReport(text(words)))).toBe(words);
      } catch (error) {
        expect(error).toBeInstanceOf(Refused);
      }
    }),
    { numRuns: 1000 },
  );
  fc.assert(
    fc.property(fc.string(), (words) => {
      expect(() => readReport(text(words))).toThrow(Refused);
    }),
  );
});

test('the largest report that is taken is read without a hitch', () => {
  const flow = flowOf('salesforce', 'zendesk', 3);
  const week = weekWith(
    Array.from({ length: 300 }, (_, i) => ({ ...flow, from: `tool-${1000 + i}` as typeof flow.from })),
  );
  const report = reportOf('busy', [week]);
  const words = text(previewOf(report));
  expect(words.length).toBeLessThan(MOST_BYTES);
  const began = performance.now();
  expect(readReport(words)).toEqual(report);
  expect(performance.now() - began).toBeLessThan(500);
});

test('importing is idempotent, in whatever order the files come', async () => {
  const { contributorIn, createContributor } = await import('../utils/report/contributor');
  const { sealReport } = await import('../utils/report/seal');
  const people = await Promise.all(
    Array.from({ length: 4 }, () => contributorIn(createContributor(team.id), '2026-Q4')),
  );
  const sealed = await Promise.all(
    people.map(async (person, i) => {
      const report = {
        ...reportOf(`p${i}`, [weekWith([flowOf('salesforce', 'zendesk', 3 + i)])]),
        team: team.id,
        contributor: person.id,
        browser: person.browser,
      };
      return fileOf(`${i}.retyped`, await sealReport(previewOf(report), team, person));
    }),
  );
  const once = await importAll(sealed, new Shelf());
  expect(once.outcomes.map(({ kind }) => kind)).toEqual(['added', 'added', 'added', 'added']);
  const twice = await importAll([...sealed, ...sealed.toReversed()], new Shelf());
  expect(twice.outcomes.map((outcome) => ('reason' in outcome ? outcome.reason : outcome.kind))).toEqual([
    ...Array(4).fill('added'),
    ...Array(4).fill('duplicate'),
  ]);
  const sorted = (shelf: Shelf) => [...shelf.held.keys()].sort();
  expect(sorted(twice.shelf)).toEqual(sorted(once.shelf));
});
