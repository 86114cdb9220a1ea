import type { DashboardData } from '../../components/dashboard/props';
import type { PopupFigures } from '../../components/popup/week-summary';
import type { OfferedTool } from '../../components/welcome/props';
import type { ToolId, Week } from '../../utils/model';
import type { ToolRef } from '../../utils/summary/finding';
import type { LetterFigures } from '../../utils/summary/letter-figures';
import type { FlowFigures, WeekFigures } from '../../utils/summary/week-figures';
import { weeksUpTo } from '../../utils/summary/weeks';
import type { ToolCategory } from '../../utils/tools/tool';

export const id = (name: string) => name.toLowerCase().replaceAll(' ', '-') as ToolId;
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
  week: of,
  trend: trend(31, 12, 44, 38, 0, 52, 47, of.retypedEntries),
  flows: flows.map((each, i) => ({
    ...each,
    trend: trend(20, 8, 24, 20, 0, 22, 21, i === 2 ? 0 : each.fields),
  })),
});
export const letterOf = (of: WeekFigures): LetterFigures => ({
  week: of,
  flows,
  before: 29,
  saving: flow('Salesforce', 'QuickBooks Online', 190, 33),
  precision: { right: 9, judged: 10 },
});

/** The gallery's now is fixed, so that pictures of two runs can be compared. */
export const NOW = Date.UTC(2026, 10, 20, 14, 5);
export const dashboard: DashboardData = {
  week,
  flows,
  tools: [
    {
      id: id('Salesforce'),
      hosts: offered[0]?.hosts ?? [],
      entries: 96,
      records: 14,
      lastAt: NOW - 4 * MINUTE,
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
