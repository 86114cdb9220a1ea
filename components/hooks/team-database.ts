import { Dexie, type EntityTable, type Table } from 'dexie';
import type { AgeKeys } from '../../utils/report/age';
import type { CaseFile } from '../../utils/report/case-file';
import type { Desk } from '../../utils/report/desk';
import type { TeamFigures } from '../../utils/report/figures';
import type { FlowKey } from '../../utils/report/gap';
import type { Edition } from '../../utils/report/held';
import type { Report } from '../../utils/report/schema';
import type { Team } from '../../utils/report/team';

/** A report that a team holds. Nothing shows it: it is read only to be merged with the others. */
export interface ReportRow {
  readonly id: string;
  readonly team: string;
  readonly report: Report;
}

/** A closing of a week. `n` counts up: figures that were shown depend on their order. */
export interface EditionRow extends Edition {
  readonly n?: number;
  readonly team: string;
}

export interface CaseRow {
  /** Id of the team, or of the combination, whose figures it is about. */
  readonly team: string;
  readonly key: FlowKey;
  readonly file: CaseFile;
}

/** What a manager entered for a team or a combination. */
export interface DeskRow extends Desk {
  readonly team: string;
}

/** Floored figures of several teams, as trustees handed them on: no key and no report is behind them here. */
export interface CombinationRow {
  readonly id: string;
  readonly name: string;
  readonly made: string;
  readonly figures: readonly TeamFigures[];
}

/** A key that waits for a team to be handed over to it. */
export interface WaitingKeyRow extends AgeKeys {
  readonly made: string;
}

/** The team page's own database: nothing of it is in the ledger, and nothing of the ledger is in it. */
export class TeamDatabase extends Dexie {
  readonly teams!: EntityTable<Team, 'id'>;
  readonly reports!: EntityTable<ReportRow, 'id'>;
  readonly editions!: Table<EditionRow, number>;
  readonly cases!: Table<CaseRow, [string, string]>;
  readonly desks!: EntityTable<DeskRow, 'team'>;
  readonly combinations!: EntityTable<CombinationRow, 'id'>;
  readonly waiting!: EntityTable<WaitingKeyRow, 'recipient'>;

  constructor() {
    super('retyped-team');
    this.version(1).stores({
      teams: 'id',
      reports: 'id, team',
      editions: '++n, team',
      cases: '[team+key], team',
      desks: 'team',
    });
    this.version(2).stores({ combinations: 'id', waiting: 'recipient' });
  }
}

let opened: TeamDatabase | undefined;

/** The page's one connection. */
export function teamDatabase(): TeamDatabase {
  opened ??= new TeamDatabase();
  return opened;
}
