import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'sage-intacct',
  name: 'Sage Intacct',
  vendor: 'Sage',
  category: 'erp',
  stages: ['bill', 'operate'],
  hosts: ['https://*.intacct.com/ia/acct/*', 'https://www.intacct.com/ia/acct/*'],
  login: ['https://*.intacct.com/ia/acct/login*'],
};

export const examples: ToolExamples = {
  match: [
    'https://www.intacct.com/ia/acct/frameset.phtml',
    'https://www-p02.intacct.com/ia/acct/frameset.phtml',
  ],
  noMatch: [
    'https://www.sage.com/sage-business-cloud/intacct/',
    'https://www.intacct.com/',
    'https://www.intacct.com/ia/acct/login.phtml',
    'https://www.intacct.com.evil.example/ia/acct/',
  ],
};
