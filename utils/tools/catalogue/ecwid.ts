import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'ecwid',
  name: 'Ecwid',
  vendor: 'Lightspeed',
  category: 'commerce',
  stages: ['close', 'operate'],
  hosts: ['https://my.ecwid.com/*'],
  workspace: /^my\.ecwid\.com\/store\/(?<workspace>\d+)/,
};

export const examples: ToolExamples = {
  match: ['https://my.ecwid.com/store/123#orders'],
  noMatch: [
    'https://www.ecwid.com/',
    'https://acme.company.site/',
    'https://support.ecwid.com/',
    'https://my.ecwid.com.evil.example/store/1',
  ],
  workspace: { 'https://my.ecwid.com/store/123#orders': '123' },
};
