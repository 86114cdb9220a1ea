import type { ConnectorStatus } from './gap';

/** The day when this list was last looked through. */
export const CONNECTORS_AS_OF = '2026-11-22';

/**
 * Integrations that one of the two vendors makes, in either direction: built into the product (`native`) or an app to
 * install (`vendorApp`). That one exists does not mean that it carries these fields, or that it is switched on. A pair
 * that is not here is unknown: `noneKnown` is for pairs that somebody looked for and did not find, of which there are
 * none yet. Third parties' connectors (middleware) are an alternative of their own. Sorted by both ids.
 */
export const CONNECTORS: readonly (readonly [string, string, ConnectorStatus, string])[] = [
  ['account-engagement', 'salesforce', 'native', 'Salesforce Connector'],
  ['aircall', 'hubspot', 'vendorApp', 'Aircall for HubSpot'],
  ['aircall', 'salesforce', 'vendorApp', 'Aircall for Salesforce'],
  ['aircall', 'zendesk', 'vendorApp', 'Aircall for Zendesk'],
  ['asana', 'salesforce', 'vendorApp', 'Asana for Salesforce'],
  ['bamboohr', 'greenhouse', 'vendorApp', 'Greenhouse for BambooHR'],
  ['calendly', 'hubspot', 'vendorApp', 'Calendly for HubSpot'],
  ['calendly', 'salesforce', 'vendorApp', 'Calendly for Salesforce'],
  ['chargebee', 'hubspot', 'vendorApp', 'Chargebee for HubSpot'],
  ['chargebee', 'quickbooks-online', 'native', 'QuickBooks integration'],
  ['chargebee', 'salesforce', 'vendorApp', 'Chargebee for Salesforce'],
  ['chargebee', 'xero', 'native', 'Xero integration'],
  ['confluence', 'jira', 'native', 'Application links'],
  ['docusign', 'salesforce', 'vendorApp', 'Docusign for Salesforce'],
  ['dynamics-365', 'dynamics-365-finance', 'native', 'Dual-write'],
  ['freshdesk', 'freshsales', 'vendorApp', 'Freshsales app for Freshdesk'],
  ['front', 'hubspot', 'vendorApp', 'HubSpot integration'],
  ['front', 'salesforce', 'vendorApp', 'Salesforce integration'],
  ['gainsight', 'salesforce', 'native', 'Salesforce connector'],
  ['github', 'jira', 'vendorApp', 'GitHub for Jira'],
  ['gitlab', 'jira', 'vendorApp', 'GitLab for Jira Cloud'],
  ['gocardless', 'xero', 'vendorApp', 'GoCardless for Xero'],
  ['gong', 'hubspot', 'native', 'HubSpot integration'],
  ['gong', 'salesforce', 'native', 'Salesforce integration'],
  ['hubspot', 'intercom', 'vendorApp', 'HubSpot app by Intercom'],
  ['hubspot', 'jira', 'vendorApp', 'Jira by HubSpot'],
  ['hubspot', 'pandadoc', 'vendorApp', 'PandaDoc for HubSpot'],
  ['hubspot', 'salesforce', 'native', 'HubSpot–Salesforce integration'],
  ['intercom', 'jira', 'vendorApp', 'Jira for Tickets'],
  ['intercom', 'salesforce', 'vendorApp', 'Salesforce app by Intercom'],
  ['jira', 'zendesk', 'vendorApp', 'Jira integration for Zendesk'],
  ['mailchimp', 'salesforce', 'vendorApp', 'Mailchimp for Salesforce'],
  ['mailchimp', 'shopify', 'vendorApp', 'Mailchimp for Shopify'],
  ['outreach', 'salesforce', 'native', 'Salesforce sync'],
  ['pandadoc', 'pipedrive', 'vendorApp', 'PandaDoc for Pipedrive'],
  ['pandadoc', 'salesforce', 'vendorApp', 'PandaDoc for Salesforce'],
  ['salesforce', 'salesloft', 'native', 'CRM sync'],
  ['salesforce', 'slack', 'native', 'Salesforce for Slack'],
  ['salesforce', 'zendesk', 'native', 'Salesforce integration'],
  ['salesforce', 'zuora', 'vendorApp', 'Zuora Connector for Salesforce CRM'],
  ['zoho-books', 'zoho-crm', 'native', 'Zoho Finance integration'],
  ['zoho-crm', 'zoho-desk', 'native', 'Zoho Desk integration'],
];
