import { expect, test } from 'vitest';
import {
  editionOf,
  flowOf,
  heldOf,
  LATER,
  RULES,
  reportOf,
  toolOf,
  weekWith,
} from '../../../tests/report-maker';
import type { ToolId } from '../../../utils/model';
import { journeyOf } from '../../../utils/report/journey';
import { publish } from '../../../utils/report/publish';
import { layOut, NODE } from './layout';

const flows = [
  flowOf('jira', 'zendesk', 9),
  flowOf('salesforce', 'quickbooks-online', 20),
  flowOf('salesforce', 'zendesk', 30),
  flowOf('zendesk', 'salesforce', 4),
];
const reports = Array.from({ length: 6 }, (_, i) =>
  reportOf(`person ${i}`, [weekWith(flows, [toolOf('zendesk', 20)])]),
);
const figures = publish(RULES, heldOf(reports), [editionOf(reports)], LATER);

test('every tool of a flow stands once, no two on each other, all inside the drawing', () => {
  const { nodes, width, height } = layOut(journeyOf(figures));
  expect(nodes.map(({ tool }) => tool).sort()).toEqual([
    'jira',
    'quickbooks-online',
    'salesforce',
    'zendesk',
  ]);
  for (const [i, a] of nodes.entries()) {
    expect(a.x - NODE.width / 2).toBeGreaterThanOrEqual(0);
    expect(a.x + NODE.width / 2).toBeLessThanOrEqual(width);
    expect(a.y + NODE.height / 2).toBeLessThanOrEqual(height);
    for (const b of nodes.slice(i + 1))
      expect(Math.abs(a.x - b.x) >= NODE.width || Math.abs(a.y - b.y) >= NODE.height).toBe(true);
  }
});

test('the widest arc is the flow with the most fields', () => {
  const { arcs } = layOut(journeyOf(figures));
  const [first] = [...arcs].sort((a, b) => b.width - a.width);
  expect(arcs).toHaveLength(flows.length);
  expect(first?.arc.key).toBe('salesforce zendesk');
});

test('a tool that was moved stands in its new column', () => {
  const tool = 'zendesk' as ToolId;
  const { columns, nodes } = layOut(journeyOf(figures, { [tool]: 'bill' }));
  const node = nodes.find((one) => one.tool === tool);
  expect(node?.x).toBe(columns.find(({ stage }) => stage === 'bill')?.x);
});
