import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'gong',
  name: 'Gong',
  vendor: 'Gong',
  category: 'salesEngagement',
  stages: ['qualify', 'propose', 'close', 'renew'],
  hosts: ['https://*.app.gong.io/*', 'https://app.gong.io/*'],
  login: ['https://app.gong.io/signin*'],
  records: [/^[^/]+\.gong\.io\/(?<type>call)\?(?:[^#]*&)?id=(?<id>\d+)/],
};

export const examples: ToolExamples = {
  match: ['https://app.gong.io/home', 'https://us-12345.app.gong.io/call?id=678'],
  noMatch: [
    'https://www.gong.io/',
    'https://help.gong.io/',
    'https://app.gong.io/signin',
    'https://us-12345.app.gong.io.evil.example/call?id=1',
  ],
  records: { 'https://us-12345.app.gong.io/call?id=678': 'call:678' },
};
