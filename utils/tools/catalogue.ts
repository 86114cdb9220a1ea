// Generated from the folder catalogue/ by `npm run new:tool`; a test compares the two.
import { tool as accountEngagement } from './catalogue/account-engagement';
import { tool as acrobatSign } from './catalogue/acrobat-sign';
import { tool as activecampaign } from './catalogue/activecampaign';
import { tool as activecollab } from './catalogue/activecollab';
import { tool as adpWorkforceNow } from './catalogue/adp-workforce-now';
import { tool as affinity } from './catalogue/affinity';
import { tool as agileCrm } from './catalogue/agile-crm';
import { tool as aha } from './catalogue/aha';
import { tool as aircall } from './catalogue/aircall';
import { tool as airtable } from './catalogue/airtable';
import { tool as amazonSellerCentral } from './catalogue/amazon-seller-central';
import { tool as apollo } from './catalogue/apollo';
import { tool as asana } from './catalogue/asana';
import { tool as ashby } from './catalogue/ashby';
import { tool as attio } from './catalogue/attio';
import { tool as azureDevops } from './catalogue/azure-devops';
import { tool as bamboohr } from './catalogue/bamboohr';
import { tool as basecamp } from './catalogue/basecamp';
import { tool as baserow } from './catalogue/baserow';
import { tool as bigcommerce } from './catalogue/bigcommerce';
import { tool as bigin } from './catalogue/bigin';
import { tool as bill } from './catalogue/bill';
import { tool as bitrix24 } from './catalogue/bitrix24';
import { tool as braze } from './catalogue/braze';
import { tool as breezyHr } from './catalogue/breezy-hr';
import { tool as brevo } from './catalogue/brevo';
import { tool as bullhorn } from './catalogue/bullhorn';
import { tool as businessCentral } from './catalogue/business-central';
import { tool as calendly } from './catalogue/calendly';
import { tool as capsule } from './catalogue/capsule';
import { tool as chargebee } from './catalogue/chargebee';
import { tool as chargify } from './catalogue/chargify';
import { tool as churnzero } from './catalogue/churnzero';
import { tool as cin7Core } from './catalogue/cin7-core';
import { tool as clickup } from './catalogue/clickup';
import { tool as close } from './catalogue/close';
import { tool as coda } from './catalogue/coda';
import { tool as confluence } from './catalogue/confluence';
import { tool as constantContact } from './catalogue/constant-contact';
import { tool as contractbook } from './catalogue/contractbook';
import { tool as copper } from './catalogue/copper';
import { tool as coupa } from './catalogue/coupa';
import { tool as creatio } from './catalogue/creatio';
import { tool as crisp } from './catalogue/crisp';
import { tool as custify } from './catalogue/custify';
import { tool as customerIo } from './catalogue/customer-io';
import { tool as deel } from './catalogue/deel';
import { tool as docusign } from './catalogue/docusign';
import { tool as dropboxSign } from './catalogue/dropbox-sign';
import { tool as dynamics365 } from './catalogue/dynamics-365';
import { tool as dynamics365Finance } from './catalogue/dynamics-365-finance';
import { tool as eConomic } from './catalogue/e-conomic';
import { tool as ebaySellerHub } from './catalogue/ebay-seller-hub';
import { tool as ecwid } from './catalogue/ecwid';
import { tool as etsyShopManager } from './catalogue/etsy-shop-manager';
import { tool as eventbrite } from './catalogue/eventbrite';
import { tool as exactOnline } from './catalogue/exact-online';
import { tool as excelOnline } from './catalogue/excel-online';
import { tool as factorial } from './catalogue/factorial';
import { tool as folk } from './catalogue/folk';
import { tool as fortnox } from './catalogue/fortnox';
import { tool as freeagent } from './catalogue/freeagent';
import { tool as freshbooks } from './catalogue/freshbooks';
import { tool as freshdesk } from './catalogue/freshdesk';
import { tool as freshsales } from './catalogue/freshsales';
import { tool as freshservice } from './catalogue/freshservice';
import { tool as front } from './catalogue/front';
import { tool as gainsight } from './catalogue/gainsight';
import { tool as getaccept } from './catalogue/getaccept';
import { tool as getresponse } from './catalogue/getresponse';
import { tool as github } from './catalogue/github';
import { tool as gitlab } from './catalogue/gitlab';
import { tool as gmail } from './catalogue/gmail';
import { tool as gocardless } from './catalogue/gocardless';
import { tool as gong } from './catalogue/gong';
import { tool as googleCalendar } from './catalogue/google-calendar';
import { tool as googleForms } from './catalogue/google-forms';
import { tool as googleSheets } from './catalogue/google-sheets';
import { tool as gorgias } from './catalogue/gorgias';
import { tool as greenhouse } from './catalogue/greenhouse';
import { tool as guidecx } from './catalogue/guidecx';
import { tool as gusto } from './catalogue/gusto';
import { tool as happyfox } from './catalogue/happyfox';
import { tool as harvest } from './catalogue/harvest';
import { tool as helpScout } from './catalogue/help-scout';
import { tool as hibob } from './catalogue/hibob';
import { tool as highlevel } from './catalogue/highlevel';
import { tool as holded } from './catalogue/holded';
import { tool as hubspot } from './catalogue/hubspot';
import { tool as inforCloudsuite } from './catalogue/infor-cloudsuite';
import { tool as insightly } from './catalogue/insightly';
import { tool as instantly } from './catalogue/instantly';
import { tool as intercom } from './catalogue/intercom';
import { tool as iterable } from './catalogue/iterable';
import { tool as jazzhr } from './catalogue/jazzhr';
import { tool as jira } from './catalogue/jira';
import { tool as jotform } from './catalogue/jotform';
import { tool as juro } from './catalogue/juro';
import { tool as katana } from './catalogue/katana';
import { tool as kayako } from './catalogue/kayako';
import { tool as keap } from './catalogue/keap';
import { tool as kit } from './catalogue/kit';
import { tool as klaviyo } from './catalogue/klaviyo';
import { tool as kommo } from './catalogue/kommo';
import { tool as kustomer } from './catalogue/kustomer';
import { tool as lemlist } from './catalogue/lemlist';
import { tool as lessAnnoyingCrm } from './catalogue/less-annoying-crm';
import { tool as lever } from './catalogue/lever';
import { tool as lexwareOffice } from './catalogue/lexware-office';
import { tool as lightspeedX } from './catalogue/lightspeed-x';
import { tool as linear } from './catalogue/linear';
import { tool as linkedinSalesNavigator } from './catalogue/linkedin-sales-navigator';
import { tool as liveagent } from './catalogue/liveagent';
import { tool as livechat } from './catalogue/livechat';
import { tool as mailchimp } from './catalogue/mailchimp';
import { tool as mailerlite } from './catalogue/mailerlite';
import { tool as mailshake } from './catalogue/mailshake';
import { tool as microsoftForms } from './catalogue/microsoft-forms';
import { tool as microsoftTeams } from './catalogue/microsoft-teams';
import { tool as mixmax } from './catalogue/mixmax';
import { tool as monday } from './catalogue/monday';
import { tool as moneybird } from './catalogue/moneybird';
import { tool as mrpeasy } from './catalogue/mrpeasy';
import { tool as myob } from './catalogue/myob';
import { tool as netsuite } from './catalogue/netsuite';
import { tool as notion } from './catalogue/notion';
import { tool as nutshell } from './catalogue/nutshell';
import { tool as odoo } from './catalogue/odoo';
import { tool as ontraport } from './catalogue/ontraport';
import { tool as oracleFusion } from './catalogue/oracle-fusion';
import { tool as outlook } from './catalogue/outlook';
import { tool as outreach } from './catalogue/outreach';
import { tool as paddle } from './catalogue/paddle';
import { tool as pandadoc } from './catalogue/pandadoc';
import { tool as pennylane } from './catalogue/pennylane';
import { tool as personio } from './catalogue/personio';
import { tool as pipedrive } from './catalogue/pipedrive';
import { tool as planhat } from './catalogue/planhat';
import { tool as planio } from './catalogue/planio';
import { tool as podio } from './catalogue/podio';
import { tool as productboard } from './catalogue/productboard';
import { tool as proposify } from './catalogue/proposify';
import { tool as quickbase } from './catalogue/quickbase';
import { tool as quickbooksOnline } from './catalogue/quickbooks-online';
import { tool as qwilr } from './catalogue/qwilr';
import { tool as reamaze } from './catalogue/reamaze';
import { tool as recruitee } from './catalogue/recruitee';
import { tool as recurly } from './catalogue/recurly';
import { tool as reply } from './catalogue/reply';
import { tool as rippling } from './catalogue/rippling';
import { tool as rocketlane } from './catalogue/rocketlane';
import { tool as sageIntacct } from './catalogue/sage-intacct';
import { tool as salesflare } from './catalogue/salesflare';
import { tool as salesforce } from './catalogue/salesforce';
import { tool as salesloft } from './catalogue/salesloft';
import { tool as sapBusinessBydesign } from './catalogue/sap-business-bydesign';
import { tool as sapConcur } from './catalogue/sap-concur';
import { tool as sapS4hanaCloud } from './catalogue/sap-s4hana-cloud';
import { tool as sapSalesCloud } from './catalogue/sap-sales-cloud';
import { tool as sendcloud } from './catalogue/sendcloud';
import { tool as servicenow } from './catalogue/servicenow';
import { tool as sevdesk } from './catalogue/sevdesk';
import { tool as sharepoint } from './catalogue/sharepoint';
import { tool as shipstation } from './catalogue/shipstation';
import { tool as shopify } from './catalogue/shopify';
import { tool as shortcut } from './catalogue/shortcut';
import { tool as signnow } from './catalogue/signnow';
import { tool as slack } from './catalogue/slack';
import { tool as smartrecruiters } from './catalogue/smartrecruiters';
import { tool as smartsheet } from './catalogue/smartsheet';
import { tool as spendesk } from './catalogue/spendesk';
import { tool as square } from './catalogue/square';
import { tool as squarespace } from './catalogue/squarespace';
import { tool as stripe } from './catalogue/stripe';
import { tool as successfactors } from './catalogue/successfactors';
import { tool as sugarcrm } from './catalogue/sugarcrm';
import { tool as taiga } from './catalogue/taiga';
import { tool as teamleader } from './catalogue/teamleader';
import { tool as teamtailor } from './catalogue/teamtailor';
import { tool as teamwork } from './catalogue/teamwork';
import { tool as teamworkDesk } from './catalogue/teamwork-desk';
import { tool as totango } from './catalogue/totango';
import { tool as trello } from './catalogue/trello';
import { tool as vitally } from './catalogue/vitally';
import { tool as vtiger } from './catalogue/vtiger';
import { tool as wave } from './catalogue/wave';
import { tool as wix } from './catalogue/wix';
import { tool as woodpecker } from './catalogue/woodpecker';
import { tool as workable } from './catalogue/workable';
import { tool as workday } from './catalogue/workday';
import { tool as wrike } from './catalogue/wrike';
import { tool as xero } from './catalogue/xero';
import { tool as youtrack } from './catalogue/youtrack';
import { tool as zendesk } from './catalogue/zendesk';
import { tool as zohoBilling } from './catalogue/zoho-billing';
import { tool as zohoBooks } from './catalogue/zoho-books';
import { tool as zohoCampaigns } from './catalogue/zoho-campaigns';
import { tool as zohoCreator } from './catalogue/zoho-creator';
import { tool as zohoCrm } from './catalogue/zoho-crm';
import { tool as zohoDesk } from './catalogue/zoho-desk';
import { tool as zohoInventory } from './catalogue/zoho-inventory';
import { tool as zohoPeople } from './catalogue/zoho-people';
import { tool as zohoProjects } from './catalogue/zoho-projects';
import { tool as zohoRecruit } from './catalogue/zoho-recruit';
import { tool as zohoSheet } from './catalogue/zoho-sheet';
import { tool as zohoSign } from './catalogue/zoho-sign';
import { tool as zoominfo } from './catalogue/zoominfo';
import { tool as zuora } from './catalogue/zuora';
import type { ToolData } from './tool';

/** Every tool of the folder, sorted by id. */
export const CATALOGUE: readonly ToolData[] = [
  accountEngagement,
  acrobatSign,
  activecampaign,
  activecollab,
  adpWorkforceNow,
  affinity,
  agileCrm,
  aha,
  aircall,
  airtable,
  amazonSellerCentral,
  apollo,
  asana,
  ashby,
  attio,
  azureDevops,
  bamboohr,
  basecamp,
  baserow,
  bigcommerce,
  bigin,
  bill,
  bitrix24,
  braze,
  breezyHr,
  brevo,
  bullhorn,
  businessCentral,
  calendly,
  capsule,
  chargebee,
  chargify,
  churnzero,
  cin7Core,
  clickup,
  close,
  coda,
  confluence,
  constantContact,
  contractbook,
  copper,
  coupa,
  creatio,
  crisp,
  custify,
  customerIo,
  deel,
  docusign,
  dropboxSign,
  dynamics365,
  dynamics365Finance,
  eConomic,
  ebaySellerHub,
  ecwid,
  etsyShopManager,
  eventbrite,
  exactOnline,
  excelOnline,
  factorial,
  folk,
  fortnox,
  freeagent,
  freshbooks,
  freshdesk,
  freshsales,
  freshservice,
  front,
  gainsight,
  getaccept,
  getresponse,
  github,
  gitlab,
  gmail,
  gocardless,
  gong,
  googleCalendar,
  googleForms,
  googleSheets,
  gorgias,
  greenhouse,
  guidecx,
  gusto,
  happyfox,
  harvest,
  helpScout,
  hibob,
  highlevel,
  holded,
  hubspot,
  inforCloudsuite,
  insightly,
  instantly,
  intercom,
  iterable,
  jazzhr,
  jira,
  jotform,
  juro,
  katana,
  kayako,
  keap,
  kit,
  klaviyo,
  kommo,
  kustomer,
  lemlist,
  lessAnnoyingCrm,
  lever,
  lexwareOffice,
  lightspeedX,
  linear,
  linkedinSalesNavigator,
  liveagent,
  livechat,
  mailchimp,
  mailerlite,
  mailshake,
  microsoftForms,
  microsoftTeams,
  mixmax,
  monday,
  moneybird,
  mrpeasy,
  myob,
  netsuite,
  notion,
  nutshell,
  odoo,
  ontraport,
  oracleFusion,
  outlook,
  outreach,
  paddle,
  pandadoc,
  pennylane,
  personio,
  pipedrive,
  planhat,
  planio,
  podio,
  productboard,
  proposify,
  quickbase,
  quickbooksOnline,
  qwilr,
  reamaze,
  recruitee,
  recurly,
  reply,
  rippling,
  rocketlane,
  sageIntacct,
  salesflare,
  salesforce,
  salesloft,
  sapBusinessBydesign,
  sapConcur,
  sapS4hanaCloud,
  sapSalesCloud,
  sendcloud,
  servicenow,
  sevdesk,
  sharepoint,
  shipstation,
  shopify,
  shortcut,
  signnow,
  slack,
  smartrecruiters,
  smartsheet,
  spendesk,
  square,
  squarespace,
  stripe,
  successfactors,
  sugarcrm,
  taiga,
  teamleader,
  teamtailor,
  teamwork,
  teamworkDesk,
  totango,
  trello,
  vitally,
  vtiger,
  wave,
  wix,
  woodpecker,
  workable,
  workday,
  wrike,
  xero,
  youtrack,
  zendesk,
  zohoBilling,
  zohoBooks,
  zohoCampaigns,
  zohoCreator,
  zohoCrm,
  zohoDesk,
  zohoInventory,
  zohoPeople,
  zohoProjects,
  zohoRecruit,
  zohoSheet,
  zohoSign,
  zoominfo,
  zuora,
];
