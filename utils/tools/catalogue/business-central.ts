import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'business-central',
  name: 'Dynamics 365 Business Central',
  vendor: 'Microsoft',
  category: 'erp',
  stages: ['close', 'bill', 'operate'],
  hosts: ['https://businesscentral.dynamics.com/*'],
  login: ['https://login.microsoftonline.com/*'],
  sandbox: /^businesscentral\.dynamics\.com\/(?:[^/?#]+\/)?[^/?#]*sandbox/i,
  workspace: /^businesscentral\.dynamics\.com\/(?<workspace>[0-9a-f-]{36}|[\w-]+(?:\.[\w-]+)+)/,
};

export const examples: ToolExamples = {
  match: ['https://businesscentral.dynamics.com/contoso.com/Production?company=CRONUS&page=22'],
  noMatch: [
    'https://www.microsoft.com/dynamics-365/products/business-central',
    'https://contoso.crm.dynamics.com/main.aspx',
    'https://businesscentral.dynamics.com.evil.example/',
  ],
  sandbox: ['https://businesscentral.dynamics.com/contoso.com/Sandbox?page=22'],
  workspace: { 'https://businesscentral.dynamics.com/contoso.com/Production?page=22': 'contoso.com' },
};
