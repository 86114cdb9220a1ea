import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'crisp',
  name: 'Crisp',
  vendor: 'Crisp',
  category: 'helpdesk',
  stages: ['qualify', 'support'],
  hosts: ['https://app.crisp.chat/*'],
  login: ['https://app.crisp.chat/initiate/*'],
  workspace: /^app\.crisp\.chat\/website\/(?<workspace>[0-9a-f-]{36})/,
  records: [/^app\.crisp\.chat\/website\/[0-9a-f-]{36}\/inbox\/(?<id>session_[0-9a-f-]+)/],
};

export const examples: ToolExamples = {
  match: ['https://app.crisp.chat/website/0f1c2d3e-4a5b-6c7d-8e9f-0a1b2c3d4e5f/inbox/'],
  noMatch: [
    'https://crisp.chat/',
    'https://go.crisp.chat/chat/embed/',
    'https://app.crisp.chat/initiate/login/',
    'https://app.crisp.chat.evil.example/',
  ],
  workspace: {
    'https://app.crisp.chat/website/0f1c2d3e-4a5b-6c7d-8e9f-0a1b2c3d4e5f/inbox/':
      '0f1c2d3e-4a5b-6c7d-8e9f-0a1b2c3d4e5f',
  },
  records: {
    'https://app.crisp.chat/website/0f1c2d3e-4a5b-6c7d-8e9f-0a1b2c3d4e5f/inbox/session_abc-12/':
      'session_abc-12',
  },
};
