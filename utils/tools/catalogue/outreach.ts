import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'outreach',
  name: 'Outreach',
  vendor: 'Outreach',
  category: 'salesEngagement',
  stages: ['attract', 'qualify'],
  hosts: ['https://web.outreach.io/*'],
  login: ['https://accounts.outreach.io/*'],
  records: [/^[^/]+\/(?<type>prospects|accounts|opportunities)\/(?<id>\d+)/],
};

export const examples: ToolExamples = {
  match: ['https://web.outreach.io/prospects'],
  noMatch: [
    'https://www.outreach.io/',
    'https://accounts.outreach.io/',
    'https://support.outreach.io/',
    'https://web.outreach.io.evil.example/prospects',
  ],
  records: { 'https://web.outreach.io/prospects/12/overview': 'prospects:12' },
};
