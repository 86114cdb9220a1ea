import { expect, test } from 'vitest';
import type { Decision } from '../intake/intake';
import type { OpenValue } from '../intake/ports';
import type { EntryId, FieldKind, RecordId, ToolId, Transfer, Week } from '../model';
import type { PillFinding } from './finding';
import { NOTHING_SAID, type SayContext, speechOf } from './say';

const [crm, desk, books] = ['crm', 'desk', 'books'] as ToolId[] as [ToolId, ToolId, ToolId];
const e = (name: string) => name as EntryId;
const value = (kind: FieldKind): OpenValue => ({
  entry: e(kind),
  fieldKey: kind,
  normal: { kind, canonical: kind, tokens: [], unique: false },
});
const open = (['fullName', 'company', 'phone'] as const).map(value);
const transfer: Transfer = {
  to: 'r2' as RecordId,
  from: 'r1' as RecordId,
  fromTool: crm,
  toTool: desk,
  level: 'person',
  bits: 30,
  agreed: ['email'],
  carried: [
    { from: e('1'), to: e('fullName') },
    { from: e('2'), to: e('company') },
  ],
  disagreeing: [],
  at: 1,
  week: '2026-W47' as Week,
};
const reason = (same: string[]) => ({
  level: 'person' as const,
  same,
  carried: 2,
  fields: 3,
  disagreeing: 0,
  bits: 30,
});
const found: Decision = {
  outcome: 'stored',
  tools: [crm, desk],
  speaks: true,
  links: [],
  transfer,
  reason: reason(['email']),
  withdrawn: false,
};
const weak = { ...found, reason: reason(['fullName', 'company']) };
const drift = { ...found, transfer: { ...transfer, disagreeing: [e('phone')] } };
const { transfer: _, reason: __, ...alone } = found;
const again: Decision = {
  ...alone,
  tools: [desk],
  speaks: false,
  repeat: {
    to: transfer.to,
    of: transfer.from,
    tool: desk,
    level: 'person',
    bits: 30,
    agreed: ['email'],
    carried: transfer.carried,
    at: 1,
    week: transfer.week,
  },
};
const context: SayContext = {
  record: transfer.to,
  kind: 'email',
  open,
  said: NOTHING_SAID,
  nameOf: (id) => id.toUpperCase(),
  repeatedAt: 7,
};
const said = (tools: number, ...types: PillFinding['type'][]) => ({ said: { tools, types } });

test.each<[string, Decision, Partial<SayContext>, PillFinding['type'] | undefined]>([
  ['an identifier in two tools', found, {}, 'value'],
  ['no more about the same tools', found, said(2, 'value'), undefined],
  ['a third tool', { ...found, tools: [crm, desk, books] }, said(2, 'value'), 'value'],
  ['a record carried without an identifier', weak, {}, 'record'],
  ['an identifier, after the record was spoken of', found, said(2, 'record'), 'value'],
  ['once', found, said(2, 'record', 'value'), undefined],
  ['no more of a record without one', weak, said(2, 'record'), undefined],
  ['that in a third tool, by its tools', { ...weak, tools: [crm, desk, books] }, {}, 'value'],
  ['not for a single field', { ...weak, transfer: { ...transfer, carried: [] } }, {}, undefined],
  ['copies that disagree, first of all', drift, {}, 'conflict'],
  ['copies that disagree, after the tally', drift, said(2, 'value'), 'conflict'],
  ['once', drift, said(2, 'value', 'conflict'), undefined],
  ['a repeat', again, {}, 'repeat'],
  ['a repeat, once', again, said(1, 'repeat'), undefined],
  ['nothing when the intake is not sure', { ...drift, speaks: false }, {}, undefined],
])('%s', (_name, decision, change, type) => {
  expect(speechOf(decision, { ...context, ...change })?.finding.type).toBe(type);
});

test('names tools, kinds and counts', () => {
  expect(speechOf(weak, context)).toEqual({
    finding: {
      type: 'record',
      id: 'r2:2',
      from: { id: crm, name: 'CRM' },
      to: { id: desk, name: 'DESK' },
      carried: 2,
      fields: 3,
    },
    pair: 'crm desk',
    said: { tools: 2, types: ['record'] },
  });
  expect(speechOf(drift, context)?.finding).toMatchObject({ kinds: ['phone'] });
});
