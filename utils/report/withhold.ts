import type { EntryMethod, ToolId, Week } from '../model';
import type { Report, ReportFieldPair, ReportFlow, ReportTool, ReportWeek } from './schema';

/** One line of a report's preview: what it says, and the name by which it can be withheld. */
export type ReportLine =
  | { readonly id: string; readonly line: 'week'; readonly week: Week; readonly days: number }
  | { readonly id: string; readonly line: 'tool'; readonly week: Week; readonly tool: ReportTool }
  | {
      readonly id: string;
      readonly line: 'lookups';
      readonly week: Week;
      readonly tool: ToolId;
      readonly n: number;
    }
  | { readonly id: string; readonly line: 'flow'; readonly week: Week; readonly flow: ReportFlow }
  | {
      readonly id: string;
      readonly line: 'field';
      readonly week: Week;
      readonly flow: ReportFlow;
      readonly pair: ReportFieldPair;
    }
  | {
      readonly id: string;
      readonly line: 'answers' | 'disagreeing' | 'intended';
      readonly week: Week;
      readonly flow: ReportFlow;
    }
  | { readonly id: string; readonly line: 'precision'; readonly right: number; readonly judged: number };

const flowId = (week: Week, { from, to }: ReportFlow) => `${week} flow ${from} ${to}`;
const pairId = (week: Week, flow: ReportFlow, { from, to }: ReportFieldPair) =>
  `${flowId(week, flow)} ${[from.kind, from.label, to.kind, to.label].join('|')}`;

/** Everything a report says, line by line, in its order. What is in no line is what makes it a report (ids, settings). */
export function linesOf(report: Report): readonly ReportLine[] {
  const lines = report.weeks.flatMap(linesOfWeek);
  const { right, judged } = report.precision;
  return judged > 0 ? [...lines, { id: 'precision', line: 'precision', right, judged }] : lines;
}

function linesOfWeek({ week, days, tools, flows }: ReportWeek): readonly ReportLine[] {
  return [
    { id: `${week} week`, line: 'week', week, days },
    ...tools.flatMap((tool): ReportLine[] => [
      { id: `${week} tool ${tool.tool}`, line: 'tool', week, tool },
      ...(tool.lookups > 0
        ? [
            {
              id: `${week} lookups ${tool.tool}`,
              line: 'lookups' as const,
              week,
              tool: tool.tool,
              n: tool.lookups,
            },
          ]
        : []),
    ]),
    ...flows.flatMap((flow): ReportLine[] => [
      { id: flowId(week, flow), line: 'flow', week, flow },
      ...flow.map.map((pair) => ({ id: pairId(week, flow, pair), line: 'field' as const, week, flow, pair })),
      ...(['answers', 'disagreeing', 'intended'] as const)
        .filter((name) => (name === 'answers' ? Object.keys(flow.answers).length > 0 : flow[name] > 0))
        .map((line) => ({ id: `${flowId(week, flow)} ${line}`, line, week, flow })),
    ]),
  ];
}

/**
 * The report without some of its lines. Nothing shows that they were there: a withheld field leaves its flow's totals
 * too, a withheld tool takes its flows with it, a withheld week is gone.
 * @returns undefined when no week is left
 */
export function withhold(report: Report, ids: ReadonlySet<string>): Report | undefined {
  const weeks = report.weeks
    .filter(({ week }) => !ids.has(`${week} week`))
    .map((week) => withholdInWeek(week, ids));
  if (weeks.length === 0) return undefined;
  return { ...report, weeks, ...(ids.has('precision') ? { precision: { right: 0, judged: 0 } } : {}) };
}

function withholdInWeek(week: ReportWeek, ids: ReadonlySet<string>): ReportWeek {
  const isGone = (tool: ToolId) => ids.has(`${week.week} tool ${tool}`);
  const tools = week.tools
    .filter(({ tool }) => !isGone(tool))
    .map((tool) => (ids.has(`${week.week} lookups ${tool.tool}`) ? { ...tool, lookups: 0 } : tool));
  const flows = week.flows
    .filter((flow) => !isGone(flow.from) && !isGone(flow.to) && !ids.has(flowId(week.week, flow)))
    .flatMap((flow) => withholdInFlow(week.week, flow, ids));
  const isUntouched = tools.length === week.tools.length;
  // Days of a withheld tool are days too: what is left is known for the tools that are left.
  const days = isUntouched ? week.days : Math.min(week.days, Math.max(0, ...tools.map((tool) => tool.days)));
  return { ...week, days, tools, flows };
}

function withholdInFlow(week: Week, flow: ReportFlow, ids: ReadonlySet<string>): readonly ReportFlow[] {
  const has = (name: string) => ids.has(`${flowId(week, flow)} ${name}`);
  const map = flow.map.filter((pair) => !ids.has(pairId(week, flow, pair)));
  const rest: ReportFlow = {
    ...flow,
    ...(has('answers') ? { answers: {} } : {}),
    ...(has('disagreeing') ? { disagreeing: 0 } : {}),
    ...(has('intended') ? { intended: 0 } : {}),
  };
  if (map.length === flow.map.length) return [rest];
  const gone = sum(flow.map) - sum(map);
  const fields = flow.fields - gone;
  if (fields === 0) return [];
  const share = fields / flow.fields;
  const records = Math.min(flow.records, fields);
  const handsOn = Math.round(flow.handsOn * share);
  return [
    {
      ...rest,
      records,
      fields,
      map,
      handsOn,
      roundTrip: Math.max(handsOn, Math.round(flow.roundTrip * share)),
      types: within(flow.types, records),
      methods: lessMethods(flow.methods, gone),
    },
  ];
}

const sum = (pairs: readonly ReportFieldPair[]) => pairs.reduce((total, { fields }) => total + fields, 0);

/** Record types that together are no more than the records. */
function within(types: ReportFlow['types'], records: number): ReportFlow['types'] {
  let left = records;
  return types.flatMap((pair) => {
    const some = Math.min(pair.records, left);
    left -= some;
    return some > 0 ? [{ ...pair, records: some }] : [];
  });
}

/** Methods without some fields: which field was typed and which pasted is not known, the most frequent one gives way. */
function lessMethods(methods: ReportFlow['methods'], gone: number): ReportFlow['methods'] {
  let left = gone;
  const entries = Object.entries(methods).sort((a, b) => b[1] - a[1]) as [EntryMethod, number][];
  return Object.fromEntries(
    entries.flatMap(([method, fields]) => {
      const some = Math.min(fields, left);
      left -= some;
      return fields > some ? [[method, fields - some]] : [];
    }),
  );
}
