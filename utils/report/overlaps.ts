import type { RecordType, ToolId } from '../model';
import type { AuditedTool } from './stack';

/** Two tools that receive the same record types: what overlaps is the data, whatever their categories are. */
export interface Overlap {
  readonly tools: readonly [ToolId, ToolId];
  /** Types that both receive, those with the most records first; `records` is what the smaller of the two has. */
  readonly types: readonly { readonly type: RecordType; readonly records: number }[];
  /** 0 to 1: records of shared types, of all records of the tool with fewer of them. */
  readonly share: number;
  readonly isSameCategory: boolean;
  /** What the cheaper of the two costs in a month: what giving one up would save at most. Undefined without prices. */
  readonly monthlyCost: number | undefined;
}

/** A share of a tool's records below which two tools that know the same type do not overlap. */
const LEAST_SHARE = 0.1;

/** Pairs of tools that overlap, the most alike first. */
export function overlapsOf(tools: readonly AuditedTool[]): readonly Overlap[] {
  const pairs = tools.flatMap((one, i) => tools.slice(i + 1).map((other) => [one, other] as const));
  return pairs
    .flatMap(([one, other]) => overlapOf(one, other) ?? [])
    .sort((a, b) => b.share - a.share || (a.tools.join() < b.tools.join() ? -1 : 1));
}

function overlapOf(one: AuditedTool, other: AuditedTool): Overlap | undefined {
  const types = one.types.flatMap(({ type, records }) => {
    const match = other.types.find((each) => each.type === type);
    return match && type !== 'unknown' ? [{ type, records: Math.min(records, match.records) }] : [];
  });
  const shared = types.reduce((sum, { records }) => sum + records, 0);
  const smaller = Math.min(one.records, other.records);
  const share = smaller > 0 ? Math.min(1, shared / smaller) : 0;
  if (share < LEAST_SHARE) return undefined;
  const costs = [one, other].flatMap(({ licence }) =>
    licence ? [licence.seats * licence.monthlyPrice] : [],
  );
  return {
    tools: [one.tool, other.tool],
    types: types.sort((a, b) => b.records - a.records),
    share,
    isSameCategory: one.category !== undefined && one.category === other.category,
    monthlyCost: costs.length === 2 ? Math.min(...costs) : undefined,
  };
}
