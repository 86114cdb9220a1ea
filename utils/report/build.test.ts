import { weekOf } from '../calendar';
import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { jane, typedLedger } from '../../tests/ledger-of-rep';
import { RULES } from '../../tests/report-maker';
import { readLedgerWeek } from '../ledger/report-query';
import { readWeeks } from '../ledger/week-query';
import type { LedgerRecord, RecordId, ToolId, Week } from '../model';
import { buildReport, byQuarter, type ReportContext } from './build';
import { buildWeek, type LedgerWeek } from './build-week';
import { readReport } from './read';
import { previewOf } from './seal';
import { linesOf, withhold } from './withhold';

const CONTEXT: ReportContext = {
  team: RULES.id,
  invite: { floor: 5, department: 'Sales' },
  contributor: { id: 'contributor-0001', browser: 'browser-00000001' },
  revision: 1,
  today: '2026-11-22',
  settings: { app: '0.1.0', retentionDays: 90, pill: 'show', survey: true, spotCheck: true },
  precision: { right: 3, judged: 4 },
};
const all = () => true;
const bytesOf = (text: string) => new TextEncoder().encode(text);

async function materialOfJane(): Promise<LedgerWeek> {
  const { db } = await typedLedger();
  const [first] = await db.transfers.toArray();
  return readLedgerWeek(db, first?.week ?? ('' as Week));
}

test('a week of the ledger becomes a report that reads back, and its figures are the popup’s', async () => {
  const { db } = await typedLedger();
  const [first] = await db.transfers.toArray();
  const week = first?.week ?? ('' as Week);
  const built = buildWeek(await readLedgerWeek(db, week), all);
  const [counts] = await readWeeks(db, [week]);
  if (!counts) throw new RangeError('The week was asked for.');
  const { figures } = counts;
  expect(built.flows.reduce((sum, { fields }) => sum + fields, 0)).toBe(figures.retypedEntries);
  expect(built.flows.reduce((sum, { records }) => sum + records, 0)).toBe(figures.records);
  expect(built.flows.reduce((sum, { handsOn }) => sum + handsOn, 0)).toBeCloseTo(
    figures.handsOnMs / 1000,
    -1,
  );
  expect(built.tools.map(({ tool }) => tool)).toEqual(['quickbooks-online', 'salesforce', 'zendesk']);
  expect(built.days).toBe(1);
  const report = buildReport([built], CONTEXT);
  expect(readReport(bytesOf(previewOf(report)))).toEqual(report);
});

test('nothing of what was typed, no print and no id of the ledger is in it', async () => {
  const material = await materialOfJane();
  const preview = previewOf(buildReport([buildWeek(material, all)], CONTEXT, 'report-of-a-test'));
  const secrets = [
    ...jane.map(([, value]) => value),
    ...material.records.flatMap((record) => [
      record.id,
      record.salt,
      ...record.anchors.map(({ print }) => print),
      ...record.entries.flatMap(({ id, tokens }) => [id, ...tokens]),
    ]),
  ];
  expect(secrets.length).toBeGreaterThan(50);
  expect(secrets.filter((secret) => preview.includes(secret))).toEqual([]);
  // No time is finer than a day: no number in it is an instant.
  expect(preview).not.toMatch(/1[67]\d{8}/);
});

test('a label of the dictionary goes with its field, any other stays behind', async () => {
  const material = await materialOfJane();
  const labelled = (label: string): LedgerWeek => ({
    ...material,
    ends: new Map(
      [...material.ends].map(([id, record]) => [
        id,
        { ...record, entries: record.entries.map((entry) => ({ ...entry, label })) },
      ]),
    ),
  });
  const mapOf = (label: string) => buildWeek(labelled(label), all).flows[0]?.map[0]?.to;
  expect(mapOf('Contact E-mail')).toMatchObject({ label: 'Contact email' });
  expect(mapOf('Reply to jane@harbour-dental.com')).not.toHaveProperty('label');
});

test('only workspaces that the person assigned to the team, and no site of their own', async () => {
  const material = await materialOfJane();
  const noDesk = buildWeek(material, (tool) => tool !== 'zendesk');
  expect(noDesk.tools.map(({ tool }) => tool)).not.toContain('zendesk');
  expect(noDesk.flows.filter(({ from, to }) => from === 'zendesk' || to === 'zendesk')).toEqual([]);
  const inWorkspace = (workspace: string): LedgerWeek => {
    const move = (record: LedgerRecord) => (record.tool === 'zendesk' ? { ...record, workspace } : record);
    return {
      ...material,
      records: material.records.map(move),
      ends: new Map([...material.ends].map(([id, record]): [RecordId, LedgerRecord] => [id, move(record)])),
    };
  };
  const ours = (tool: ToolId, workspace?: string) => tool !== 'zendesk' || workspace === 'ours';
  const flowsInto = (workspace: string) =>
    buildWeek(inWorkspace(workspace), ours).flows.filter(({ to }) => to === 'zendesk').length;
  expect([flowsInto('ours'), flowsInto('private')]).toEqual([1, 0]);
  const custom = material.records.map((record) => ({ ...record, tool: 'custom:crm.example.com' as ToolId }));
  expect(buildWeek({ ...material, records: custom }, all).tools).toEqual([]);
});

test('what outlived its records counts still, and never more fields in the map than there are', () => {
  const week = '2026-W45' as Week;
  const settled: LedgerWeek['settled'] = [
    {
      from: 'salesforce' as ToolId,
      to: 'zendesk' as ToolId,
      fields: 3,
      records: 1,
      handsOnMs: 9400,
      roundTripMs: 20_600,
      intended: 2,
      kinds: [
        { from: 'givenName', to: 'fullName', fields: 2 },
        { from: 'familyName', to: 'fullName', fields: 2 },
      ],
    },
  ];
  const none = { records: [], transfers: [], ends: new Map(), repeats: [], answers: [] };
  const built = buildWeek({ week, settled, lookups: [{ tool: 'zendesk' as ToolId, n: 4 }], ...none }, all);
  expect(built.flows[0]).toMatchObject({ fields: 3, records: 1, handsOn: 9, roundTrip: 21, intended: 2 });
  expect(built.flows[0]?.map.map(({ fields }) => fields).sort()).toEqual([1, 2]);
  expect(built.tools[0]).toMatchObject({ tool: 'zendesk', entries: 0, lookups: 4 });
});

test('a label that outlived its records goes with its field only when the dictionary has it', () => {
  const settled: LedgerWeek['settled'] = [
    {
      from: 'salesforce' as ToolId,
      to: 'zendesk' as ToolId,
      fields: 2,
      records: 1,
      handsOnMs: 9400,
      roundTripMs: 20_600,
      intended: 0,
      kinds: [
        { from: 'email', fromLabel: 'Email', to: 'email', toLabel: 'Reply to jane@example.com', fields: 1 },
        { from: 'fullName', fromLabel: 'Ask Jane Doe', to: 'fullName', fields: 1 },
      ],
    },
  ];
  const none = { records: [], transfers: [], ends: new Map(), repeats: [], answers: [], lookups: [] };
  const built = buildWeek({ week: '2026-W45' as Week, settled, ...none }, all);
  expect(built.flows[0]?.map).toEqual([
    { from: { kind: 'email', label: 'Email' }, to: { kind: 'email' }, fields: 1 },
    { from: { kind: 'fullName' }, to: { kind: 'fullName' }, fields: 1 },
  ]);
});

test('weeks of two quarters are two reports', () => {
  const quarters = byQuarter(['2027-W01', '2026-W53', '2026-W52'] as Week[]);
  expect([...quarters]).toEqual([
    ['2026-Q4', ['2026-W52', '2026-W53']],
    ['2027-Q1', ['2027-W01']],
  ]);
  expect(() => buildReport([], CONTEXT)).toThrow(RangeError);
});

test('each line can be withheld, and what is left is a report that tells nothing of it', async () => {
  const report = buildReport([buildWeek(await materialOfJane(), all)], CONTEXT);
  const lines = linesOf(report);
  expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
  expect(new Set(lines.map(({ line }) => line))).toEqual(
    new Set(['week', 'tool', 'flow', 'field', 'precision']),
  );
  for (const line of lines) {
    const rest = withhold(report, new Set([line.id]));
    if (line.line === 'week') {
      expect(rest).toBeUndefined();
      continue;
    }
    if (!rest) throw new Error(`nothing is left without ${line.id}`);
    expect(readReport(bytesOf(previewOf(rest)))).toEqual(rest);
    expect(linesOf(rest).map(({ id }) => id)).not.toContain(line.id);
    expect(linesOf(rest).length).toBeLessThan(lines.length);
    for (const { flows } of rest.weeks)
      for (const flow of flows)
        expect(flow.map.reduce((sum, { fields }) => sum + fields, 0)).toBe(flow.fields);
  }
});

test('the day of a week is that of local time', () => {
  expect(weekOf(new Date(2026, 10, 22).getTime())).toBe('2026-W47');
});
