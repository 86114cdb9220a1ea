import type { RecordId, ToolId } from '../../utils/model';
import type { Managed } from '../../utils/policy/manage';
import type { AgainCounts } from '../../utils/summary/again';
import type { FlowCounts } from '../../utils/summary/counts';
import type { FlowDetails, SpotCheck } from '../../utils/summary/findings';
import type { StoredTable } from '../../utils/summary/stored';
import type { FlowFigures, WeekFigures } from '../../utils/summary/week-figures';
import type { TrendPoint } from '../../utils/summary/weeks';

export interface WatchedTool {
  readonly id: ToolId;
  /** Match patterns that the browser lets Retyped watch. */
  readonly hosts: readonly string[];
  readonly entries: number;
  readonly records: number;
  /** When the last entry was made; absent when there is none yet. */
  readonly lastAt?: number;
  /** Fields that can be read, of all that were met; absent until any page has told. */
  readonly coverage?: { readonly readable: number; readonly total: number };
}

/** What is on disk now. */
export interface Stored {
  readonly entries: number;
  readonly records: number;
  /** Time of the oldest entry; absent when nothing is stored. */
  readonly since?: number;
}

/** What can be set on the page. */
export interface SettingsValues {
  readonly retentionDays: number;
  readonly pill: 'show' | 'badgeOnly';
  readonly quietTools: readonly ToolId[];
  readonly hourlyRate: { readonly amount: number; readonly currency: string } | null;
  readonly letterDay: number;
  readonly letterHour: number;
  readonly letterNotice: boolean;
  readonly survey: boolean;
  readonly spotCheck: boolean;
  /** What the organisation's policy makes of them; absent where nobody asks. */
  readonly managed?: Managed;
}

/** Everything that the full page shows; absent while it is read. */
export interface DashboardData {
  readonly week: WeekFigures;
  /** The last weeks, the oldest first. */
  readonly trend: readonly TrendPoint[];
  /** Flows of the week, the largest first. They sum to the week's figures. */
  readonly flows: readonly FlowFigures[];
  /** Flows of all the weeks of the trend together. */
  readonly flowsOfWeeks: readonly FlowFigures[];
  /** What was done again in the same tool over the weeks of the trend, by tool, the most first. */
  readonly again?: readonly AgainCounts[];
  readonly check: SpotCheck;
  readonly settings: SettingsValues;
  /** Absent while they are counted. */
  readonly tools?: readonly WatchedTool[];
  readonly stored?: Stored;
  /** Rows as they are on disk; absent until the person asks for them. */
  readonly tables?: readonly StoredTable[];
}

/** One flow, over the weeks of its trend. */
export interface FlowData {
  readonly counts: FlowCounts;
  readonly trend: readonly TrendPoint[];
  readonly details: FlowDetails;
  readonly isIntended: boolean;
  readonly precision: SpotCheck['precision'];
  readonly hourlyRate: SettingsValues['hourlyRate'];
}

/** Where a looked-up value is. */
export interface LookedUp {
  readonly tools: readonly {
    readonly tool: ToolId;
    readonly records: number;
    readonly firstAt: number;
    readonly lastAt: number;
  }[];
}

/** What can be done on the page. Promises resolve once it is done and reject when it is not. */
export interface DashboardActions {
  readonly onRevoke: (id: ToolId) => void;
  readonly onErase: () => Promise<unknown>;
  readonly onEraseTool: (id: ToolId) => Promise<unknown>;
  readonly onEraseRecord: (record: RecordId) => Promise<unknown>;
  readonly onErasePeriod: (from: number, until: number) => Promise<unknown>;
  readonly onDownload: () => Promise<unknown>;
  /** A new key in place of the old one. */
  readonly onNewKey: () => Promise<unknown>;
  /** Shows the rows that are stored, or more of them. */
  readonly onShowStored: () => void;
  readonly onLookUp: (value: string) => Promise<LookedUp>;
  readonly onForget: (value: string) => Promise<{ readonly records: number }>;
  readonly onJudge: (record: RecordId, right: boolean, asked: boolean) => Promise<unknown>;
  readonly onChange: (settings: Partial<SettingsValues>) => void;
  /** Asks the browser whether notifications may be shown. */
  readonly onAskNotices: () => Promise<boolean>;
  readonly onLetter: () => void;
  /** The welcome page: tools, own details, consent. */
  readonly onWelcome: () => void;
  readonly onRetry: () => void;
}

export interface DashboardProps extends DashboardActions {
  readonly data?: DashboardData;
  readonly failed?: boolean;
  readonly toolName: (id: ToolId) => string;
}
