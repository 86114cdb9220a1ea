import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'netsuite',
  name: 'NetSuite',
  vendor: 'Oracle',
  category: 'erp',
  stages: ['close', 'bill', 'operate'],
  hosts: ['https://*.app.netsuite.com/*'],
  login: ['https://*.app.netsuite.com/app/login/*', 'https://system.netsuite.com/*'],
  // Sandbox, release preview, test drive.
  sandbox: /^(?:[^./]+-(?:sb|rp)\d*|(?:tst|td)[a-z]*\d+)\.app\.netsuite\.com\//,
  workspace: /^(?<workspace>[^./]+)\.app\.netsuite\.com\//,
  records: [
    /^[^/]+\/app\/(?:common\/entity|common\/item|crm\/[a-z/]+|accounting\/transactions)\/(?<type>\w+)\.nl\?(?:[^#]*&)?id=(?<id>\d+)/,
  ],
};

export const examples: ToolExamples = {
  match: ['https://1234567.app.netsuite.com/app/common/entity/custjob.nl'],
  noMatch: [
    'https://www.netsuite.com/portal/home.shtml',
    'https://system.netsuite.com/pages/customerlogin.jsp',
    'https://1234567.app.netsuite.com/app/login/secure/enterpriselogin.nl',
    'https://1234567.extforms.netsuite.com/app/site/crm/externalleadpage.nl',
    'https://1234567.app.netsuite.com.evil.example/app/center/card.nl',
  ],
  sandbox: [
    'https://1234567-sb1.app.netsuite.com/app/center/card.nl',
    'https://tstdrv12345.app.netsuite.com/app/',
  ],
  workspace: { 'https://1234567.app.netsuite.com/app/center/card.nl': '1234567' },
  records: {
    'https://1234567.app.netsuite.com/app/common/entity/custjob.nl?id=88': 'custjob:88',
    'https://1234567.app.netsuite.com/app/accounting/transactions/custinvc.nl?whence=&id=990&e=T':
      'custinvc:990',
  },
};
