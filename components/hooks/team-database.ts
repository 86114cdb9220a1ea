import { Dexie, type EntityTable, type Table } from 'dexie';
import type { CaseFile } from '../../utils/report/case-file';
import type { Alternative, Costs, FlowKey } from '../../utils/report/gap';
import type { Edition } from '../../utils/report/held';
import type { Report } from '../../utils/report/schema';
import type { Licences } from '../../utils/report/stack';
import type { Team } from '../../utils/report/team';
import type { LifecycleStage } from '../../utils/tools';

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
  readonly team: string;
  readonly key: FlowKey;
  readonly file: CaseFile;
}

/** What a manager knows and entered: never part of a report. */
export interface Desk {
  readonly team: string;
  readonly departments: readonly string[];
  readonly trustee?: string;
  readonly rate?: { readonly amount: number; readonly currency: string };
  readonly peopleConcerned?: number;
  readonly daysPerQuarter?: number;
  /** Hours a person a week. */
  readonly threshold?: number;
  readonly placement: Readonly<Record<string, LifecycleStage>>;
  readonly licences: Licences;
  readonly costs: Readonly<Record<FlowKey, Partial<Readonly<Record<Alternative, Costs>>>>>;
}

export const EMPTY_DESK: Omit<Desk, 'team'> = { departments: [], placement: {}, licences: {}, costs: {} };

/** The team page's own database: nothing of it is in the ledger, and nothing of the ledger is in it. */
export class TeamDatabase extends Dexie {
  readonly teams!: EntityTable<Team, 'id'>;
  readonly reports!: EntityTable<ReportRow, 'id'>;
  readonly editions!: Table<EditionRow, number>;
  readonly cases!: Table<CaseRow, [string, string]>;
  readonly desks!: EntityTable<Desk, 'team'>;

  constructor() {
    super('retyped-team');
    this.version(1).stores({
      teams: 'id',
      reports: 'id, team',
      editions: '++n, team',
      cases: '[team+key], team',
      desks: 'team',
    });
  }
}

let opened: TeamDatabase | undefined;

/** The page's one connection. */
export function teamDatabase(): TeamDatabase {
  opened ??= new TeamDatabase();
  return opened;
}
