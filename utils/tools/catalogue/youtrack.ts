import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'youtrack',
  name: 'YouTrack',
  vendor: 'JetBrains',
  category: 'issues',
  stages: ['support', 'operate'],
  hosts: ['https://*.myjetbrains.com/youtrack/*', 'https://*.youtrack.cloud/*'],
  login: ['https://*.myjetbrains.com/hub/auth/*', 'https://*.youtrack.cloud/hub/auth/*'],
  workspace: /^(?<workspace>[^./]+)\.(?:youtrack\.cloud|myjetbrains\.com)\//,
  records: [/^[^/]+\/(?:youtrack\/)?issue\/(?<id>[A-Z][A-Z0-9_]*-\d+)/],
};

export const examples: ToolExamples = {
  match: ['https://acme.youtrack.cloud/newIssue', 'https://acme.myjetbrains.com/youtrack/issues'],
  noMatch: [
    'https://www.jetbrains.com/youtrack/',
    'https://acme.youtrack.cloud/hub/auth/login',
    'https://youtrack.jetbrains.com/issue/JT-1',
    'https://acme.youtrack.cloud.evil.example/issue/A-1',
  ],
  workspace: { 'https://acme.youtrack.cloud/issues': 'acme' },
  records: { 'https://acme.youtrack.cloud/issue/WEB-12/title': 'WEB-12' },
};
