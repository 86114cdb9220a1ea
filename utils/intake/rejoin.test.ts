import { expect, test } from 'vitest';
import type { ToolId } from '../model';
import { type FirstEntry, goesOn, type LeftForm, REJOIN_MS } from './rejoin';

const tool = 'zendesk' as ToolId;
const left: LeftForm = {
  tool,
  tab: 7,
  path: '/contacts/new',
  names: { 1: 'email', 2: 'country' },
  leftAt: 1_000,
};
const first: FirstEntry = {
  tool,
  tab: 7,
  path: '/contacts/new',
  name: 'city',
  filled: ['email', 'country'],
  at: 2_000,
};

test.each<[what: string, left: Partial<LeftForm>, first: Partial<FirstEntry>, goes: boolean]>([
  ['a form loaded anew with all that was entered', {}, {}, true],
  ['one whose field is edited anew', {}, { name: 'email', filled: ['country'] }, true],
  ['an empty form for the next record', {}, { filled: [] }, false],
  ['a form with defaults of its own', {}, { filled: ['country'] }, false],
  ['the form of another record', {}, { path: '/contacts/12/edit' }, false],
  ['another tab', {}, { tab: 8 }, false],
  ['another tool', {}, { tool: 'jira' as ToolId }, false],
  ['a form left too long ago', {}, { at: 1_000 + REJOIN_MS + 1 }, false],
  ['a form that is still open', { leftAt: undefined }, {}, false],
  ['fields without a name', { names: { 1: '' } }, {}, false],
])('%s', (_what, formPart, firstPart, goes) => {
  expect(goesOn({ ...left, ...formPart }, { ...first, ...firstPart })).toBe(goes);
});
