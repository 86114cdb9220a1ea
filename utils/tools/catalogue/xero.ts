import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'xero',
  name: 'Xero',
  vendor: 'Xero',
  category: 'accounting',
  stages: ['bill', 'operate'],
  hosts: [
    'https://go.xero.com/*',
    'https://invoicing.xero.com/*',
    'https://payroll.xero.com/*',
    'https://reporting.xero.com/*',
  ],
  login: ['https://login.xero.com/*'],
  workspace: /^[^/]+\/(?:app\/)?!(?<workspace>\w+)/,
  records: [
    /^go\.xero\.com\/app\/!\w+\/contacts\/contact\/(?<id>[0-9a-f-]{36})/,
    /^go\.xero\.com\/Accounts(?:Receivable|Payable)\/(?:View|Edit)\.aspx\?(?:[^#]*&)?InvoiceID=(?<id>[0-9a-f-]{36})/,
  ],
};

export const examples: ToolExamples = {
  match: [
    'https://go.xero.com/app/!ab12c/contacts',
    'https://invoicing.xero.com/edit/1',
    'https://payroll.xero.com/employees',
    'https://reporting.xero.com/!ab12c/v1/Run/1',
  ],
  noMatch: [
    'https://www.xero.com/',
    'https://login.xero.com/',
    'https://in.xero.com/abc123',
    'https://developer.xero.com/',
    'https://go.xero.com.evil.example/app/',
  ],
  workspace: { 'https://go.xero.com/app/!ab12c/contacts': 'ab12c' },
  records: {
    'https://go.xero.com/app/!ab12c/contacts/contact/0f1c2d3e-4a5b-6c7d-8e9f-0a1b2c3d4e5f':
      '0f1c2d3e-4a5b-6c7d-8e9f-0a1b2c3d4e5f',
    'https://go.xero.com/AccountsReceivable/View.aspx?InvoiceID=0f1c2d3e-4a5b-6c7d-8e9f-0a1b2c3d4e5f':
      '0f1c2d3e-4a5b-6c7d-8e9f-0a1b2c3d4e5f',
  },
};
