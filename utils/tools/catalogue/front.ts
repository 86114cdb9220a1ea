import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'front',
  name: 'Front',
  vendor: 'Front',
  category: 'helpdesk',
  stages: ['support'],
  hosts: ['https://app.frontapp.com/*'],
  login: ['https://app.frontapp.com/signin*'],
  records: [/^app\.frontapp\.com\/open\/(?<id>(?:cnv|msg)_\w+)/],
};

export const examples: ToolExamples = {
  match: ['https://app.frontapp.com/inboxes/teams/views'],
  noMatch: [
    'https://front.com/',
    'https://app.frontapp.com/signin',
    'https://app.frontapp.com.evil.example/',
  ],
  records: { 'https://app.frontapp.com/open/cnv_ab12': 'cnv_ab12' },
};
