import type { EntryMethod, FieldKind, RecordType, ToolId } from '../model';
import type { FieldCell, FlowCell, ToolCell } from './figures';
import { type Amounts, roundCount, roundSeconds } from './floor';
import type { FieldLabel } from './labels';
import type { ReportFlow } from './schema';
import type { DividedTracker, Tracker } from './tracker';

/** One flow, or one tool, over its editions. */
export interface Book {
  readonly total: Tracker;
  readonly divisions: Readonly<Record<string, DividedTracker<string>>>;
}

/** A field pair as a key and back: kinds and labels have no `|`. */
export const pairKey = ({ from, to }: ReportFlow['map'][number]) =>
  [from.kind, from.label ?? '', to.kind, to.label ?? ''].join('|');

function fieldCell(key: string, fields: number, contributors: number): FieldCell {
  const [fromKind, fromLabel, toKind, toLabel] = key.split('|');
  return {
    from: side(fromKind, fromLabel),
    to: side(toKind, toLabel),
    contributors,
    fields: roundCount(fields),
  };
}

const side = (kind = 'other', label = '') => ({
  kind: kind as FieldKind,
  ...(label ? { label: label as FieldLabel } : {}),
});

/** A flow as it is shown. */
export function flowCell(key: string, { total, divisions }: Book): FlowCell {
  const [from, to] = key.split(' ') as [ToolId, ToolId];
  const { map, methods, types, departments } = divisions;
  return {
    from,
    to,
    ...flowAmounts(total.totals, total.contributors),
    map: (map?.parts ?? []).map((part) => fieldCell(part.key, part.amounts[0] ?? 0, part.contributors)),
    mapRest: roundCount(map?.rest ?? 0),
    methods: (methods?.parts ?? []).map(({ key: method, amounts }) => ({
      method: method as EntryMethod,
      fields: roundCount(amounts[0] ?? 0),
    })),
    methodsRest: roundCount(methods?.rest ?? 0),
    types: (types?.parts ?? []).map(({ key: pair, amounts }) => {
      const [source, target] = pair.split(' ') as [RecordType, RecordType];
      return { from: source, to: target, records: roundCount(amounts[0] ?? 0) };
    }),
    typesRest: roundCount(types?.rest ?? 0),
    departments: (departments?.parts ?? []).map(({ key: department, amounts, contributors }) => ({
      department,
      ...flowAmounts(amounts, contributors),
    })),
  };
}

function flowAmounts([records = 0, fields = 0, handsOn = 0, roundTrip = 0]: Amounts, contributors: number) {
  return {
    contributors,
    records: roundCount(records),
    fields: roundCount(fields),
    handsOn: roundSeconds(handsOn),
    roundTrip: roundSeconds(roundTrip),
  };
}

/** A tool as it is shown. */
export function toolCell(tool: string, { total, divisions }: Book): ToolCell {
  const { types, departments } = divisions;
  return {
    tool: tool as ToolId,
    contributors: total.contributors,
    entries: roundCount(total.totals[0] ?? 0),
    records: roundCount(total.totals[1] ?? 0),
    types: (types?.parts ?? []).map(({ key: type, amounts }) => ({
      type: type as RecordType,
      records: roundCount(amounts[0] ?? 0),
    })),
    typesRest: roundCount(types?.rest ?? 0),
    departments: (departments?.parts ?? []).map(({ key: department, amounts, contributors }) => ({
      department,
      contributors,
      entries: roundCount(amounts[0] ?? 0),
      records: roundCount(amounts[1] ?? 0),
    })),
  };
}
