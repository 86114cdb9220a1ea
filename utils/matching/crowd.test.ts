import { expect, test } from 'vitest';
import type { Anchor, AnchorPrint, AnchorType, LedgerRecord, RecordId, ToolId } from '../model';
import { crowdedAnchors, restsOn } from './crowd';

const anchor = (text: string): Anchor => {
  const [type = '', value = ''] = text.split(' ');
  return { type: type as AnchorType, print: `${type}-${value}` as AnchorPrint };
};
const record = (tool: string, ...anchors: readonly string[]): LedgerRecord => ({
  id: anchors.join() as RecordId,
  tool: tool as ToolId,
  salt: '' as LedgerRecord['salt'],
  openedAt: 0,
  anchors: anchors.map(anchor),
  entries: [],
});
const crm = (...anchors: readonly string[]) => record('salesforce', 'email shared', ...anchors);

test.each<[string, readonly LedgerRecord[], boolean]>([
  ['three people in one tool', [crm('name+city a'), crm('name+city b'), crm('name+city c')], true],
  ['two people', [crm('name+city a'), crm('name+city b')], false],
  ['one person three times', [crm('name+city a'), crm('name+city a'), crm('name+city a')], false],
  ['three tools', ['a', 'b', 'c'].map((tool) => record(tool, 'email shared', `name+city ${tool}`)), false],
  ['records without a person', [crm('company+city a'), crm('company+city b'), crm('company+city c')], false],
])('crowded: %s', (_name, records, isCrowded) => {
  expect(crowdedAnchors([anchor('email shared')], records).size).toBe(isCrowded ? 1 : 0);
});

test('a composite is never crowded', () => {
  const records = ['a', 'b', 'c'].map((name) => record('x', 'name+phone shared', `email ${name}`));
  expect(crowdedAnchors([anchor('name+phone shared')], records).size).toBe(0);
});

test.each<[string, LedgerRecord, LedgerRecord, boolean]>([
  ['nothing else in common', crm('name+city a'), crm('name+city b'), true],
  ['its own composite in common', crm('name+email a'), crm('name+email a'), true],
  ['something impersonal in common', crm('company+city a'), crm('company+city a'), true],
  ['a name in common', crm('name+city a'), crm('name+city a'), false],
  ['not the identifier', record('x', 'email a'), crm(), false],
])('rests on it: %s', (_name, a, b, rests) => {
  expect(restsOn([anchor('email shared')], a, b)).toBe(rests);
});
