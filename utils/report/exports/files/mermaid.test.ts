import { expect, test } from 'vitest';
import { sampleCompany } from '../../../../tests/sample-company';
import type { ToolId } from '../../../model';
import { flowTotals } from '../../totals';
import { file } from './mermaid';

const input = sampleCompany();

test('draws every tool once and every flow with its figures', async () => {
  const lines = String(await file.write(input))
    .trimEnd()
    .split('\n');
  const flows = flowTotals(input.figures);
  const tools = new Set(flows.flatMap(({ from, to }) => [from, to]));
  expect(lines.slice(0, 2)).toEqual([
    '%% Retyped by hand, 2026-W45 to 2026-W50: records carried, hours by hand (hands-on – round trip)',
    'flowchart LR',
  ]);
  expect(lines.filter((line) => /^ {2}t\d+\[".+"\]$/.test(line))).toHaveLength(tools.size);
  const edges = lines.filter((line) => /^ {2}t\d+ -- "\d+×, \d+\.\d–\d+\.\d h" --> t\d+$/.test(line));
  expect(edges).toHaveLength(flows.length);
  expect(edges.at(0)).toContain(`${flows[0]?.records}×, ${((flows[0]?.handsOn ?? 0) / 3_600).toFixed(1)}–`);
  expect(lines).toHaveLength(2 + tools.size + flows.length);
});

test('a name with markup stays a name', async () => {
  const evil = '"]; click t0 "javascript:alert(1)" <b>' as ToolId;
  const weeks = input.figures.weeks.map((week) => ({
    ...week,
    flows: week.flows.map((flow) => ({ ...flow, from: evil })),
  }));
  const text = String(await file.write({ ...input, figures: { ...input.figures, weeks } }));
  expect(text).toContain('t0["#34;#93;#59; click t0 #34;javascript:alert(1)#34; #60;b#62;"]');
});
