import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'sap-concur',
  name: 'SAP Concur',
  vendor: 'SAP',
  category: 'accounting',
  stages: ['operate'],
  // Each data centre has a host (us2, eu2 …); `www` only leads to them, and to the page where people sign in.
  hosts: ['https://*.concursolutions.com/*'],
  login: ['https://*.concursolutions.com/nui/signin*'],
  exclude: ['https://*.api.concursolutions.com/*'],
  sandbox: /^(?:implementation|[a-z]+\d?imp)\.concursolutions\.com\//,
};

export const examples: ToolExamples = {
  match: ['https://us2.concursolutions.com/nui/expense', 'https://eu1.concursolutions.com/home'],
  noMatch: [
    'https://www.concur.com/',
    'https://www.concursolutions.com/nui/signin',
    'https://us2.concursolutions.com/nui/signin/pwd?signedout=inactivity',
    'https://us2.api.concursolutions.com/',
  ],
  sandbox: [
    'https://implementation.concursolutions.com/home',
    'https://eu1imp.concursolutions.com/nui/expense',
  ],
};
