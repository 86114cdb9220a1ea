import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'infor-cloudsuite',
  name: 'Infor CloudSuite',
  vendor: 'Infor',
  category: 'erp',
  stages: ['close', 'bill', 'operate'],
  hosts: ['https://*.inforcloudsuite.com/*'],
  login: [
    'https://*.inforcloudsuite.com/login*',
    'https://mingle-sso.eu1.inforcloudsuite.com/*',
    'https://mingle-sso.inforcloudsuite.com/*',
  ],
  sandbox: /^mingle-portal\.[^/]+\/[A-Z0-9]+_(?:DEM|DEV|TRN|TST)\b/,
  workspace: /^mingle-portal\.[^/]+\/(?<workspace>[A-Z0-9]+)_/,
};

export const examples: ToolExamples = {
  match: ['https://mingle-portal.inforcloudsuite.com/ACME_PRD/'],
  noMatch: [
    'https://www.infor.com/',
    'https://mingle-sso.inforcloudsuite.com/',
    'https://docs.infor.com/',
    'https://mingle-portal.inforcloudsuite.com.evil.example/ACME_PRD/',
  ],
  sandbox: ['https://mingle-portal.inforcloudsuite.com/ACME_TST/'],
  workspace: { 'https://mingle-portal.inforcloudsuite.com/ACME_PRD/': 'acme' },
};
