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

test('no forward arc runs behind a tool that is not an end of it', () => {
  // Salesforce, Jira and QuickBooks stand in columns of the same height, Jira between the others.
  const five = [...flows, flowOf('pandadoc', 'salesforce', 6)];
  const told = reports.map((_, i) => reportOf(`person ${i}`, [weekWith(five, [toolOf('zendesk', 20)])]));
  const { nodes, arcs } = layOut(journeyOf(publish(RULES, heldOf(told), [editionOf(told)], LATER)));
  expect(nodes.map(({ tool }) => tool)).toEqual([
    'salesforce',
    'pandadoc',
    'jira',
    'zendesk',
    'quickbooks-online',
  ]);
  for (const { arc, path } of arcs.filter(({ arc }) => arc.span > 0)) {
    const others = nodes.filter(({ tool }) => tool !== arc.from && tool !== arc.to);
    for (const [x, y] of pointsOf(path)) {
      const hit = others.find(
        (node) => Math.abs(x - node.x) < NODE.width / 2 && Math.abs(y - node.y) < NODE.height / 2,
      );
      expect(hit, `${arc.key} at ${x}, ${y}`).toBeUndefined();
    }
  }
});

/** Points along a path of absolute M, C and H. */
function pointsOf(path: string): (readonly [number, number])[] {
  const points: (readonly [number, number])[] = [];
  let [x, y] = [0, 0];
  for (const [, command = '', list = ''] of path.matchAll(/([MCH])([^MCH]*)/g)) {
    const n = list.trim().split(/\s+/).map(Number);
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = n;
    const [x0, y0] = [x, y];
    for (let i = 1; i <= 40; i += 1) {
      const t = i / 40;
      const on = (p: number, q: number, r: number, s: number) =>
        (1 - t) ** 3 * p + 3 * (1 - t) ** 2 * t * q + 3 * (1 - t) * t ** 2 * r + t ** 3 * s;
      if (command === 'C') points.push([on(x0, a, c, e), on(y0, b, d, f)]);
      else if (command === 'H') points.push([x0 + (a - x0) * t, y0]);
    }
    [x, y] = command === 'C' ? [e, f] : command === 'H' ? [a, y0] : [a, b];
  }
  return points;
}
