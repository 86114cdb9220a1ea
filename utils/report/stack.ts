import type { ToolId } from '../model';
import { type LifecycleStage, type ToolCategory, toolById } from '../tools';
import { enteringOf, type NewTool } from './entering';
import type { TeamFigures } from './figures';
import { type Overlap, overlapsOf } from './overlaps';
import { type ToolTotal, toolTotals } from './totals';

/** What a tool costs, as the manager enters it: seats, and the price of one in a month. */
export interface Licence {
  readonly seats: number;
  readonly monthlyPrice: number;
}
export type Licences = Readonly<Partial<Record<ToolId, Licence>>>;

/** A tool as the audit lists it. */
export interface AuditedTool extends ToolTotal {
  readonly category: ToolCategory | undefined;
  readonly stages: readonly LifecycleStage[];
  readonly licence: Licence | undefined;
  /** Seats that are paid for beyond the people observed; undefined without a licence. At most: not all are observed. */
  readonly unusedSeats: number | undefined;
}

export interface StackAudit {
  readonly tools: readonly AuditedTool[];
  readonly overlaps: readonly Overlap[];
  readonly entering: readonly NewTool[];
}

/** The tools of a team, where they overlap, and which are new. */
export function auditStack(figures: TeamFigures, licences: Licences = {}): StackAudit {
  const tools = toolTotals(figures).map((total): AuditedTool => {
    const known = toolById(total.tool);
    const licence = licences[total.tool];
    return {
      ...total,
      category: known?.category,
      stages: known?.stages ?? [],
      licence,
      unusedSeats: licence && Math.max(0, licence.seats - total.contributors),
    };
  });
  const overlaps = overlapsOf(tools);
  return { tools, overlaps, entering: enteringOf(figures, overlaps) };
}
