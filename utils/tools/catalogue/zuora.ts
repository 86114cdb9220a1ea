import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'zuora',
  name: 'Zuora',
  vendor: 'Zuora',
  category: 'billing',
  stages: ['propose', 'renew', 'bill'],
  hosts: ['https://eu.zuora.com/*', 'https://na.zuora.com/*', 'https://www.zuora.com/apps/*'],
  login: [
    'https://eu.zuora.com/apps/newlogin*',
    'https://na.zuora.com/apps/newlogin*',
    'https://www.zuora.com/apps/newlogin*',
  ],
  records: [
    /^[^/]+\/apps\/(?<type>CustomerAccount|Subscription|NewInvoice)\.do\?(?=[^#]*\bmethod=view)(?:[^#]*&)?id=(?<id>[0-9a-f]{32})/,
  ],
};

export const examples: ToolExamples = {
  match: [
    'https://www.zuora.com/apps/CustomerAccount.do?method=list',
    'https://na.zuora.com/apps/CustomerAccount.do',
    'https://eu.zuora.com/platform/',
  ],
  noMatch: [
    'https://www.zuora.com/',
    'https://apisandbox.zuora.com/apps/x',
    'https://www.zuora.com/apps/newlogin.do',
    'https://docs.zuora.com/',
    'https://www.zuora.com.evil.example/apps/',
  ],
  records: {
    'https://www.zuora.com/apps/CustomerAccount.do?method=view&id=0123456789abcdef0123456789abcdef':
      'customeraccount:0123456789abcdef0123456789abcdef',
  },
};
