import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'lemlist',
  name: 'lemlist',
  vendor: 'lempire',
  category: 'salesEngagement',
  stages: ['attract', 'qualify'],
  hosts: ['https://app.lemlist.com/*'],
  login: ['https://app.lemlist.com/login*'],
  workspace: /^app\.lemlist\.com\/teams\/(?<workspace>tea_\w+)/,
};

export const examples: ToolExamples = {
  match: ['https://app.lemlist.com/teams/tea_abc123/campaigns'],
  noMatch: [
    'https://www.lemlist.com/',
    'https://help.lemlist.com/',
    'https://app.lemlist.com.evil.example/teams/tea_1',
  ],
  workspace: { 'https://app.lemlist.com/teams/tea_abc123/campaigns': 'tea_abc123' },
};
