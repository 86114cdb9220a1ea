import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'bamboohr',
  name: 'BambooHR',
  vendor: 'BambooHR',
  category: 'people',
  stages: ['operate'],
  hosts: ['https://*.bamboohr.com/*'],
  login: ['https://*.bamboohr.com/login*', 'https://app.bamboohr.com/login*'],
  // What candidates see; the vendor's documentation.
  exclude: [
    'https://*.bamboohr.com/careers*',
    'https://*.bamboohr.com/jobs*',
    'https://documentation.bamboohr.com/*',
  ],
  workspace: /^(?<workspace>[^./]+)\.bamboohr\.com\//,
  records: [/^[^/]+\/employees\/[a-z]+(?:\.php|\/)?\?(?:[^#]*&)?id=(?<id>\d+)/],
};

export const examples: ToolExamples = {
  match: ['https://acme.bamboohr.com/employees/new.php'],
  noMatch: [
    'https://www.bamboohr.com/',
    'https://acme.bamboohr.com/careers/12',
    'https://acme.bamboohr.com/jobs/',
    'https://acme.bamboohr.com/login.php',
    'https://documentation.bamboohr.com/',
    'https://acme.bamboohr.com.evil.example/employees/',
  ],
  workspace: { 'https://acme.bamboohr.com/home': 'acme' },
  records: { 'https://acme.bamboohr.com/employees/employee.php?id=12': '12' },
};
