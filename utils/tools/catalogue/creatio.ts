import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'creatio',
  name: 'Creatio',
  vendor: 'Creatio',
  category: 'crm',
  stages: ['attract', 'qualify', 'propose', 'close', 'support'],
  // The vendor's own sites share the domain; the application lives below /0/.
  hosts: ['https://*.creatio.com/0/*'],
  login: ['https://*.creatio.com/Login/*'],
  workspace: /^(?<workspace>[^./]+)\.creatio\.com\//,
};

export const examples: ToolExamples = {
  match: ['https://acme.creatio.com/0/Shell/#Section/Contacts_ListPage'],
  noMatch: [
    'https://www.creatio.com/',
    'https://academy.creatio.com/docs/',
    'https://acme.creatio.com/Login/NuiLogin.aspx',
    'https://acme.creatio.com.evil.example/0/Shell/',
  ],
  workspace: { 'https://acme.creatio.com/0/Shell/#Section/Contacts_ListPage': 'acme' },
};
