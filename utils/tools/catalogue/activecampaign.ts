import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'activecampaign',
  name: 'ActiveCampaign',
  vendor: 'ActiveCampaign',
  category: 'marketing',
  stages: ['attract', 'qualify', 'close'],
  hosts: ['https://*.activehosted.com/*'],
  login: ['https://*.activehosted.com/admin/login*', 'https://*.activehosted.com/login*'],
  // Forms that a subscriber fills in.
  exclude: ['https://*.activehosted.com/f/*', 'https://*.activehosted.com/proc.php*'],
  workspace: /^(?<workspace>[^./]+)\.activehosted\.com\//,
  records: [/^[^/]+\/app\/(?<type>contacts|deals|accounts)\/(?<id>\d+)/],
};

export const examples: ToolExamples = {
  match: ['https://acme.activehosted.com/app/contacts'],
  noMatch: [
    'https://www.activecampaign.com/',
    'https://acme.activehosted.com/f/1',
    'https://acme.activehosted.com/admin/login.php',
    'https://acme.activehosted.com.evil.example/app/contacts',
  ],
  workspace: { 'https://acme.activehosted.com/app/contacts': 'acme' },
  records: { 'https://acme.activehosted.com/app/contacts/12': 'contacts:12' },
};
