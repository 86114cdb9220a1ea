import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'microsoft-teams',
  name: 'Microsoft Teams',
  vendor: 'Microsoft',
  category: 'collaboration',
  stages: ['support', 'operate'],
  hosts: ['https://teams.cloud.microsoft/*', 'https://teams.microsoft.com/*'],
  login: ['https://login.microsoftonline.com/*'],
};

export const examples: ToolExamples = {
  match: ['https://teams.microsoft.com/v2/', 'https://teams.cloud.microsoft/'],
  noMatch: [
    'https://www.microsoft.com/microsoft-teams',
    'https://teams.live.com/v2/',
    'https://login.microsoftonline.com/',
    'https://teams.microsoft.com.evil.example/v2/',
  ],
};
