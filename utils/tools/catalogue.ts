// Generated from the folder catalogue/ by `npm run new:tool`; a test compares the two.
import { tool as asana } from './catalogue/asana';
import { tool as confluence } from './catalogue/confluence';
import { tool as dynamics365 } from './catalogue/dynamics-365';
import { tool as freshdesk } from './catalogue/freshdesk';
import { tool as hubspot } from './catalogue/hubspot';
import { tool as intercom } from './catalogue/intercom';
import { tool as jira } from './catalogue/jira';
import { tool as netsuite } from './catalogue/netsuite';
import { tool as pipedrive } from './catalogue/pipedrive';
import { tool as quickbooksOnline } from './catalogue/quickbooks-online';
import { tool as salesforce } from './catalogue/salesforce';
import { tool as zendesk } from './catalogue/zendesk';
import { tool as zohoCrm } from './catalogue/zoho-crm';
import type { ToolData } from './tool';

/** Every tool of the folder, sorted by id. */
export const CATALOGUE: readonly ToolData[] = [
  asana,
  confluence,
  dynamics365,
  freshdesk,
  hubspot,
  intercom,
  jira,
  netsuite,
  pipedrive,
  quickbooksOnline,
  salesforce,
  zendesk,
  zohoCrm,
];
