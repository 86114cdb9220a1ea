import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseSettings } from '../settings';
import { TOOLS } from '../tools';
import failures from './fuzz-failures.json';
import { LOCKS, POLICY_KEYS, PROBLEM_REASONS } from './policy';
import { readPolicy } from './read';

const SECRET = 'c4n4ry-5ecret';
const tool = fc.constantFrom(...TOOLS.slice(0, 12).map(({ id }) => id as string), 'nosuch');
const near = {
  team: fc.oneof(
    fc.string(),
    fc.base64String().map((text) => `retyped:join#${text}`),
  ),
  watchTools: fc.array(tool),
  neverWatchTools: fc.array(fc.oneof(tool, fc.integer())),
  customTools: fc.array(
    fc.record({
      host: fc.oneof(fc.domain(), fc.string()),
      name: fc.string(),
      category: fc.constantFrom('crm', 'fun'),
      stage: fc.constantFrom('operate', 'never'),
    }),
  ),
  floor: fc.oneof(fc.integer({ min: -1, max: 120 }), fc.double()),
  retentionDays: fc.oneof(fc.integer({ min: 0, max: 400 }), fc.double()),
  hourlyRate: fc.record({ amount: fc.double(), currency: fc.constantFrom('EUR', 'eur', '') }),
  survey: fc.oneof(fc.boolean(), fc.constant('true')),
  delivery: fc.record({
    method: fc.constantFrom('POST', 'PUT', 'GET'),
    url: fc.oneof(
      fc.webUrl({ withQueryParameters: true }),
      fc.constant(`https://a.example/?X-Sig=${SECRET}`),
    ),
    key: fc.constant(SECRET),
  }),
  locks: fc.array(fc.oneof(fc.constantFrom(...LOCKS), fc.string())),
  expected: fc.array(fc.constantFrom(...POLICY_KEYS)),
};
/** Policies as slips of the hand make them: right keys, nearly right values, and whatever else JSON can say. */
const policies = fc.oneof(
  { weight: 4, arbitrary: fc.record(near, { requiredKeys: [] }) },
  { weight: 1, arbitrary: fc.dictionary(fc.constantFrom(...POLICY_KEYS, 'other'), fc.jsonValue()) },
  { weight: 1, arbitrary: fc.jsonValue() },
);
const owns = fc.record(
  {
    consentAt: fc.constantFrom(null, 5),
    tools: fc.array(tool),
    retentionDays: fc.integer({ min: 7, max: 365 }),
    survey: fc.boolean(),
  },
  { requiredKeys: ['consentAt', 'tools'] },
);
type Own = { consentAt: number | null; tools: string[]; retentionDays?: number; survey?: boolean };

/** Whatever a policy says: nothing is thrown, nothing loosened without being asked, and no secret kept. */
function holds(raw: unknown, before: unknown, own: Own): void {
  const state = readPolicy(raw, readPolicy(before).policy);
  const settings = parseSettings({ ...own, policy: state });
  const alone = parseSettings(own);
  expect(JSON.stringify([state, settings])).not.toContain(SECRET);
  expect(state.problems.every(({ reason }) => PROBLEM_REASONS.includes(reason))).toBe(true);
  expect(settings.consentAt).toBe(alone.consentAt);
  // Stored as it is, it is read back whole: no value that passed is refused by the settings.
  expect(settings.managed.policy).toEqual(state.policy);
  expect(settings.tools.filter((id) => !alone.tools.includes(id))).toEqual([]);
  expect(settings.tools.filter((id) => state.policy.neverWatchTools?.includes(id))).toEqual([]);
  expect(settings.retentionDays).toBeGreaterThanOrEqual(7);
  expect(settings.retentionDays).toBeLessThanOrEqual(365);
  const types = settings.managed.changes.map(({ type }) => type);
  if (settings.retentionDays > alone.retentionDays) expect(types).toContain('retention');
  if (settings.survey && !alone.survey) expect(types).toContain('survey');
  if (state.policy.delivery) expect(types).toContain('delivery');
  const agreed = parseSettings({ ...own, policy: state, agreed: settings.managed.terms });
  expect(agreed.managed.changes).toEqual([]);
}

test('no policy loosens anything by itself', () => {
  fc.assert(fc.property(policies, policies, owns, holds), { numRuns: 300 });
});

test.each(failures.map((failure, i) => [i, failure] as const))(
  'failure %i of the past',
  (_i, { raw, before, own }) => {
    holds(raw, before, own);
  },
);
