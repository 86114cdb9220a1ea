import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'github',
  name: 'GitHub',
  vendor: 'Microsoft',
  category: 'issues',
  stages: ['support', 'operate'],
  hosts: ['https://github.com/*/*'],
  login: ['https://github.com/login*', 'https://github.com/sessions/*'],
  // Settings hold tokens; the rest is marketing.
  exclude: [
    'https://github.com/customer-stories/*',
    'https://github.com/features/*',
    'https://github.com/marketplace/*',
    'https://github.com/resources/*',
    'https://github.com/security/*',
    'https://github.com/settings/*',
    'https://github.com/solutions/*',
    'https://github.com/sponsors/*',
  ],
  workspace: /^github\.com\/(?:orgs\/)?(?<workspace>[\w-]+)\//,
  records: [/^github\.com\/(?<id>[\w-]+\/[\w.-]+\/(?:issues|pull)\/\d+)/],
};

export const examples: ToolExamples = {
  match: ['https://github.com/acme/web/issues/new', 'https://github.com/orgs/acme/projects/1'],
  noMatch: [
    'https://github.com/',
    'https://github.com/login',
    'https://github.com/login/oauth/authorize',
    'https://github.com/settings/tokens',
    'https://docs.github.com/',
    'https://gist.github.com/',
    'https://github.com.evil.example/acme/web',
  ],
  workspace: {
    'https://github.com/acme/web/issues/new': 'acme',
    'https://github.com/orgs/acme/projects/1': 'acme',
  },
  records: { 'https://github.com/acme/web/issues/12': 'acme/web/issues/12' },
};
