import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'notion',
  name: 'Notion',
  vendor: 'Notion',
  category: 'collaboration',
  stages: ['onboard', 'operate'],
  hosts: ['https://www.notion.so/*'],
  login: ['https://www.notion.so/login*', 'https://www.notion.so/signup*'],
  exclude: ['https://www.notion.so/help/*'],
  workspace: /^www\.notion\.so\/(?<workspace>[a-z0-9-]+)\//,
  records: [
    /^www\.notion\.so\/[^#]*[?&]p=(?<id>[0-9a-f]{32})/,
    /^www\.notion\.so\/(?:[\w-]+\/)?(?:[^/?#]*-)?(?<id>[0-9a-f]{32})/,
  ],
};

export const examples: ToolExamples = {
  match: ['https://www.notion.so/acme/Clients-0123456789abcdef0123456789abcdef'],
  noMatch: [
    'https://www.notion.com/',
    'https://www.notion.so/login',
    'https://acme.notion.site/Public-1',
    'https://www.notion.so/help/guides',
    'https://www.notion.so.evil.example/acme',
  ],
  workspace: { 'https://www.notion.so/acme/Clients-0123456789abcdef0123456789abcdef': 'acme' },
  records: {
    'https://www.notion.so/acme/Clients-0123456789abcdef0123456789abcdef': '0123456789abcdef0123456789abcdef',
    'https://www.notion.so/acme/0123456789abcdef0123456789abcdef?v=1&p=fedcba9876543210fedcba9876543210&pm=s':
      'fedcba9876543210fedcba9876543210',
  },
};
