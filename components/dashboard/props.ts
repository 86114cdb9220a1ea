import type { ToolId } from '../../utils/model';
import type { FlowFigures, WeekFigures } from '../../utils/summary/week-figures';

export interface WatchedTool {
  readonly id: ToolId;
  /** Match patterns that the browser lets Retyped watch. */
  readonly hosts: readonly string[];
  readonly entries: number;
  readonly records: number;
  /** When the last entry was made; absent when there is none yet. */
  readonly lastAt?: number;
}

/** What is on disk now. */
export interface Stored {
  readonly entries: number;
  readonly records: number;
  /** Time of the oldest entry; absent when nothing is stored. */
  readonly since?: number;
}

/** Everything that the full page shows; absent while it is read. */
export interface DashboardData {
  readonly week: WeekFigures;
  /** Flows of the week, the largest first. They sum to the week's figures. */
  readonly flows: readonly FlowFigures[];
  readonly tools: readonly WatchedTool[];
  readonly stored: Stored;
}

export interface DashboardProps {
  readonly data?: DashboardData;
  readonly failed?: boolean;
  readonly toolName: (id: ToolId) => string;
  readonly onRevoke: (id: ToolId) => void;
  /** Resolves once nothing is left; rejects when something is. */
  readonly onErase: () => Promise<void>;
  /** The welcome page: tools, own details, consent. */
  readonly onWelcome: () => void;
  readonly onRetry: () => void;
}
