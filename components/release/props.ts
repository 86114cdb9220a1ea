import type { ToolId, Week } from '../../utils/model';
import type { Invite } from '../../utils/report/invite';
import type { Report } from '../../utils/report/schema';

/** Which accounts of a tool belong to a team: all, or those with these prints. */
export type Accounts = 'all' | readonly string[];

/** Weeks of one quarter: a report is of these. */
export interface QuarterWeeks {
  readonly quarter: string;
  readonly weeks: readonly Week[];
}

/** A team that the person joined. */
export interface JoinedTeam {
  readonly team: string;
  readonly invite: Invite;
  readonly fingerprint: string;
  readonly tools: Readonly<Record<string, Accounts>>;
  /** Weeks that could be released, by quarter, the oldest first. */
  readonly open: readonly QuarterWeeks[];
  /** Weeks that were released and can be corrected. */
  readonly released: readonly QuarterWeeks[];
  readonly standing?: {
    readonly announced?: { readonly at: number; readonly weeks: readonly Week[] };
    readonly isBlocked?: boolean;
    /** Reports go to an endpoint instead of the downloads. */
    readonly to?: 'downloads' | 'endpoint';
  };
}

/** What was released. */
export interface ReleasedReport {
  readonly id: string;
  readonly team: string;
  readonly name: string;
  readonly day: string;
  readonly weeks: readonly Week[];
  readonly how: 'file' | 'share' | 'standing' | 'delivery';
}

/** An account of a tool, as far as a print can tell it from another. */
export interface ToolAccount {
  readonly print: string;
  readonly records: number;
  readonly firstAt: number;
}

export interface ReleaseActions {
  /** Reads an invite without joining; null when the text or file holds none. */
  readonly onRead: (invite: string) => Promise<{ invite: Invite; fingerprint: string } | null>;
  readonly onJoin: (invite: string, code: string) => Promise<unknown>;
  readonly onLeave: (team: string) => Promise<unknown>;
  readonly onAssign: (team: string, tools: Readonly<Record<string, Accounts>>) => Promise<unknown>;
  readonly onAccounts: (tool: ToolId) => Promise<readonly ToolAccount[]>;
  readonly onDraft: (team: string, weeks: readonly Week[]) => Promise<Report>;
  /** Releases exactly this text; resolves when the file is on its way. */
  readonly onRelease: (
    team: string,
    withheld: readonly string[],
    text: string,
    how: 'file' | 'share',
  ) => Promise<unknown>;
  /** Whether the system offers to share files. */
  readonly canShare: boolean;
  readonly onAgain: (id: string) => Promise<unknown>;
  readonly onReadReleased: (id: string) => Promise<string | undefined>;
  /** Resolves to whether the browser allowed what it takes. */
  readonly onStanding: (team: string, on: boolean) => Promise<boolean>;
  readonly onStop: (team: string) => Promise<unknown>;
  /** The code that makes another browser the same person. */
  readonly codeOf: (team: string) => Promise<string>;
}

export interface ReleaseProps extends ReleaseActions {
  /** Invite that the organisation's policy asks to take. */
  readonly asked?: string;
  readonly teams: readonly JoinedTeam[];
  readonly released: readonly ReleasedReport[];
  /** Tools of the catalogue that are watched. */
  readonly tools: readonly ToolId[];
  readonly toolName: (id: ToolId) => string;
}
