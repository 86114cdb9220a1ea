import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'quickbooks-online',
  name: 'QuickBooks Online',
  vendor: 'Intuit',
  category: 'accounting',
  stages: ['bill', 'operate'],
  // The company is in a cookie, not in the address. Sandboxes have hosts of their own.
  hosts: ['https://app.qbo.intuit.com/*', 'https://qbo.intuit.com/*'],
  login: ['https://accounts.intuit.com/*', 'https://qbo.intuit.com/login*'],
  records: [
    /^[^/]+\/app\/(?<type>bill|creditmemo|estimate|expense|invoice|recvpayment|salesreceipt)\?(?:[^#]*&)?txnId=(?<id>\d+)/,
    /^[^/]+\/app\/(?<type>customerdetail|vendordetail)\?(?:[^#]*&)?nameId=(?<id>\d+)/,
  ],
};

export const examples: ToolExamples = {
  match: ['https://qbo.intuit.com/app/invoice', 'https://app.qbo.intuit.com/app/customers'],
  noMatch: [
    'https://quickbooks.intuit.com/accounting/',
    'https://accounts.intuit.com/app/sign-in',
    'https://app.sandbox.qbo.intuit.com/app/homepage',
    'https://mailchimp.com/',
    'https://qbo.intuit.com.evil.example/app/invoice',
    'https://qbo-intuit.com/app/invoice',
  ],
  records: {
    'https://qbo.intuit.com/app/invoice?txnId=31': 'invoice:31',
    'https://qbo.intuit.com/app/customerdetail?nameId=5': 'customerdetail:5',
  },
};
