import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'dynamics-365-finance',
  name: 'Dynamics 365 Finance and Supply Chain',
  vendor: 'Microsoft',
  category: 'erp',
  stages: ['close', 'bill', 'operate'],
  hosts: ['https://*.operations.dynamics.com/*', 'https://*.operations.eu.dynamics.com/*'],
  login: ['https://login.microsoftonline.com/*'],
  sandbox: /\.sandbox\.operations\./,
  workspace: /^(?<workspace>[^./]+)\.(?:sandbox\.)?operations\./,
};

export const examples: ToolExamples = {
  match: [
    'https://contoso.operations.dynamics.com/?cmp=USMF&mi=CustTableListPage',
    'https://contoso.operations.eu.dynamics.com/?cmp=DEMF',
  ],
  noMatch: [
    'https://www.microsoft.com/dynamics-365/products/finance',
    'https://contoso.crm.dynamics.com/',
    'https://contoso.operations.dynamics.com.evil.example/',
  ],
  sandbox: ['https://contoso-uat.sandbox.operations.dynamics.com/?cmp=USMF'],
  workspace: { 'https://contoso.operations.dynamics.com/?cmp=USMF': 'contoso' },
};
