import { quarterOf } from '../calendar';
import type { Week } from '../model';
import type { FlowCell, TeamFigures, TeamWeek, ToolCell } from './figures';

/** What part of the figures is looked at; what is left out is not narrowed. */
export interface Slice {
  readonly first?: Week;
  readonly last?: Week;
  readonly department?: string;
}

/** The part of the figures that a slice names. It shows nothing that the whole does not show. */
export function sliceOf(figures: TeamFigures, { first, last, department }: Slice): TeamFigures {
  const weeks =
    first === undefined && last === undefined
      ? figures
      : sliceWeeks(figures, first ?? ('0000-W01' as Week), last ?? ('9999-W53' as Week));
  return department === undefined ? weeks : sliceDepartment(weeks, department);
}

/** The weeks from the first to the last, both included, with the quarters they lie in. */
export function sliceWeeks(figures: TeamFigures, first: Week, last: Week): TeamFigures {
  const weeks = figures.weeks.filter(({ week }) => week >= first && week <= last);
  const quarters = new Set(weeks.map(({ week }) => quarterOf(week)));
  return { ...figures, weeks, quarters: figures.quarters.filter(({ quarter }) => quarters.has(quarter)) };
}

/** Departments that some cell shows, by name. */
export function departmentsOf({ weeks }: TeamFigures): readonly string[] {
  const cells = weeks.flatMap((week) => [
    ...week.departments,
    ...week.flows.flatMap((flow) => flow.departments),
  ]);
  return [...new Set(cells.map(({ department }) => department))].sort();
}

/**
 * One department: the parts of cells that are shown for it, with totals alone. Field maps, methods and record types
 * have no slices: two divisions of one cell, crossed, would have cells of their own.
 */
export function sliceDepartment(figures: TeamFigures, department: string): TeamFigures {
  return {
    ...figures,
    weeks: figures.weeks.map((week) => departmentWeek(week, department)),
    quarters: [],
  };
}

function departmentWeek(week: TeamWeek, department: string): TeamWeek {
  const people = week.departments.find((one) => one.department === department);
  return {
    ...week,
    contributors: people?.contributors ?? 0,
    personDays: people?.personDays ?? 0,
    departments: people ? [people] : [],
    flows: week.flows.flatMap((flow): FlowCell[] => {
      const part = flow.departments.find((one) => one.department === department);
      if (!part) return [];
      const { department: _, ...amounts } = part;
      const rest = { mapRest: part.fields, methodsRest: part.fields, typesRest: part.records };
      return [{ ...flow, ...amounts, map: [], methods: [], types: [], ...rest, departments: [part] }];
    }),
    tools: week.tools.flatMap((tool): ToolCell[] => {
      const part = tool.departments.find((one) => one.department === department);
      if (!part) return [];
      const { department: _, ...amounts } = part;
      return [{ ...tool, ...amounts, types: [], typesRest: part.records, departments: [part] }];
    }),
    hidden: {
      flows:
        week.flows.length - week.flows.filter((flow) => inDepartment(flow.departments, department)).length,
      tools:
        week.tools.length - week.tools.filter((tool) => inDepartment(tool.departments, department)).length,
    },
  };
}

const inDepartment = (parts: readonly { readonly department: string }[], department: string) =>
  parts.some((part) => part.department === department);
