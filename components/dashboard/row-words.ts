import { formatDate, formatList, formatTime, plural, t, weekDays } from '../../utils/i18n';
import type { FieldKind, ToolId, Week } from '../../utils/model';
import type { StoredTableName } from '../../utils/summary/stored';
import type { SurveyAnswer } from '../../utils/summary/survey';
import { kindName } from '../kit/kind-name';

/** What of a stored row is told; which of it is there depends on its table. */
interface AnyRow {
  readonly tool: ToolId;
  readonly fromTool: ToolId;
  readonly toTool: ToolId;
  readonly from: ToolId;
  readonly to: ToolId;
  readonly openedAt: number;
  readonly createdAt: number;
  readonly at: number;
  readonly n: number;
  readonly week: Week;
  readonly right: boolean;
  readonly answer?: SurveyAnswer;
  readonly key: unknown;
  readonly report: string;
  readonly state: 'waiting' | 'sent' | 'stopped';
  readonly addedAt: number;
  readonly nextAt: number;
  readonly sentAt?: number;
  readonly records: number;
  readonly entries: readonly { readonly kind: FieldKind }[];
  readonly carried: readonly { readonly to: string }[];
  readonly flows: readonly { readonly fields: number }[];
  readonly lookups?: readonly { readonly n: number }[];
}

/** Kinds that are named of a record. */
const NAMED = 4;

/** One row of a table as a plain sentence: what it says about the person's work. */
export function rowWords(table: StoredTableName, stored: unknown, toolName: (id: ToolId) => string): string {
  if (table === 'applied') return t('row_applied', moment(timeOfId(String(stored))));
  const row = stored as AnyRow;
  switch (table) {
    case 'records': {
      const kinds = [...new Set(row.entries.map(({ kind }) => kind))].slice(0, NAMED);
      const fields = t('row_fields', plural('fields', row.entries.length), formatList(kinds.map(kindName)));
      return t('row_record', toolName(row.tool), moment(row.openedAt), fields);
    }
    case 'transfers': {
      const fields = plural('fields', new Set(row.carried.map(({ to }) => to)).size);
      return t('row_transfer', toolName(row.fromTool), toolName(row.toTool), moment(row.at), fields);
    }
    case 'repeats':
      return t('row_repeat', toolName(row.tool), moment(row.at));
    case 'duplicates':
      return t('row_duplicate', toolName(row.tool), moment(row.at));
    case 'holdings':
      return t('flow_about', toolName(row.tool), plural('records', row.records));
    case 'damaged':
      return t('row_damaged', moment(row.at));
    case 'counters':
      return plural('row_counter', row.n);
    case 'weeks':
    case 'sums': {
      const fields = row.flows.reduce((sum, flow) => sum + flow.fields, 0);
      const searches = (row.lookups ?? []).reduce((sum, lookup) => sum + lookup.n, 0);
      const parts = [plural('fields', fields), ...(searches > 0 ? [plural('row_searches', searches)] : [])];
      return t('flow_about', weekDays(row.week), formatList(parts));
    }
    case 'judgements':
      return t('flow_about', moment(row.at), t(row.right ? 'check_right' : 'check_wrong'));
    case 'answers': {
      const answer = row.answer ? t(`survey_${row.answer}`) : t('row_unanswered');
      return t('flow_about', t('flow_title', toolName(row.from), toolName(row.to)), answer);
    }
    case 'keys':
      return t('row_key', formatDate(row.createdAt));
    case 'parcels': {
      const name = row.report.slice(0, 6);
      if (row.state === 'sent') return t('delivery_sent', name, formatDate(row.sentAt ?? row.addedAt));
      if (row.state === 'stopped') return t('delivery_stopped', name, formatDate(row.addedAt));
      return t('delivery_waiting', name, moment(row.nextAt));
    }
    case 'storage':
      return row.key === 'settings' ? t('row_settings') : t('row_upkeep');
  }
}

const moment = (at: number) => `${formatDate(at)}, ${formatTime(at)}`;

/** An entry's id begins with its time (utils/ids.ts). */
const timeOfId = (id: string) => Number.parseInt(id.slice(0, 9), 36);
