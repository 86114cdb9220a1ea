import { asked, targetSchema } from '../delivery/target';
import type { ToolId } from '../model';
import { readInvite } from '../report/invite';
import { floorSchema } from '../report/schema';
import { toolById } from '../tools';
import { customId } from '../tools/custom';
import { LIFECYCLE_STAGES, TOOL_CATEGORIES } from '../tools/tool';
import { z } from '../zod';
import {
  LOCKS,
  NO_POLICY,
  POLICY_KEYS,
  type Policy,
  type PolicyKey,
  type PolicyProblem,
  type PolicyState,
  PROBLEM_REASONS,
  type ProblemReason,
} from './policy';

/** Most entries of any list. */
const LIST_MAX = 500;

const tool = z.string().refine((id) => toolById(id as ToolId) !== undefined, 'unknownTool');

const site = z.strictObject({
  /** One host name, lower case; all of it is meant. */
  host: z.hostname('address').max(253, 'address').lowercase('address'),
  name: z.string().min(1, 'range').max(60, 'range'),
  category: z.enum(TOOL_CATEGORIES),
  stage: z.enum(LIFECYCLE_STAGES),
});

/** What each key may hold. The managed schema says only its type (docs/policy.md tells both). */
export const POLICY_SCHEMAS = {
  team: z.string().max(8000, 'range').refine(isInvite, 'invite'),
  watchTools: z.array(tool).max(LIST_MAX),
  neverWatchTools: z.array(tool).max(LIST_MAX),
  customTools: z.array(site).max(50),
  floor: floorSchema,
  retentionDays: z.number().int().min(7).max(365),
  hourlyRate: z.strictObject({
    amount: z.number().gt(0).max(10_000),
    currency: z.string().regex(/^[A-Z]{3}$/, 'range'),
  }),
  survey: z.boolean(),
  delivery: targetSchema,
  locks: z.array(z.enum(LOCKS)).max(LIST_MAX),
  expected: z.array(z.enum(POLICY_KEYS)).max(LIST_MAX),
} as const satisfies Record<PolicyKey, z.ZodType>;

/** Lists of which each readable entry holds, whatever the others are. */
const LISTS: readonly string[] = [
  'watchTools',
  'neverWatchTools',
  'customTools',
  'locks',
  'expected',
] satisfies PolicyKey[];

/** Keys that only take away: unreadable, each keeps the value that it last had, so that a slip loosens nothing. */
const RESTRICTING = ['neverWatchTools', 'floor', 'retentionDays', 'locks'] as const;

/**
 * Reads what the browser's managed storage holds. A key that is not as it must be does not hold and is named; the others
 * do. Nothing that it says is repeated in a problem.
 * @param before what held so far
 */
export function readPolicy(raw: unknown, before: Policy = {}): PolicyState {
  if (raw === undefined || raw === null) return NO_POLICY;
  if (typeof raw !== 'object' || Array.isArray(raw))
    return { policy: before, problems: [problem('', 'type')] };
  const problems: PolicyProblem[] = [];
  const read = new Map<string, unknown>();
  const unread = new Set<string>();
  for (const [key, value] of Object.entries(raw)) {
    if (!isKey(key)) {
      problems.push(problem(key, 'unknownKey'));
      continue;
    }
    const found = readKey(key, value, problems);
    if (found === undefined) unread.add(key);
    else read.set(key, found);
  }
  const locks = listOf(read.get('locks'));
  for (const key of new Set([...listOf(read.get('expected')), ...locks])) {
    if (key in raw) continue;
    problems.push(problem(key, 'missing'));
    unread.add(key);
  }
  read.delete('expected');
  for (const key of RESTRICTING) {
    if (unread.has(key) && before[key] !== undefined) read.set(key, before[key]);
  }
  // Each value has just passed the schema of its key, which the compiler can't follow through the loop.
  return { policy: Object.fromEntries(read) as Policy, problems };
}

const listOf = (value: unknown): readonly string[] => (Array.isArray(value) ? value : []);
const isKey = (key: string): key is PolicyKey => POLICY_KEYS.some((known) => known === key);
const problem = (key: string, reason: ProblemReason): PolicyProblem => ({ key: key.slice(0, 80), reason });

/** The value of a key as the policy holds it; undefined when it cannot be read, with why among the problems. */
function readKey(key: PolicyKey, value: unknown, problems: PolicyProblem[]): unknown {
  const schema = POLICY_SCHEMAS[key];
  const whole = schema.safeParse(value);
  if (whole.success) return held(key, whole.data);
  problems.push(...whole.error.issues.map((issue) => problemOf(key, issue)));
  if (!LISTS.includes(key) || !Array.isArray(value) || value.length > LIST_MAX) return undefined;
  const entries = value.filter((entry) => schema.safeParse([entry]).success);
  return entries.length === 0 ? undefined : held(key, schema.parse(entries));
}

/** A value as the rest of Retyped knows it: what opens an endpoint stays behind. */
function held(key: PolicyKey, value: unknown): unknown {
  if (key === 'delivery') return asked(targetSchema.parse(value));
  if (key === 'customTools')
    return z
      .array(site)
      .parse(value)
      .map((one) => ({ ...one, id: customId(one.host) }));
  return value;
}

function problemOf(key: PolicyKey, { code, message, path }: z.core.$ZodIssue): PolicyProblem {
  const reason = PROBLEM_REASONS.find((known) => known === message);
  const where = [key, ...path.map(String)].join('.');
  if (code === 'unrecognized_keys') return problem(where, 'unknownKey');
  return problem(where, reason ?? (code === 'invalid_type' ? 'type' : 'range'));
}

function isInvite(text: string): boolean {
  try {
    readInvite(text);
    return true;
  } catch {
    // Whatever is wrong with it: the policy's key is named, and nobody is asked to join anything.
    return false;
  }
}
