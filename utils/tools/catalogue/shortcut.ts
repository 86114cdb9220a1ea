import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'shortcut',
  name: 'Shortcut',
  vendor: 'Shortcut',
  category: 'issues',
  stages: ['support', 'operate'],
  hosts: ['https://app.shortcut.com/*'],
  login: ['https://app.shortcut.com/login*'],
  workspace: /^app\.shortcut\.com\/(?!login|signup)(?<workspace>[a-z0-9_-]+)\//,
  records: [/^app\.shortcut\.com\/[a-z0-9_-]+\/(?<type>story|epic)\/(?<id>\d+)/],
};

export const examples: ToolExamples = {
  match: ['https://app.shortcut.com/acme/stories'],
  noMatch: [
    'https://www.shortcut.com/',
    'https://app.shortcut.com/login',
    'https://help.shortcut.com/',
    'https://app.shortcut.com.evil.example/acme/story/1',
  ],
  workspace: { 'https://app.shortcut.com/acme/stories': 'acme' },
  records: { 'https://app.shortcut.com/acme/story/12/title': 'story:12' },
};
