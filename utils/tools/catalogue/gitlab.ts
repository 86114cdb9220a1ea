import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'gitlab',
  name: 'GitLab',
  vendor: 'GitLab',
  category: 'issues',
  stages: ['support', 'operate'],
  hosts: ['https://gitlab.com/*/*'],
  login: ['https://gitlab.com/oauth/*', 'https://gitlab.com/users/*'],
  // Settings hold tokens; the rest is public.
  exclude: [
    'https://gitlab.com/-/profile*',
    'https://gitlab.com/-/user_settings/*',
    'https://gitlab.com/explore/*',
    'https://gitlab.com/help/*',
  ],
  workspace: /^gitlab\.com\/(?:groups\/)?(?!-\/)(?<workspace>[\w.-]+)\//,
  records: [/^gitlab\.com\/(?<id>[\w./-]+\/-\/(?:issues|work_items|merge_requests)\/\d+)/],
};

export const examples: ToolExamples = {
  match: ['https://gitlab.com/acme/web/-/issues/new'],
  noMatch: [
    'https://about.gitlab.com/',
    'https://gitlab.com/users/sign_in',
    'https://gitlab.com/-/user_settings/personal_access_tokens',
    'https://docs.gitlab.com/',
    'https://gitlab.com.evil.example/acme/web/-/issues/1',
  ],
  workspace: { 'https://gitlab.com/acme/web/-/issues/new': 'acme' },
  records: { 'https://gitlab.com/acme/web/-/issues/12': 'acme/web/-/issues/12' },
};
