import { gzipSync, zstdCompressSync } from 'node:zlib';
import type { Week } from '../utils/model';
import { sealTo } from '../utils/report/age';
import {
  type Bytes,
  type Contributor,
  contributorIn,
  createContributor,
  text,
} from '../utils/report/contributor';
import { inviteFile } from '../utils/report/invite';
import { FIELD_LABELS } from '../utils/report/labels';
import { MOST_BYTES, type Refusal } from '../utils/report/read';
import type { Report } from '../utils/report/schema';
import { previewOf, sealReport } from '../utils/report/seal';
import { createTeam, inviteTo, type Team } from '../utils/report/team';
import { flowOf, reportOf, toolOf, weekWith } from './report-maker';

/** A file that must not be taken, and why. */
export interface HostileFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly reason: Refusal;
}

export interface HostileSet {
  readonly team: Team;
  /** Reports that are there before: they must be there after, and nothing else. */
  readonly good: readonly Report[];
  readonly files: readonly HostileFile[];
}

const SCRIPT = '<script>alert(1)</script>';
const [LABEL] = FIELD_LABELS;

/** What whoever has an invite can make: a seal opens for anybody, and a signature is by a key of one's own. */
export async function hostileFiles(): Promise<HostileSet> {
  const team = await createTeam('Revenue', 5, '2026-11-22');
  const other = await createTeam('Others', 5, '2026-11-22');
  const mallory = await contributorIn(createContributor(team.id), '2026-Q4');
  const base = reportBy(mallory, team);
  const signed = async (name: string, words: string, reason: Refusal): Promise<HostileFile> => ({
    name,
    bytes: await sealReport(words, team, mallory),
    reason,
  });
  const sealed = async (name: string, words: string | Bytes, reason: Refusal): Promise<HostileFile> => ({
    name,
    bytes: await sealTo(team.key, typeof words === 'string' ? text(words) : words),
    reason,
  });
  const preview = previewOf(base);
  const whole = await sealReport(preview, team, mallory);
  const later = { ...base, id: 'later-report-001', revision: 9 };
  const files = [
    ...outside(whole, preview, team),
    {
      name: 'sealed to another team',
      bytes: await sealReport(preview, other, mallory),
      reason: 'otherKey' as const,
    },
    ...(await Promise.all([
      sealed('nothing inside', '', 'empty'),
      sealed('words inside', 'hello', 'notJson'),
      sealed('half of it inside', preview.slice(0, 200), 'truncated'),
      sealed('bytes that are no text', Uint8Array.of(0x7b, 0xff, 0xfe), 'notJson'),
      sealed('a list inside', '[]', 'notAReport'),
      sealed('a report without a signature', preview, 'otherFile'),
      sealed('an invite inside', inviteFile(inviteTo(team)), 'otherFile'),
      sealed('an archive inside', Uint8Array.from(gzipSync(preview)), 'compressed'),
      sealed('a hundred thousand levels', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'tooDeep'),
      sealed('levels in an object', `${'{"a":'.repeat(40)}1${'}'.repeat(40)}`, 'tooDeep'),
      sealed('a large one inside', `"${'x'.repeat(MOST_BYTES)}"`, 'tooLarge'),
      sealed('a bomb of zeros', Uint8Array.from(gzipSync(new Uint8Array(5_000_000))), 'compressed'),
      sealed('a newer seal', '{"format":"retyped-signed-report","version":2}', 'futureVersion'),
      sealed('a seal of wrong types', '{"format":"retyped-signed-report","version":1,"key":1}', 'malformed'),
    ])),
    ...(await signatures(preview, team, mallory)),
    ...(await Promise.all(
      wrongLeaves(base).map(({ name, report }) => signed(name, jsonOf(report), 'malformed')),
    )),
    ...(await Promise.all(extraKeys(preview).map(({ name, words, reason }) => signed(name, words, reason)))),
    ...(await Promise.all(
      contradictions(base).map((one) => signed(one.name, previewOf(one.report), one.reason)),
    )),
    ...(await Promise.all([
      signed('spaces', JSON.stringify(JSON.parse(preview), null, 2), 'notCanonical'),
      signed('a key twice', preview.replace('"floor":5', '"floor":5,"floor":5'), 'notCanonical'),
      signed('another order', preview.replace('"floor":5,', '').replace('{', '{"floor":5,'), 'notCanonical'),
      signed('a number in another way', preview.replace('"floor":5', '"floor":5.0'), 'notCanonical'),
      signed('a letter escaped', preview.replace('salesforce', '\\u0073alesforce'), 'notCanonical'),
      signed('a mark before it', `\ufeff${preview}`, 'notJson'),
      signed('a newer version', preview.replace('"version":1', '"version":2'), 'futureVersion'),
      signed('a far newer version', previewOf({ ...base, version: 999 as 1 }), 'futureVersion'),
      signed('the same again', previewOf(later), 'duplicate'),
      signed('an older revision', previewOf({ ...base, id: 'older-report-001', revision: 2 }), 'superseded'),
      signed('one revision twice', previewOf({ ...base, id: 'twice-report-001', revision: 9 }), 'conflict'),
    ])),
  ];
  return { team, good: [later], files };
}

function reportBy(contributor: Contributor, team: Team): Report {
  const made = flowOf('salesforce', 'zendesk', 3, { answers: { broken: 1 } });
  // With a label, so that one that is no word of the dictionary is tried too.
  const map = made.map.map(({ from, to, fields }) => ({ from: { ...from, label: LABEL }, to, fields }));
  const flow = { ...made, map };
  return {
    ...reportOf('mallory', [weekWith([flow], [toolOf('salesforce', 4), toolOf('zendesk', 4)])]),
    team: team.id,
    department: 'Sales',
    contributor: contributor.id,
    browser: contributor.browser,
  };
}

/** Files that are broken before anything is opened. */
function outside(whole: Uint8Array, preview: string, team: Team): readonly HostileFile[] {
  const file = (name: string, bytes: Uint8Array, reason: Refusal) => ({ name, bytes, reason });
  const zip = Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 8, 8);
  const cuts = [1, 8, 14, 21, 22, 40, 80, 120, 160].map((at) =>
    file(`cut at ${at}`, whole.subarray(0, at), 'truncated'),
  );
  const bodyAt = whole.length - 400;
  const flips = [0, 57, 111, 222, 333, 399].map((at) =>
    file(`a bit flipped at ${at} of the body`, flipped(whole, bodyAt + at), 'damaged'),
  );
  const shorter = [1, 16, 17, 200].map((by) =>
    file(`${by} bytes short`, whole.subarray(0, whole.length - by), 'damaged'),
  );
  return [
    file('nothing', new Uint8Array(), 'empty'),
    file('a zip', zip, 'compressed'),
    file('a gzip', gzipSync(whole), 'compressed'),
    file('a gzip of gzips', gzipSync(gzipSync(new Uint8Array(1_000_000))), 'compressed'),
    file('a zstd', zstdCompressSync(whole), 'compressed'),
    file('three megabytes', new Uint8Array(3_000_000), 'tooLarge'),
    file('three megabytes that begin right', concat(whole, new Uint8Array(3_000_000)), 'tooLarge'),
    file('a report without a seal', text(preview), 'otherFile'),
    file('an invite', inviteFile(inviteTo(team)), 'otherFile'),
    file('a page', text(`<!doctype html>${SCRIPT}`), 'notAReport'),
    file('other JSON', text('{"format":"else","version":1}'), 'notAReport'),
    file('a list', text('[1,2,3]'), 'notAReport'),
    file('half a list', text('[1,2,'), 'truncated'),
    file('deep brackets', text('['.repeat(500_000)), 'tooDeep'),
    file(
      'bytes',
      Uint8Array.from({ length: 500 }, (_, i) => (i * 37 + 129) % 256),
      'notAReport',
    ),
    file('something behind it', concat(whole, text('more')), 'damaged'),
    file('twice', concat(whole, whole), 'damaged'),
    file('another version of age', text('age-encryption.org/v9\n-> X25519 x\n--- y\n'), 'notAReport'),
    file('a header alone', text('age-encryption.org/v1\n-> X25519 x\nyyyy\n--- zzzz\n'), 'damaged'),
    ...cuts,
    ...flips,
    ...shorter,
  ];
}

async function signatures(
  preview: string,
  team: Team,
  mallory: Contributor,
): Promise<readonly HostileFile[]> {
  const somebody = await contributorIn(createContributor(team.id), '2026-Q4');
  const make = async (name: string, contributor: Contributor): Promise<HostileFile> => ({
    name,
    bytes: await sealReport(preview, team, contributor),
    reason: 'badSignature',
  });
  const constant = (byte: number) => new Uint8Array(64).fill(byte);
  return Promise.all([
    make("somebody else's report", somebody),
    make("somebody else's signature", { ...mallory, sign: somebody.sign }),
    make('a signature of something else', { ...mallory, sign: () => mallory.sign(text('else')) }),
    make('a signature of zeros', { ...mallory, sign: () => constant(0) }),
    make('a signature of ones', { ...mallory, sign: () => constant(255) }),
    make('a key of zeros', { ...mallory, publicKey: new Uint8Array(32) }),
    make('a key that is no point', { ...mallory, publicKey: new Uint8Array(32).fill(255) }),
  ]);
}

/** The report with each of its values in turn replaced by what must not be there. */
function wrongLeaves(report: Report): readonly { name: string; report: unknown }[] {
  return pathsOf(report).flatMap((path) => {
    if (path[0] === 'format' || path[0] === 'version') return [];
    const value = valueAt(report, path);
    const wrong: readonly unknown[] =
      typeof value === 'string'
        ? [SCRIPT, 7, null]
        : typeof value === 'number'
          ? [-1, 0.5, 1e15, `${value}`]
          : [null, 'x'];
    return wrong.map((one) => ({
      name: `${path.join('.')} is ${JSON.stringify(one)}`,
      report: replaced(report, path, one),
    }));
  });
}

const KEYS = [
  '__proto__',
  '\\u005f_proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'url',
  'note',
];

/** Unknown keys, and those that a careless program would follow to a prototype. */
function extraKeys(preview: string): readonly { name: string; words: string; reason: Refusal }[] {
  const places: readonly [string, RegExp][] = [
    ['report', /^\{/],
    ['settings', /"settings":\{/],
    ['methods', /"methods":\{/],
    ['answers', /"answers":\{/],
    ['types of a tool', /"types":\{/],
  ];
  return places.flatMap(([place, at]) =>
    KEYS.map((key) => ({
      name: `${key} in ${place}`,
      words: preview.replace(at, (start) => `${start}"${key}":{"isAdmin":1},`),
      // Zod passes over an escaped `__proto__` in a record of any keys; the canonical form has no escaped letters.
      reason: key.startsWith('\\') && /methods|answers|types/.test(place) ? 'notCanonical' : 'malformed',
    })),
  );
}

function contradictions(
  base: Report,
): readonly { readonly name: string; readonly report: Report; readonly reason: Refusal }[] {
  const [week] = base.weeks;
  const [flow] = week?.flows ?? [];
  const [tool] = week?.tools ?? [];
  if (!week || !flow || !tool) throw new Error('the base report has a flow and a tool');
  const withFlow = (more: Partial<typeof flow>) => ({
    ...base,
    weeks: [{ ...week, flows: [{ ...flow, ...more }] }],
  });
  const withTool = (more: Partial<typeof tool>) => ({
    ...base,
    weeks: [{ ...week, tools: [{ ...tool, ...more }] }],
  });
  const inconsistent = (name: string, report: Report) => ({ name, report, reason: 'inconsistent' as const });
  const at = (name: string): Report => ({
    ...base,
    quarter: quarterFor(name),
    weeks: [{ ...week, week: name as Week }],
  });
  return [
    inconsistent('two weeks alike', { ...base, weeks: [week, week] }),
    inconsistent('weeks out of order', {
      ...base,
      weeks: [week, { ...week, week: '2026-W44' as Week }],
    }),
    inconsistent('a week of another quarter', { ...base, quarter: '2026-Q3' }),
    inconsistent('more right than judged', { ...base, precision: { right: 2, judged: 1 } }),
    inconsistent('a flow twice', { ...base, weeks: [{ ...week, flows: [flow, flow] }] }),
    inconsistent('a tool twice', { ...base, weeks: [{ ...week, tools: [tool, tool] }] }),
    inconsistent('a flow into itself', withFlow({ to: flow.from })),
    inconsistent('more records than fields', withFlow({ records: 500, types: [] })),
    inconsistent('fields of no record', withFlow({ records: 0, types: [] })),
    inconsistent('more time in fields than in all', withFlow({ handsOn: 9000 })),
    inconsistent('a map beyond the fields', withFlow({ fields: 5 })),
    inconsistent('methods beyond the fields', withFlow({ methods: { typed: 999 } })),
    inconsistent(
      'types beyond the records',
      withFlow({ types: [{ from: 'deal', to: 'deal', records: 99 }] }),
    ),
    inconsistent('a pair twice', withFlow({ map: [...flow.map.slice(0, 1), ...flow.map.slice(0, 1)] })),
    inconsistent('more days than the week had', withTool({ days: 7 })),
    inconsistent('more records than entries', withTool({ records: 900, types: {} })),
    inconsistent('more repeats than records', withTool({ repeats: 900 })),
    { name: 'a week to come', report: at('2027-W20'), reason: 'otherWeek' },
    { name: 'a week before Retyped', report: at('2025-W20'), reason: 'otherWeek' },
    { name: 'a week that is not over', report: at('2027-W05'), reason: 'otherWeek' },
    { name: 'for another team', report: { ...base, team: 'team-of-somebody' }, reason: 'otherTeam' },
  ];
}

const quarterFor = (week: string) => (week === '2027-W05' ? '2027-Q1' : `${week.slice(0, 4)}-Q2`);

type Path = readonly (string | number)[];

function pathsOf(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Object.entries(value).flatMap(([key, one]) =>
    pathsOf(one, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return path.length > 0 ? [path, ...inner] : inner;
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((at, key) => (at as Record<string | number, unknown>)[key], value);
}

function replaced(value: unknown, [key, ...rest]: Path, by: unknown): unknown {
  if (key === undefined) return by;
  const copy = Array.isArray(value) ? [...value] : { ...(value as object) };
  const fields = copy as Record<string | number, unknown>;
  fields[key] = replaced(fields[key], rest, by);
  return copy;
}

/** JSON with sorted keys, of anything: a canonical form for what has none. */
function jsonOf(value: unknown): string {
  return JSON.stringify(value, (_, inner) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

function flipped(bytes: Uint8Array, at: number): Uint8Array {
  const copy = bytes.slice();
  copy[at] = (copy[at] ?? 0) ^ 4;
  return copy;
}

function concat(...parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
