import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'monday',
  name: 'monday.com',
  vendor: 'monday.com',
  category: 'projects',
  stages: ['onboard', 'operate'],
  hosts: ['https://*.monday.com/*'],
  login: ['https://*.monday.com/auth/*', 'https://auth.monday.com/*'],
  // Forms and boards shown to the public; the marketplace.
  exclude: ['https://apps.monday.com/*', 'https://forms.monday.com/*', 'https://view.monday.com/*'],
  workspace: /^(?<workspace>[^./]+)\.monday\.com\//,
  records: [/^[^/]+\/boards\/\d+\/(?:views\/\d+\/)?pulses\/(?<id>\d+)/],
};

export const examples: ToolExamples = {
  match: ['https://acme.monday.com/boards/123'],
  noMatch: [
    'https://monday.com/',
    'https://www.monday.com/',
    'https://auth.monday.com/login',
    'https://forms.monday.com/forms/abc',
    'https://support.monday.com/hc',
    'https://view.monday.com/1-abc',
    'https://acme.monday.com.evil.example/boards/1',
  ],
  workspace: { 'https://acme.monday.com/boards/123': 'acme' },
  records: { 'https://acme.monday.com/boards/123/pulses/456': '456' },
};
