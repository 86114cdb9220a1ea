// Generated from the folder catalogue/ by `npm run new:tool`; a test compares the two.
import { tool as accountEngagement } from './catalogue/account-engagement';
import { tool as activecampaign } from './catalogue/activecampaign';
import { tool as affinity } from './catalogue/affinity';
import { tool as agileCrm } from './catalogue/agile-crm';
import { tool as aircall } from './catalogue/aircall';
import { tool as apollo } from './catalogue/apollo';
import { tool as asana } from './catalogue/asana';
import { tool as attio } from './catalogue/attio';
import { tool as bigin } from './catalogue/bigin';
import { tool as bitrix24 } from './catalogue/bitrix24';
import { tool as braze } from './catalogue/braze';
import { tool as brevo } from './catalogue/brevo';
import { tool as calendly } from './catalogue/calendly';
import { tool as capsule } from './catalogue/capsule';
import { tool as churnzero } from './catalogue/churnzero';
import { tool as close } from './catalogue/close';
import { tool as confluence } from './catalogue/confluence';
import { tool as constantContact } from './catalogue/constant-contact';
import { tool as copper } from './catalogue/copper';
import { tool as creatio } from './catalogue/creatio';
import { tool as crisp } from './catalogue/crisp';
import { tool as custify } from './catalogue/custify';
import { tool as customerIo } from './catalogue/customer-io';
import { tool as dynamics365 } from './catalogue/dynamics-365';
import { tool as eventbrite } from './catalogue/eventbrite';
import { tool as folk } from './catalogue/folk';
import { tool as freshdesk } from './catalogue/freshdesk';
import { tool as freshsales } from './catalogue/freshsales';
import { tool as freshservice } from './catalogue/freshservice';
import { tool as front } from './catalogue/front';
import { tool as gainsight } from './catalogue/gainsight';
import { tool as getresponse } from './catalogue/getresponse';
import { tool as gong } from './catalogue/gong';
import { tool as gorgias } from './catalogue/gorgias';
import { tool as guidecx } from './catalogue/guidecx';
import { tool as happyfox } from './catalogue/happyfox';
import { tool as helpScout } from './catalogue/help-scout';
import { tool as highlevel } from './catalogue/highlevel';
import { tool as hubspot } from './catalogue/hubspot';
import { tool as insightly } from './catalogue/insightly';
import { tool as instantly } from './catalogue/instantly';
import { tool as intercom } from './catalogue/intercom';
import { tool as iterable } from './catalogue/iterable';
import { tool as jira } from './catalogue/jira';
import { tool as kayako } from './catalogue/kayako';
import { tool as keap } from './catalogue/keap';
import { tool as kit } from './catalogue/kit';
import { tool as kommo } from './catalogue/kommo';
import { tool as kustomer } from './catalogue/kustomer';
import { tool as lemlist } from './catalogue/lemlist';
import { tool as lessAnnoyingCrm } from './catalogue/less-annoying-crm';
import { tool as linkedinSalesNavigator } from './catalogue/linkedin-sales-navigator';
import { tool as liveagent } from './catalogue/liveagent';
import { tool as livechat } from './catalogue/livechat';
import { tool as mailchimp } from './catalogue/mailchimp';
import { tool as mailerlite } from './catalogue/mailerlite';
import { tool as mailshake } from './catalogue/mailshake';
import { tool as mixmax } from './catalogue/mixmax';
import { tool as netsuite } from './catalogue/netsuite';
import { tool as nutshell } from './catalogue/nutshell';
import { tool as ontraport } from './catalogue/ontraport';
import { tool as outreach } from './catalogue/outreach';
import { tool as pipedrive } from './catalogue/pipedrive';
import { tool as planhat } from './catalogue/planhat';
import { tool as quickbooksOnline } from './catalogue/quickbooks-online';
import { tool as reamaze } from './catalogue/reamaze';
import { tool as reply } from './catalogue/reply';
import { tool as rocketlane } from './catalogue/rocketlane';
import { tool as salesflare } from './catalogue/salesflare';
import { tool as salesforce } from './catalogue/salesforce';
import { tool as salesloft } from './catalogue/salesloft';
import { tool as sapSalesCloud } from './catalogue/sap-sales-cloud';
import { tool as servicenow } from './catalogue/servicenow';
import { tool as sugarcrm } from './catalogue/sugarcrm';
import { tool as teamleader } from './catalogue/teamleader';
import { tool as teamworkDesk } from './catalogue/teamwork-desk';
import { tool as totango } from './catalogue/totango';
import { tool as vitally } from './catalogue/vitally';
import { tool as vtiger } from './catalogue/vtiger';
import { tool as woodpecker } from './catalogue/woodpecker';
import { tool as zendesk } from './catalogue/zendesk';
import { tool as zohoCampaigns } from './catalogue/zoho-campaigns';
import { tool as zohoCrm } from './catalogue/zoho-crm';
import { tool as zohoDesk } from './catalogue/zoho-desk';
import { tool as zoominfo } from './catalogue/zoominfo';
import type { ToolData } from './tool';

/** Every tool of the folder, sorted by id. */
export const CATALOGUE: readonly ToolData[] = [
  accountEngagement,
  activecampaign,
  affinity,
  agileCrm,
  aircall,
  apollo,
  asana,
  attio,
  bigin,
  bitrix24,
  braze,
  brevo,
  calendly,
  capsule,
  churnzero,
  close,
  confluence,
  constantContact,
  copper,
  creatio,
  crisp,
  custify,
  customerIo,
  dynamics365,
  eventbrite,
  folk,
  freshdesk,
  freshsales,
  freshservice,
  front,
  gainsight,
  getresponse,
  gong,
  gorgias,
  guidecx,
  happyfox,
  helpScout,
  highlevel,
  hubspot,
  insightly,
  instantly,
  intercom,
  iterable,
  jira,
  kayako,
  keap,
  kit,
  kommo,
  kustomer,
  lemlist,
  lessAnnoyingCrm,
  linkedinSalesNavigator,
  liveagent,
  livechat,
  mailchimp,
  mailerlite,
  mailshake,
  mixmax,
  netsuite,
  nutshell,
  ontraport,
  outreach,
  pipedrive,
  planhat,
  quickbooksOnline,
  reamaze,
  reply,
  rocketlane,
  salesflare,
  salesforce,
  salesloft,
  sapSalesCloud,
  servicenow,
  sugarcrm,
  teamleader,
  teamworkDesk,
  totango,
  vitally,
  vtiger,
  woodpecker,
  zendesk,
  zohoCampaigns,
  zohoCrm,
  zohoDesk,
  zoominfo,
];
