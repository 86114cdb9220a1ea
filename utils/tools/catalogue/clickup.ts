import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'clickup',
  name: 'ClickUp',
  vendor: 'ClickUp',
  category: 'projects',
  stages: ['onboard', 'operate'],
  hosts: ['https://app.clickup.com/*'],
  login: ['https://app.clickup.com/login*', 'https://app.clickup.com/signup*'],
  workspace: /^app\.clickup\.com\/(?:t\/)?(?<workspace>\d{5,})\//,
  records: [/^app\.clickup\.com\/t\/(?:\d+\/)?(?<id>[\w-]+)(?:[?#]|$)/],
};

export const examples: ToolExamples = {
  match: ['https://app.clickup.com/1234567/v/l/li/1'],
  noMatch: [
    'https://clickup.com/',
    'https://app.clickup.com/login',
    'https://forms.clickup.com/1/f/x',
    'https://sharing.clickup.com/1',
    'https://help.clickup.com/',
    'https://app.clickup.com.evil.example/t/1',
  ],
  workspace: { 'https://app.clickup.com/1234567/v/l/li/1': '1234567' },
  records: {
    'https://app.clickup.com/t/86abc12de': '86abc12de',
    'https://app.clickup.com/t/1234567/DEV-12': 'DEV-12',
  },
};
