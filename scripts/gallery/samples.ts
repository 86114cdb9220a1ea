import type { DashboardData, FlowData, SettingsValues } from '../../components/dashboard/props';
import type { OfferedTool } from '../../components/welcome/props';
import { weeksUpTo } from '../../utils/calendar';
import type { RecordId, ToolId, Week } from '../../utils/model';
import type { ToolRef } from '../../utils/summary/finding';
import type { CarriedRecord } from '../../utils/summary/findings';
import type { LetterFigures } from '../../utils/summary/letter-figures';
import type { PopupFigures } from '../../utils/summary/popup-figures';
import type { StoredTable } from '../../utils/summary/stored';
import type { FlowFigures, WeekFigures } from '../../utils/summary/week-figures';
import type { ToolCategory } from '../../utils/tools/tool';

/** The id of a tool by its name. */
export const id = (name: string) => name.toLowerCase().replaceAll(' ', '-') as ToolId;

/** A tool as findings name it. */
export const ref = (name: string): ToolRef => ({ id: id(name), name });

const offer = (name: string, category: ToolCategory, ...hosts: string[]): OfferedTool => ({
  id: id(name),
  name,
  category,
  hosts: hosts.map((host) => `https://${host}/*`),
});
export const offered: readonly OfferedTool[] = [
  offer(
    'Salesforce',
    'crm',
    '*.lightning.force.com',
    '*.my.salesforce.com',
    '*.vf.force.com',
    '*.visual.force.com',
  ),
  offer('HubSpot', 'crm', 'app.hubspot.com', 'app-eu1.hubspot.com'),
  offer('Pipedrive', 'crm', '*.pipedrive.com'),
  offer('Dynamics 365', 'crm', '*.crm.dynamics.com', '*.crm4.dynamics.com', '*.crm11.dynamics.com'),
  offer('Zoho CRM', 'crm', 'crm.zoho.com', 'crm.zoho.eu'),
  offer('Zendesk', 'helpdesk', '*.zendesk.com'),
  offer('Freshdesk', 'helpdesk', '*.freshdesk.com'),
  offer('Intercom', 'helpdesk', 'app.intercom.com'),
  offer('Jira', 'issues', '*.atlassian.net'),
  offer('Asana', 'projects', 'app.asana.com'),
  offer('NetSuite', 'erp', '*.app.netsuite.com'),
  offer('QuickBooks Online', 'accounting', 'qbo.intuit.com', '*.qbo.intuit.com'),
];

/** The name of a tool that is offered, else its id. */
export const toolName = (tool: ToolId) => offered.find((each) => each.id === tool)?.name ?? tool;

const MINUTE = 60_000;
const flow = (from: string, to: string, fields: number, records: number): FlowFigures => ({
  from: id(from),
  to: id(to),
  fields,
  records,
  handsOnMs: fields * 7500,
  roundTripMs: fields * 10_500,
});
export const flows = [
  flow('Salesforce', 'QuickBooks Online', 23, 4),
  flow('Salesforce', 'Zendesk', 14, 4),
  flow('Zendesk', 'Jira', 4, 1),
];
export const week: WeekFigures = {
  week: '2026-W47' as Week,
  retypedEntries: 41,
  records: 9,
  tools: ['Salesforce', 'QuickBooks Online', 'Zendesk', 'Jira'].map(id),
  handsOnMs: 5.1 * MINUTE,
  roundTripMs: 7.2 * MINUTE,
  topFlow: flow('Salesforce', 'QuickBooks Online', 23, 4),
  lookups: 6,
  lookupMs: 40_000,
  intended: 3,
};
export const { topFlow: _, ...nothing }: WeekFigures = {
  ...week,
  retypedEntries: 0,
  records: 0,
  tools: [],
  handsOnMs: 0,
  roundTripMs: 0,
  lookups: 0,
  lookupMs: 0,
  intended: 0,
};
export const long: WeekFigures = {
  ...week,
  retypedEntries: 1284,
  records: 211,
  tools: offered.map((tool) => tool.id),
  handsOnMs: 150 * MINUTE,
  roundTripMs: 245 * MINUTE,
  topFlow: flow('Dynamics 365', 'QuickBooks Online', 612, 96),
};

const eight = weeksUpTo(week.week, 8);
const trend = (...fields: number[]) => eight.map((one, i) => ({ week: one, fields: fields[i] ?? 0 }));
/** A week with those before it. */
export const figures = (of: WeekFigures): PopupFigures => ({
  precision: { right: 9, judged: 10 },
  week: of,
  trend: trend(31, 12, 44, 38, 0, 52, 47, of.retypedEntries),
  flows: flows.map((each, i) => ({
    ...each,
    trend: trend(20, 8, 24, 20, 0, 22, 21, i === 2 ? 0 : each.fields),
  })),
});

/** The letter of a week. */
export const letterOf = (of: WeekFigures): LetterFigures => ({
  week: of,
  flows,
  before: 29,
  saving: flow('Salesforce', 'QuickBooks Online', 190, 33),
  precision: { right: 9, judged: 10 },
});

/** The gallery's now is fixed, so that pictures of two runs can be compared. */
export const NOW = Date.UTC(2026, 10, 20, 14, 5);
const carried = (i: number): CarriedRecord => ({
  record: `r${i}` as RecordId,
  at: NOW - i * 26 * 3_600_000,
  fields: 5 - (i % 3),
  disagreeing: i % 4 === 3 ? 1 : 0,
  kinds: ['fullName', 'email', 'phone', 'company'],
  agreed: i % 2 === 0 ? ['email', 'phone'] : ['fullName+company'],
  intended: i === 1,
});
const settings: SettingsValues = {
  retentionDays: 90,
  pill: 'show',
  quietTools: [id('Jira')],
  hourlyRate: { amount: 60, currency: 'EUR' },
  letterDay: 5,
  letterHour: 15,
  letterNotice: true,
  survey: true,
  spotCheck: true,
};
export const flowPage: FlowData = {
  counts: {
    ...flow('Salesforce', 'QuickBooks Online', 190, 33),
    intended: 4,
    kinds: [
      { from: 'email', to: 'email', fields: 41 },
      { from: 'fullName', to: 'fullName', fields: 38 },
      { from: 'company', to: 'company', fields: 33 },
      { from: 'phone', to: 'phone', fields: 30 },
      { from: 'street', to: 'street', fields: 24 },
      { from: 'postalCode', to: 'postalCode', fields: 24 },
    ],
  },
  trend: trend(31, 12, 24, 28, 0, 32, 40, 23),
  details: {
    records: [0, 1, 2, 3].map(carried),
    answers: [
      {
        from: id('Salesforce'),
        to: id('QuickBooks Online'),
        week: week.week,
        at: NOW,
        answer: 'noIntegration',
      },
      {
        from: id('Salesforce'),
        to: id('QuickBooks Online'),
        week: '2026-W46' as Week,
        at: NOW,
        answer: 'noIntegration',
      },
      {
        from: id('Salesforce'),
        to: id('QuickBooks Online'),
        week: '2026-W45' as Week,
        at: NOW,
        answer: 'broken',
      },
    ],
  },
  isIntended: false,
  precision: { right: 9, judged: 10 },
  hourlyRate: { amount: 60, currency: 'EUR' },
};
export const tables: readonly StoredTable[] = [
  {
    name: 'records',
    count: 187,
    rows: [
      {
        n: -187,
        id: '0mi7k2p9xGmB3nQ',
        tool: 'zendesk',
        salt: 'q8Zk',
        openedAt: NOW,
        anchors: ['9f31c2', '77ab10'],
        anchorTypes: 'email phone',
        entries: [{ id: 'e1', kind: 'email', tokens: 'c01d5e', method: 'typed', activeMs: 4200, at: NOW }],
      },
    ],
  },
  {
    name: 'transfers',
    count: 33,
    rows: [
      {
        to: '0mi7k2p9xGmB3nQ',
        from: '0mi7k2p8aQw71Lz',
        fromTool: 'salesforce',
        toTool: 'zendesk',
        level: 'person',
        bits: 41.2,
        agreed: ['email', 'phone'],
        carried: [{ from: 'e0', to: 'e1' }],
        at: NOW,
        week: '2026-W47',
      },
    ],
  },
  {
    name: 'keys',
    count: 1,
    rows: [
      { id: 'install', key: { algorithm: 'HMAC', extractable: false }, createdAt: NOW - 90 * 86_400_000 },
    ],
  },
];
export const dashboard: DashboardData = {
  week,
  trend: figures(week).trend,
  flows,
  flowsOfWeeks: [
    flow('Salesforce', 'QuickBooks Online', 190, 33),
    flow('Salesforce', 'Zendesk', 141, 39),
    flow('HubSpot', 'Zendesk', 66, 18),
    flow('Zendesk', 'Jira', 40, 12),
    flow('Zendesk', 'Salesforce', 21, 8),
  ],
  again: [{ tool: id('Zendesk'), repeats: 3, duplicates: 1 }],
  check: {
    precision: { right: 9, judged: 10 },
    asking: [{ ...carried(0), from: id('Salesforce'), to: id('Zendesk') }],
  },
  settings,
  tools: [
    {
      id: id('Salesforce'),
      hosts: offered[0]?.hosts ?? [],
      entries: 96,
      records: 14,
      lastAt: NOW - 4 * MINUTE,
      coverage: { readable: 212, total: 214 },
    },
    {
      id: id('QuickBooks Online'),
      hosts: offered[11]?.hosts ?? [],
      entries: 31,
      records: 5,
      lastAt: NOW - 62 * MINUTE,
    },
    { id: id('Jira'), hosts: offered[8]?.hosts ?? [], entries: 0, records: 0 },
  ],
  stored: { entries: 1312, records: 187, since: Date.UTC(2026, 8, 3) },
};
