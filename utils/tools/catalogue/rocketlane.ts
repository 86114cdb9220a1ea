import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'rocketlane',
  name: 'Rocketlane',
  vendor: 'Rocketlane',
  category: 'customerSuccess',
  stages: ['onboard'],
  hosts: ['https://*.rocketlane.com/*'],
  login: ['https://*.rocketlane.com/login*'],
  workspace: /^(?<workspace>[^./]+)\.rocketlane\.com\//,
};

export const examples: ToolExamples = {
  match: ['https://acme.rocketlane.com/projects'],
  noMatch: [
    'https://www.rocketlane.com/',
    'https://developer.rocketlane.com/',
    'https://acme.rocketlane.com/login',
    'https://acme.rocketlane.com.evil.example/projects',
  ],
  workspace: { 'https://acme.rocketlane.com/projects': 'acme' },
};
