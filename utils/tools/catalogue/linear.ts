import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'linear',
  name: 'Linear',
  vendor: 'Linear',
  category: 'issues',
  stages: ['support', 'operate'],
  // The application and the public site share the host: a workspace comes first, then a page of it.
  hosts: ['https://linear.app/*/*'],
  login: ['https://linear.app/auth/*', 'https://linear.app/login*'],
  exclude: [
    'https://linear.app/blog/*',
    'https://linear.app/changelog/*',
    'https://linear.app/contact/*',
    'https://linear.app/customers/*',
    'https://linear.app/developers/*',
    'https://linear.app/docs/*',
    'https://linear.app/features/*',
    'https://linear.app/insights/*',
    'https://linear.app/integrations/*',
    'https://linear.app/join/*',
    'https://linear.app/method/*',
    'https://linear.app/now/*',
    'https://linear.app/switch/*',
    'https://linear.app/templates/*',
  ],
  workspace: /^linear\.app\/(?<workspace>[a-z0-9-]+)\//,
  records: [/^linear\.app\/[a-z0-9-]+\/issue\/(?<id>[A-Z0-9]+-\d+)/],
};

export const examples: ToolExamples = {
  match: ['https://linear.app/acme/issue/WEB-12/title', 'https://linear.app/acme/team/WEB/active'],
  noMatch: [
    'https://linear.app/',
    'https://linear.app/login',
    'https://linear.app/docs/billing',
    'https://linear.app/changelog/2024-01-01',
    'https://linear.app.evil.example/acme/issue/WEB-1',
  ],
  workspace: { 'https://linear.app/acme/team/WEB/active': 'acme' },
  records: { 'https://linear.app/acme/issue/WEB-12/title': 'WEB-12' },
};
