import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'sharepoint',
  name: 'SharePoint and Microsoft Lists',
  vendor: 'Microsoft',
  category: 'collaboration',
  stages: ['operate'],
  hosts: ['https://*.sharepoint.com/*'],
  login: ['https://login.microsoftonline.com/*'],
  workspace: /^(?<workspace>[^./]+?)(?:-my|-admin)?\.sharepoint\.com\//,
  records: [/^[^/]+\/(?<id>[^?#]+\/Lists\/[^/?#]+\/DispForm\.aspx\?(?:[^#]*&)?ID=\d+)/i],
};

export const examples: ToolExamples = {
  match: [
    'https://contoso.sharepoint.com/sites/sales/Lists/Leads/AllItems.aspx',
    'https://contoso-my.sharepoint.com/personal/jane/Lists/x',
  ],
  noMatch: [
    'https://www.microsoft.com/sharepoint',
    'https://sharepoint.com/',
    'https://login.microsoftonline.com/',
    'https://contoso.sharepoint.com.evil.example/',
  ],
  workspace: {
    'https://contoso-my.sharepoint.com/personal/jane/': 'contoso',
    'https://contoso.sharepoint.com/': 'contoso',
  },
  records: {
    'https://contoso.sharepoint.com/sites/sales/Lists/Leads/DispForm.aspx?ID=7':
      'sites/sales/Lists/Leads/DispForm.aspx?ID=7',
  },
};
