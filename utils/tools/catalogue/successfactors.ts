import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'successfactors',
  name: 'SAP SuccessFactors',
  vendor: 'SAP',
  category: 'people',
  stages: ['operate'],
  hosts: [
    'https://*.sapsf.com/sf/*',
    'https://*.sapsf.com/xi/ui/*',
    'https://*.sapsf.eu/sf/*',
    'https://*.sapsf.eu/xi/ui/*',
    'https://*.successfactors.com/sf/*',
    'https://*.successfactors.com/xi/ui/*',
    'https://*.successfactors.eu/sf/*',
    'https://*.successfactors.eu/xi/ui/*',
  ],
  login: [
    'https://*.sapsf.com/login*',
    'https://*.sapsf.eu/login*',
    'https://*.successfactors.com/login*',
    'https://*.successfactors.eu/login*',
  ],
  sandbox: /^[^/]*(?:preview|salesdemo)[^/]*\//,
  workspace: /^[^/]+\/[^#]*[?&](?:bplte_)?company=(?<workspace>\w+)/,
};

export const examples: ToolExamples = {
  match: [
    'https://performancemanager5.successfactors.eu/sf/home',
    'https://performancemanager4.successfactors.com/xi/ui/home/pages/home.xhtml',
    'https://hcm12.sapsf.com/sf/home',
    'https://hcm12.sapsf.eu/sf/home',
  ],
  noMatch: [
    'https://www.successfactors.com/',
    'https://career5.successfactors.eu/career?company=acme',
    'https://performancemanager5.successfactors.eu/login',
    'https://hcm12.sapsf.com.evil.example/sf/home',
  ],
  sandbox: ['https://hcm12preview.sapsf.com/sf/home'],
  workspace: { 'https://performancemanager5.successfactors.eu/sf/home?bplte_company=acme': 'acme' },
};
