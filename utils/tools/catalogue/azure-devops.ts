import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'azure-devops',
  name: 'Azure DevOps',
  vendor: 'Microsoft',
  category: 'issues',
  stages: ['support', 'operate'],
  hosts: ['https://dev.azure.com/*'],
  login: ['https://login.microsoftonline.com/*'],
  workspace: /^dev\.azure\.com\/(?<workspace>[\w-]+)\//,
  records: [
    /^dev\.azure\.com\/[^?#]*\/_workitems\/edit\/(?<id>\d+)/,
    /^dev\.azure\.com\/[^#]*[?&]workitem=(?<id>\d+)/,
  ],
};

export const examples: ToolExamples = {
  match: ['https://dev.azure.com/contoso/web/_workitems/create/Bug'],
  noMatch: [
    'https://azure.microsoft.com/products/devops',
    'https://aex.dev.azure.com/me',
    'https://dev.azure.com.evil.example/contoso',
  ],
  workspace: { 'https://dev.azure.com/contoso/web/_boards': 'contoso' },
  records: {
    'https://dev.azure.com/contoso/web/_workitems/edit/12': '12',
    'https://dev.azure.com/contoso/web/_boards/board/t/web/Stories/?workitem=12': '12',
  },
};
