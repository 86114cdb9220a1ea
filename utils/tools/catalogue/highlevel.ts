import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'highlevel',
  name: 'HighLevel',
  vendor: 'HighLevel',
  category: 'marketing',
  stages: ['attract', 'qualify', 'close'],
  hosts: ['https://app.gohighlevel.com/*'],
  workspace: /^app\.gohighlevel\.com\/v2\/location\/(?<workspace>\w+)/,
  records: [/^app\.gohighlevel\.com\/v2\/location\/\w+\/contacts\/detail\/(?<id>\w+)/],
};

export const examples: ToolExamples = {
  match: ['https://app.gohighlevel.com/v2/location/AbC123/contacts/smart_list/All'],
  noMatch: [
    'https://www.gohighlevel.com/',
    'https://help.gohighlevel.com/',
    'https://app.gohighlevel.com.evil.example/v2/',
  ],
  workspace: { 'https://app.gohighlevel.com/v2/location/AbC123/contacts/smart_list/All': 'abc123' },
  records: { 'https://app.gohighlevel.com/v2/location/AbC123/contacts/detail/xYz9': 'xYz9' },
};
