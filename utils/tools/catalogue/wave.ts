import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'wave',
  name: 'Wave',
  vendor: 'Wave',
  category: 'accounting',
  stages: ['bill', 'operate'],
  hosts: ['https://next.waveapps.com/*'],
  login: ['https://my.waveapps.com/*'],
  workspace: /^next\.waveapps\.com\/(?<workspace>[0-9a-f-]{36})/,
};

export const examples: ToolExamples = {
  match: ['https://next.waveapps.com/0f1c2d3e-4a5b-6c7d-8e9f-0a1b2c3d4e5f/invoices/add'],
  noMatch: [
    'https://www.waveapps.com/',
    'https://my.waveapps.com/login/',
    'https://link.waveapps.com/abc',
    'https://next.waveapps.com.evil.example/',
  ],
  workspace: {
    'https://next.waveapps.com/0f1c2d3e-4a5b-6c7d-8e9f-0a1b2c3d4e5f/invoices/add':
      '0f1c2d3e-4a5b-6c7d-8e9f-0a1b2c3d4e5f',
  },
};
