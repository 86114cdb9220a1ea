import { quarterOf } from '../calendar';
import { canonicalText } from './canonical';
import type { Report, ReportFlow, ReportWeek } from './schema';

/** Where a report contradicts itself; undefined when it does not. */
export function contradictionIn(report: Report): string | undefined {
  const weeks = report.weeks.map(({ week }) => week);
  if (!isAscending(weeks)) return 'weeks: order';
  if (weeks.some((week) => quarterOf(week) !== report.quarter)) return 'weeks: quarter';
  if (report.precision.right > report.precision.judged) return 'precision';
  for (const week of report.weeks) {
    const where = contradictionInWeek(week);
    if (where !== undefined) return `${week.week}.${where}`;
  }
  return undefined;
}

function contradictionInWeek({ days, tools, flows }: ReportWeek): string | undefined {
  if (!isAscending(tools.map(({ tool }) => tool))) return 'tools: order';
  if (!isAscending(flows.map(({ from, to }) => `${from} ${to}`))) return 'flows: order';
  for (const tool of tools) {
    if (tool.days > days) return `tools.${tool.tool}.days`;
    if (tool.records > tool.entries || tool.unknown > tool.entries) return `tools.${tool.tool}.entries`;
    if (sum(Object.values(tool.types)) > tool.records) return `tools.${tool.tool}.types`;
    if (tool.partial > tool.records || tool.repeats > tool.records) return `tools.${tool.tool}.records`;
  }
  for (const flow of flows) {
    const where = contradictionInFlow(flow);
    if (where !== undefined) return `flows.${flow.from} ${flow.to}.${where}`;
  }
  return undefined;
}

function contradictionInFlow(flow: ReportFlow): string | undefined {
  const isPart = (parts: readonly number[], whole: number) => sum(parts) <= whole;
  if (flow.from === flow.to) return 'to';
  if (flow.fields < flow.records || (flow.records === 0 && flow.fields > 0)) return 'fields';
  if (flow.handsOn > flow.roundTrip) return 'handsOn';
  if (flow.records === 0 && flow.roundTrip > 0) return 'roundTrip';
  if (
    !isPart(
      flow.map.map(({ fields }) => fields),
      flow.fields,
    )
  )
    return 'map';
  if (
    !isPart(
      flow.types.map(({ records }) => records),
      flow.records,
    )
  )
    return 'types';
  if (!isPart(Object.values(flow.methods), flow.fields)) return 'methods';
  if (new Set(flow.map.map(({ from, to }) => canonicalText([from, to]))).size < flow.map.length) return 'map';
  if (new Set(flow.types.map(({ from, to }) => `${from} ${to}`)).size < flow.types.length) return 'types';
  return undefined;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

/** Strictly, so that each is there once. */
function isAscending(values: readonly string[]): boolean {
  return values.every((value, i) => i === 0 || (values[i - 1] ?? '') < value);
}
